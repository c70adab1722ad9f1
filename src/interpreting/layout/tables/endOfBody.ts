import { least } from "../../extremes.ts";
import { isWords, lineText, type LaidLine } from "../lines/LaidLine.ts";
import { lacksYear } from "../../words/lacksYear.ts";
import { statementTitle } from "../../words/statementTitle.ts";

/** The second line of the last row's label, where it has one. */
export function wrappedEnd(body: readonly LaidLine[], pending: readonly LaidLine[]): readonly LaidLine[] {
  const [next] = pending;
  const last = body[body.length - 1];
  if (next === undefined || last === undefined || next.cells.length !== 1) return [];
  const [cell] = next.cells;
  const figures = leftOfFigures([last]);
  const label = last.cells.filter(isWords).map(({ text }) => text);
  const goesOnBelow =
    /^[a-z(]/u.test(cell?.text ?? "") ||
    (cell?.year === true && lacksYear(label.join(" "))) ||
    (/\b(?:of|to|the|for|and|by)$/u.test(label.join(" ")) && /\p{L}/u.test(cell?.text ?? ""));
  return cell !== undefined && goesOnBelow && cell.cell.right < figures && cell.text.length < 60 ? [next] : [];
}

/** The left edge of the leftmost figure of rows. */
export function leftOfFigures(lines: readonly LaidLine[]): number {
  const lefts = lines.flatMap(({ cells }) =>
    cells.filter((cell) => cell.figure !== undefined && /[,.(%]|\d{3}/u.test(cell.text)).map(({ cell }) => cell.left),
  );
  return least(lefts);
}

/**
 * Headings of rows that stand at a page's foot, the rows that they head on the next page: all that follows the last row, but
 * for the page's number, is words left of the figures.
 */
export function headingsBelow(body: readonly LaidLine[], pending: readonly LaidLine[]): readonly LaidLine[] {
  const figures = leftOfFigures(body);
  const lines = pending.filter((line) => !/^[-–— ]*\d{1,3}[-–— ]*$/u.test(lineText(line)));
  const isLabel = (line: LaidLine): boolean => {
    const [cell] = line.cells;
    const text = lineText(line);
    return (
      line.line.measure === "points" &&
      line.cells.length === 1 &&
      cell !== undefined &&
      isWords(cell) &&
      cell.cell.right < figures &&
      statementTitle(text) === undefined &&
      !/[.。]$/u.test(text)
    );
  };
  return lines.length <= MOST_HEADINGS && lines.every(isLabel) ? lines : [];
}

/** So many lines of headings may end a page. */
const MOST_HEADINGS = 6;
