import type { Filing } from "../../filing/Filing.ts";
import { scaleOf } from "../../accounting/tieOuts/settle.ts";
import type { Derivation, FigureRef, Term } from "../../accounting/tieOuts/tieOutCase.ts";

/** Where a figure stands, as a formula writes it. */
export type Refer = (figure: FigureRef) => string;

/**
 * What a tie-out finds as a native formula, without "=": the derivation over the figures' cells, brought to the unit
 * of the figure expected.
 *
 * @example foundFormula(announcement, sum(plus("income.revenue", "2023")), "RMB million", refer)
 * // "'Income statement'!E7/1000"
 */
export function foundFormula(announcement: Filing, derivation: Derivation, unit: string, refer: Refer): string {
  if (derivation.kind === "sum") return total(announcement, derivation.terms, unit, refer);
  const [numerator, denominator] = [derivation.numerator, derivation.denominator].map((terms) =>
    total(announcement, terms, undefined, refer),
  );
  const isSum = derivation.numerator.length > 1;
  const quotient = `${isSum ? `(${numerator ?? ""})` : (numerator ?? "")}/${derivation.denominator.length > 1 ? `(${denominator ?? ""})` : (denominator ?? "")}`;
  return derivation.lessOne ? `${quotient}-1` : quotient;
}

function total(announcement: Filing, terms: readonly Term[], unit: string | undefined, refer: Refer): string {
  const factors = terms.map((term) => factor(announcement, term, unit));
  const [first = ""] = factors;
  const together = factors.every((each) => each === first) ? first : undefined;
  const parts = terms.map((term, index) => {
    const product = term.times === undefined ? refer(term) : `${refer(term)}*${refer(term.times)}`;
    const scaled = together === undefined ? product + (factors[index] ?? "") : product;
    return term.sign < 0 ? `-${scaled}` : index === 0 ? scaled : `+${scaled}`;
  });
  const sum = parts.join("");
  return together === undefined || together === "" ? sum : `${parts.length > 1 ? `(${sum})` : sum}${together}`;
}

/** What brings a term into the unit, as the end of a product: "/1000" from RMB'000 to RMB million, nothing where it is in it. */
function factor(announcement: Filing, term: Term, unit: string | undefined): string {
  const scale = scaleOf(announcement, term, unit);
  if (scale.equals(1)) return "";
  return scale.lessThan(1) ? `/${scale.pow(-1).toString()}` : `*${scale.toString()}`;
}
