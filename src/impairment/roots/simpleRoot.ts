import { decimal, type Decimal } from "../../figures/decimal.ts";

/** Relative to the root: how narrow a bracket ends the search; short of the 40 digits carried. */
const precision = decimal("1e-34");

/** Relative to the root: a Newton step so small leaves an error near its square, below what 40 digits can tell. */
const lastStep = decimal("1e-24");

/**
 * The one root that a polynomial has between 0 and 1, where it has one, and changes sign there. Newton's steps while
 * they converge within the bracket, else halving.
 *
 * @param coefficients constant first, the constant not zero.
 */
export function simpleRoot(coefficients: readonly Decimal[]): Decimal {
  const below = coefficients[0]?.isNegative() ?? false;
  let low = decimal(0);
  let high = decimal(1);
  let root = decimal(0.5);
  let step = high;
  while (high.minus(low).greaterThan(root.times(precision))) {
    const { value, slope } = at(coefficients, root);
    if (value.isZero()) return root;
    if (value.isNegative() === below) low = root;
    else high = root;
    const newton = slope.isZero() ? high : root.minus(value.dividedBy(slope));
    const converges =
      newton.greaterThan(low) && newton.lessThan(high) && newton.minus(root).abs().lessThan(step.dividedBy(2));
    const next = converges ? newton : low.plus(high).dividedBy(2);
    step = next.minus(root).abs();
    root = next;
    if (converges && step.lessThan(root.times(lastStep))) return root;
  }
  return root;
}

function at(coefficients: readonly Decimal[], x: Decimal): { value: Decimal; slope: Decimal } {
  let value = decimal(0);
  let slope = decimal(0);
  for (let index = coefficients.length - 1; index >= 0; index--) {
    slope = slope.times(x).plus(value);
    value = value.times(x).plus(coefficients[index] ?? 0);
  }
  return { value, slope };
}
