import { decimal, type Decimal } from "../../../../figures/decimal.ts";
import type { Measure } from "../../../../figures/measure.ts";
import type { TaggedFigure } from "./TaggedFigure.ts";

/** How an amount compares with its fact, whatever their signs. */
export type AmountVerdict =
  | { readonly kind: "agrees" }
  /** Nothing says what the figure is in, or what the fact is in. */
  | { readonly kind: "silent" }
  /** The same digits at another scale, or of another currency or thing: the fact's scale is 1000 for thousands. */
  | { readonly kind: "scale" | "unit"; readonly fits: number }
  /** Other digits. */
  | { readonly kind: "amount" };

/** The printed digits times the scale that they are read in are the fact's value exactly, as a fact is printed text itself. */
export function compareAmount({ value, tagged, measure, fact }: TaggedFigure): AmountVerdict {
  const [printed, known] = [value.abs(), tagged.abs()];
  if (printed.isZero() || known.isZero()) return { kind: printed.eq(known) ? "agrees" : "amount" };
  const fits = powerBetween(printed, known);
  if (fits === undefined) return { kind: "amount" };
  const unit = unitKind(fact.unit);
  if (measure === undefined || unit === undefined) return { kind: "silent" };
  if (kindOf(measure) !== unit) return { kind: "unit", fits: fits.toNumber() };
  const scale = measure.kind === "ratio" ? decimal("0.01") : decimal(measure.scale);
  return scale.eq(fits) ? { kind: "agrees" } : { kind: "scale", fits: fits.toNumber() };
}

/** The power of ten that makes one the other; undefined where none does. */
function powerBetween(from: Decimal, to: Decimal): Decimal | undefined {
  const ratio = to.dividedBy(from);
  const power = decimal(10).pow(Math.round(Math.log10(ratio.toNumber())));
  return from.times(power).eq(to) ? power : undefined;
}

/** What a fact's unit counts, as `kindOf` says it: "EUR", "EUR for each", "shares", "ratio"; undefined for any other. */
function unitKind(unit: string | null): string | undefined {
  const [, currency, under] = /^iso4217:([A-Z]{3})(\/\S+)?$/u.exec(unit ?? "") ?? [];
  if (currency !== undefined) return under === undefined ? currency : `${currency} for each`;
  const [, counted] = /^\S*:(shares|pure)$/u.exec(unit ?? "") ?? [];
  return counted === "pure" ? "ratio" : counted;
}

function kindOf(measure: Measure): string {
  switch (measure.kind) {
    case "money":
      return measure.per === undefined ? measure.currency : `${measure.currency} for each`;
    case "count":
      return measure.of;
    case "ratio":
      return "ratio";
  }
}
