import { lineText, type LaidLine } from "../lines/LaidLine.ts";
import { isPeriodHead, periodWords } from "../../words/periodWords.ts";
import { statementTitle } from "../../words/statementTitle.ts";

/**
 * How many lines among the heads belong to the title: one that stands alone in the middle and says a whole day, "For the
 * three and nine months ended 31 December 2014", over years that stand over columns of their own, and what is above it.
 * Taken for a head, it would give its length or its day to every column.
 */
export function linesOfTitle(lines: readonly LaidLine[]): number {
  const isOfTitle = (line: LaidLine): boolean => saysDay(line) || isTitle(line);
  return lines.findLastIndex((line, index) => isOfTitle(line) && lines.slice(index + 1).some(headsByYears)) + 1;
}

function saysDay({ line, cells: [only, ...others] }: LaidLine): boolean {
  if (only === undefined || others.length > 0 || line.measure === "columns" || !isPeriodHead(only.text)) return false;
  const { year, month } = periodWords(only.text);
  return year !== undefined && month !== undefined;
}

/** The statement's name, where it is so short that it stands over the columns alone. */
const isTitle = (line: LaidLine): boolean =>
  line.line.measure !== "columns" && line.cells.length === 1 && statementTitle(lineText(line)) !== undefined;

const headsByYears = ({ cells }: LaidLine): boolean =>
  cells.filter(({ text, year }) => year || (isPeriodHead(text) && periodWords(text).year !== undefined)).length > 1;
