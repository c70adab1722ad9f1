import type { ICellData, Nullable } from "@univerjs/core";
import { cellAddress } from "../formula/addresses.ts";
import type { WorkbookPlan } from "../plan/plan.ts";
import type { CalculatedValue, CalculatedValues } from "./calculatedValues.ts";
import {
  CellValueType,
  ErrorType,
  FUniver,
  LocaleType,
  LogLevel,
  Univer,
  UniverFormulaEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsPlugin,
} from "./univer.ts";
import { univerWorkbook } from "./univerWorkbook.ts";
import { withoutAddIn } from "./withoutAddIn.ts";

const PATIENCE_MS = 60_000;
const ERRORS: ReadonlySet<unknown> = new Set(Object.values(ErrorType));
const ERRORS_OF_A_SOUND_FORMULA: ReadonlySet<string> = new Set(["#DIV/0!", "#N/A", "#NUM!", "#VALUE!"]);

/** A formula the engine cannot read or resolve: a defect of the plan, not a value of the model. */
export class UncalculableFormulaError extends Error {
  override readonly name = "UncalculableFormulaError";
  constructor(
    readonly sheet: string,
    readonly address: string,
    readonly formula: string,
    readonly found: string,
  ) {
    super(`${sheet}!${address}: ${formula} calculates to ${found}, expected a value`);
  }
}

/**
 * Calculates every formula cell of a plan from nothing, custom functions by their twins, as a spreadsheet without
 * the add-in does. Figures are in their cell's unit; errors a formula may well have (#DIV/0!, #N/A, #NUM!, #VALUE!)
 * are values. Throws UncalculableFormulaError for any other (#NAME?, #REF!, #SPILL!) and where the
 * engine gives nothing at all, and MissingTwinError.
 */
export function calculate(plan: WorkbookPlan): Promise<CalculatedValues> {
  const calculated = earlier.then(() => calculateAlone(plan));
  // One that fails is its caller's to hear of; the next one starts all the same.
  earlier = calculated.then(nothing, nothing);
  return calculated;
}

/** Engines that run at the same time share caches and spoil each other's results (0.25.1), so each waits its turn. */
let earlier: Promise<void> = Promise.resolve();
const nothing = (): void => undefined;

async function calculateAlone(plan: WorkbookPlan): Promise<CalculatedValues> {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  try {
    univer.registerPlugin(UniverFormulaEnginePlugin);
    univer.registerPlugin(UniverSheetsPlugin);
    univer.registerPlugin(UniverSheetsFormulaPlugin);
    const api = FUniver.newAPI(univer);
    const workbook = api.createWorkbook(univerWorkbook(plan));
    const engine = api.getFormula();
    engine.executeCalculation();
    await engine.onCalculationResultApplied(PATIENCE_MS);
    return valuesOf(plan, (sheet, row, column) =>
      workbook.getSheetBySheetId(sheet)?.getSheet().getCellRaw(row, column),
    );
  } finally {
    univer.dispose();
  }
}

function valuesOf(
  plan: WorkbookPlan,
  read: (sheet: string, row: number, column: number) => Nullable<ICellData>,
): CalculatedValues {
  return new Map(
    plan.sheets.map((sheet) => {
      const values = new Map<string, CalculatedValue>();
      for (const cell of sheet.cells) {
        const content = withoutAddIn(sheet, cell);
        if (content.kind !== "formula") continue;
        const address = cellAddress(cell);
        const value = valueOf(read(sheet.id, cell.row, cell.column));
        if (value === undefined || isDefect(value)) {
          const found = value === undefined ? "nothing" : String(typeof value === "object" ? value.error : value);
          throw new UncalculableFormulaError(sheet.name, address, content.formula, found);
        }
        values.set(address, value);
      }
      return [sheet.id, values];
    }),
  );
}

function isDefect(value: CalculatedValue): boolean {
  return typeof value === "object" && !ERRORS_OF_A_SOUND_FORMULA.has(value.error);
}

/** The engine keeps a logical result as 1 or 0, and an error as its text. */
function valueOf(cell: Nullable<ICellData>): CalculatedValue | undefined {
  const value = cell?.v;
  if (value === null || value === undefined) return undefined;
  if (cell?.t === CellValueType.BOOLEAN) return Boolean(Number(value));
  if (typeof value === "string" && ERRORS.has(value)) return { error: value };
  return value;
}
