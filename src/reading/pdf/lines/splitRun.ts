import { endsWithFigure, goesOnAsRange, isNextCurrency, isNilThenBracket, startsWithFigure } from "./figureShapes.ts";
import { letterWidth } from "./letterWidth.ts";
import type { TextRun } from "../runs/TextRun.ts";

/**
 * Parts a run that pdf.js has glued: two figures with a narrow gap between, which it joins by a space or by none, and the
 * dots that lead from a label to its figure. Where the parts stand follows from the widths that letters usually have.
 *
 * @param spacedThousands true on a page that prints "1 234 567": there the space is part of the figure
 */
export function splitRun(run: TextRun, spacedThousands: boolean): readonly TextRun[] {
  const { text } = run;
  if (!text.includes(" ") && text.length < 9) return [run];
  const cuts = [...figureCuts(text, spacedThousands), ...groupCuts(text), ...leaderCuts(text)].sort(
    (a, b) => a.end - b.end,
  );
  if (cuts.length === 0) return [run];
  const places = letterPlaces(run);
  const parts: TextRun[] = [];
  let start = 0;
  for (const { end, next } of [...cuts, { end: run.text.length, next: run.text.length }]) {
    const text = run.text.slice(start, end);
    if (text.trim() !== "") {
      const { mark, ...rest } = run;
      const last = end === run.text.length && mark !== undefined;
      parts.push({
        ...rest,
        text,
        left: places[start] ?? run.left,
        right: places[end] ?? run.right,
        ...(last && { mark }),
      });
    }
    start = Math.max(start, next);
  }
  return parts;
}

/** The two parts of a run, before the letter `end` and from the letter `next` on. */
export function splitAt(run: TextRun, end: number, next: number): readonly [TextRun, TextRun] {
  const places = letterPlaces(run);
  const { mark: _, ...unmarked } = run;
  return [
    { ...unmarked, text: run.text.slice(0, end), right: places[end] ?? run.right },
    { ...run, text: run.text.slice(next), left: places[next] ?? run.left },
  ];
}

/** The spaces of a run, with where the word in front of each ends on the page. */
export function splittingPlaces(
  run: TextRun,
): readonly { readonly end: number; readonly next: number; readonly x: number }[] {
  if (!run.text.includes(" ")) return [];
  const places = letterPlaces(run);
  return [...run.text.matchAll(/ +/g)].map((space) => ({
    end: space.index,
    next: space.index + space[0].length,
    x: places[space.index] ?? run.right,
  }));
}

/** A part ends before `end`, the next begins at `next`. */
interface Cut {
  readonly end: number;
  readonly next: number;
}

function figureCuts(text: string, spacedThousands: boolean): readonly Cut[] {
  return [...text.matchAll(/ +/g)].flatMap((space) => {
    const before = text.slice(0, space.index);
    const after = text.slice(space.index + space[0].length);
    const figures = endsWithFigure(before) && startsWithFigure(after);
    if (!figures && !isNextCurrency(before, after) && !isNilThenBracket(before, after)) return [];
    if (goesOnAsRange(before, after)) return [];
    if (spacedThousands && /\d$/.test(before) && /^\d{3}(?!\d)/.test(after)) return [];
    return [{ end: space.index, next: space.index + space[0].length }];
  });
}

/** Amounts without any space between: a comma is followed by three digits, so a fourth begins the next amount. */
function groupCuts(text: string): readonly Cut[] {
  return [...text.matchAll(glued)].map(({ index, 0: first }) => ({
    end: index + first.length,
    next: index + first.length,
  }));
}

const glued = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?=\d{1,3}(?:,\d{3})+(?![\d,]))|(?<=\d)\)(?=\(\d)/g;

const leader = /(?:\. ?){4,}|…{2,}|(?:· ?){4,}|_{4,}/;

function leaderCuts(text: string): readonly Cut[] {
  return [...text.matchAll(new RegExp(`\\s*(?:${leader.source})\\s*`, "g"))].map((match) => ({
    end: match.index,
    next: match.index + match[0].length,
  }));
}

/** Where each letter of the run begins, and the last one ends. */
function letterPlaces({ text, left, right }: TextRun): readonly number[] {
  const sums = [0];
  for (const letter of text.split("")) sums.push((sums[sums.length - 1] ?? 0) + letterWidth(letter));
  const scale = (right - left) / (sums[sums.length - 1] ?? 1);
  return sums.map((sum) => left + sum * scale);
}
