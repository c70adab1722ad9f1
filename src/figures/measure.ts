import { decimal, type Decimal } from "./decimal.ts";

/** What a figure counts: money of a currency at a scale, things, or a ratio. */
export type Measure = MoneyMeasure | CountMeasure | RatioMeasure;

export interface MoneyMeasure {
  readonly kind: "money";
  /** ISO 4217. */
  readonly currency: string;
  /** How many of the currency one is: 1000 for thousands. */
  readonly scale: number;
  /** What the money is an amount for, "share"; absent for an amount by itself. */
  readonly per?: string;
}

export interface CountMeasure {
  readonly kind: "count";
  /** "shares", "customers", "years" */
  readonly of: string;
  readonly scale: number;
}

export interface RatioMeasure {
  readonly kind: "ratio";
  /** True for a difference of two ratios. */
  readonly points: boolean;
}

/** A pack's money, in the words that it was read from. */
export interface Money {
  /** ISO 4217. */
  readonly currency: string;
  readonly scale: number;
  /** As the document prints it over its tables. */
  readonly printed: string;
  /** The currency's sign or short name, as sentences use it. */
  readonly symbol: string;
}

export const moneyMeasure = ({ currency, scale }: Pick<Money, "currency" | "scale">): MoneyMeasure => ({
  kind: "money",
  currency,
  scale,
});

/**
 * How many of `to` one of `from` is: 0.001 from thousands of a currency to its millions. The one conversion table: no
 * rate between currencies is ever taken.
 *
 * @throws NoConversionError between kinds, currencies, things counted, or money by itself and for each of something.
 */
export function conversion(from: Measure, to: Measure): Decimal {
  if (from.kind === "money" && to.kind === "money" && from.currency === to.currency && from.per === to.per)
    return decimal(from.scale).dividedBy(to.scale);
  if (from.kind === "count" && to.kind === "count" && from.of === to.of) return decimal(from.scale).dividedBy(to.scale);
  if (from.kind === "ratio" && to.kind === "ratio") return decimal(1);
  throw new NoConversionError(from, to);
}

/**
 * What one measure times another counts: a ratio leaves the other as it is, money for each thing times things is money.
 *
 * @throws NoProductError for any other pair.
 */
export function productMeasure(one: Measure, other: Measure): Measure {
  if (one.kind === "ratio") return other;
  if (other.kind === "ratio") return one;
  const [money, count] = one.kind === "money" ? [one, other] : [other, one];
  if (money.kind === "money" && count.kind === "count" && money.per !== undefined && `${money.per}s` === count.of)
    return { kind: "money", currency: money.currency, scale: money.scale * count.scale };
  throw new NoProductError(one, other);
}

const inWords = (measure: Measure): string => {
  switch (measure.kind) {
    case "money":
      return `${measure.currency} × ${measure.scale}${measure.per === undefined ? "" : ` per ${measure.per}`}`;
    case "count":
      return `${measure.of} × ${measure.scale}`;
    case "ratio":
      return measure.points ? "percentage points" : "a ratio";
  }
};

/** Two measures that one figure cannot have. */
export class NoConversionError extends Error {
  override readonly name = "NoConversionError";
  constructor(
    readonly from: Measure,
    readonly to: Measure,
  ) {
    super(`Expected ${inWords(to)} or another scale of it, found ${inWords(from)}.`);
  }
}

/** Two measures whose product counts nothing. */
export class NoProductError extends Error {
  override readonly name = "NoProductError";
  constructor(
    readonly one: Measure,
    readonly other: Measure,
  ) {
    super(`Expected a ratio, or money for each thing and things, found ${inWords(one)} times ${inWords(other)}.`);
  }
}
