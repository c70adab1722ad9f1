import { isCurrency } from "../../../figures/isCurrency.ts";
import type { Review } from "../../../opening/deciding/Review.ts";
import type { ReviewDecision } from "../../../opening/deciding/ReviewDecision.ts";
import * as factWords from "./factWords.ts";

/** What stands in the fields of the three facts: what was read, until somebody types. */
export interface FactEntry {
  readonly currency: string;
  /** "" where nothing says it. */
  readonly scale: string;
  readonly periods: readonly PeriodEntry[];
}

export interface PeriodEntry {
  readonly of: string;
  readonly lasts: boolean;
  /** ISO date, or "". */
  readonly end: string;
  readonly months: string;
  readonly restated: boolean;
}

/** By field ("currency", "scale", "end 2031", "months 2031"): what is wrong with it. */
export type FactProblems = Readonly<Record<string, string>>;

export function startingEntry({ money, periods }: Review): FactEntry {
  return {
    currency: money.currency ?? "",
    scale: money.scale === undefined ? "" : String(money.scale),
    periods: periods.periods.map(({ of, lasts, end = "", months, restated }) => ({
      of,
      lasts,
      end,
      months: months === undefined ? (lasts && end !== "" ? "12" : "") : String(months),
      restated,
    })),
  };
}

/**
 * The decisions that the fields come to, or what is wrong with them.
 *
 * @param signs what documents print for a currency, which is understood as its code is.
 */
export function readFacts(
  entry: FactEntry,
  signs: Review["money"]["signs"],
): { readonly decisions: readonly ReviewDecision[] } | { readonly problems: FactProblems } {
  const typed = entry.currency.trim().toUpperCase();
  const currency = Object.entries(signs).find(([sign]) => sign.toUpperCase() === typed)?.[1] ?? typed;
  const problems: Record<string, string> = {};
  if (!isCurrency(currency)) problems["currency"] = factWords.currencyExpected(entry.currency.trim());
  const scale = Number(entry.scale);
  if (entry.scale === "" || !(scale > 0)) problems["scale"] = factWords.chooseTheScale;
  for (const { of, end, months, lasts } of entry.periods) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(end)) problems[`end ${of}`] = factWords.endDay;
    if (lasts && !(Number.isInteger(Number(months)) && Number(months) >= 1 && Number(months) <= 24))
      problems[`months ${of}`] = factWords.monthsOne;
  }
  if (Object.keys(problems).length > 0) return { problems };
  return {
    decisions: [
      { kind: "money", currency, scale },
      {
        kind: "periods",
        periods: entry.periods.map(({ of, end, months, lasts }) => ({
          of,
          end,
          ...(lasts && { months: Number(months) }),
        })),
      },
      { kind: "restated", periods: entry.periods.filter(({ restated }) => restated).map(({ of }) => of) },
    ],
  };
}
