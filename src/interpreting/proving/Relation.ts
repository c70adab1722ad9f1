import type { Amount } from "./sums/amountGrid.ts";

/** A line of a grid, a row or a column of it, as the search for sums sees it. */
export interface Line {
  readonly index: number;
  readonly amounts: readonly (Amount | null)[];
  /** Each place is a period of its own: where nothing is printed, there was nothing. */
  readonly byPeriod?: true;
}

export interface Part {
  readonly line: Line;
  readonly sign: 1 | -1;
}

/** How a sum comes out at one place: "void" where there is no total or no part to compare. */
export type Outcome = "holds" | "fails" | "void";

/** A total with its parts, tried at every place that prints the total. */
export interface Trial {
  readonly total: Line;
  readonly parts: readonly Part[];
  readonly outcomes: readonly Outcome[];
  /** Parts less total, in the grid's whole numbers. */
  readonly differences: readonly bigint[];
  /** How likely amounts of that size agree by chance where they do: 1 says nothing, 0.000001 leaves no doubt. */
  readonly chance: number;
  /** The same with places where a single figure is printed again: it may be the sum of one, or a repetition. */
  readonly chanceAtMost: number;
  readonly holds: number;
  readonly fails: number;
}

/** Tries a sum at every place: what rounding explains is half a last digit for each part and for the total. */
export function tryAt(total: Line, parts: readonly Part[]): Trial {
  const outcomes: Outcome[] = [];
  const differences: bigint[] = [];
  let [chance, chanceAtMost, holds, fails] = [1, 1, 0, 0];
  total.amounts.forEach((printed, place) => {
    const { sum, rounding, largest, filled, counted, missing } = addUp(parts, place);
    // A total of parts that are all nil is one that the document does not split there.
    if (printed === null || filled === 0 || (counted === 0 && printed.value !== 0n)) {
      outcomes.push("void");
      differences.push(0n);
      return;
    }
    const difference = sum - printed.value;
    differences.push(difference);
    if (2n * abs(difference) <= rounding + printed.lastDigit) {
      outcomes.push("holds");
      if (counted > 0 || printed.value !== 0n) holds += 1;
      // A single figure that is printed again, or a total of nil, is no evidence of a sum.
      const tolerance = difference === 0n ? 0n : rounding + printed.lastDigit;
      const each = chanceOf(tolerance, maximum(largest, abs(printed.value)));
      if (counted > 0 && printed.value !== 0n) chanceAtMost *= each;
      if (counted > 1 && printed.value !== 0n) chance *= each;
    } else if (
      missing > 0 &&
      total.byPeriod !== true &&
      2n * abs(difference + leftOut(parts, place)) <= rounding + printed.lastDigit
    ) {
      // Where a table prints a row by its classes alone, and not their total, the total's column lacks what they come to.
      outcomes.push("void");
    } else {
      outcomes.push("fails");
      fails += 1;
    }
  });
  return { total, parts, outcomes, differences, chance, chanceAtMost, holds, fails };
}

/** What the parts that print nothing here come to over their other places. */
function leftOut(parts: readonly Part[], place: number): bigint {
  let all = 0n;
  for (const { line, sign } of parts) {
    if (line.amounts[place] != null) continue;
    for (const amount of line.amounts) if (amount !== null) all += sign === 1 ? amount.value : -amount.value;
  }
  return all;
}

interface AddedUp {
  readonly sum: bigint;
  readonly rounding: bigint;
  readonly largest: bigint;
  /** Parts that print something, and those of them that are not nil. */
  readonly filled: number;
  readonly counted: number;
  /** Parts that print nothing here, and something elsewhere. */
  readonly missing: number;
}

function addUp(parts: readonly Part[], place: number): AddedUp {
  let [sum, rounding, largest, filled, counted, missing] = [0n, 0n, 0n, 0, 0, 0];
  for (const { line, sign } of parts) {
    const amount = line.amounts[place];
    if (amount == null) {
      missing += 1;
      continue;
    }
    filled += 1;
    rounding += amount.lastDigit;
    if (amount.value === 0n) continue;
    counted += 1;
    sum += sign === 1 ? amount.value : -amount.value;
    largest = maximum(largest, abs(amount.value));
  }
  return { sum, rounding, largest, filled, counted, missing };
}

/** Of all the totals of such a size, how many would be taken for this one. */
function chanceOf(tolerance: bigint, size: bigint): number {
  return Math.min(1, (Number(tolerance) + 1) / (Number(size) + 1));
}

export const abs = (value: bigint): bigint => (value < 0n ? -value : value);

const maximum = (one: bigint, other: bigint): bigint => (one > other ? one : other);
