/** A head that takes a line, and the columns that it stands over: `from` exclusive of `to`, counted from 0. */
export interface HeadOnLine {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Heads that a copied page has on a line each, by the line's index: as many days or years below each other as there are
 * columns, "Jun. 30, 2031" over "Dec. 31, 2030", and over them lengths, "3 Months Ended" over "6 Months Ended", each of
 * which stands over as many columns.
 *
 * @param first the line of the first row
 */
export function headsOnLines(
  lines: readonly string[],
  first: number,
  columns: number,
): ReadonlyMap<number, HeadOnLine> {
  const heads = new Map<number, HeadOnLine>();
  const days = runOf(lines, lastOf(lines, first, aDay), aDay);
  if (columns < 2 || days.length !== columns) return heads;
  const lengths = runOf(lines, (days[0] ?? 0) - 1, aLength);
  const each = lengths.length > 1 && columns % lengths.length === 0 ? columns / lengths.length : undefined;
  days.forEach((index, column) => heads.set(index, over(lines[index], column, 1)));
  if (each !== undefined) lengths.forEach((index, at) => heads.set(index, over(lines[index], at * each, each)));
  return heads;
}

const over = (line = "", from: number, count: number): HeadOnLine => ({ text: line.trim(), from, to: from + count });

const month = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`;
/** A day with its year, a month with its year, or a year alone. */
const aDay = new RegExp(String.raw`^(?:${month} \d{1,2}, |\d{1,2} ${month} |${month} )?(?:19|20)\d\d$`, "i");
const aLength = /^(?:\d{1,2}|three|six|nine|twelve) (?:months|weeks) ended$/i;

/** Headings alone may stand between the heads and the first row. */
const MOST_HEADINGS = 3;

/** The last line over a row that is of a kind, headings between left out. */
function lastOf(lines: readonly string[], before: number, kind: RegExp): number {
  const least = Math.max(0, before - 1 - MOST_HEADINGS);
  for (let index = before - 1; index >= least; index -= 1) {
    const line = lines[index]?.trim() ?? "";
    if (kind.test(line)) return index;
    if (/\d/.test(line)) break;
  }
  return -1;
}

/** The lines of a kind that follow each other and end with one, from the first. */
function runOf(lines: readonly string[], last: number, kind: RegExp): readonly number[] {
  const run: number[] = [];
  for (let index = last; index >= 0 && kind.test(lines[index]?.trim() ?? ""); index -= 1) run.unshift(index);
  return run;
}
