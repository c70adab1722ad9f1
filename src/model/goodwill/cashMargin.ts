import { anyOf, minus, negated, plus, when, type Operand } from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";
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
  const [first = 0, ...others] = earned.map(of);
  return minus(others.length === 0 ? first : plus(first, ...others), ...spent.map(of));
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
  const any = (keys: readonly BlockKey[]): Formula => {
    const [first, ...others] = keys.map(is);
    return first !== undefined && others.length === 0 ? first : anyOf(...keys.map(is));
  };
  const taken = typeof shift === "number" ? -shift : negated(shift);
  return when(any(earned), shift, when(any([...spent, ...alsoSpent]), taken, 0));
}
