import { ICommandService, IUndoRedoService } from "@univerjs/core";
import type {
  IDisposable,
  IExecutionOptions,
  IMutationInfo,
  Injector,
  IRange,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { Area } from "../host/area.ts";
import { PendingCells } from "./pendingCells.ts";

/** A mutation and how it is to be run, also when it is undone or done again. */
type Mutation = IMutationInfo<object> & { readonly options?: IExecutionOptions };

/** Rows and columns are added in steps, so that a formula spilling a little further does not add them one by one. */
const growth = { rows: 200, columns: 32 } as const;

/** What the parts of the grid's workbook share: the workbook, its commands and its undo stack. */
export class GridContext {
  readonly unitId: string;
  readonly pending: PendingCells;
  readonly #commands: ICommandService;
  readonly #undo: IUndoRedoService;
  #batch: IDisposable | undefined;

  constructor(
    readonly injector: Injector,
    readonly workbook: Workbook,
  ) {
    this.unitId = workbook.getUnitId();
    this.pending = new PendingCells(this);
    this.#commands = injector.get(ICommandService);
    this.#undo = injector.get(IUndoRedoService);
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (sheet == null) throw new Error(`The workbook has no sheet of the id ${id}.`);
    return sheet;
  }

  /** Runs a command, mutation or operation of Univer's to its end. */
  run(id: string, params: object, options?: IExecutionOptions): void {
    const done = this.#commands.syncExecuteCommand(id, params, options);
    if (done === false) throw new Error(`The grid refused ${id} with ${JSON.stringify(params).slice(0, 500)}.`);
  }

  /** Runs a mutation that the user can undo. */
  runUndoably(mutation: Mutation, undo: Mutation): void {
    this.run(mutation.id, mutation.params, mutation.options);
    this.#undo.pushUndoRedo({ unitID: this.unitId, undoMutations: [undo], redoMutations: [mutation] });
  }

  /** What follows, until `endStep`, goes to Univer together and is undone together. */
  beginStep(): void {
    this.#batch = this.#undo.__tempBatchingUndoRedo(this.unitId);
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
