import type { Area } from "../host/cells/area.ts";
import type { GridContext } from "./gridContext.ts";
import { GridSizes } from "./gridSizes.ts";

/** The part of the grid's workbook that has to do with rows and columns. */
export abstract class GridRowsAndColumns {
  readonly #sizes: GridSizes;

  constructor(protected readonly context: GridContext) {
    this.#sizes = new GridSizes(context);
  }

  abstract usedArea(area: Area, valuesOnly: boolean): Area | null;
  abstract texts(area: Area): readonly (readonly string[])[];

  insertRows(sheet: string, row: number, count: number): void {
    this.context.pending.flush();
    this.#sizes.insertRows(sheet, row, count);
  }

  insertColumns(sheet: string, column: number, count: number): void {
    this.context.pending.flush();
    this.#sizes.insertColumns(sheet, column, count);
  }

  deleteRows(sheet: string, row: number, count: number): void {
    this.context.pending.flush();
    this.#sizes.deleteRows(sheet, row, count);
  }

  deleteColumns(sheet: string, column: number, count: number): void {
    this.context.pending.flush();
    this.#sizes.deleteColumns(sheet, column, count);
  }

  columnWidth(sheet: string, column: number): number {
    return this.#sizes.columnWidth(sheet, column);
  }

  setColumnWidth(sheet: string, column: number, count: number, points: number): void {
    this.#sizes.setColumnWidth(sheet, column, count, points);
  }

  rowHeight(sheet: string, row: number): number {
    return this.#sizes.rowHeight(sheet, row);
  }

  setRowHeight(sheet: string, row: number, count: number, points: number): void {
    this.#sizes.setRowHeight(sheet, row, count, points);
  }

  autofitColumns(sheet: string, column: number, count: number): void {
    const whole = this.usedArea(
      { sheet, row: 0, column, rows: this.context.sheet(sheet).getRowCount(), columns: count },
      true,
    );
    if (whole === null) return;
    const texts = this.texts(whole);
    const fonts = (i: number, j: number): string => {
      const { fs, ff, bl } = this.context.sheet(sheet).getComposedCellStyle(whole.row + i, whole.column + j);
      return `${bl === 1 ? "bold " : ""}${fs ?? 11}pt ${ff ?? "Calibri"}, Carlito, Arial, sans-serif`;
    };
    this.#sizes.autofitColumns(
      sheet,
      whole.column,
      Array.from({ length: whole.columns }, (_column, j) =>
        texts.map((row, i) => ({ text: row[j] ?? "", font: fonts(i, j) })),
      ),
    );
  }

  autofitRows(sheet: string, row: number, count: number): void {
    this.context.pending.flush();
    this.#sizes.autofitRows(sheet, row, count);
  }

  columnHidden(sheet: string, column: number): boolean {
    return this.#sizes.columnHidden(sheet, column);
  }

  setColumnsHidden(sheet: string, column: number, count: number, hidden: boolean): void {
    this.#sizes.setColumnsHidden(sheet, column, count, hidden);
  }

  rowHidden(sheet: string, row: number): boolean {
    return this.#sizes.rowHidden(sheet, row);
  }

  setRowsHidden(sheet: string, row: number, count: number, hidden: boolean): void {
    this.#sizes.setRowsHidden(sheet, row, count, hidden);
  }
}
