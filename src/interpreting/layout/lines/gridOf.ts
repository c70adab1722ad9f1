import type { Block } from "../tables/Block.ts";
import { edgeAt, edgesOf, type Edge } from "./edgesOf.ts";
import { headsOver } from "../heads/headsOver.ts";
import { joinUnits } from "../heads/joinUnits.ts";
import { joinStackedHeads } from "../heads/joinStackedHeads.ts";
import { isWords, type LaidCell, type LaidLine } from "./LaidLine.ts";
import { isNoteWord } from "./lineKinds.ts";
import { pairedColumns } from "./pairedColumns.ts";
import { unitZone, type UnitZone } from "./unitZone.ts";
import { isNoteReference } from "../../words/figureText.ts";
import { isCurrencySign } from "../../words/moneyWords.ts";
import { isPeriodHead } from "../../words/periodWords.ts";

/** A block's columns: where they are, what stands over each, and where its notes are. */
export interface Grid {
  readonly edges: readonly Edge[];
  /** Over each column, from top to bottom. */
  readonly heads: readonly (readonly string[])[];
  /** Where references to notes stand. */
  readonly notes?: Zone;
  /** Where each row says what its figures are in. */
  readonly units?: UnitZone;
  /** What stands at the left of the heads: "(In millions)". */
  readonly caption: readonly string[];
}

/** A stretch from left to right. */
export interface Zone {
  readonly left: number;
  readonly right: number;
}

export function gridOf({ head, body }: Pick<Block, "head" | "body">): Grid {
  const notes = noteZone(head, body);
  const rows = body.map((line) => withoutNotes(line, notes));
  const periods = head.flatMap(({ cells }) => cells.filter(({ year, text }) => year || isPeriodHead(text)));
  const apart = edgesOf(
    rows,
    periods.map(({ cell }) => cell),
  );
  const stacked = joinStackedHeads(head.map((line) => joinUnits(withoutNoteWords(line, notes))));
  const overEach = headsOver(stacked, withSigns(apart, rows));
  const paired = pairedColumns(apart, overEach.heads, rows);
  const edges = paired ?? apart;
  const over = paired === undefined ? overEach : headsOver(stacked, withSigns(paired, rows));
  const units = unitZone(head, rows, edges[0]?.left ?? 0);
  return { edges, ...over, ...(notes !== undefined && { notes }), ...(units !== undefined && { units }) };
}

/** Columns with the room that a currency's sign before their figures takes: heads are set in the middle of it. */
function withSigns(edges: readonly Edge[], rows: readonly LaidLine[]): readonly Edge[] {
  const signs = rows.flatMap(({ cells, line }) =>
    line.measure === "columns" ? [] : cells.filter(({ text }) => isCurrencySign(text)).map(({ cell }) => cell),
  );
  return edges.map((edge, index) => {
    const before = edges[index - 1]?.right ?? -Infinity;
    const own = signs.filter(({ left, right }) => left >= before && right <= edge.left);
    return own.length === 0 ? edge : { ...edge, sign: Math.min(...own.map(({ left }) => left)) };
  });
}

/** A row without its reference to notes. */
function withoutNotes(line: LaidLine, notes: Zone | undefined): LaidLine {
  if (notes === undefined) return line;
  const cells = line.cells.filter((cell) => !isNoteCell(cell, line, notes));
  return cells.length === line.cells.length ? line : { ...line, cells };
}

/** True for a cell that stands among the notes and reads as a reference. */
export function isNoteCell({ cell, text }: LaidCell, { line }: LaidLine, notes: Zone): boolean {
  if (!isNoteReference(text) && !/^\(?note|^\(\d{1,2}\)$/iu.test(text)) return false;
  const slack = line.measure === "points" ? 14 : line.measure === "columns" ? 0 : 3;
  if (line.measure === "columns") return cell.left < notes.right && notes.left < cell.right;
  const middle = (cell.left + cell.right) / 2;
  return middle > notes.left - slack && middle < notes.right + slack;
}

function withoutNoteWords(line: LaidLine, notes: Zone | undefined): LaidLine {
  return notes === undefined ? line : { ...line, cells: line.cells.filter(({ text }) => !isNoteWord(text)) };
}

/** By the word over it; without one, the first column where all that stands is small references and the rest is larger. */
function noteZone(head: readonly LaidLine[], body: readonly LaidLine[]): Zone | undefined {
  for (const { cells } of head) {
    const word = cells.find(({ text, cell }) => isNoteWord(text) && cell.left > 0);
    if (word !== undefined) return { left: word.cell.left, right: word.cell.right };
  }
  const [first, second] = edgesOf(body);
  if (first === undefined || second === undefined || first.count < 3) return undefined;
  const inFirst = body.flatMap((line) =>
    line.cells.filter((cell) => cell.figure !== undefined && edgeAt(cell, line, [first, second])?.index === 0),
  );
  const isInFirst = new Set(inFirst);
  const inOthers = body.flatMap((line) =>
    line.cells.filter((cell) => cell.figure !== undefined && !isInFirst.has(cell)),
  );
  const references = inFirst.every(({ text }) => /^\d{1,2}$/u.test(text)) && inFirst.length < 0.9 * body.length;
  const larger = inOthers.filter(({ text }) => /,|\d{3}/u.test(text)).length > 0.6 * inOthers.length;
  const labelled = body.filter(({ cells }) => cells[0] !== undefined && isWords(cells[0])).length > 0.5 * body.length;
  return references && larger && labelled && ascends(inFirst.map(({ text }) => Number(text)))
    ? { left: first.left, right: first.right }
    : undefined;
}

/** Notes are numbered as they are referred to, mostly. */
function ascends(numbers: readonly number[]): boolean {
  const up = numbers.filter((number, index) => index === 0 || number >= (numbers[index - 1] ?? 0)).length;
  return up >= 0.7 * numbers.length;
}
