import { normaliseText } from "../../words/normaliseText.ts";
import { splitMark } from "../../words/splitMark.ts";
import { textOf, type RunGroup } from "./joinRuns.ts";
import type { TextRun } from "../runs/TextRun.ts";

/** A cell of a page while its line may still change. Points of the page's frame; the text is normalised. */
export interface DraftCell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly mark?: string;
  /** True for a figure that stands halfway between two rows. */
  readonly betweenRows?: true;
  readonly factIds?: readonly string[];
  /** The runs it was joined from, from left to right; of several lines where its label was wrapped. */
  readonly runs: readonly TextRun[];
}

/** A line while others may still be joined to it. */
export interface DraftLine {
  readonly base: number;
  readonly size: number;
  readonly cells: readonly DraftCell[];
  /** The left and the right edge of the column of text that it stands in, where the page is set in several. */
  readonly within?: readonly [number, number];
}

/** The cell that a group of runs prints; undefined where nothing is left once the text is normalised. */
export function draftCell(runs: RunGroup): DraftCell | undefined {
  const [first] = runs;
  if (first === undefined) return undefined;
  const { text, mark } = splitMark(textOf(runs).replaceAll("\u00ad", "-"));
  const normal = normaliseText(text);
  if (normal === "") return undefined;
  const marks = [...runs.flatMap((run) => run.mark ?? []), ...(mark === undefined ? [] : [mark])];
  const factIds = [...new Set(runs.flatMap((run) => run.factIds ?? []))];
  return {
    text: normal,
    left: first.left,
    right: Math.max(...runs.map((run) => run.right)),
    top: Math.min(...runs.map((run) => run.base - run.ascent * run.size)),
    bottom: Math.max(...runs.map((run) => run.base + run.descent * run.size)),
    bold: mostLetters(runs, (run) => run.bold),
    italic: mostLetters(runs, (run) => run.italic),
    ...(marks.length > 0 && { mark: marks.join(" ") }),
    ...(factIds.length > 0 && { factIds }),
    runs,
  };
}

/** The line of some runs, its base line that of most of its letters; undefined where it prints nothing. */
export function draftLine(groups: readonly RunGroup[]): DraftLine | undefined {
  const cells = groups.flatMap((group) => draftCell(group) ?? []);
  const runs = groups.flat();
  const largest = runs.reduce<TextRun | undefined>(
    (best, run) => (best === undefined || run.text.length > best.text.length ? run : best),
    undefined,
  );
  if (cells.length === 0 || largest === undefined) return undefined;
  return { base: largest.base, size: Math.max(...runs.map((run) => run.size)), cells };
}

function mostLetters(runs: RunGroup, has: (run: TextRun) => boolean): boolean {
  let balance = 0;
  for (const run of runs) balance += has(run) ? run.text.length : -run.text.length;
  return balance > 0;
}
