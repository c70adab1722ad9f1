import type { Doubt } from "../../filing/Pack.ts";
import { lastingStatements, statementsByPeriod } from "../../filing/statementKinds.ts";
import type { DraftColumn, DraftTable } from "../DraftTable.ts";
import { isUnitHead } from "../words/moneyWords.ts";
import * as assemblingWords from "./assemblingWords.ts";

/**
 * Columns whose heads do not tell their period though one was read, or none: two days stand over one, words of
 * another column stand before the year without a gap, what is restated is later than what is not, the years of a statement
 * lie far apart, or percentages that belong beside every amount stand beside none.
 */
export function periodsUntold(table: DraftTable): readonly Doubt[] {
  const { id, columns } = table;
  const reason = restatedLast(table)
    ? assemblingWords.theLatestIsRestated
    : sharesSlipped(table)
      ? assemblingWords.theHeadsMayHaveSlipped
      : undefined;
  const apart = yearsApart(table) ? assemblingWords.theYearsLieFarApart : undefined;
  return columns.flatMap((column) => {
    const far = column.period === undefined ? undefined : apart;
    const own = reason ?? far ?? (holdsTwoDays(column) ? assemblingWords.twoPeriodsStandOver : undefined);
    const found = own ?? (isJoined(column) ? assemblingWords.periodAmongOtherWords : undefined);
    return found === undefined ? [] : [{ table: id, column: column.key, reason: found }];
  });
}

/** "31.12.2031 31.12.2030", "Year 2031 2030", "2031 £'000 2030 £'000": the second is the head of a column that is lost. */
function holdsTwoDays({ kind, heading }: DraftColumn): boolean {
  if (kind !== "period" && kind !== "other") return false;
  const [before = "", between, ...more] = heading.split(/\b(?:19|20)\d\d\b/u);
  const [first, second] = heading.match(/\b(?:19|20)\d\d\b/gu) ?? [];
  if (between === undefined || more.length !== 1 || first === second || !/^\s/u.test(between)) return false;
  return isUnitHead(between.trim()) || (!/\d\s*$/u.test(between) && before.trim().endsWith(between.trim()));
}

/** The words of another column and the year without a gap: "Changesfiscal 2030", "Gain (Loss)Year ended 31 May 2030". */
function isJoined({ kind, heading }: DraftColumn): boolean {
  const found = /[\p{L})](?:fiscal(?: year)?|(?:years?|months) ended)\b.*\b(?:19|20)\d\d\b/iu.exec(heading);
  if (kind === "note" || found === null) return false;
  // The head itself, printed twice, and a word in brackets in front of it are of no other column.
  const before = heading.slice(0, found.index + 1);
  return !/\b(?:fiscal|(?:years?|months) ended)\b|\((?:un-?audited|audited|restated)\)$/iu.test(before);
}

/** Figures of an earlier period are restated, not those of the latest: the heads may have been exchanged. */
function restatedLast({ kind, columns }: DraftTable): boolean {
  const periods = columns.flatMap(({ period }) => (period === undefined ? [] : [period]));
  const last = periods
    .map(({ end }) => end)
    .sort()
    .at(-1);
  return (
    lastingStatements.has(kind) &&
    periods.some(({ restated, end }) => restated === true && end === last) &&
    periods.some(({ restated, end }) => restated !== true && end !== last) &&
    !periods.some(({ restated, end }) => (restated === true) !== (end === last))
  );
}

/** So many years lie between no two periods that a statement sets beside each other: a digit of one is misread. */
const FAR = 5;

function yearsApart({ kind, columns }: DraftTable): boolean {
  if (!statementsByPeriod.has(kind)) return false;
  const years = columns.flatMap(({ period }) => (period === undefined ? [] : [Number(period.end.slice(0, 4))]));
  return years.sort((a, b) => a - b).some((year, index) => year - (years[index - 1] ?? year) >= FAR);
}

/** One of several columns of percentages is empty where another is full: its figures stand a column off. */
function sharesSlipped({ columns, rows }: DraftTable): boolean {
  const counts = columns.flatMap(({ kind }, index) =>
    kind === "percentage" ? [rows.filter(({ figures }) => (figures[index] ?? null) !== null).length] : [],
  );
  const most = Math.max(0, ...counts);
  return most >= ENOUGH && counts.some((count) => count * FEW < most);
}

const ENOUGH = 6;
const FEW = 5;
