import { draftCell, type DraftCell, type DraftLine } from "./DraftLine.ts";
import { FigureEdges } from "./FigureEdges.ts";
import { splitAt, splittingPlaces } from "./splitRun.ts";
import type { TextRun } from "../runs/TextRun.ts";

/** So many figures under each other make a column that heads are parted by. */
const COLUMN = 3;

/**
 * Parts a cell that holds the heads of two columns ("Translation Accumulated"): in narrow tables they come nearer to each
 * other than words of one head. The right edges of the figures below tell: the whole cell ends at one column, and one of
 * its words ends at another. Only lines are looked at that have heads over columns beside it.
 */
export function splitHeads(lines: readonly DraftLine[]): readonly DraftLine[] {
  const edges = new FigureEdges(lines);
  return lines.map(withTwinsApart).map((line) => {
    const over = line.cells.filter((cell) => edges.count(cell.right, 1.2) >= COLUMN).length;
    if (over < 3) return line;
    const cells = line.cells.flatMap((cell) => parts(cell, edges));
    return cells.length === line.cells.length ? line : { ...line, cells };
  });
}

/**
 * Parts a cell that is nothing but the same head over and over ("£'Million £'Million", "二零一四年二零一三年"), also
 * behind another one, the word for notes: each of them is printed by itself.
 */
function withTwinsApart(line: DraftLine): DraftLine {
  const cells = line.cells.flatMap((cell) => {
    const runs = cell.runs.flatMap(wordsOf).filter(({ text }) => text.trim() !== "");
    const heads = runs.map(({ text }) => text.trim().replace(/[\d〇○零一二三四五六七八九]/gu, "#"));
    const last = heads[heads.length - 1] ?? "";
    const from = heads.indexOf(last);
    const same = heads.length - from >= 2 && heads.slice(from).every((text) => text === last);
    if (!same || from > 1 || last.length < 4 || /^[#.,()%–-]+$/u.test(last)) return [cell];
    return runs.flatMap((run) => draftCell([run]) ?? []);
  });
  return cells.length === line.cells.length ? line : { ...line, cells };
}

/** The words of a run, each as a run of its own. */
function wordsOf(run: TextRun): readonly TextRun[] {
  const [place] = splittingPlaces(run);
  if (place === undefined) return [run];
  const [word, rest] = splitAt(run, place.end, place.next);
  return [word, ...wordsOf(rest)];
}

function parts(cell: DraftCell, edges: FigureEdges): readonly DraftCell[] {
  if (!cell.text.includes(" ") || /\d/.test(cell.text) || edges.count(cell.right, 1.2) < COLUMN) return [cell];
  const cut = cutOf(cell.runs, edges);
  if (cut === undefined) return [cell];
  const [first, ...more] = [draftCell(cut[0]), draftCell(cut[1])].filter((one) => one !== undefined);
  return first === undefined || more.length === 0 ? [cell] : [first, ...more.flatMap((rest) => parts(rest, edges))];
}

type Cut = readonly [readonly TextRun[], readonly TextRun[]];

/** The first place between two words, or two runs, whose left word ends at a column. */
function cutOf(runs: readonly TextRun[], edges: FigureEdges): Cut | undefined {
  for (const [index, run] of runs.entries()) {
    for (const { end, next, x } of splittingPlaces(run)) {
      // Where a word ends within a run is an estimate.
      if (edges.count(x, 0.35 * run.size) < COLUMN) continue;
      const [left, right] = splitAt(run, end, next);
      return [
        [...runs.slice(0, index), left],
        [right, ...runs.slice(index + 1)],
      ];
    }
    if (index < runs.length - 1 && edges.count(run.right, 1.2) >= COLUMN)
      return [runs.slice(0, index + 1), runs.slice(index + 1)];
  }
  return undefined;
}
