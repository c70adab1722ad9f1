import { periodWords } from "../../words/periodWords.ts";
import { statementTitle } from "../../words/statementTitle.ts";
import { isHeadCell } from "./lineKinds.ts";
import { isWords, lineText, type LaidCell, type LaidLine } from "./LaidLine.ts";
import { isUnitHead } from "../../words/moneyWords.ts";

/** A row that holds the title of another statement and nothing else; comprehensive income heads rows, too. */
export function isTitleRow(line: LaidLine): boolean {
  if (line.cells.length !== 1) return false;
  const text = lineText(line);
  const title = statementTitle(text);
  return title !== undefined && (title.kind !== "comprehensive income" || /statement|表/iu.test(text));
}

/** Two periods or more over the columns, and nothing but what heads columns. */
export function headsPeriods({ cells }: LaidLine): boolean {
  const over = cells.filter(({ cell }) => cell.left > 0);
  const dated = over.filter(({ text }) => text.length < 60 && periodWords(text).year !== undefined);
  const [label] = cells;
  // "Maturity date", and days: a row of days.
  if (label?.cell.left === 0 && rowOfDays.test(label.text) && !headOfDays.test(label.text)) return false;
  return dated.length >= 2 && over.every(({ text }) => isHeadCell(text)) && dated.some(({ year }) => !year);
}

const rowOfDays = /\bdate\b|\bmaturity\b|\bexpiry\b/iu;

/** "Report Date" stands at the left of heads. */
const headOfDays =
  /^(?:report(?:ing)?|period[- ]end(?:ing)?|fiscal(?: year)?[- ]end|balance[- ]sheet|statement) date:?$/iu;

/**
 * Names over the columns and none over the labels, below a title that stands alone in its row; or units over two columns or
 * more: "Segment information", then "Food | Clothing | Home", then "£m | £m | £m".
 */
export function headsNames({ cells }: LaidLine, above: LaidLine | undefined): boolean {
  if (cells.length < 2 || cells.some(({ cell }) => cell.left === 0)) return false;
  if (cells.every(({ text }) => isUnitHead(text))) return true;
  const [title, ...more] = above?.cells ?? [];
  const isTitled = title?.cell.left === 0 && more.length === 0 && isWords(title);
  const names = new Set(cells.map(({ text }) => text));
  return isTitled && names.size === cells.length && cells.every((cell) => isWords(cell) && cell.text.length < 40);
}

/** The same heads with other days: "30 June 2013 | Additions | 30 June 2014" under those of the year before. */
export function isHeadAgain({ cells }: LaidLine, head: LaidLine): boolean {
  if (cells.length < 3 || cells.length !== head.cells.length) return false;
  const isDated = ({ text }: LaidCell): boolean => text.length < 60 && periodWords(text).year !== undefined;
  return (
    cells.some((cell, index) => isDated(cell) && cell.text !== head.cells[index]?.text) &&
    cells.every((cell, index) => {
      const before = head.cells[index];
      return before !== undefined && (cell.text === before.text || (isDated(cell) && isDated(before)));
    })
  );
}
