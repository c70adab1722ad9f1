import { startsWithFigure } from "./figureShapes.ts";
import type { TextRun } from "../runs/TextRun.ts";

type Runs = readonly TextRun[];

/** So many lines of heads stand over a table at most. */
const MOST_HEADS = 4;

/** What the figures right of an edge are of: a label right of it, too; one left of it, or over it; or none on their line. */
type Row = "own" | "spanning" | "bare";

/**
 * The places of the lines that reach over an edge at which a column of text may begin: texts that do, and the rows of
 * tables whose labels stand left of it and whose figures stand right of it, with their heads.
 */
export function spanningRows(lines: readonly Runs[], edge: number): ReadonlySet<number> {
  const places = new Set(lines.flatMap((line, at) => (line.some((run) => reaches(run, edge)) ? [at] : [])));
  let table: [number, Row][] = [];
  const end = () => {
    const spanning = table.filter(([, row]) => row === "spanning").length;
    const [first, last] = [table[0]?.[0], table.at(-1)?.[0]];
    if (spanning > 1 && 2 * spanning >= table.length && !table.some(([, row]) => row === "own"))
      for (let at = headsAbove(lines, first ?? 0, edge); at <= (last ?? -1); at += 1) places.add(at);
    table = [];
  };
  for (const [at, line] of lines.entries()) {
    const row = rowOf(line, edge);
    if (row === "other") end();
    else if (row !== undefined) table.push([at, row]);
  }
  end();
  return places;
}

const reaches = (run: TextRun, edge: number): boolean => run.left < edge - 2 && run.right > edge - 2;

/** What a line is to a table right of an edge: a row, text or heads that end it, or undefined for what stands left of it. */
function rowOf(line: Runs, edge: number): Row | "other" | undefined {
  const [left, right] = sidesOf(line, edge);
  if (right.length === 0) return undefined;
  if (!right.some(({ text }) => isAmount(text))) return "other";
  const labelled = left.some(({ text }) => isWords(text));
  const label = right.filter(({ text }) => isWords(text));
  if (label.length === 0) return labelled ? "spanning" : "bare";
  // The same label in Chinese.
  const isTwin =
    labelled &&
    label.every(({ text }) => /\p{Script=Han}/u.test(text)) &&
    left.every(({ text }) => !/\p{Script=Han}/u.test(text));
  return isTwin ? "spanning" : "own";
}

/** The place of the first of the heads over a table's figures. */
function headsAbove(lines: readonly Runs[], row: number, edge: number): number {
  let at = row;
  while (at > 0 && row - at < MOST_HEADS && (lines[at - 1] ?? []).every((run) => run.left > edge + 3)) at -= 1;
  return at;
}

/** What stands left of an edge, and right of it. */
export const sidesOf = (runs: Runs, edge: number): readonly [Runs, Runs] => [
  runs.filter((run) => run.left < edge - 2),
  runs.filter((run) => run.left >= edge - 2),
];

const isAmount = (text: string): boolean => startsWithFigure(text) && !isHead.test(text);

/** Years, and thousands of a currency. */
const isHead = /^(?:(?:19|20)\d\d(?: (?:19|20)\d\d)*|[^\d]*0{3}(?: [^\d]*0{3})*)$/u;

export const isWords = (text: string): boolean => /^[^\p{L}\p{N}]*\p{L}/u.test(text);
