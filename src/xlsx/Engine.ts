import type { FWorkbook } from "@univerjs/sheets/facade";
import type { ICellData, Nullable } from "@univerjs/core";
import type { CellContent, CellPlan, SheetId, WorkbookPlan } from "../plan/plan.ts";
import {
  FUniver,
  LocaleType,
  LogLevel,
  Univer,
  UniverFormulaEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsPlugin,
} from "./univer.ts";
import { readFormulasOnce } from "./readFormulasOnce.ts";
import { rememberDependencies } from "./rememberDependencies.ts";
import { univerCell, univerWorkbook } from "./univerWorkbook.ts";

/** A workbook takes some ten seconds; on a machine that does much else, many times that. */
const PATIENCE_MS = 600_000;

/** What an input is to hold. */
interface SetInput {
  readonly sheet: SheetId;
  readonly cell: CellPlan;
  readonly content: CellContent;
}

/** A plan in Univer's formula engine, which goes on calculating what hangs on the cells that are set. */
export class Engine {
  static #open: Engine | undefined;
  readonly #univer: InstanceType<typeof Univer>;
  readonly #api: InstanceType<typeof FUniver>;
  readonly #workbook: FWorkbook;

  private constructor(plan: WorkbookPlan) {
    this.#univer = new Univer({
      locale: LocaleType.EN_US,
      locales: { [LocaleType.EN_US]: {} },
      logLevel: LogLevel.ERROR,
    });
    this.#univer.registerPlugin(UniverFormulaEnginePlugin);
    this.#univer.registerPlugin(UniverSheetsPlugin);
    this.#univer.registerPlugin(UniverSheetsFormulaPlugin);
    const formulas = plan.sheets.reduce((sum, { cells }) => sum + cells.length, 0);
    const names = plan.names.map(({ name }) => name);
    readFormulasOnce(this.#univer.__getInjector(), formulas, names);
    rememberDependencies(this.#univer.__getInjector());
    this.#api = FUniver.newAPI(this.#univer);
    this.#workbook = this.#api.createWorkbook(univerWorkbook(plan));
  }

  /**
   * Opens the plan and calculates every formula. Engines that are open at the same time share caches and spoil each
   * other's results (0.25.1): one that was left open is closed.
   */
  static async open(plan: WorkbookPlan): Promise<Engine> {
    Engine.#open?.close();
    const engine = new Engine(plan);
    Engine.#open = engine;
    engine.#api.getFormula().executeCalculation();
    await engine.#calculated();
    return engine;
  }

  /** Sets inputs, and calculates what hangs on them. */
  async set(inputs: readonly SetInput[]): Promise<void> {
    if (inputs.length === 0) return;
    // In one command a sheet: the engine goes over every formula of the workbook at each.
    for (const sheet of new Set(inputs.map((input) => input.sheet)))
      this.#setOn(
        sheet,
        inputs.filter((input) => input.sheet === sheet),
      );
    await this.#calculated();
  }

  #setOn(sheet: SheetId, inputs: readonly SetInput[]): void {
    const value: Record<number, Record<number, ICellData>> = {};
    for (const { cell, content } of inputs)
      (value[cell.row] ??= {})[cell.column] = univerCell(content) ?? { v: null, t: null };
    // The range counts for a single value only, and is what is selected where there is none.
    const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
    this.#api.syncExecuteCommand("sheet.command.set-range-values", {
      unitId: this.#workbook.getId(),
      subUnitId: sheet,
      range,
      value,
    });
  }

  /** What the engine holds of a cell. */
  cell(sheet: SheetId, row: number, column: number): Nullable<ICellData> {
    return this.#workbook.getSheetBySheetId(sheet)?.getSheet().getCellRaw(row, column);
  }

  get closed(): boolean {
    return Engine.#open !== this;
  }

  /** A calculation that is still told of would look for words that are gone: it is stopped first. */
  close(): void {
    if (this.closed) return;
    Engine.#open = undefined;
    this.#api.getFormula().stopCalculation();
    this.#univer.dispose();
  }

  #calculated(): Promise<void> {
    return this.#api.getFormula().onCalculationResultApplied(PATIENCE_MS);
  }
}
