import { isWords, lineText, type LaidLine } from "../lines/LaidLine.ts";
import { periodWords } from "../../words/periodWords.ts";
import { isNamedStatement } from "../../words/statementTitle.ts";
import { noteHeading } from "./titleOf.ts";

/**
 * Which of the lines behind the last row of a marked table begins the next one, though both are marked as one: a note's
 * heading, a statement's name, or the words right over the heads that end it; −1 where none does.
 */
export function titleBehind(lines: readonly LaidLine[], heads: LaidLine | undefined): number {
  const named = lines.findIndex(
    (line) => line.cells.length === 1 && (noteHeading([line]) !== undefined || isNamedStatement(lineText(line))),
  );
  const last = lines.length - 1;
  if (named >= 0 || heads === undefined || !isTitleOver(lines[last], heads)) return named;
  const isSpan = periodWords(lineText(lines[last] ?? heads)).year !== undefined;
  return isSpan && isTitleOver(lines[last - 1], heads) ? last - 1 : last;
}

/** Words alone in their row, left of the heads and no remark on the table before. */
function isTitleOver(line: LaidLine | undefined, heads: LaidLine): boolean {
  const [cell, ...more] = line?.cells ?? [];
  if (cell === undefined || more.length > 0 || cell.text.length > 60 || !isWords(cell)) return false;
  const [left = 0] = heads.cells.filter(({ cell: { left: at } }) => at > 0).map(({ cell: { left: at } }) => at);
  return cell.cell.left < left && !/[.。;]$|^[([*†#]|^(?:source|notes?)\b/iu.test(cell.text);
}
