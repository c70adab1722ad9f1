import type { AreaPlan, CellPlan, SheetPlan } from "../plan.ts";

/** Rows that stand on every page below their own. */
export interface TitleRows {
  readonly row: number;
  readonly rows: number;
}

/**
 * The heads that every page repeats: those that the sheet names, else those among its frozen rows. Titles and links are
 * not repeated, as each page has the tab's name at its foot.
 */
export function titleRows({ cells, freeze, print }: SheetPlan): TitleRows | undefined {
  if (print?.headRow !== undefined) return { row: print.headRow, rows: 1 };
  const heads = cells.filter(({ style, row }) => style === "columnHead" && row < freeze.rows);
  const row = Math.min(...heads.map((head) => head.row));
  return heads.length === 0 ? undefined : { row, rows: freeze.rows - row };
}

/**
 * What is printed of a sheet, one area after the other. Columns that begin a page begin an area, which leaves out what
 * stands above the tables: a chart or a title over the repeated columns would be printed again, and cut there. Where
 * charts stand beside each other above a table, only columns that are told to begin a page do so.
 *
 * @param printed the rows and columns that are printed in all, from the first cell on.
 * @param columnStarts the columns that begin a page, those that are told to among them.
 */
export function printedAreas(
  sheet: SheetPlan,
  printed: { readonly rows: number; readonly columns: number },
  columnStarts: readonly number[],
): readonly Omit<AreaPlan, "sheet">[] {
  const { print, charts = [] } = sheet;
  const told = (print?.pageColumns ?? []).filter((column) => column > 0 && column < printed.columns);
  const starts = charts.length > 0 ? told : columnStarts;
  const top = titleRows(sheet)?.row ?? sheet.freeze.rows;
  return [0, ...starts].flatMap((column, index) => {
    const end = starts[index] ?? printed.columns;
    const row = column === 0 ? 0 : top;
    const rows = (column === 0 ? printed.rows : usedRows(sheet.cells, { column, end, rows: printed.rows })) - row;
    return rows > 0 ? [{ row, column, rows, columns: end - column }] : [];
  });
}

/** What is printed below the rest because the user has typed into it, over so many columns. */
export function typedAreas(
  { cells, print }: Pick<SheetPlan, "cells" | "print">,
  columns: number,
): readonly Omit<AreaPlan, "sheet">[] {
  const typed = cells.filter(({ inputKey, content }) => inputKey !== undefined && content.kind !== "empty");
  const bands = print?.rowsIfTyped ?? [];
  return bands
    .filter((band) => typed.some(({ row }) => row >= band.row && row < band.row + band.rows))
    .map((band) => ({ ...band, column: 0, columns }));
}

/** How many rows, from the sheet's first, hold anything in some of its columns. */
function usedRows(
  cells: readonly CellPlan[],
  { column, end, rows }: { readonly column: number; readonly end: number; readonly rows: number },
): number {
  const used = cells.filter(
    (cell) => cell.column >= column && cell.column < end && cell.row < rows && cell.content.kind !== "empty",
  );
  return used.reduce((most, cell) => Math.max(most, cell.row + 1), 0);
}
