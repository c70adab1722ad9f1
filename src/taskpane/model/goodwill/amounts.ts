import type { NumberKind } from "../../../plan/plan.ts";
import { formatResult } from "../formatValue.ts";

/** How a chart shortens amounts, so that they fit. */
export interface AmountScale {
  /** What they are then in: millions of what was thousands. */
  readonly unit: string;
  readonly divisor: number;
  readonly kind: NumberKind;
}

/** From this on, thousands are told instead. */
const tooLong = 10_000;
const words = ["", "'000", " million", " billion", " trillion"] as const;

/**
 * The scale at which the largest of these amounts still fits.
 *
 * @param currency what the amounts are in, as the workbook says it: a currency's code or sign, and "'000" after it.
 */
export function amountScale(currency: string, amounts: Iterable<number>): AmountScale {
  let largest = 0;
  for (const amount of amounts) if (Number.isFinite(amount)) largest = Math.max(largest, Math.abs(amount));
  let thousands = 0;
  while (largest / 1_000 ** thousands >= tooLong) thousands += 1;
  const divisor = 1_000 ** thousands;
  return { unit: unitOf(currency, thousands), divisor, kind: kindOf(largest / divisor, thousands) };
}

function kindOf(largest: number, thousands: number): NumberKind {
  if (thousands > 0 || (largest >= 10 && largest < 100)) return "million";
  return largest < 10 && largest > 0 ? "perShare" : "amount";
}

/** A thousand times "'000" is " million"; a currency in words of the user's own says how many times. */
function unitOf(currency: string, thousands: number): string {
  if (thousands === 0) return currency;
  const [, code, said = ""] =
    /^([A-Z]{3}|[A-Z]{0,2}\p{Sc})('000| million| billion)?$/u.exec(currency.replace("’", "'")) ?? [];
  const word = words[words.findIndex((each) => each === said) + thousands];
  if (code !== undefined && word !== undefined) return `${code}${word}`;
  return `${currency} × ${formatResult("count", 1_000 ** thousands)}`;
}

/** An amount at a scale: "12.3", a loss in brackets; from 1,000 on without a decimal. */
export function shortAmount(amount: number, { divisor, kind }: AmountScale): string {
  if (!Number.isFinite(amount)) return "–";
  const short = amount / divisor;
  return formatResult(kind === "million" && Math.abs(short) >= 999.95 ? "amount" : kind, short);
}
