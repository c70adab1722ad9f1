import type { RepairReport } from "../../host/ModelHost.ts";
import { blocksOf, gridOf } from "../ranges/blocks.ts";
import { rangeOf } from "../ranges/rangeOf.ts";

/** A function of the add-in, also as Excel stores one that it does not know. */
const OURS = /\bHEADROOM\.|_xldudf_HEADROOM_/i;

/** What a function shows that Excel did not know, or did not reach, when the workbook opened. */
const UNANSWERED: ReadonlySet<unknown> = new Set(["#NAME?", "#VALUE!"]);

interface Broken {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Queues reading which cells of a sheet call a function of ours in vain; call what it returns after the next sync. */
function queueFinding(sheet: Excel.Worksheet): () => Broken[] {
  const range = sheet.getUsedRangeOrNullObject(true).untrack();
  range.load("rowIndex,columnIndex,formulas,values");
  return () => {
    if (range.isNullObject) return [];
    const { rowIndex, columnIndex, formulas, values } = range;
    return formulas.flatMap((row: unknown[], r: number) =>
      row.flatMap((formula, c): Broken[] =>
        typeof formula === "string" && OURS.test(formula) && UNANSWERED.has(values[r]?.[c])
          ? [
              {
                row: rowIndex + r,
                column: columnIndex + c,
                formula: formula.replaceAll(/_xldudf_HEADROOM_/gi, "HEADROOM."),
              },
            ]
          : [],
      ),
    );
  };
}

/** A sheet in a request of its own: all of them may be more than Excel gives at once. */
async function repairSheet(id: string): Promise<RepairReport> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const find = queueFinding(sheet);
    await context.sync();
    const broken = find();
    if (broken.length === 0) return { entered: 0, left: 0 };
    for (const block of blocksOf(broken)) {
      rangeOf(sheet, block).formulas = gridOf(block, ({ formula }) => formula);
    }
    const findAgain = queueFinding(sheet);
    await context.sync();
    return { entered: broken.length, left: findAgain().length };
  });
}

/**
 * Enters the formulas again that show #NAME? or #VALUE! for a function of the add-in, on whichever sheet: they do not
 * always heal when the functions load after the workbook. A protected sheet is left as it is.
 */
export async function repairFunctions(): Promise<RepairReport> {
  const sheets = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/protection/protected");
    await context.sync();
    return worksheets.items.filter(({ protection }) => !protection.protected).map(({ id }) => id);
  });
  let [entered, left] = [0, 0];
  for (const id of sheets) {
    const report = await repairSheet(id);
    entered += report.entered;
    left += report.left;
  }
  return { entered, left };
}
