import type { TableKind } from "../../../filing/Pack.ts";
import { lastingStatements } from "../../../filing/statementKinds.ts";
import type { DraftPeriod } from "../../DraftTable.ts";

/**
 * Statements that print a period in several columns ("Before adjusting items", "Adjusting items", "Total"): the period
 * is the total's, and the others are parts of it.
 */
export function wholePeriods(
  periods: readonly (DraftPeriod | undefined)[],
  heads: readonly (readonly string[])[],
  kind: TableKind,
): readonly (DraftPeriod | undefined)[] {
  if (!lastingStatements.has(kind)) return periods;
  const nameOf = (period: DraftPeriod | undefined): string | undefined =>
    period && `${period.end}/${period.months ?? ""}/${period.restated === true ? "restated" : ""}`;
  return periods.map((period, index) => {
    const same = heads.filter((_, other) => nameOf(periods[other]) === nameOf(period));
    const named = same.filter(isWholeHead);
    // Where none is called the total, it is the one over which nothing but the period stands beside those called parts.
    const wholes = named.length > 0 ? named : same.filter((texts) => !isPartHead(texts));
    const own = heads[index] ?? [];
    return period === undefined || same.length < 2 || wholes.length !== 1 || wholes[0] === own || !same.some(isPartHead)
      ? period
      : undefined;
  });
}

/** Words over a column of what is only a part of its period's amounts. */
export const isPartHead = (texts: readonly string[]): boolean =>
  /\b(?:before|pre|excluding|adjusting|adjustments?|adjusted|exceptional|non-?recurring|underlying|specific|separately|special|core|one-off|restructuring|remeasurements?|disclosed|amorti[sz]ation|items)\b|經調整|经调整|特殊|非經常|非经常/iu.test(
    withoutMarks(texts),
  );

const isWholeHead = (texts: readonly string[]): boolean =>
  /\b(?:totals?|statutory|reported|results?)\b|合計|合计|總計|总计|總額|总额/iu.test(withoutMarks(texts)) &&
  !isPartHead(texts);

/** Heads without the footnotes' marks that are glued to their words: "Underlying1". */
const withoutMarks = (texts: readonly string[]): string => texts.join(" ").replace(/(?<=\p{L}{3})\d{1,2}\b/gu, "");
