import { BooleanNumber, Direction, RANGE_TYPE } from "@univerjs/core";
import type { IRange, Worksheet } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { GridContext } from "./gridContext.ts";
import * as gridWords from "./gridWords.ts";

const pixelsPerPoint = 96 / 72;
const marginOfText = 10;

/** What `run` gives while the object has a property of its own before that of its class. */
function withOwn<Of extends object, Key extends keyof Of, Result>(
  object: Of,
  key: Key,
  value: Of[Key],
  run: () => Result,
): Result {
  Object.defineProperty(object, key, { configurable: true, value });
  try {
    return run();
  } finally {
    Reflect.deleteProperty(object, key);
  }
}

/** Whether one of the rows keeps the height that it was given, whatever stands in it. */
function hasSetHeight(sheet: Worksheet, { startRow, endRow }: IRange): boolean {
  const rows = sheet.getRowManager();
  for (let row = startRow; row <= Math.min(endRow, sheet.getRowCount() - 1); row += 1)
    if (rows.getRow(row)?.ia === BooleanNumber.FALSE) return true;
  return false;
}

/** Rows and columns: sizes, hiding, inserting and deleting. Sizes outside are points, Univer's are pixels. */
export class GridSizes {
  constructor(private readonly context: GridContext) {}

  columnWidth(sheetId: string, column: number): number {
    return this.context.pending.width(sheetId, column) / pixelsPerPoint;
  }

  setColumnWidth(sheetId: string, column: number, count: number, points: number): void {
    const last = Math.min(column + count, Math.max(this.context.sheet(sheetId).getColumnCount(), column + 1));
    this.context.pending.setWidths(sheetId, column, last - column, Math.round(points * pixelsPerPoint));
  }

  rowHeight(sheetId: string, row: number): number {
    return this.context.sheet(sheetId).getRowHeight(row) / pixelsPerPoint;
  }

  setRowHeight(sheetId: string, row: number, count: number, points: number): void {
    const sheet = this.context.sheet(sheetId);
    const place = this.#place(sheetId, this.#rows(sheet, row, count));
    const params = { ...place, rowHeight: Math.round(points * pixelsPerPoint) };
    const undo = SetWorksheetRowHeightMutationFactory(params, sheet);
    const { id } = SetWorksheetRowHeightMutation;
    this.context.run(SetWorksheetRowIsAutoHeightMutation.id, { ...place, autoHeightInfo: BooleanNumber.FALSE });
    this.context.runUndoably({ id, params }, { id, params: undo });
  }

  autofitRows(sheetId: string, row: number, count: number): void {
    const sheet = this.context.sheet(sheetId);
    const range = this.#rows(sheet, row, count);
    const place = this.#place(sheetId, range);
    // Univer lays the whole sheet out again where it is told; a row is fitted unless it was given a height.
    if (hasSetHeight(sheet, range))
      this.context.run(SetWorksheetRowIsAutoHeightMutation.id, { ...place, autoHeightInfo: BooleanNumber.TRUE });
    const heights = this.context.injector.get(SheetInterceptorService).generateMutationsOfAutoHeight(place);
    for (const { id, params } of heights.redos) this.context.run(id, params);
  }

  /** As wide as the longest of the texts given for each column. */
  autofitColumns(sheetId: string, column: number, texts: readonly (readonly { text: string; font: string }[])[]): void {
    const drawing = document.createElement("canvas").getContext("2d");
    if (drawing === null) throw new Error(gridWords.theBrowserDrawsNoText);
    texts.forEach((ofColumn, index) => {
      const widths = ofColumn.map(({ text, font }) => {
        drawing.font = font;
        return drawing.measureText(text).width;
      });
      const widest = Math.max(0, ...widths);
      if (widest > 0) this.setColumnWidth(sheetId, column + index, 1, (widest + marginOfText) / pixelsPerPoint);
    });
  }

  columnHidden(sheetId: string, column: number): boolean {
    return !this.context.sheet(sheetId).getColVisible(column);
  }

  setColumnsHidden(sheetId: string, column: number, count: number, hidden: boolean): void {
    const place = this.#place(sheetId, this.#columns(this.context.sheet(sheetId), column, count));
    const [now, before] = hidden
      ? [SetColHiddenMutation.id, SetColVisibleMutation.id]
      : [SetColVisibleMutation.id, SetColHiddenMutation.id];
    this.context.runUndoably({ id: now, params: place }, { id: before, params: place });
  }

  rowHidden(sheetId: string, row: number): boolean {
    return !this.context.sheet(sheetId).getRowVisible(row);
  }

  setRowsHidden(sheetId: string, row: number, count: number, hidden: boolean): void {
    const place = this.#place(sheetId, this.#rows(this.context.sheet(sheetId), row, count));
    const [now, before] = hidden
      ? [SetRowHiddenMutation.id, SetRowVisibleMutation.id]
      : [SetRowVisibleMutation.id, SetRowHiddenMutation.id];
    this.context.runUndoably({ id: now, params: place }, { id: before, params: place });
  }

  insertRows(sheetId: string, row: number, count: number): void {
    this.context.makeRoom(sheetId, row + 1, 1);
    this.#restructure(
      InsertRowByRangeCommand.id,
      sheetId,
      this.#rows(this.context.sheet(sheetId), row, count),
      Direction.UP,
    );
  }

  insertColumns(sheetId: string, column: number, count: number): void {
    this.context.makeRoom(sheetId, 1, column + 1);
    this.#restructure(
      InsertColByRangeCommand.id,
      sheetId,
      this.#columns(this.context.sheet(sheetId), column, count),
      Direction.LEFT,
    );
  }

  deleteRows(sheetId: string, row: number, count: number): void {
    this.context.makeRoom(sheetId, row + count + 1, 1);
    this.#restructure(RemoveRowByRangeCommand.id, sheetId, this.#rows(this.context.sheet(sheetId), row, count));
  }

  deleteColumns(sheetId: string, column: number, count: number): void {
    this.context.makeRoom(sheetId, 1, column + count + 1);
    this.#restructure(RemoveColByRangeCommand.id, sheetId, this.#columns(this.context.sheet(sheetId), column, count));
  }

  #restructure(command: string, sheetId: string, range: IRange, direction?: Direction): void {
    const { unitId } = this.context;
    const params = { unitId, subUnitId: sheetId, range, ...(direction !== undefined && { direction }) };
    this.#asIfActive(sheetId, () => this.context.run(command, params));
  }

  /**
   * Univer (0.25.1) moves formulas and names for what is deleted as if it were deleted on the active sheet, whichever sheet
   * it is told: while it asks what moves, and then alone, the sheet is the active one.
   */
  #asIfActive(sheetId: string, run: () => void): void {
    const interceptors = this.context.injector.get(SheetInterceptorService);
    const ask = interceptors.onCommandExecute.bind(interceptors);
    const sheet = this.context.sheet(sheetId);
    const onCommandExecute: typeof ask = (command) =>
      withOwn(
        this.context.workbook,
        "getActiveSheet",
        () => sheet,
        () => ask(command),
      );
    withOwn(interceptors, "onCommandExecute", onCommandExecute, run);
  }

  #place(subUnitId: string, range: IRange): { unitId: string; subUnitId: string; ranges: IRange[] } {
    return { unitId: this.context.unitId, subUnitId, ranges: [range] };
  }

  #rows(sheet: Worksheet, row: number, count: number): IRange {
    return {
      startRow: row,
      endRow: row + count - 1,
      startColumn: 0,
      endColumn: sheet.getColumnCount() - 1,
      rangeType: RANGE_TYPE.ROW,
    };
  }

  #columns(sheet: Worksheet, column: number, count: number): IRange {
    const last = Math.min(column + count, Math.max(sheet.getColumnCount(), column + 1)) - 1;
    return {
      startRow: 0,
      endRow: sheet.getRowCount() - 1,
      startColumn: column,
      endColumn: last,
      rangeType: RANGE_TYPE.COLUMN,
    };
  }
}
