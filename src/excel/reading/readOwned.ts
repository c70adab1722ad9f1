import { cellAddress } from "../../formula/addresses.ts";
import type { SheetId, WorkbookPlan } from "../../plan/plan.ts";
import type { OldNote, UsedCells } from "../undoing/BuildJournal.ts";
import type { Capabilities } from "../office/capabilities.ts";

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

/** Queues reading the notes of those cells of our sheets that get one; call what it returns after the next sync. */
export function queueReadingNotes(
  { worksheets }: Excel.Workbook,
  plan: WorkbookPlan,
  owned: ReadonlyMap<SheetId, string>,
  can: Capabilities,
): () => OldNote[] {
  if (!can.notes) return () => [];
  const notes = plan.sheets.flatMap(({ id: sheet, cells }) => {
    const id = owned.get(sheet);
    if (id === undefined) return [];
    return cells
      .filter(({ note }) => note !== undefined)
      .map((cell) => {
        const address = cellAddress(cell);
        const note = worksheets.getItem(id).notes.getItemOrNullObject(address);
        note.load("content");
        return { sheet, address, note };
      });
  });
  return () =>
    notes.map(({ sheet, address, note }) => ({ sheet, address, text: note.isNullObject ? null : note.content }));
}
