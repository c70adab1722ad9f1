import { call, equal, minus, over, times, when } from "../../../../formula/build.ts";
import type { Formula } from "../../../../formula/Formula.ts";
import type { PowerSum } from "./powerSum.ts";
import type { SearchCells } from "./SearchCells.ts";

/** Two trials in a row, and what they came to. */
export interface Trials {
  readonly before: Formula;
  readonly now: Formula;
  readonly resultBefore: Formula;
  readonly result: Formula;
}

/**
 * Free of the noise of binary arithmetic where it is all but zero, as a share of the sum's coefficients: whatever money is
 * in. Their size stands in a cell of its own, as every trial takes it.
 */
export function rounded(cells: SearchCells, formula: Formula): Formula {
  const size = cells.of("size");
  return when(equal(size, 0), 0, times(call("ROUND", over(formula, size), 12), size));
}

/** How large the coefficients of a sum are. */
export const sizeOf = ({ coefficients }: PowerSum): Formula => call("SUMPRODUCT", call("ABS", coefficients));

/** A step in a direction, 1 or −1, half as far as the last one went. */
export const halfStep = (direction: Formula, { before, now }: Pick<Trials, "before" | "now">): Formula =>
  over(times(direction, call("ABS", minus(now, before))), 2);

/** Where the straight line through the last two trials is zero, never beyond the two ends. */
export function secant(
  { before, now, resultBefore, result }: Trials,
  [one, other]: readonly [Formula, Formula],
): Formula {
  const next = minus(now, over(times(result, minus(now, before)), minus(result, resultBefore)));
  return when(equal(result, resultBefore), now, call("MEDIAN", one, other, next));
}

/** Calls back for each row from the third on, with the two before it. */
export function afterTwo(
  rows: readonly number[],
  each: (row: number, before: { readonly two: number; readonly one: number }) => void,
): void {
  rows.forEach((row, index) => {
    const [two, one] = [rows[index - 2], rows[index - 1]];
    if (two !== undefined && one !== undefined) each(row, { two, one });
  });
}
