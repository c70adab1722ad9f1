import { isoDate } from "./isoDate.ts";
import { periodWords } from "../../words/periodWords.ts";
import { isClosing } from "../../words/resultWords.ts";
import { isOpening } from "../../words/totalWords.ts";
import type { LaidRow } from "../rows/rowsOf.ts";

/**
 * What balances among the rows say of the period of the one column that they stand in: the day on which movements within
 * one year close; "several" where they are of more days than such movements begin and end on, or end with the older, so
 * that rows are of days of their own and the column of none; undefined where they are of fewer than two days.
 */
export function datedRows(rows: readonly LaidRow[]): string | "several" | undefined {
  const days = rows.flatMap(({ label, figures }) => (figures.some(isPrinted) ? (dayOf(label) ?? []) : []));
  const [first, second, ...others] = new Set(days);
  if (first === undefined || second === undefined) return undefined;
  const isMovement = others.length === 0 && first < second && yearsBetween(first, second) <= 1;
  return isMovement && days[days.length - 1] === second && !goesOnBehind(rows) ? second : "several";
}

/** A movement that is printed once more behind the last balance is of the next year, whose own balance is elsewhere. */
function goesOnBehind(rows: readonly LaidRow[]): boolean {
  const last = rows.findLastIndex(({ label, figures }) => figures.some(isPrinted) && dayOf(label) !== undefined);
  const above = new Set(rows.slice(0, last).map(({ label }) => label));
  return rows.slice(last + 1).some(({ label, figures }) => label !== "" && above.has(label) && figures.some(isPrinted));
}

const isPrinted = (figure: LaidRow["figures"][number]): boolean => figure !== null;

/** The day of a balance, the last where it is one of several; one at the beginning of a day is that of the day before. */
function dayOf(label: string): string | undefined {
  const [last] = label
    .split(/\band\b|[、及]/u)
    .map(periodWords)
    .filter(({ year, month }) => year !== undefined && month !== undefined)
    .slice(-1);
  if (last?.year === undefined || last.month === undefined || last.months !== undefined) return undefined;
  const { year, month, day = 31 } = last;
  if (day === 1) return isoDate(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, 31);
  return isBalance(label) ? isoDate(year, month, day) : undefined;
}

/** True where a row is called a balance, or a day. */
const isBalance = (label: string): boolean =>
  isClosing(label) || isOpening(label) || /^(?:balances? )?(?:as )?at\b|^[於于].*[日月]$/iu.test(label);

const yearsBetween = (first: string, second: string): number =>
  (Date.parse(second) - Date.parse(first)) / (366 * 86_400_000);
