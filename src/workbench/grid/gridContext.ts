import type { IDisposable, IRange } from "@univerjs/core";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { Area } from "../host/cells/area.ts";
import { GridCommands } from "./gridCommands.ts";
import { PendingCells } from "./calculating/pendingCells.ts";

/** Rows and columns are added in steps, so that a formula spilling a little further does not add them one by one. */
const growth = { rows: 200, columns: 32 } as const;

/** What the parts of the grid's workbook share: the workbook, its commands, and the cells on their way to it. */
export class GridContext extends GridCommands {
  readonly pending = new PendingCells(this);
  #batch: IDisposable | undefined;

  /** What follows, until `endStep`, goes to Univer together and is undone together. */
  beginStep(): void {
    this.#batch = this.undoTogether();
    this.pending.hold();
  }

  endStep(): void {
    this.pending.release();
    this.#batch?.dispose();
    this.#batch = undefined;
  }

  /** Adds rows and columns until the sheet holds the place. */
  makeRoom(sheetId: string, rows: number, columns: number): void {
    const sheet = this.sheet(sheetId);
    const place = { unitId: this.unitId, subUnitId: sheetId };
    if (rows > sheet.getRowCount()) {
      this.run(SetWorksheetRowCountMutation.id, { ...place, rowCount: rows + growth.rows });
    }
    if (columns > sheet.getColumnCount()) {
      this.run(SetWorksheetColumnCountMutation.id, { ...place, columnCount: columns + growth.columns });
    }
  }
}

export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

export function toArea(sheet: string, range: IRange): Area {
  return {
    sheet,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
