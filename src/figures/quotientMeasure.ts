import type { Measure } from "./measure.ts";

/**
 * What one measure over another counts: two of one kind a ratio, money over things money for each of them, anything over
 * a ratio itself. Two of one kind must be of one scale (`conversion` brings them there).
 *
 * @throws NoQuotientError for any other pair.
 * @example quotientMeasure(thousandsOfMoney, thousandsOfShares) // money for each share, scale 1
 */
export function quotientMeasure(numerator: Measure, denominator: Measure): Measure {
  if (denominator.kind === "ratio") return numerator;
  if (sameKind(numerator, denominator)) return { kind: "ratio", points: false };
  if (numerator.kind === "money" && numerator.per === undefined && denominator.kind === "count")
    return {
      kind: "money",
      currency: numerator.currency,
      scale: numerator.scale / denominator.scale,
      per: denominator.of.replace(/s$/, ""),
    };
  throw new NoQuotientError(numerator, denominator);
}

/** True where the two differ in scale alone, so that one can be brought to the other. */
export function sameKind(one: Measure, other: Measure): boolean {
  if (one.kind === "money" && other.kind === "money") return one.currency === other.currency && one.per === other.per;
  if (one.kind === "count" && other.kind === "count") return one.of === other.of;
  return one.kind === "ratio" && other.kind === "ratio";
}

/** How many of the base unit one is: of the currency, of the things; 1 for a ratio. */
export const scaleOf = (measure: Measure): number => (measure.kind === "ratio" ? 1 : measure.scale);

/** Two measures whose quotient counts nothing. */
export class NoQuotientError extends Error {
  override readonly name = "NoQuotientError";
  constructor(
    readonly numerator: Measure,
    readonly denominator: Measure,
  ) {
    super(
      `Expected two amounts of one kind, money over things, or anything over a ratio, found ${JSON.stringify(numerator)} over ${JSON.stringify(denominator)}.`,
    );
  }
}
