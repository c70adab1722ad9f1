import { decimal, type Decimal } from "../figures/decimal.ts";
import { conversion, productMeasure, type Measure } from "../figures/measure.ts";
import { quotientMeasure, sameKind, scaleOf } from "../figures/quotientMeasure.ts";
import type { Derivation } from "../filing/Derivation.ts";
import { fold, type Operations } from "./fold.ts";
import type { Look } from "./Look.ts";

/** An exact value, and how far rounding alone may have moved it from what it stands for. */
export interface Settled {
  readonly value: Decimal;
  readonly measure: Measure;
  /** The half-units of the figures it rests on, carried through; not negative, zero where they are exact. */
  readonly rounding: Decimal;
}

/**
 * A derivation in exact numbers. A sum is in the coarsest of its addends' measures; the half of a figure's last printed
 * digit is carried through sums, products and quotients.
 *
 * @param period the key of the period asked for; needed where a term names no column.
 * @returns undefined where a term is absent.
 * @throws NoConversionError, NoProductError, NoQuotientError where measures do not go together; WideDenominatorError
 *   where a denominator is nil within its rounding; NoPeriodError.
 * @example settle({ numerator: { figure: "grossProfit" }, denominator: { figure: "revenue" } }, look, "2014-H1")
 */
export function settle(derivation: Derivation, look: Look<Settled>, period?: string): Settled | undefined {
  return fold(derivation, look, operations, period);
}

/** The same value in another measure of its kind. @throws NoConversionError */
export function inMeasure({ value, measure, rounding }: Settled, wanted: Measure): Settled {
  const factor = conversion(measure, wanted);
  return { value: value.times(factor), measure: wanted, rounding: rounding.times(factor) };
}

/** Of measures of one kind the one of the largest scale, so that nothing is said more finely than it is known. */
export function coarsest(measures: readonly [Measure, ...(readonly Measure[])]): Measure {
  return measures.reduce((widest, each) => (scaleOf(each) > scaleOf(widest) ? each : widest));
}

const operations: Operations<Settled> = {
  constant: (value) => ({ value: decimal(value), measure: { kind: "ratio", points: false }, rounding: decimal(0) }),
  sum(addends) {
    const [first, ...rest] = addends.map(({ of }) => of.measure);
    const measure = coarsest([first ?? { kind: "ratio", points: false }, ...rest]);
    return addends.reduce<Settled>(
      (total, { of, less }) => {
        const { value, rounding } = inMeasure(of, measure);
        return {
          value: less ? total.value.minus(value) : total.value.plus(value),
          measure,
          rounding: total.rounding.plus(rounding),
        };
      },
      { value: decimal(0), measure, rounding: decimal(0) },
    );
  },
  product: (factors) => factors.reduce(times),
  quotient,
};

const times = (one: Settled, other: Settled): Settled => ({
  value: one.value.times(other.value),
  measure: productMeasure(one.measure, other.measure),
  rounding: one.rounding.times(other.value.abs()).plus(one.value.abs().times(other.rounding)),
});

/** The operands' half-units are carried through to the quotient that is furthest away. */
function quotient(numerator: Settled, denominator: Settled, lessOne: boolean): Settled {
  const over = sameKind(numerator.measure, denominator.measure)
    ? inMeasure(denominator, numerator.measure)
    : denominator;
  const least = over.value.abs().minus(over.rounding);
  if (!least.greaterThan(0)) throw new WideDenominatorError(over);
  const value = numerator.value.dividedBy(over.value);
  const furthest = numerator.value.abs().plus(numerator.rounding).dividedBy(least);
  return {
    value: lessOne ? value.minus(1) : value,
    measure: quotientMeasure(numerator.measure, over.measure),
    rounding: furthest.minus(value.abs()),
  };
}

/** A quotient by a figure that may be zero, as it is rounded. */
export class WideDenominatorError extends Error {
  override readonly name = "WideDenominatorError";
  constructor(readonly denominator: Settled) {
    super(
      `Expected a denominator that is not zero within its rounding, found ${denominator.value.toString()} ± ${denominator.rounding.toString()}.`,
    );
  }
}
