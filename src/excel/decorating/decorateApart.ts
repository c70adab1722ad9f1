import { unfolded } from "../office/adviceOn.ts";
import type { Decoration, DecorationKind, Step } from "./Decoration.ts";

/** What Excel refused of a sheet. */
export interface Refusal {
  readonly kind: DecorationKind;
  readonly tab: string;
  /** In Excel's words. */
  readonly said: string;
}

/** So many refusals after each other, and Excel takes nothing any more: what is left is left out without a trial. */
const MOST_IN_A_ROW = 8;

function inSheet<T>(
  { worksheet }: Decoration,
  action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, (context) =>
    action(context.workbook.worksheets.getItem(worksheet), context),
  );
}

/** The steps, for a sheet that may have some of it. */
async function stepsAgain(
  decoration: Decoration,
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
): Promise<readonly Step[]> {
  return (await decoration.again?.(sheet, context)) ?? decoration.steps;
}

function whole(decoration: Decoration): Promise<void> {
  return inSheet(decoration, async (sheet, context) => {
    for (const step of await stepsAgain(decoration, sheet, context)) step(sheet);
    await context.sync();
  });
}

/** What the sheet has of the decoration's members. */
type Keys = ReadonlySet<string>;

/** Queues steps and then reading the members; gives these. */
async function inOneRequest(decoration: Decoration, steps: readonly Step[]): Promise<Keys> {
  return inSheet(decoration, async (sheet, context) => {
    for (const step of steps) step(sheet);
    const members = decoration.members?.(sheet);
    members?.load();
    await context.sync();
    return new Set(members?.keys() ?? []);
  });
}

/** Takes away what a step that was refused had already made. */
async function takeAwayNew(decoration: Decoration, before: Keys): Promise<void> {
  const { members } = decoration;
  if (members === undefined) return;
  await inSheet(decoration, async (sheet, context) => {
    const found = members(sheet);
    found.load();
    await context.sync();
    for (const key of found.keys()) if (!before.has(key)) found.remove(key);
    await context.sync();
  });
}

/** Step by step; gives what Excel said of the first that it refused, with nothing left of any that it did. */
async function stepByStep(decoration: Decoration): Promise<unknown> {
  const steps = await inSheet(decoration, (sheet, context) => stepsAgain(decoration, sheet, context));
  let keys = await inOneRequest(decoration, []);
  let refused: unknown;
  for (const step of steps) {
    try {
      keys = await inOneRequest(decoration, [step]);
    } catch (error) {
      refused ??= error;
      await takeAwayNew(decoration, keys);
      if (decoration.restsOnFirst === true && step === steps[0]) break;
    }
  }
  return refused;
}

/** One decoration in as few requests as Excel lets it; gives what was refused. */
async function decorate(decoration: Decoration): Promise<unknown> {
  try {
    await whole(decoration);
    return undefined;
  } catch (error) {
    if (decoration.steps.length === 1 && decoration.members === undefined) return error;
  }
  try {
    return await stepByStep(decoration);
  } catch (error) {
    return error;
  }
}

/**
 * Decorates sheets where decorating them all at once was refused: each by itself, and step by step what is refused as
 * a whole, so that one thing that Excel refuses takes nothing else along. Gives what was refused.
 */
export async function decorateApart(decorations: readonly Decoration[]): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = [];
  let inARow = 0;
  let last = "";
  for (const decoration of decorations) {
    const { kind, tab } = decoration;
    if (inARow >= MOST_IN_A_ROW) {
      refusals.push({ kind, tab, said: last });
      continue;
    }
    const error = await decorate(decoration);
    if (error === undefined) {
      inARow = 0;
      continue;
    }
    inARow += 1;
    last = unfolded(error);
    refusals.push({ kind, tab, said: last });
  }
  return refusals;
}
