import { decimal } from "../../../../figures/decimal.ts";
import type { Measure } from "../../../../figures/measure.ts";
import { powerBetween } from "../../../powerBetween.ts";
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
  if (value.isZero() && tagged.isZero()) return { kind: "agrees" };
  const fits = powerBetween(value, tagged);
  if (fits === undefined) return { kind: "amount" };
  const unit = unitKind(fact.unit);
  if (measure === undefined || unit === undefined) return { kind: "silent" };
  if (kindOf(measure) !== unit) return { kind: "unit", fits: fits.toNumber() };
  const scale = measure.kind === "ratio" ? decimal("0.01") : decimal(measure.scale);
  return scale.eq(fits) ? { kind: "agrees" } : { kind: "scale", fits: fits.toNumber() };
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
