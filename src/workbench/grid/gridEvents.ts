import { ICommandService, ObjectMatrix } from "@univerjs/core";
import type {
  ICellData,
  ICommandInfo,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  IRange,
  Nullable,
} from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type {
  IInsertRowMutationParams,
  IInsertSheetMutationParams,
  IRemoveSheetMutationParams,
  ISetRangeValuesMutationParams,
  ISetWorksheetActivateCommandParams,
  ISetWorksheetNameMutationParams,
  ISetWorksheetOrderMutationParams,
} from "@univerjs/sheets";
import { sheetSize } from "../host/cells/area.ts";
import type { Area } from "../host/cells/area.ts";
import type { CellValue } from "../host/cells/cellValue.ts";
import type { ChangeType, WorkbookEvent } from "../host/events/workbookEvent.ts";
import { Calculation } from "./calculating/calculation.ts";
import type { GridCells } from "./gridCells.ts";
import { toArea } from "./gridContext.ts";
import type { GridContext } from "./gridContext.ts";

interface Before {
  /** Of each single cell that is written, by its place. */
  readonly values?: ReadonlyMap<string, CellValue>;
  readonly name?: string;
  readonly active: string;
}

const structural: Readonly<Record<string, readonly [ChangeType, "row" | "column", 1 | -1]>> = {
  [InsertRowMutation.id]: ["RowInserted", "row", 1],
  [RemoveRowMutation.id]: ["RowDeleted", "row", -1],
  [InsertColMutation.id]: ["ColumnInserted", "column", 1],
  [RemoveColMutation.id]: ["ColumnDeleted", "column", -1],
};

/** Puts what Univer's commands do into the host's words, whoever gave the command. */
export class GridEvents {
  readonly #listeners = new Set<(event: WorkbookEvent) => void>();
  #before: Before | undefined;

  constructor(
    private readonly context: GridContext,
    private readonly cells: GridCells,
    private readonly moved: (sheet: string, axis: "row" | "column", at: number, count: number) => void,
  ) {
    const commands = context.injector.get(ICommandService);
    commands.beforeCommandExecuted((command, options) => this.#prepare(command, options));
    commands.onCommandExecuted((command, options) => this.#executed(command, options));
    context.injector.get(SheetsSelectionsService).selectionChanged$.subscribe((selections) => {
      const sheet = context.workbook.getActiveSheet().getSheetId();
      this.emit({ kind: "selectionChanged", areas: (selections ?? []).map(({ range }) => toArea(sheet, range)) });
    });
    context.injector.get(Calculation).onCalculated((results) => {
      for (const [sheet, matrix] of Object.entries(results[context.unitId] ?? {})) {
        const areas = new ObjectMatrix(matrix ?? {}).getDiscreteRanges().map((range) => toArea(sheet, range));
        const spills = areas.flatMap((area) => cells.spillArea(sheet, area.row, area.column) ?? []);
        if (areas.length > 0) this.emit({ kind: "calculated", sheet, areas: [...areas, ...spills] });
      }
    });
  }

  listen(listener: (event: WorkbookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  emit(event: WorkbookEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  #prepare(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const active = this.context.workbook.getActiveSheet().getSheetId();
    if (command.id === SetRangeValuesMutation.id && options?.onlyLocal !== true) {
      const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
      const single = this.#written(subUnitId, cellValue).filter(isSingle);
      const values = new Map(single.map((area) => [placeOf(area), this.cells.values(area)[0]?.[0] ?? null]));
      this.#before = { values, active };
    } else if (command.id === SetWorksheetNameMutation.id) {
      const { subUnitId } = command.params as ISetWorksheetNameMutationParams;
      this.#before = { name: this.context.sheet(subUnitId).getName(), active };
    } else if (command.id === SetWorksheetActiveOperation.id) {
      this.#before = { active };
    }
  }

  #executed(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const before = this.#before;
    if (command.id === SetRangeValuesMutation.id) {
      if (options?.fromFormula === true) return;
      this.#before = undefined;
      if (onlyMoves(command.params as ISetRangeValuesMutationParams)) return;
      this.#cellsSet(command.params as ISetRangeValuesMutationParams, before);
    } else if (structural[command.id] !== undefined) {
      this.#restructured(command);
    } else {
      this.#sheetChanged(command, before);
    }
  }

  #cellsSet({ subUnitId, cellValue }: ISetRangeValuesMutationParams, before: Before | undefined): void {
    const areas = this.#written(subUnitId, cellValue);
    for (const area of areas) {
      const value = before?.values?.get(placeOf(area));
      const details =
        value === undefined || !isSingle(area)
          ? undefined
          : { before: value, after: this.cells.values(area)[0]?.[0] ?? null };
      this.emit({ kind: "changed", area, change: "RangeEdited", ...(details && { details }) });
    }
    if (areas.length > 0) return;
    for (const range of new ObjectMatrix(cellValue ?? {}).getDiscreteRanges()) {
      this.emit({ kind: "formatChanged", area: toArea(subUnitId, range) });
    }
  }

  /** What a mutation writes: each write of the add-in by itself, and of the user what hangs together. */
  #written(sheet: string, cellValue: ISetRangeValuesMutationParams["cellValue"]): readonly Area[] {
    return this.context.pending.writing ?? contentAreas(sheet, cellValue);
  }

  #restructured(command: Readonly<ICommandInfo>): void {
    const { subUnitId, range } = command.params as IInsertRowMutationParams;
    const [change, axis, sign] = structural[command.id] ?? ["RangeEdited", "row", 1];
    const area: Area =
      axis === "row"
        ? { ...toArea(subUnitId, range), column: 0, columns: sheetSize.columns }
        : { ...toArea(subUnitId, range), row: 0, rows: sheetSize.rows };
    const count = axis === "row" ? area.rows : area.columns;
    this.moved(subUnitId, axis, area[axis], sign * count);
    this.emit({ kind: "changed", area, change });
  }

  #sheetChanged(command: Readonly<ICommandInfo>, before: Before | undefined): void {
    switch (command.id) {
      case InsertSheetMutation.id:
        return this.emit({ kind: "sheetAdded", sheet: (command.params as IInsertSheetMutationParams).sheet.id });
      case RemoveSheetMutation.id: {
        const { subUnitId, subUnitName } = command.params as IRemoveSheetMutationParams;
        return this.emit({ kind: "sheetDeleted", sheet: subUnitId, name: subUnitName });
      }
      case SetWorksheetNameMutation.id: {
        const { subUnitId, name } = command.params as ISetWorksheetNameMutationParams;
        return this.emit({ kind: "sheetRenamed", sheet: subUnitId, before: before?.name ?? "", after: name });
      }
      case SetWorksheetOrderMutation.id: {
        const { subUnitId, fromOrder, toOrder } = command.params as ISetWorksheetOrderMutationParams;
        return this.emit({ kind: "sheetMoved", sheet: subUnitId, before: fromOrder, after: toOrder });
      }
      case SetWorksheetHideMutation.id: {
        const { subUnitId } = command.params as { readonly subUnitId: string };
        return this.emit({ kind: "sheetVisibilityChanged", sheet: subUnitId });
      }
      case SetWorksheetActiveOperation.id: {
        const { subUnitId } = command.params as ISetWorksheetActivateCommandParams & { readonly subUnitId: string };
        if (before !== undefined && before.active !== subUnitId)
          this.emit({ kind: "sheetDeactivated", sheet: before.active });
        return this.emit({ kind: "sheetActivated", sheet: subUnitId });
      }
    }
  }
}

/**
 * True of what Univer writes after rows, columns or sheets were inserted, deleted or renamed: formulas whose references
 * moved, where they stand now and stood before, and no content. Excel has no event for these.
 */
function onlyMoves({ cellValue }: ISetRangeValuesMutationParams): boolean {
  let [formulas, others] = [0, 0];
  new ObjectMatrix(cellValue ?? {}).forValue((_row, _column, cell) => {
    const isFormula = cell != null && ("f" in cell || "si" in cell) && !("v" in cell) && !("p" in cell);
    if (isFormula) formulas += 1;
    else others += 1;
  });
  return formulas > 0 && others === 0;
}

const isSingle = ({ rows, columns }: Area): boolean => rows * columns === 1;

const placeOf = ({ sheet, row, column }: Area): string => `${sheet}!${row}:${column}`;

/** The areas whose contents, not only looks, a mutation sets. */
export function contentAreas(
  sheet: string,
  cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined,
): Area[] {
  const contents = new ObjectMatrix<true>();
  new ObjectMatrix(cellValue ?? {}).forValue((row, column, cell) => {
    if (cell === null || cell === undefined || "v" in cell || "f" in cell || "p" in cell)
      contents.setValue(row, column, true);
  });
  return contents.getDiscreteRanges().map((range: IRange) => toArea(sheet, range));
}
