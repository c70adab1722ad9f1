import type { ReadCell, ReadLine } from "../../../reading/ReadDocument.ts";
import { statementTitle } from "../../words/statementTitle.ts";
import { besideBelowOnPage } from "./accountFormOfPage.ts";
import { laidCell, standsForFigure } from "./LaidLine.ts";
import { isNoteWord } from "./lineKinds.ts";
import { isAssetsSide, isClaimsSide, isCornerHead } from "./sideNames.ts";

/**
 * Puts the two sides of a balance sheet in account form below each other: assets at the left, and at the right, with
 * labels of their own and under heads that say the same days, what is owed and owned. A row of the two sides is two rows.
 */
export function besideBelow(printed: readonly ReadLine[]): readonly ReadLine[] {
  const lines = besideBelowOnPage(printed);
  const tables = new Map<number, ReadLine[]>();
  for (const line of lines) {
    if (line.table === undefined) continue;
    const ofTable = tables.get(line.table);
    if (ofTable === undefined) tables.set(line.table, [line]);
    else ofTable.push(line);
  }
  // Asked once a table: a journal has a hundred thousand lines.
  const sides = new Map([...tables].map(([table, ofTable]) => [table, sidesOf(ofTable)]));
  const done = new Set<number>();
  return lines.flatMap((line) => {
    const { table } = line;
    if (table === undefined || line.measure !== "columns") return [line];
    const found = sides.get(table);
    if (found === undefined) return [line];
    if (done.has(table)) return [];
    done.add(table);
    return below(tables.get(table) ?? [], found);
  });
}

interface Sides {
  /** The column in which the labels of the right side stand. */
  readonly column: number;
  /** The lines of both: from the first of their heads to the last that has a figure at the right. */
  readonly from: number;
  readonly to: number;
  /** So many of them are heads. */
  readonly heads: number;
}

function sidesOf(lines: readonly ReadLine[]): Sides | undefined {
  for (const [index, { cells }] of lines.entries()) {
    const [first] = cells;
    const second = cells.find(({ text, left: at }) => at > 1 && (isClaimsSide(text) || isCornerHead(text)));
    if (first === undefined || second === undefined || first.left !== 0) continue;
    const isCorner = isCornerHead(first.text) && isCornerHead(second.text);
    if (!isCorner && !(isAssetsSide(first.text) && isClaimsSide(second.text))) continue;
    if (isCorner && !namesSides(lines.slice(index + 1, index + 4), second.left)) continue;
    const sides = withHeads(lines, index, second.left);
    if (sides !== undefined) return sides;
  }
  return undefined;
}

/** The sides with the heads on and about the line that names them, where either side has the same. */
function withHeads(lines: readonly ReadLine[], named: number, column: number): Sides | undefined {
  const isHead = ({ cells }: ReadLine): boolean => !cells.some(isAmount) && cells.some(({ left: at }) => at > column);
  const above = lines.slice(Math.max(0, named - 3), named);
  const from = named - (above.length - 1 - above.findLastIndex((line) => !isHead(line)));
  const first = lines.findIndex(({ cells }, at) => at > named && cells.some(isAmount));
  if (first < 0) return undefined;
  const ending = lines.findIndex(({ cells }, at) => at > first && cells.length === 1 && isTitle(cells[0]));
  const body = lines.slice(first, ending < 0 ? undefined : ending);
  const to = first + body.findLastIndex(({ cells }) => cells.some((cell) => isAmount(cell) && cell.left > column)) + 1;
  if (to <= first) return undefined;
  const heads = lines.slice(from, first).filter(({ cells }) => cells.some(({ left: at }) => at > column));
  const [before, behind] = [headsOf(heads, 1, column), headsOf(heads, column + 1, Infinity)];
  const isSame = before.length > 0 ? before.join("|") === behind.join("|") : behind.length === 0;
  const isOne = before.length > 0 || hasOneColumnEach(body, column);
  return isSame && isOne ? { column, from, to, heads: first - from } : undefined;
}

/** One of the rows below heads that say no more than that items follow names both sides. */
const namesSides = (lines: readonly ReadLine[], column: number): boolean =>
  lines.some(({ cells }) => {
    const [first, second] = [cells.find(({ left: at }) => at === 0), cells.find(({ left: at }) => at === column)];
    return isAssetsSide(first?.text ?? "") && isClaimsSide(second?.text ?? "");
  });

const isTitle = (cell: ReadCell | undefined): boolean => cell !== undefined && statementTitle(cell.text) !== undefined;

const isAmount = (cell: ReadCell): boolean => standsForFigure(laidCell(cell)) && /\d/u.test(cell.text);

/** What stands over the columns of a side, but for the words over numbers of notes, which one side alone may have. */
const headsOf = (lines: readonly ReadLine[], from: number, to: number): readonly string[] =>
  lines.flatMap(({ cells }) =>
    cells.filter((cell) => cell.left >= from && cell.left < to && !isNoteWord(cell.text)).map(({ text }) => text),
  );

/** Without heads over them, amounts are in one column of either side, beside labels of their own. */
function hasOneColumnEach(lines: readonly ReadLine[], column: number): boolean {
  const at = new Set(lines.flatMap(({ cells }) => cells.filter(isAmount).map((cell) => cell.left)));
  const right = [...at].filter((each) => each >= column);
  const both = lines.filter(
    ({ cells }) => cells.some((cell) => cell.left === column && !isAmount(cell)) && cells.filter(isAmount).length > 1,
  );
  return at.size === 2 && right.length === 1 && right[0] !== column && both.length >= FEWEST;
}

/** So many rows have a label and an amount on either side, where nothing stands over the amounts. */
const FEWEST = 3;

function below(lines: readonly ReadLine[], { column, from, to, heads }: Sides): readonly ReadLine[] {
  const body = lines.slice(from, to);
  return [
    ...lines.slice(0, from),
    ...body.flatMap((line) => left(line, column)),
    ...body.flatMap((line, index) => right(line, column, index < heads)),
    ...lines.slice(to),
  ];
}

function left(line: ReadLine, column: number): readonly ReadLine[] {
  const cells = line.cells.filter((cell) => cell.left < column).map((cell) => overLabels(cell, 0));
  return cells.length === 0 ? [] : [{ ...line, cells }];
}

/** The name of a side over all of its columns stands over its labels. */
const overLabels = (cell: ReadCell, labels: number): ReadCell =>
  cell.left === labels && (isAssetsSide(cell.text) || isClaimsSide(cell.text)) ? { ...cell, right: labels + 1 } : cell;

/** The heads of the right side are those over the left one, its name the heading of its rows. */
function right(line: ReadLine, column: number, isHead: boolean): readonly ReadLine[] {
  const cells = line.cells
    .filter((cell) => cell.left >= column)
    .filter(({ left: at, text }) => !isHead || (at === column && text.trim() !== "" && !isCornerHead(text)))
    .map((cell) => overLabels(cell, column))
    .map((cell) => ({ ...cell, left: cell.left - column, right: cell.right - column }));
  return cells.length === 0 ? [] : [{ ...line, cells }];
}
