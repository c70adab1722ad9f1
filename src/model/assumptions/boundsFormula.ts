import { call, greater, isNumber, joined, less, when, type Operand } from "../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";
import type { NumberKind } from "../../plan/plan.ts";
import { amountInWords, percentInWords } from "../../formula/inWords.ts";

/** What the status says of a value that is fine. */
export const withinBounds = "within bounds";

/** What the status says of an input that is wrong, as COUNTIF and MATCH look for it. */
export const statusPatterns = {
  noNumber: ["not a number", "neither *"],
  outOfBounds: ["*below the minimum*", "*above the maximum*"],
} as const;

/** How the status begins of a value that its bounds allow, but that deserves a look. */
export const lessThan = "less than ";

/** The cells that a status reads. */
export interface BoundedCells {
  /** The value, or the area of the yearly values. */
  readonly values: CellRef | AreaRef;
  /** The years above them; absent where there is one value. */
  readonly years?: AreaRef;
  readonly count: number;
  readonly minimum: CellRef;
  readonly maximum: CellRef;
  /** An amount that the value should not fall below though its bounds allow it, and what it is. */
  readonly floor?: { readonly amount: Formula; readonly words: string };
}

/** Says whether a row's values are within their bounds, and otherwise which bound is broken. */
export function boundsFormula(
  { values, years, count, minimum, maximum, floor }: BoundedCells,
  kind: NumberKind,
): Formula {
  const inWords = kind === "percentage" ? percentInWords : amountInWords;
  const broken = (extreme: Formula, words: string, bound: Formula): Formula => {
    const told = [`${words} `, inWords(bound)] as const;
    return years === undefined
      ? joined(...told)
      : joined(call("INDEX", years, call("MATCH", extreme, values, 0)), ": ", ...told);
  };
  const within: Operand =
    floor === undefined
      ? withinBounds
      : when(less(values, floor.amount), joined(`${lessThan}${floor.words}, `, inWords(floor.amount)), withinBounds);
  const [least, greatest] = [call("MIN", values), call("MAX", values)];
  return when(
    less(call("COUNT", values), count),
    "not a number",
    when(
      less(least, minimum),
      broken(least, "below the minimum of", minimum),
      when(greater(greatest, maximum), broken(greatest, "above the maximum of", maximum), within),
    ),
  );
}

/** The same for a switch. */
export const switchFormula = (value: CellRef): Formula =>
  when(call("ISLOGICAL", value), withinBounds, "neither TRUE nor FALSE");

/** True of a value that is no number, or out of its bounds. */
export const outOfBounds = (value: CellRef, minimum: CellRef, maximum: CellRef): Formula =>
  call("OR", call("NOT", isNumber(value)), less(value, minimum), greater(value, maximum));
