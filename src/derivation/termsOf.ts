import type { Derivation, FigureTerm, LineTerm, RoleTerm } from "../filing/Derivation.ts";
import { partOf } from "./fold.ts";

export type Term = FigureTerm | LineTerm | RoleTerm;

/** What a derivation reads, in the order in which it is said; constants aside. */
export function termsOf(derivation: Derivation): readonly Term[] {
  if ("constant" in derivation) return [];
  if ("sum" in derivation) return derivation.sum.flatMap((addend) => termsOf(partOf(addend)));
  if ("product" in derivation) return derivation.product.flatMap(termsOf);
  if ("numerator" in derivation) return [...termsOf(derivation.numerator), ...termsOf(derivation.denominator)];
  return [derivation];
}
