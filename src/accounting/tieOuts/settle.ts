import type { Filing } from "../../filing/Filing.ts";
import { decimal, type Decimal } from "../../figures/decimal.ts";
import { type TieOutStatus, tieOut } from "../tieOut.ts";
import { conversionTolerance, ratioTolerance } from "../tolerances.ts";
import type { Derivation, FigureRef, Term, TieOutCase } from "./tieOutCase.ts";

export interface SettledTieOut {
  readonly expected: Decimal;
  /** Absent where the announcement prints nothing to tie to. */
  readonly found?: Decimal;
  readonly difference?: Decimal;
  readonly tolerance: Decimal;
  readonly status: TieOutStatus | "explained";
}

/** What a unit is of the base unit of its kind, so that RMB million ties to RMB'000. Units not here are their own base. */
const IN_BASE: Readonly<Partial<Record<string, string>>> = {
  RMB: "1",
  "RMB per share": "1",
  "RMB'000": "1000",
  "RMB0'000": "10000",
  "RMB million": "1000000",
  "'000 shares": "1000",
};

/** How many of `to` one of `from` is: 0.001 from RMB'000 to RMB million. */
export function conversion(from: string, to: string): Decimal {
  return decimal(IN_BASE[from] ?? "1").dividedBy(decimal(IN_BASE[to] ?? "1"));
}

/** Ties one case out on the announced figures. */
export function settle(announcement: Filing, tie: TieOutCase): SettledTieOut {
  const { item, column } = tie.expected;
  const printed = announcement.amount(item, column);
  const expected = tie.expectedSign === -1 ? printed.negated() : printed;
  const tolerance = tieOutTolerance(announcement, tie);
  if (tie.found === undefined) return { expected, tolerance, status: "explained" };
  const found = derive(announcement, tie.found, announcement.unit(item, column));
  const { difference, status } = tieOut(expected, found, tolerance);
  return {
    expected,
    found,
    difference,
    tolerance,
    status: status === "break" && tie.explained !== undefined ? "explained" : status,
  };
}

/**
 * What rounding alone can explain, in the unit of the figure expected: the half-units of all figures compared, carried
 * through their product or ratio, and half of the last printed digit of the figure expected; where the figures found
 * are converted to a larger unit, that half alone.
 */
export function tieOutTolerance(announcement: Filing, { expected, found }: TieOutCase): Decimal {
  const half = announcement.lastDigit(expected.item, expected.column).dividedBy(2);
  if (found === undefined) return half;
  const unit = announcement.unit(expected.item, expected.column);
  if (found.kind === "sum") {
    const converted = found.terms.every((term) => !scaleOf(announcement, term, unit).equals(1));
    return converted ? conversionTolerance(half.times(2)) : totalRounding(announcement, found.terms, unit).plus(half);
  }
  const quoted = (terms: readonly Term[]) => ({
    value: totalOf(announcement, terms, undefined),
    lastDigit: totalRounding(announcement, terms, undefined).times(2),
  });
  const [numerator, denominator] = [quoted(found.numerator), quoted(found.denominator)];
  return ratioTolerance(numerator, denominator, half.times(2));
}

function derive(announcement: Filing, derivation: Derivation, unit: string): Decimal {
  if (derivation.kind === "sum") return totalOf(announcement, derivation.terms, unit);
  const quotient = totalOf(announcement, derivation.numerator, undefined).dividedBy(
    totalOf(announcement, derivation.denominator, undefined),
  );
  return derivation.lessOne ? quotient.minus(1) : quotient;
}

const totalOf = (announcement: Filing, terms: readonly Term[], unit: string | undefined): Decimal =>
  terms.reduce((total, term) => total.plus(valueOf(announcement, term, unit)), decimal(0));

const totalRounding = (announcement: Filing, terms: readonly Term[], unit: string | undefined): Decimal =>
  terms.reduce((total, term) => total.plus(roundingOf(announcement, term, unit)), decimal(0));

function valueOf(announcement: Filing, term: Term, unit: string | undefined): Decimal {
  const amount = announcement
    .amount(term.item, term.column)
    .times(term.sign)
    .times(scaleOf(announcement, term, unit));
  return term.times === undefined ? amount : amount.times(announcement.amount(term.times.item, term.times.column));
}

function roundingOf(announcement: Filing, term: Term, unit: string | undefined): Decimal {
  const half = (ref: FigureRef) => roundingUnit(announcement, ref).dividedBy(2);
  const own = half(term).times(scaleOf(announcement, term, unit));
  if (term.times === undefined) return own;
  const amount = announcement
    .amount(term.item, term.column)
    .abs()
    .times(scaleOf(announcement, term, unit));
  const factor = announcement.amount(term.times.item, term.times.column).abs();
  return own.times(factor).plus(amount.times(half(term.times)));
}

/** Counts, tax rates and the like are exact; amounts and quoted ratios are rounded to their last printed digit. */
function roundingUnit(announcement: Filing, { item, column }: FigureRef): Decimal {
  const unit = announcement.unit(item, column);
  const exact = EXACT_UNITS.has(unit) || EXACT_ITEMS.has(item);
  return exact ? decimal(0) : announcement.lastDigit(item, column);
}

const EXACT_UNITS: ReadonlySet<string> = new Set(["shares", "customers", "RMB per share"]);
const EXACT_ITEMS: ReadonlySet<string> = new Set(["note9.rates.standard", "note11.basicLossPerShare"]);

/** The factor that brings a term into the unit asked for; a product is in the unit of its amount, not of its factor. */
export function scaleOf(announcement: Filing, term: Term, unit: string | undefined): Decimal {
  if (unit === undefined) return decimal(1);
  const own = announcement.unit(term.item, term.column);
  const amount = term.times !== undefined && own === "%" ? announcement.unit(term.times.item, term.times.column) : own;
  const money = term.times !== undefined && own === "shares" ? "RMB" : amount;
  return conversion(money, unit);
}
