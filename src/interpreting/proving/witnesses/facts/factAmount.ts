import { decimal, type Decimal } from "../../../../figures/decimal.ts";
import type { Measure } from "../../../../figures/measure.ts";
import type { TaggedFigure } from "./TaggedFigure.ts";

/** How an amount compares with its fact, whatever their signs. */
export type AmountVerdict =
  | { readonly kind: "agrees" }
  /** Nothing says what the figure is in, or the two count different things. */
  | { readonly kind: "silent" }
  /** The same digits at another scale: the fact's, 1000 for thousands. */
  | { readonly kind: "scale"; readonly fits: number }
  /** Other digits. */
  | { readonly kind: "amount" };

/** The printed digits times the scale that they are read in are the fact's value exactly, as a fact is printed text itself. */
export function compareAmount({ value, tagged, measure, fact }: TaggedFigure): AmountVerdict {
  const [printed, known] = [value.abs(), tagged.abs()];
  if (printed.isZero() || known.isZero()) return { kind: printed.eq(known) ? "agrees" : "amount" };
  const fits = powerBetween(printed, known);
  if (fits === undefined) return { kind: "amount" };
  const scale = scaleFor(measure, fact.unit);
  if (scale === undefined) return { kind: "silent" };
  return scale.eq(fits) ? { kind: "agrees" } : { kind: "scale", fits: fits.toNumber() };
}

/** The power of ten that makes one the other; undefined where none does. */
function powerBetween(from: Decimal, to: Decimal): Decimal | undefined {
  const ratio = to.dividedBy(from);
  const power = decimal(10).pow(Math.round(Math.log10(ratio.toNumber())));
  return from.times(power).eq(to) ? power : undefined;
}

/** The scale that a measure gives to figures of a unit; undefined where it is of another kind. */
function scaleFor(measure: Measure | undefined, unit: string | null): Decimal | undefined {
  if (measure === undefined || unit === null) return undefined;
  const perShare = /\/\S*shares$/u.test(unit);
  switch (measure.kind) {
    case "money":
      return currencyIn(unit) === measure.currency && (measure.per !== undefined) === perShare
        ? decimal(measure.scale)
        : undefined;
    case "count":
      return measure.of === "shares" && /^\S*:shares$/u.test(unit) ? decimal(measure.scale) : undefined;
    case "ratio":
      return /^\S*:pure$/u.test(unit) ? decimal("0.01") : undefined;
  }
}

/** "EUR" for "iso4217:EUR" and "iso4217:EUR/xbrli:shares" */
export const currencyIn = (unit: string | null): string | undefined => /^iso4217:([A-Z]{3})\b/u.exec(unit ?? "")?.[1];
