import type { SheetId, SheetPlan } from "../../plan/plan.ts";
import { rangeOf } from "../ranges/rangeOf.ts";
import type { UsedCells } from "../undoing/BuildJournal.ts";
import { heldIn } from "../writing/cellInput.ts";

type Used = ReadonlyMap<SheetId, UsedCells | undefined>;

/** Whether a sheet holds what may be a formula or a text with "=" in front, and is not what the plan puts there. */
function isDoubtful({ cells }: SheetPlan, { formulas }: UsedCells): boolean {
  const ours = new Set(
    cells.flatMap(({ content, withoutAddIn }) =>
      [content, withoutAddIn].flatMap((each) => (each?.kind === "formula" ? [each.formula] : [])),
    ),
  );
  return formulas.flat().some((held) => typeof held === "string" && held.startsWith("=") && !ours.has(held));
}

/**
 * Tells texts with "=" in front from formulas, which Excel gives alike, by what their cells show: one request more, where a
 * sheet has something of the kind that the plan does not put there.
 */
export async function tellTexts(
  { worksheets, context }: Excel.Workbook,
  sheets: readonly SheetPlan[],
  { used, owned }: { readonly used: Used; readonly owned: ReadonlyMap<SheetId, string> },
): Promise<Used> {
  const readings = sheets.flatMap((sheet) => {
    const [cells, worksheet] = [used.get(sheet.id), owned.get(sheet.id)];
    if (cells === undefined || worksheet === undefined || !isDoubtful(sheet, cells)) return [];
    return [{ id: sheet.id, cells, range: rangeOf(worksheets.getItem(worksheet), cells).untrack().load("values") }];
  });
  if (readings.length === 0) return used;
  await context.sync();
  const told = readings.map(({ id, cells, range }) => {
    const { values } = range;
    const formulas = cells.formulas.map((row, r) => row.map((held, c) => heldIn(held, values[r]?.[c])));
    return [id, { ...cells, formulas }] as const;
  });
  return new Map([...used, ...told]);
}
