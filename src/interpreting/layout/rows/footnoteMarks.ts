import type { LaidTable } from "../tables/LaidTable.ts";
import type { LaidFigure, LaidRow } from "./rowsOf.ts";

/**
 * True for "(1)" where it may be the mark of a footnote, which stands a line above or below what it is of: it is the only
 * figure of a row without a label, in a column without a head, or of words, that has no other figures, or one of "(1) (2) (3)"
 * in the first row.
 */
export function mayBeMark(row: LaidRow, column: number, { grid, rows }: LaidTable): boolean {
  const figure = row.figures[column] ?? null;
  if (figure === null || !isMark(figure)) return false;
  const telling = row.figures.filter(isTelling);
  if (row.label === "" && telling.length === 1) return true;
  const own = rows.map(({ figures }) => figures[column] ?? null);
  const holdsNone = (grid.heads[column] ?? []).length === 0 || own.some((each) => words.test(each?.printed ?? ""));
  if ((holdsNone || isOfWords(grid.heads[column] ?? [])) && own.filter(isTelling).every(isMark)) return true;
  const first = rows.find(({ figures }) => figures.some(isTelling));
  return first === row && telling.length > 1 && telling.every(({ printed }, at) => printed === `(${String(at + 1)})`);
}

/**
 * True for one whole number of up to three digits without a label, right below a sentence, as at the foot of a page, or beside
 * the name of a statement, as among the contents, or below another such number.
 */
export function mayBePageNumber(row: LaidRow, { rows, grid }: LaidTable): boolean {
  const [figure, ...more] = row.figures.filter((each) => each !== null && !words.test(each.printed));
  if (!figure || more.length > 0 || !/^\d{1,3}$/u.test(figure.printed)) return false;
  if (row.label !== "")
    return (
      namesStatement.test(row.label) || isFoot.test(row.label) || (namesNotes.test(row.label) && areContents(rows))
    );
  const heads = grid.heads[row.figures.indexOf(figure)] ?? [];
  if (heads.length > 0 && heads.every((text) => /^\d{1,3}$/u.test(text))) return true;
  const above = rows[rows.indexOf(row) - 1];
  return above !== undefined && above.label.length > SENTENCE && above.figures.every((each) => each === null);
}

const SENTENCE = 60;

/** Rows that name statements with numbers that never fall. */
function areContents(rows: readonly LaidRow[]): boolean {
  const numbers = rows.flatMap(({ figures }) => figures.flatMap((figure) => Number(figure?.printed ?? NaN)));
  const told = numbers.filter((number) => !Number.isNaN(number));
  const rises = told.every((number, at) => at === 0 || number >= (told[at - 1] ?? 0));
  return (
    rises && rows.some(({ label, figures }) => namesStatement.test(label) && figures.some((each) => each !== null))
  );
}

/** What stands beside the numbers of pages, at their feet or among contents: a form's name, a report's, or that of the notes. */
const isFoot =
  /^(?:(?:19|20)\d\d )?form \d{1,2}-[a-z]{1,2}$|^the accompanying notes\b.*\bstatements\b|^notes to (?:the )?consolidated financial statements$|^[^,;。；]{0,30}年[報报]$/iu;

const namesNotes = /^Notes to (?:the )?Consolidated Financial Statements\b/iu;

const namesStatement = /^Consolidated (?:Statements? of|Balance Sheets?)\b/iu;

/**
 * True for footnotes, each behind its number, and for nothing else: all that a table prints is 1, 2, 3 … from its first row to
 * its last, as below a list of standards that are not in force.
 */
export function areFootnotes({ rows }: LaidTable): boolean {
  const told = rows.flatMap(({ figures }) => {
    const printed = figures.flatMap((figure) => figure?.printed ?? []);
    return printed.length === 0 ? [] : [printed];
  });
  return (
    told.length >= FEWEST_NOTES && told.every(([only, ...more], at) => more.length === 0 && only === String(at + 1))
  );
}

const FEWEST_NOTES = 3;

/** A head over words, such as which line of a statement something stands in: its column has no figures. */
const isOfWords = (texts: readonly string[]): boolean => texts.some((text) => columnOfWords.test(text));

const columnOfWords = /\b(?:classification|location|line item|caption|description|method|basis|rating)s?\b/iu;

const words = /\p{L}{3}/u;

const isTelling = (figure: LaidFigure | null): figure is LaidFigure =>
  figure !== null && /\d/u.test(figure.printed) && !words.test(figure.printed);

const isMark = ({ printed }: LaidFigure): boolean => /^\([1-9]\)$/u.test(printed);
