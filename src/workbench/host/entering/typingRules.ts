import type { Validation } from "../cells/annotations.ts";
import type { Area } from "../cells/area.ts";
import { inputFault, typed, typedByUser } from "./cellInput.ts";
import { isCellError, type CellValue } from "../cells/cellValue.ts";
import type { HostContext } from "../hostContext.ts";
import { listChoices } from "./listChoices.ts";
import * as hostWords from "../hostWords.ts";

/** Why Excel does not take what the user does, in the words of its message. */
export interface Refusal {
  /** The rule's own heading; absent where it has none. */
  readonly title?: string;
  readonly message: string;
}

const lockedMessage = hostWords.theCellOrChartYoure;
const usualMessage = hostWords.thisValueDoesntMatch;

const comparisons: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  Between: (value, first, second) => value >= first && value <= second,
  NotBetween: (value, first, second) => value < first || value > second,
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  LessThan: (value, first) => value < first,
  GreaterThanOrEqualTo: (value, first) => value >= first,
  LessThanOrEqualTo: (value, first) => value <= first,
};

interface Bounds {
  readonly operator?: unknown;
  readonly formula1?: unknown;
  readonly formula2?: unknown;
}

/** A bound written out, or in one cell; undefined where it would have to be calculated. */
function bound(formula: unknown, sheet: string, context: HostContext): number | undefined {
  if (typeof formula === "number") return formula;
  if (typeof formula !== "string" || formula === "") return undefined;
  const { input } = typed(formula, "General");
  if (typeof input === "number") return input;
  const area = context.resolve(formula, sheet);
  if (area === undefined || area.rows * area.columns !== 1) return undefined;
  const value = context.workbook.values(area)[0]?.[0];
  return typeof value === "number" ? value : undefined;
}

/** Whether a number keeps within a rule's bounds; where these cannot be told, it does. */
function keepsBounds(number: number, bounds: Bounds, sheet: string, context: HostContext): boolean {
  const { operator = "Between", formula1, formula2 } = bounds;
  const compare = comparisons[String(operator)];
  const first = bound(formula1, sheet, context);
  const second = bound(formula2, sheet, context);
  const both = operator === "Between" || operator === "NotBetween";
  if (compare === undefined || first === undefined || (both && second === undefined)) return true;
  return compare(number, first, second ?? first);
}

function isAllowed(value: CellValue, validation: Validation, sheet: string, context: HostContext): boolean {
  if (value === null) return validation.ignoreBlanks;
  const [kind = "", rule] = Object.entries(validation.rule)[0] ?? [];
  const bounds = (rule ?? {}) as Bounds;
  switch (kind) {
    case "list": {
      const list = listChoices(validation, sheet, context);
      if (list === undefined) return true;
      const same = (choice: string): boolean => typed(choice, "General").input === value || choice === value;
      return list.choices.some(same);
    }
    case "wholeNumber":
      return Number.isInteger(value) && keepsBounds(Number(value), bounds, sheet, context);
    case "decimal":
    case "date":
    case "time":
      return typeof value === "number" && keepsBounds(value, bounds, sheet, context);
    case "textLength":
      return keepsBounds(isCellError(value) ? 0 : String(value).length, bounds, sheet, context);
    default:
      return true;
  }
}

/**
 * Why a text may not be typed into a cell: Excel cannot read it, or the cell's validation stops it. Other formulas, and rules whose own formulas would have
 * to be calculated, are let through; so is what a rule only warns of.
 */
export function entryRefusal(cell: Area, text: string, context: HostContext): Refusal | undefined {
  const numberFormat = context.workbook.numberFormats(cell)[0]?.[0] ?? "General";
  const { input = null } = typedByUser(text, numberFormat);
  const fault = inputFault(input);
  if (fault !== undefined) return { message: fault };
  const validation = context.workbook.annotations.at("validation", cell.sheet, cell.row, cell.column);
  if (validation === undefined) return undefined;
  const { style = "Stop", showAlert = true, title, message } = validation.errorAlert ?? {};
  if (style !== "Stop" || showAlert === false) return undefined;
  if (typeof input === "object" && input !== null && "formula" in input) return undefined;
  if (isAllowed(input, validation, cell.sheet, context)) return undefined;
  return {
    ...(typeof title === "string" && title !== "" && { title }),
    message: typeof message === "string" && message !== "" ? message : usualMessage,
  };
}

/** Why the user may not change cells: they are locked, and their sheet is protected. */
export function changeRefusal(areas: readonly Area[], context: HostContext): Refusal | undefined {
  return context.mayChange(areas) ? undefined : { message: lockedMessage };
}
