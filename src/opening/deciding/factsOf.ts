import type { Money } from "../../figures/measure.ts";
import type { DraftPeriod } from "../../interpreting/DraftTable.ts";
import { currencySigns } from "../../interpreting/words/currencyWords.ts";
import { periodName } from "./changePeriods.ts";
import type { Decided, LaidFiling } from "./decide.ts";
import { isStatement, lasts } from "./isStatement.ts";
import type { MoneyFact, PeriodFact, ReviewPeriod } from "./Review.ts";

/** What the amounts are in, with the words that say so. */
export function moneyFact({ layout }: LaidFiling, { pack }: Decided): MoneyFact {
  const statements = layout.tables.filter(isStatement);
  const told = (statements.length > 0 ? statements : layout.tables).flatMap(({ money }) => money?.printed ?? []);
  const question = pack.doubts.find(({ about }) => about === "money")?.reason;
  return {
    ...settled(pack.money),
    words: [...new Set(told)],
    signs: currencySigns,
    ...(question !== undefined && { question }),
  };
}

const settled = (money: Money | null): Pick<MoneyFact, "currency" | "scale"> =>
  money === null ? {} : { currency: money.currency, scale: money.scale };

/** The periods of the statements' columns, as they stand after the decisions, under the names that they were laid out with. */
export function periodFact(filing: LaidFiling, { pack, layout, laidKey }: Decided): PeriodFact {
  const nameOf = periodName(filing.layout.periodOf);
  const statements = filing.layout.tables.filter(isStatement);
  const known = new Map<string, ReviewPeriod>();
  for (const table of statements.length > 0 ? statements : filing.layout.tables) {
    const now = layout.tables.find(({ id }) => id === table.id);
    for (const column of table.columns) {
      const of = nameOf(table, column);
      if (of === undefined) continue;
      const period = now?.columns.find(({ key }) => laidKey(table.id, key) === column.key)?.period;
      known.set(of, merged(known.get(of), { of, period, heading: column.heading, lasts: lasts(table) }));
    }
  }
  const periods = [...known.values()].sort((a, b) => (a.end ?? "").localeCompare(b.end ?? ""));
  return { periods, questions: pack.doubts.flatMap(({ about, reason }) => (about === "period" ? [reason] : [])) };
}

interface SeenPeriod {
  readonly of: string;
  readonly period: DraftPeriod | undefined;
  readonly heading: string;
  readonly lasts: boolean;
}

function merged(before: ReviewPeriod | undefined, seen: SeenPeriod): ReviewPeriod {
  const end = before?.end ?? seen.period?.end;
  const months = before?.months ?? (seen.lasts ? seen.period?.months : undefined);
  return {
    of: seen.of,
    ...(end !== undefined && { end }),
    ...(months !== undefined && { months }),
    lasts: before?.lasts === true || seen.lasts,
    restated: before?.restated === true || seen.period?.restated === true,
    words: [...new Set([...(before?.words ?? []), seen.heading])],
  };
}
