import type { LaidTable } from "../tables/LaidTable.ts";
import type { LaidFigure, LaidRow } from "./rowsOf.ts";

/**
 * True for "(1)" where it may be the mark of a footnote, which stands a line above or below what it is of: it is the only
 * figure of a row without a label, in a column without a head all of whose figures are such marks, or one of "(1) (2) (3)" in
 * the first row.
 */
export function mayBeMark(row: LaidRow, column: number, { grid, rows }: LaidTable): boolean {
  const figure = row.figures[column] ?? null;
  if (figure === null || !isMark(figure)) return false;
  const telling = row.figures.filter(isTelling);
  if (row.label === "" && telling.length === 1) return true;
  const own = rows.map(({ figures }) => figures[column] ?? null).filter(isTelling);
  if ((grid.heads[column] ?? []).length === 0 && own.every(isMark)) return true;
  const first = rows.find(({ figures }) => figures.some(isTelling));
  return first === row && telling.length > 1 && telling.every(({ printed }, at) => printed === `(${String(at + 1)})`);
}

const isTelling = (figure: LaidFigure | null): figure is LaidFigure => figure !== null && /\d/u.test(figure.printed);

const isMark = ({ printed }: LaidFigure): boolean => /^\([1-9]\)$/u.test(printed);
