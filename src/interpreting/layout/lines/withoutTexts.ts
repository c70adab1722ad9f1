import type { LaidTable } from "../tables/LaidTable.ts";
import type { LaidRow } from "../rows/rowsOf.ts";
import { figureText, isNotApplicable, isStrangeAmount } from "../../words/figureText.ts";

/** Takes columns of words off a table (ratings, names, bases): most of what stands in them is no figure. */
export function withoutTexts(table: LaidTable): LaidTable {
  const kept = table.grid.edges.map((_, column) => !isOfWords(table.rows, column));
  if (!kept.includes(false)) return table;
  const keep = <T>(values: readonly T[]): readonly T[] => values.filter((_, column) => kept[column]);
  return {
    ...table,
    grid: { ...table.grid, edges: keep(table.grid.edges), heads: keep(table.grid.heads) },
    rows: table.rows.map((row) => ({ ...row, figures: keep(row.figures) })),
  };
}

function isOfWords(rows: readonly LaidRow[], column: number): boolean {
  const texts = rows.flatMap(({ figures }) => figures[column]?.printed ?? []);
  const words = texts.filter(
    (text) =>
      figureText(text) === undefined &&
      !isNotApplicable(text) &&
      !isStrangeAmount(text) &&
      !misread.test(text) &&
      /\p{L}/u.test(text),
  ).length;
  return words > 0.4 * texts.length;
}

/** Digits among letters that are taken for digits where a picture is read: a figure in doubt, and no word. */
const misread = /^\(?(?=.*\d)[\dOoIlSB.,]+\)?%?$/u;
