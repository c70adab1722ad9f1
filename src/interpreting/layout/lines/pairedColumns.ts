import { isUnitHead } from "../../words/moneyWords.ts";
import { isPeriodHead } from "../../words/periodWords.ts";
import { yearsIn } from "../../words/dateIn.ts";
import { edgeAt, type Edge } from "./edgesOf.ts";
import { standsForFigure, type LaidLine } from "./LaidLine.ts";

/**
 * Accounts that set the items of a year in one column and their totals in another beside it, with the year over one of the
 * two or over both: they are one column. Every row then has figures on the same side of each year, and never on both.
 *
 * @returns undefined where the columns are no such pairs
 */
export function pairedColumns(
  edges: readonly Edge[],
  heads: readonly (readonly string[])[],
  body: readonly LaidLine[],
): readonly Edge[] | undefined {
  if (edges.length < 4 || edges.length % 2 === 1) return undefined;
  const years = heads.map((texts) => yearsIn(texts.join(" ")).join(" "));
  if (!heads.every((_, column) => column % 2 === 1 || areOfOneYear(column, heads, years))) return undefined;
  if (new Set(years.filter((year) => year !== "")).size !== edges.length / 2) return undefined;
  const sides = new Set<number>();
  for (const line of body) {
    const columns = line.cells.filter(standsForFigure).flatMap((cell) => edgeAt(cell, line, edges)?.index ?? []);
    const own = new Set(columns.map((column) => column % 2));
    if (own.size > 1) return undefined;
    for (const each of own) sides.add(each);
  }
  return sides.size === 2 ? edges.flatMap((edge, column) => joined(edge, edges[column + 1], column)) : undefined;
}

/** A year over one of two columns and the unit alone over the other, or the same year alone over both. */
function areOfOneYear(column: number, heads: readonly (readonly string[])[], years: readonly string[]): boolean {
  const pair = [column, column + 1];
  const said = new Set(pair.map((each) => years[each] ?? "").filter((year) => year !== ""));
  return (
    said.size === 1 &&
    pair.every((each) =>
      (heads[each] ?? []).every((text) => isUnitHead(text) || (saysYear(text) && said.has(yearsIn(text).join(" ")))),
    )
  );
}

const saysYear = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text) || isPeriodHead(text);

function joined(first: Edge, second: Edge | undefined, column: number): readonly Edge[] {
  if (column % 2 === 1 || second === undefined) return [];
  return [{ ...second, left: Math.min(first.left, second.left), count: first.count + second.count }];
}
