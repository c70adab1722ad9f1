import { isWords, lineText, type LaidLine } from "../lines/LaidLine.ts";
import { isUnitLine } from "../../words/moneyWords.ts";
import { isPeriodHead, periodWords } from "../../words/periodWords.ts";
import { isNamedStatement } from "../../words/statementTitle.ts";
import { namesAddition } from "./tableNameWords.ts";
import { noteHeading } from "./titleOf.ts";

/**
 * Which of the lines behind the last row of a marked table begins the next one, though both are marked as one: a note's
 * heading, a statement's name, or the words right over the heads that end it; −1 where none does.
 */
export function titleBehind(lines: readonly LaidLine[], heads: LaidLine | undefined): number {
  const named = lines.findIndex(
    (line) => line.cells.length === 1 && (noteHeading([line]) !== undefined || isNamedStatement(lineText(line))),
  );
  if (named >= 0 || heads === undefined) return named;
  const over = headsAtEnd(lines);
  const last = lines.length - 1 - over;
  const title = lines[last];
  if (isTitleOver(title, heads)) {
    const isSpan = periodWords(lineText(title ?? heads)).year !== undefined;
    return isSpan && isTitleOver(lines[last - 1], heads) ? last - 1 : last;
  }
  if (over === 0) return -1;
  return title?.cells.length === 1 && namesAddition(lineText(title)) ? last : last + 1;
}

/** How many lines at the end are heads that go on below them, the unit over them included: "Three months ended | | Nine months ended". */
export function headsAtEnd(lines: readonly LaidLine[]): number {
  const start = lines.findLastIndex((line) => !isUnitLine(lineText(line)) && !isOverColumns(line)) + 1;
  return lines.slice(start).some(isOverColumns) ? lines.length - start : 0;
}

const isOverColumns = ({ cells }: LaidLine): boolean =>
  cells.length > 0 && cells.every(({ cell, text }) => cell.left > 0 && isPeriodHead(text));

/** Words alone in their row, left of the heads and no remark on the table before. */
function isTitleOver(line: LaidLine | undefined, heads: LaidLine): boolean {
  const [cell, ...more] = line?.cells ?? [];
  if (cell === undefined || more.length > 0 || cell.text.length > 60 || !isWords(cell)) return false;
  const [left = 0] = heads.cells.filter(({ cell: { left: at } }) => at > 0).map(({ cell: { left: at } }) => at);
  return cell.cell.left < left && !/[.。;]$|^[([*†#]|^(?:source|notes?)\b/iu.test(cell.text);
}
