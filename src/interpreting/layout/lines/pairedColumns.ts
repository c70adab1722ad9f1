import { isUnitHead } from "../../words/moneyWords.ts";
import { yearsIn } from "../../words/periodWords.ts";
import { edgeAt, type Edge } from "./edgesOf.ts";
import { standsForFigure, type LaidLine } from "./LaidLine.ts";

/**
 * Accounts that set the items of a year in one column and their totals in another beside it, with the year over one of the
 * two: both are one column. Every row then has figures on the same side of each year, and never on both.
 *
 * @returns undefined where the columns are no such pairs
 */
export function pairedColumns(
  edges: readonly Edge[],
  heads: readonly (readonly string[])[],
  body: readonly LaidLine[],
): readonly Edge[] | undefined {
  if (edges.length < 4 || edges.length % 2 === 1) return undefined;
  const headed = heads.map((texts) => yearsIn(texts.join(" ")).length > 0);
  const side = headed[1] === true ? 1 : 0;
  const areOne = heads.every((texts, column) =>
    column % 2 === side ? headed[column] : texts.length > 0 && texts.every(isUnitHead),
  );
  if (!areOne) return undefined;
  const sides = new Set<number>();
  for (const line of body) {
    const columns = line.cells.filter(standsForFigure).flatMap((cell) => edgeAt(cell, line, edges)?.index ?? []);
    const own = new Set(columns.map((column) => column % 2));
    if (own.size > 1) return undefined;
    for (const each of own) sides.add(each);
  }
  return sides.size === 2 ? edges.flatMap((edge, column) => joined(edge, edges[column + 1], column)) : undefined;
}

function joined(first: Edge, second: Edge | undefined, column: number): readonly Edge[] {
  if (column % 2 === 1 || second === undefined) return [];
  return [{ ...second, left: Math.min(first.left, second.left), count: first.count + second.count }];
}
