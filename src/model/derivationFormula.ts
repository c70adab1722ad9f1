import type { Decimal } from "../figures/decimal.ts";
import { conversion, productMeasure, type Measure } from "../figures/measure.ts";
import { quotientMeasure, sameKind } from "../figures/quotientMeasure.ts";
import { fold, type Operations } from "../derivation/fold.ts";
import type { Look } from "../derivation/Look.ts";
import { coarsest } from "../derivation/settle.ts";
import type { Derivation } from "../filing/Derivation.ts";
import { exactNumber, minus, negated, over, plus, times } from "../formula/build.ts";
import type { Formula } from "../formula/Formula.ts";

/** A cell, or what is calculated from cells, and what its value counts. */
export interface Written {
  readonly formula: Formula;
  readonly measure: Measure;
}

/**
 * A derivation as a native formula over the cells in which its terms stand, by the same rules by which it is settled:
 * a sum in the coarsest of its addends' measures.
 *
 * @param asked the key of the period that is asked for, and the measure that the result is brought to.
 * @returns undefined where a term stands in no cell.
 * @throws NoConversionError, NoProductError, NoQuotientError, NoPeriodError
 * @example derivationFormula({ figure: "income.revenue" }, look, { period: "2014-H1", into: millions }) // 'Income statement'!E7/1000
 */
export function derivationFormula(
  derivation: Derivation,
  look: Look<Written>,
  { period, into }: { readonly period?: string | undefined; readonly into?: Measure | undefined } = {},
): Formula | undefined {
  const written = fold(derivation, look, operations, period);
  return written && (into === undefined ? written : inMeasure(written, into)).formula;
}

const operations: Operations<Written> = {
  constant: (value) => ({ formula: exactNumber(value), measure: { kind: "ratio", points: false } }),
  sum(addends) {
    const [first, ...rest] = addends.map(({ of }) => of.measure);
    const measure = coarsest([first ?? { kind: "ratio", points: false }, ...rest]);
    const [start, ...others] = addends.map(({ of, less }) => ({ formula: inMeasure(of, measure).formula, less }));
    const opening = start?.formula ?? exactNumber("0");
    const formula = others.reduce(
      (total, { formula: part, less }) => (less ? minus(total, part) : plus(total, part)),
      start?.less === true ? negated(opening) : opening,
    );
    return { formula, measure };
  },
  product: (factors) =>
    factors.reduce((one, other) => ({
      formula: times(one.formula, other.formula),
      measure: productMeasure(one.measure, other.measure),
    })),
  quotient(numerator, denominator, lessOne) {
    const below = sameKind(numerator.measure, denominator.measure)
      ? inMeasure(denominator, numerator.measure)
      : denominator;
    const quotient = over(numerator.formula, below.formula);
    return {
      formula: lessOne ? minus(quotient, 1) : quotient,
      measure: quotientMeasure(numerator.measure, below.measure),
    };
  },
};

function inMeasure({ formula, measure }: Written, wanted: Measure): Written {
  return { formula: scaled(formula, conversion(measure, wanted)), measure: wanted };
}

/** Divided by 1000 rather than times 0.001, which binary arithmetic does not hold. */
function scaled(formula: Formula, factor: Decimal): Formula {
  if (factor.equals(1)) return formula;
  return factor.lessThan(1)
    ? over(formula, exactNumber(factor.pow(-1).toString()))
    : times(formula, exactNumber(factor.toString()));
}
