import type { Capabilities } from "../office/capabilities.ts";

/** Long enough for the events of one recalculation to arrive, short enough to feel immediate. */
const BURST = 20;

export interface Watch {
  /** True while what happens is a build's doing: whoever builds reads the result anyway. */
  isBuilding(): boolean;
  /** Whether the worksheet is one of the model's; true where that is not known. */
  isOurs(worksheet: string): boolean;
}

/**
 * Calls the listener after cells of the model changed or were recalculated, sheets went or got another name; once
 * for a burst of events. What this add-in typed itself counts when Excel has calculated it.
 */
export async function watchModel(listener: () => void, watch: Watch, can: Capabilities): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const announce = (): void => {
    if (watch.isBuilding() || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      listener();
    }, BURST);
  };
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
        if (triggerSource !== "ThisLocalAddin" && watch.isOurs(worksheetId)) announce();
      }),
      worksheets.onCalculated.add(async ({ worksheetId }) => {
        if (watch.isOurs(worksheetId)) announce();
      }),
      worksheets.onDeleted.add(async () => announce()),
      ...(can.nameEvents ? [worksheets.onNameChanged.add(async () => announce())] : []),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    clearTimeout(timer);
    const [first] = handlers;
    if (first === undefined) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
