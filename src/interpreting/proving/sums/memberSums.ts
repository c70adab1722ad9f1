import { tryAt, type Part } from "../Relation.ts";
import type { FoundSum, SumLine } from "./SumLine.ts";
import { isCalledTotal } from "../../words/totalWords.ts";

/**
 * Totals of lists that are printed in two places: filings of data print the rows of classes behind the statement, each under
 * the heading of its list once more ("Cost of revenue" under "Subscriptions"). The total adds up those of its own list and
 * those under the same headings further down.
 */
export function memberSums(lines: readonly SumLine[], found: readonly FoundSum[]): readonly FoundSum[] {
  const summed = new Set(found.map(({ total }) => total.index));
  return lines.flatMap((line, place) => {
    if (line.heading || line.label === "" || !isCalledTotal(line.label) || summed.has(line.index)) return [];
    const own = listAbove(lines, place);
    const heading = lines[place - own.length - 1];
    if (own.length === 0 || heading?.heading !== true) return [];
    const others = listsUnder(lines.slice(place + 1), heading.label).filter(({ measure }) => measure === line.measure);
    if (others.length === 0) return [];
    const parts: Part[] = [...own, ...others].map((each) => ({ line: each, sign: 1 }));
    const trial = tryAt(line, parts);
    return trial.fails === 0 && trial.holds > 0 && trial.chance < 1e-3 ? [{ ...trial, stands: "aside" as const }] : [];
  });
}

/** The rows right above a line, up to a heading or a total. */
function listAbove(lines: readonly SumLine[], place: number): readonly SumLine[] {
  let from = place;
  while (from > 0 && isPart(lines[from - 1], lines[place])) from -= 1;
  return lines.slice(from, place);
}

const isPart = (line: SumLine | undefined, total: SumLine | undefined): boolean =>
  line !== undefined && !line.heading && line.measure === total?.measure && !isCalledTotal(line.label);

/** The rows under each heading of that name. */
function listsUnder(lines: readonly SumLine[], heading: string): readonly SumLine[] {
  let under = false;
  return lines.filter((line) => {
    if (line.heading) under = line.label === heading;
    return under && !line.heading && !isCalledTotal(line.label);
  });
}
