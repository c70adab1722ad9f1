import type { LaidTable } from "../tables/LaidTable.ts";
import type { LaidRow } from "../rows/rowsOf.ts";
import { figureText, isNotApplicable, isStrangeAmount } from "../../words/figureText.ts";

/**
 * Takes columns of words off a table (ratings, names, bases): most of what stands in them is no figure. Where few rows have
 * any, left of all figures, a number or a "nil" within a label made the column: the words are the rest of labels.
 */
export function withoutTexts(table: LaidTable): LaidTable {
  const kept = table.grid.edges.map((_, column) => !isOfWords(table.rows, column));
  if (!kept.includes(false)) return table;
  const first = kept.indexOf(true);
  const stray = kept.map((isKept, column) => !isKept && column < first && isSparse(table.rows, column));
  const keep = <T>(values: readonly T[]): readonly T[] => values.filter((_, column) => kept[column]);
  return {
    ...table,
    grid: { ...table.grid, edges: keep(table.grid.edges), heads: keep(table.grid.heads) },
    rows: table.rows.map((row) => ({ ...row, label: wholeLabel(row, stray), figures: keep(row.figures) })),
  };
}

const wholeLabel = ({ label, figures }: LaidRow, stray: readonly boolean[]): string =>
  [label, ...figures.flatMap((figure, column) => (stray[column] === true ? (figure?.printed ?? []) : []))]
    .filter((text) => text !== "")
    .join(" ");

const isSparse = (rows: readonly LaidRow[], column: number): boolean =>
  rows.filter(({ figures }) => figures[column] != null).length < 0.25 * rows.length;

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
