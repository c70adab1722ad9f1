import type { Block } from "./Block.ts";
import type { LaidTable } from "./LaidTable.ts";
import { edgeAt } from "../lines/edgesOf.ts";
import { isNoteCell, type Grid } from "../lines/gridOf.ts";
import { lineText, standsForFigure, type LaidLine } from "../lines/LaidLine.ts";
import { noteHeading } from "./titleOf.ts";
import { isNamedStatement, statementTitle } from "../../words/statementTitle.ts";

/** So many lines of labels may open a page before its first figure. */
const MOST_LABELS = 10;

/**
 * The lines of a page that goes on with a table's rows without a word over them: its figures stand under the
 * statement's columns, its numbers of notes among the statement's, and what opens it are labels and headings of rows.
 * Undefined for any other page.
 */
export function pageWithoutHeads(before: LaidTable, block: Block): readonly LaidLine[] | undefined {
  const { grid, title, rows } = before;
  if (block.head.length > 0 || rows[0]?.line.line.measure !== "points") return undefined;
  if (title.statement === undefined && !mayGoOn(before, block)) return undefined;
  const labels = block.above;
  const first = Math.min(...grid.edges.map(({ left }) => left), ...(grid.notes === undefined ? [] : [grid.notes.left]));
  const opens =
    labels.length <= MOST_LABELS &&
    noteHeading(labels.filter((line) => !isItem(lineText(line)))) === undefined &&
    labels.every(
      (line) =>
        (isLabel(line, first + 14) || isNote(line, grid)) && !/\bnotes? to (?:the )?\p{L}*/iu.test(lineText(line)),
    );
  return opens && block.body.every((line) => standsUnder(line, grid)) ? [...labels, ...block.body] : undefined;
}

/**
 * A table of a note goes on where it ends its page, has heads over several columns, and the next page opens with its rows, or
 * with a heading or two of such.
 */
const mayGoOn = ({ headed, proseBelow, grid }: LaidTable, { above, body }: Block): boolean =>
  headed &&
  proseBelow === 0 &&
  grid.edges.length > 1 &&
  above.length <= MOST_HEADINGS &&
  ![...above, ...body].some((line) => line.cells.length === 1 && isNumbered.test(lineText(line)));

/** Headings of notes, and of their parts: "11. Inventories", "(b) Movements". */
const isNumbered =
  /^(?:notes? |附[註注] ?)?(?:\d{1,2}(?:\.\d{1,2})?[.、:)]? ?|\(?[a-z]{1,3}[.)] ?|[((]?[一二三四五六七八九十]{1,3}[、)] ?)[\p{L}(]/iu;

const MOST_HEADINGS = 2;

/** An item of a statement's own list, numbered as notes are: "1.归属于母公司股东的净利润". */
const isItem = (text: string): boolean => /^\d[.、] ?(?:归属|歸屬|少数股东|持续经营|终止经营)/u.test(text);

/** Words left of the figures that name nothing but rows. */
function isLabel(line: LaidLine, end: number): boolean {
  const [cell] = line.cells;
  const text = lineText(line);
  return (
    line.cells.length === 1 &&
    cell !== undefined &&
    cell.cell.right <= end &&
    statementTitle(text) === undefined &&
    !isNamedStatement(text) &&
    !/[.。]$/u.test(text)
  );
}

/** The first part of a reference to notes that is broken over two lines: "七、" over "30". */
const isNote = (line: LaidLine, { notes }: Grid): boolean =>
  notes !== undefined && line.cells.every((cell) => isNoteCell(cell, line, notes));

const standsUnder = (line: LaidLine, grid: Grid): boolean =>
  line.cells
    .filter(standsForFigure)
    .every(
      (cell) =>
        (grid.notes !== undefined && isNoteCell(cell, line, grid.notes)) ||
        edgeAt(cell, line, grid.edges)?.sure === true,
    );
