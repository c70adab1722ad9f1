import type { SheetId } from "../../plan/plan.ts";
import type { UsedCells } from "../undoing/BuildJournal.ts";

/** Queues reading what our sheets hold; call what it returns after the next sync. */
export function queueReadingUsedCells(
  { worksheets }: Excel.Workbook,
  owned: ReadonlyMap<SheetId, string>,
  withFormats: boolean,
): () => Map<SheetId, UsedCells | undefined> {
  const ranges = [...owned].map(([sheet, id]) => {
    const range = worksheets.getItem(id).getUsedRangeOrNullObject(false).untrack();
    range.load(withFormats ? "rowIndex,columnIndex,formulas,numberFormat" : "rowIndex,columnIndex,formulas");
    return [sheet, range] as const;
  });
  const cellsOf = (range: Excel.Range): UsedCells | undefined => {
    if (range.isNullObject) return undefined;
    const { rowIndex: row, columnIndex: column, formulas } = range;
    const cells = { row, column, rows: formulas.length, columns: formulas[0]?.length ?? 0, formulas };
    return withFormats ? { ...cells, numberFormats: range.numberFormat } : cells;
  };
  return () => new Map(ranges.map(([sheet, range]) => [sheet, cellsOf(range)]));
}
