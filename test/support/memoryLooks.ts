import { sheetSize, type Area } from "../../src/workbench/host/cells/area.ts";
import type { CellFormat, CommonFormat } from "../../src/workbench/host/cells/cellFormat.ts";
import type { ConditionalFormat } from "../../src/workbench/host/hostWorkbook.ts";
import { shiftedStretch } from "../../src/workbench/host/cells/rangeReference.ts";
import type { WorkbookEvent } from "../../src/workbench/host/events/workbookEvent.ts";
import type { MemorySheet } from "./memorySheet.ts";

/** The looks of the in-memory workbook: formats, sizes, what is hidden, conditional formats. */
export abstract class MemoryLooks {
  readonly #conditionalFormats = new Map<string, ConditionalFormat>();

  protected abstract content(sheet: string): MemorySheet;
  protected abstract emit(event: WorkbookEvent): void;
  abstract texts(area: Area): readonly (readonly string[])[];

  format(area: Area): CommonFormat {
    return this.content(area.sheet).format(area);
  }

  numberFormats(area: Area): string[][] {
    const content = this.content(area.sheet);
    return content.map(area, (row, column) => content.cellFormat(row, column).numberFormat);
  }

  setFormat(areas: readonly Area[], changes: Partial<CellFormat>): void {
    for (const area of areas) {
      this.content(area.sheet).setFormat(area, changes);
      this.emit({ kind: "formatChanged", area });
    }
  }

  setNumberFormats(area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    const content = this.content(area.sheet);
    for (const [r, row] of formats.entries()) {
      for (const [c, numberFormat] of row.entries()) {
        const cell = { ...area, row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
        if (numberFormat !== undefined) content.setFormat(cell, { numberFormat });
      }
    }
    this.emit({ kind: "formatChanged", area });
  }

  columnWidth(sheet: string, column: number): number {
    return this.content(sheet).columnWidths.get(column) ?? 48;
  }

  setColumnWidth(sheet: string, column: number, count: number, points: number): void {
    for (let index = 0; index < count; index += 1) this.content(sheet).columnWidths.set(column + index, points);
  }

  rowHeight(sheet: string, row: number): number {
    return this.content(sheet).rowHeights.get(row) ?? 15;
  }

  setRowHeight(sheet: string, row: number, count: number, points: number): void {
    for (let index = 0; index < count; index += 1) this.content(sheet).rowHeights.set(row + index, points);
  }

  autofitColumns(sheet: string, column: number, count: number): void {
    for (let index = column; index < column + count; index += 1) {
      const used = this.content(sheet).usedArea(
        { sheet, row: 0, column: index, rows: sheetSize.rows, columns: 1 },
        true,
      );
      const longest = used === null ? 8 : Math.max(...this.texts(used).map(([text = ""]) => text.length));
      this.setColumnWidth(sheet, index, 1, longest * 5.25 + 3.75);
    }
  }

  autofitRows(sheet: string, row: number, count: number): void {
    this.setRowHeight(sheet, row, count, 15);
  }

  columnHidden(sheet: string, column: number): boolean {
    return this.content(sheet).hiddenColumns.has(column);
  }

  setColumnsHidden(sheet: string, column: number, count: number, hidden: boolean): void {
    const { hiddenColumns } = this.content(sheet);
    for (let index = column; index < column + count; index += 1) {
      if (hidden) hiddenColumns.add(index);
      else hiddenColumns.delete(index);
    }
  }

  rowHidden(sheet: string, row: number): boolean {
    return this.content(sheet).hiddenRows.has(row);
  }

  setRowsHidden(sheet: string, row: number, count: number, hidden: boolean): void {
    const { hiddenRows } = this.content(sheet);
    for (let index = row; index < row + count; index += 1) {
      if (hidden) hiddenRows.add(index);
      else hiddenRows.delete(index);
    }
  }

  /** Conditional formats follow their cells, and go with the last of them. */
  protected shiftConditionalFormats(sheet: string, axis: "row" | "column", at: number, count: number): void {
    const size = axis === "row" ? "rows" : "columns";
    for (const format of this.conditionalFormats(sheet)) {
      const areas = format.areas.flatMap((area) => {
        const [start, length] = shiftedStretch(area[axis], area[size], at, count);
        return length > 0 ? [{ ...area, [axis]: start, [size]: length }] : [];
      });
      if (areas.length === 0) this.deleteConditionalFormat(sheet, format.id);
      else this.setConditionalFormat({ ...format, areas });
    }
  }

  conditionalFormats(sheet: string): readonly ConditionalFormat[] {
    return [...this.#conditionalFormats.values()].filter((format) => format.sheet === sheet);
  }

  setConditionalFormat(format: ConditionalFormat): void {
    this.#conditionalFormats.set(`${format.sheet} ${format.id}`, format);
  }

  deleteConditionalFormat(sheet: string, id: string): void {
    this.#conditionalFormats.delete(`${sheet} ${id}`);
  }
}
