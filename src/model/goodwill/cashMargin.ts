import { minus, negated, when, type Operand } from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";
import { anyIn, sumOf } from "../../formula/lists.ts";
import { cashLines, type BlockKey, type CashKey } from "../../impairment/unit/lines.ts";

const keysThat = (is: "earned" | "spent"): readonly CashKey[] =>
  cashLines.filter(({ cash }) => cash?.is === is).map(({ key }) => key);

const earned = keysThat("earned");
const spent = keysThat("spent");

/**
 * What of revenue is cash before working capital: what is earned − what is spent.
 *
 * @param of a line's ratio to revenue.
 */
export function marginOf(of: (key: CashKey) => Operand): Formula {
  return minus(sumOf(earned.map(of)), ...spent.map(of));
}

/**
 * What a shift of one driver adds to that margin: the shift where the driver is earned, its negative where it is spent,
 * nothing where it is neither.
 *
 * @param is whether the driver is that of a line.
 * @param alsoSpent lines beside those of the margin that are spent likewise.
 */
export function marginShift(
  is: (key: BlockKey) => Formula,
  shift: Operand,
  alsoSpent: readonly BlockKey[] = [],
): Formula {
  const taken = typeof shift === "number" ? -shift : negated(shift);
  return when(anyIn(earned.map(is)), shift, when(anyIn([...spent, ...alsoSpent].map(is)), taken, 0));
}
