import { amountInWords, percentInWords } from "../numbersInWords.ts";
import type { NumberKind } from "../../plan/plan.ts";

/** What the status says of a value that is fine. */
export const withinBounds = "within bounds";

/** How the status begins of a value that its bounds allow, but that deserves a look. */
export const lessThan = "less than ";

/** The addresses a status formula reads. */
export interface BoundsAddresses {
  /** The value, or the area of the yearly values. */
  readonly values: string;
  /** The years above them; absent where there is one value. */
  readonly years?: string;
  readonly count: number;
  readonly minimum: string;
  readonly maximum: string;
  /** An amount, as a formula, that the value should not fall below though its bounds allow it, and what it is. */
  readonly floor?: { readonly amount: string; readonly words: string };
}

/** A formula, without "=", that says whether a row's values are within their bounds, and otherwise which bound is broken. */
export function boundsFormula(
  { values, years, count, minimum, maximum, floor }: BoundsAddresses,
  kind: NumberKind,
): string {
  const inWords = kind === "percentage" ? percentInWords : amountInWords;
  const which = (extreme: string): string =>
    years === undefined ? "" : `INDEX(${years},MATCH(${extreme}(${values}),${values},0))&": "&`;
  const broken = (extreme: string, words: string, bound: string): string =>
    `${which(extreme)}"${words} "&${inWords(bound)}`;
  const fine = `"${withinBounds}"`;
  const within =
    floor === undefined
      ? fine
      : `IF(${values}<${floor.amount},"${lessThan}${floor.words}, "&${inWords(floor.amount)},${fine})`;
  return (
    `IF(COUNT(${values})<${count},"not a number",` +
    `IF(MIN(${values})<${minimum},${broken("MIN", "below the minimum of", minimum)},` +
    `IF(MAX(${values})>${maximum},${broken("MAX", "above the maximum of", maximum)},${within})))`
  );
}

/** The same for a switch. */
export function switchFormula(value: string): string {
  return `IF(ISLOGICAL(${value}),"${withinBounds}","neither TRUE nor FALSE")`;
}
