import type { ICellData, IColumnData, IRowData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import {
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
} from "@univerjs/sheets";
import { sheetSize } from "../host/cells/area.ts";
import type { Area } from "../host/cells/area.ts";
import { commonFormat } from "../host/cells/cellFormat.ts";
import type { CellFormat, CommonFormat } from "../host/cells/cellFormat.ts";
import { keptOf, toFormat, toStyle } from "./drawing/cellStyle.ts";
import type { KeptFormat } from "./drawing/cellStyle.ts";
import { within } from "./gridCells.ts";
import type { GridContext } from "./gridContext.ts";
import type { CellMatrix } from "./calculating/pendingCells.ts";

function wholeColumns(area: Area): boolean {
  return area.rows === sheetSize.rows;
}

function wholeRows(area: Area): boolean {
  return area.columns === sheetSize.columns;
}

function kept(custom: Nullable<ICellData["custom"]>): KeptFormat {
  return (custom?.["format"] ?? {}) as KeptFormat;
}

/** The look of cells. Whole columns and rows carry their look themselves, as cells not yet written must have it. */
export class GridFormats {
  constructor(private readonly context: GridContext) {}

  format(area: Area): CommonFormat {
    return commonFormat(this.#formats(area));
  }

  numberFormats(area: Area): string[][] {
    return Array.from({ length: area.rows }, (_row, i) =>
      Array.from(
        { length: area.columns },
        (_column, j) => this.context.pending.style(area.sheet, area.row + i, area.column + j).n?.pattern ?? "General",
      ),
    );
  }

  setFormat(areas: readonly Area[], changes: Partial<CellFormat>): void {
    const style = toStyle(changes);
    const keep = keptOf(changes);
    for (const [sheetId, ofSheet] of bySheet(areas)) {
      const cells: CellMatrix = {};
      const sheet = this.context.sheet(sheetId);
      for (const area of ofSheet) {
        if (wholeColumns(area)) this.#setColumns(sheet, area, style);
        else if (wholeRows(area)) this.#setRows(sheet, area, style);
        if (wholeColumns(area) || wholeRows(area)) {
          this.context.pending.flush();
          sheet.getCellMatrix().forValue((row, column, cell) => {
            if (cell?.s != null && within(area, row, column)) (cells[row] ??= {})[column] = { s: style };
          });
        } else {
          this.context.makeRoom(sheetId, area.row + area.rows, area.column + area.columns);
          for (let row = area.row; row < area.row + area.rows; row += 1) {
            const line = (cells[row] ??= {});
            for (let column = area.column; column < area.column + area.columns; column += 1) {
              line[column] = this.#look(sheetId, row, column, style, keep);
            }
          }
        }
      }
      this.context.pending.setLooks(sheetId, cells);
    }
  }

  setNumberFormats(area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    this.context.makeRoom(area.sheet, area.row + area.rows, area.column + area.columns);
    const cells: CellMatrix = {};
    formats.forEach((line, i) =>
      line.forEach((numberFormat, j) => {
        if (numberFormat !== undefined)
          (cells[area.row + i] ??= {})[area.column + j] = { s: toStyle({ numberFormat }) };
      }),
    );
    this.context.pending.setLooks(area.sheet, cells);
  }

  #formats(area: Area): Iterable<CellFormat> {
    const sheet = this.context.sheet(area.sheet);
    const rows = Math.min(area.rows, sheet.getRowCount());
    const columns = Math.min(area.columns, sheet.getColumnCount());
    const seen = new Map<string, CellFormat>();
    for (let row = area.row; row < area.row + rows; row += 1) {
      for (let column = area.column; column < area.column + columns; column += 1) {
        const style = this.context.pending.style(area.sheet, row, column);
        const keep = kept(this.context.pending.custom(area.sheet, row, column));
        const key = JSON.stringify([style, keep]);
        if (!seen.has(key)) seen.set(key, toFormat(style, keep));
      }
    }
    return seen.values();
  }

  #setColumns(sheet: Worksheet, area: Area, style: IStyleData): void {
    const columnData: Record<number, Nullable<IColumnData>> = {};
    const last = Math.min(area.column + area.columns, sheet.getColumnCount());
    for (let column = area.column; column < last; column += 1) {
      columnData[column] = { s: { ...sheet.getColumnStyle(column), ...style } };
    }
    const params = { unitId: this.context.unitId, subUnitId: sheet.getSheetId(), columnData };
    const { id } = SetColDataMutation;
    this.context.runUndoably({ id, params }, { id, params: SetColDataMutationFactory(params, sheet) });
  }

  #setRows(sheet: Worksheet, area: Area, style: IStyleData): void {
    const rowData: Record<number, Nullable<IRowData>> = {};
    const last = Math.min(area.row + area.rows, sheet.getRowCount());
    for (let row = area.row; row < last; row += 1) rowData[row] = { s: { ...sheet.getRowStyle(row), ...style } };
    const params = { unitId: this.context.unitId, subUnitId: sheet.getSheetId(), rowData };
    const { id } = SetRowDataMutation;
    this.context.runUndoably({ id, params }, { id, params: SetRowDataMutationFactory(params, sheet) });
  }

  #look(sheet: string, row: number, column: number, style: IStyleData, keep: KeptFormat): ICellData {
    if (Object.keys(keep).length === 0) return { s: style };
    const custom = this.context.pending.custom(sheet, row, column);
    return { s: style, custom: { ...custom, format: { ...kept(custom), ...keep } } };
  }
}

function bySheet(areas: readonly Area[]): Map<string, Area[]> {
  const sheets = new Map<string, Area[]>();
  for (const area of areas) sheets.set(area.sheet, [...(sheets.get(area.sheet) ?? []), area]);
  return sheets;
}
