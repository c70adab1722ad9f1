import type { ReadCell, ReadLine } from "../../../reading/ReadDocument.ts";
import {
  figureText,
  isMoreThan,
  isNilText,
  isNotApplicable,
  isStrangeAmount,
  isYearText,
  withoutBreak,
  type FigureText,
} from "../../words/figureText.ts";

/** A line of a page with each cell looked at: a figure, a year, or words. */
export interface LaidLine {
  readonly line: ReadLine;
  readonly page: number;
  readonly cells: readonly LaidCell[];
}

export interface LaidCell {
  readonly cell: ReadCell;
  readonly text: string;
  /** Present where the text is a figure and no year that stands alone. */
  readonly figure?: FigureText;
  readonly year: boolean;
}

export function laidLine(line: ReadLine, page: number): LaidLine {
  const years = line.cells.filter(({ text }) => isYearText(text.replace(yearsMark, ""))).length;
  const cells = years > 0 ? withoutYearsMarks(line.cells).map(withoutGluedMark) : line.cells;
  return { line, page, cells: cells.map(laidCell) };
}

/** A footnote's mark behind a year, in its cell or in one of its own. */
const yearsMark = /(?<=^(?:19|20)\d{2}) \(?[1-9]\)?$/u;

/** A line of years and the word for notes with a digit or two between them: the digits are marks of footnotes. */
function withoutYearsMarks(cells: readonly ReadCell[]): readonly ReadCell[] {
  const plain = cells.map((cell) => ({ ...cell, text: cell.text.replace(yearsMark, "") }));
  const others = plain.filter(({ text }, index) => index === 0 || !/^\(?[1-9]\)?$/u.test(text));
  const heads = others.every(({ text }) => isYearText(text) || /^notes?$|^附[註注]$/iu.test(text));
  return heads && others.length >= 2 ? others : cells;
}

/** Beside other years, "20131" is a year with a footnote's mark glued to it. */
function withoutGluedMark(cell: ReadCell): ReadCell {
  const [, year, mark] = /^((?:19|20)\d{2})(\d)$/u.exec(cell.text) ?? [];
  return year === undefined || mark === undefined ? cell : { ...cell, text: year, mark };
}

export function laidCell(cell: ReadCell): LaidCell {
  // A mark that Markdown sets raised with a space before it: "55.9 ^4".
  const text = withoutBreak(cell.text)
    .replace(/(?<=\d\)?) \^\(?\w{1,2}\)?$/u, "")
    .replace(spacedYear, "$1$2$3$4");
  const year = isYearText(text);
  const figure = year || yearOfShares.test(text) || text.includes("\n") ? undefined : figureText(text);
  return { cell, text, year, ...(figure !== undefined && { figure }) };
}

/** A head over percentages of a year, or over amounts for each share, "2014 %" and "2014 cents". */
const yearOfShares = /^(?:19|20)\d{2} \(?(?:%|cents?|pence)\)?$/iu;

/** Heads set with spaces between the letters have them between a year's digits, too: "2 0 1 8". */
const spacedYear = /^([12]) ([09]) (\d) (\d)$/u;

/**
 * True for a cell that stands for a figure: one, a nil mark, words that say that none applies, or an amount with something
 * about it that is not understood, which a person has to look at.
 */
export const standsForFigure = ({ text, figure }: LaidCell): boolean =>
  figure !== undefined || isNotApplicable(text) || isMoreThan(text) || isRange(text) || isStrangeAmount(text);

/** "2.2%-21.6%", "from 7% to 9%": ends of a range, as tables of assumptions print them. */
export const isRange = (text: string): boolean =>
  /^(?:from )?\(?\d[\d.]*\)? ?%? ?(?:[-–—~至]| to | and ) ?\(?\d[\d.]*\)? ?%$/iu.test(text);

/** True for a cell that holds words. */
export const isWords = (cell: LaidCell): boolean => !standsForFigure(cell) && /\p{L}/u.test(cell.text);

export const isNilCell = ({ text }: LaidCell): boolean => isNilText(text);

export const lineText = ({ cells }: LaidLine): string =>
  cells
    .map(({ text }) => text.replaceAll("\n", " "))
    .join(" ")
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
