import type { Derivation } from "../filing/Derivation.ts";
import { isLess, partOf } from "./fold.ts";
import type { Term } from "./termsOf.ts";

/**
 * The same derivation with other terms in place of its own.
 *
 * @returns undefined where one has nothing in its place.
 */
export function withTerms(
  derivation: Derivation,
  inPlaceOf: (term: Term) => Derivation | undefined,
): Derivation | undefined {
  const replaced = (part: Derivation): Derivation | undefined => withTerms(part, inPlaceOf);
  if ("constant" in derivation) return derivation;
  if ("sum" in derivation) {
    const sum = derivation.sum.flatMap((addend) => {
      const part = replaced(partOf(addend));
      return part === undefined ? [] : [isLess(addend) ? { less: part } : part];
    });
    return sum.length < derivation.sum.length ? undefined : { sum };
  }
  if ("product" in derivation) {
    const product = derivation.product.flatMap((factor) => replaced(factor) ?? []);
    return product.length < derivation.product.length ? undefined : { product };
  }
  if ("numerator" in derivation) {
    const [numerator, denominator] = [replaced(derivation.numerator), replaced(derivation.denominator)];
    return numerator && denominator && { ...derivation, numerator, denominator };
  }
  return inPlaceOf(derivation);
}
