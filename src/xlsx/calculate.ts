import type { ICellData, Nullable } from "@univerjs/core";
import { cellAddress } from "../formula/addresses.ts";
import type { WorkbookPlan } from "../plan/plan.ts";
import type { CalculatedValue, CalculatedValues } from "./calculatedValues.ts";
import { Engine } from "./Engine.ts";
import { inTurn } from "./inTurn.ts";
import { CellValueType, ErrorType } from "./univer.ts";
import { withoutAddIn } from "./withoutAddIn.ts";

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
  return inTurn(async () => {
    const engine = await Engine.open(plan);
    try {
      return valuesIn(engine, plan);
    } finally {
      engine.close();
    }
  });
}

/**
 * The value of every formula cell of a plan that an engine holds.
 *
 * @throws UncalculableFormulaError and MissingTwinError, as `calculate`
 */
export function valuesIn(engine: Engine, plan: WorkbookPlan): CalculatedValues {
  return new Map(
    plan.sheets.map((sheet) => {
      const values = new Map<string, CalculatedValue>();
      for (const cell of sheet.cells) {
        const content = withoutAddIn(sheet, cell);
        if (content.kind !== "formula") continue;
        const address = cellAddress(cell);
        const value = valueOf(engine.cell(sheet.id, cell.row, cell.column));
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
