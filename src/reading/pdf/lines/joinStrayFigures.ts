import { betweenRows } from "./betweenRows.ts";
import { draftCell, type DraftCell, type DraftLine } from "./DraftLine.ts";
import { holdsWords, isFigure, isNoteReference } from "./figureShapes.ts";

/**
 * Joins figures that stand on a base line of their own to their label: between the two lines of a wrapped label, or a
 * little under its first. A line of figures alone joins a label nearer than 0.62 of the page's usual pitch, or both
 * neighbours where each is nearer than 0.8; a neighbour that has figures of its own in those columns is never joined. So
 * an unlabelled subtotal, a whole pitch away, stays a line. Figures halfway between rows join the nearer one, unsure.
 */
export function joinStrayFigures(lines: readonly DraftLine[]): readonly DraftLine[] {
  const pitch = usualPitch(lines);
  const halfway = betweenRows(lines, pitch, { isFigures, isLabelFor });
  const joined: DraftLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    const above = joined[joined.length - 1];
    const below = lines[index + 1];
    if (line === undefined) continue;
    const isHalfway = halfway.has(line);
    const fit = isFigures(line) || isBesideOther(line) ? fitOf({ line, above, below, pitch, isHalfway }) : "alone";
    if (fit === "both" || fit === "above") joined.pop();
    joined.push(
      mergeLines([
        ...(fit === "both" || fit === "above" ? [above] : []),
        isHalfway ? withoutRow(line) : line,
        ...(fit === "both" || fit === "below" ? [below] : []),
      ]),
    );
    if (fit === "both" || fit === "below") index += 1;
  }
  return joined;
}

type Fit = "above" | "below" | "both" | "alone";

interface Neighbourhood {
  readonly line: DraftLine;
  readonly above: DraftLine | undefined;
  readonly below: DraftLine | undefined;
  readonly pitch: number;
  readonly isHalfway: boolean;
}

/** Figures of which it is not told which row they are of. */
const withoutRow = (line: DraftLine): DraftLine => ({
  ...line,
  cells: line.cells.map((cell) => ({ ...cell, betweenRows: true as const })),
});

function fitOf({ line, above, below, pitch, isHalfway }: Neighbourhood): Fit {
  const distance = (label: DraftLine | undefined, down: number) =>
    label !== undefined && down >= 0 && isLabelFor(label, line) ? down / pitch : Infinity;
  // Where a page has columns of prose, the next line may stand above this one.
  const up = distance(above, line.base - (above?.base ?? 0));
  const down = distance(below, (below?.base ?? 0) - line.base);
  if (!isFigures(line)) return isWrappedAround(line, above, below) && up < 0.8 && down < 0.8 ? "both" : "alone";
  if (Math.min(up, down) < 0.3) return up <= down ? "above" : "below";
  if (up < 0.8 && down < 0.8 && !isHalfway) return "both";
  if (Math.min(up, down) >= 0.62) return "alone";
  return up <= down ? "above" : "below";
}

function isFigures({ cells }: DraftLine): boolean {
  return cells.every(({ text }) => isFigure(text) || isNoteReference(text));
}

/** A label in Chinese in a column of its own, beside the figures: the English one may stand on the lines above and below. */
function isBesideOther({ cells: [first, ...others] }: DraftLine): boolean {
  if (first === undefined || others.length === 0 || !isHan(first)) return false;
  return others.every(({ text }) => isFigure(text) || isNoteReference(text));
}

const isHan = ({ text }: DraftCell): boolean => /\p{Script=Han}/u.test(text) && !/\p{Script=Latin}/u.test(text);

/** True between two lines of English alone that end left of the Chinese. */
const isWrappedAround = ({ cells }: DraftLine, ...around: readonly (DraftLine | undefined)[]): boolean =>
  around.every((line) => (line?.cells ?? []).every((cell) => !isHan(cell) && cell.right < (cells[0]?.left ?? 0)));

/** A line with words, and nothing where the figures stand. */
function isLabelFor(label: DraftLine, figures: DraftLine): boolean {
  if (!label.cells.some(({ text }) => holdsWords(text))) return false;
  return !label.cells.some((cell) =>
    figures.cells.some((figure) => cell.left < figure.right && figure.left < cell.right),
  );
}

/** The median distance between lines that follow each other and hold words. */
function usualPitch(lines: readonly DraftLine[]): number {
  const labels = lines.filter(({ cells }) => cells.some(({ text }) => holdsWords(text)));
  const gaps = labels.flatMap((line, index) => {
    const next = labels[index + 1];
    const gap = next === undefined ? 0 : next.base - line.base;
    return gap >= 0.9 * line.size && gap <= 2.5 * line.size ? [gap] : [];
  });
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 1.4 * (lines[0]?.size ?? 10);
}

function mergeLines(lines: readonly (DraftLine | undefined)[]): DraftLine {
  const [first, ...rest] = lines.filter((line) => line !== undefined);
  if (first === undefined) throw new RangeError("Lines are merged two or more at a time, found none.");
  return rest.reduce(
    (merged, line) => ({
      base: merged.base,
      size: Math.max(merged.size, line.size),
      cells: mergeCells(merged.cells, line.cells),
    }),
    first,
  );
}

/** Cells over each other are two lines of one label; the rest stand side by side. */
function mergeCells(upper: readonly DraftCell[], lower: readonly DraftCell[]): readonly DraftCell[] {
  let cells = [...upper];
  for (const cell of lower) {
    const over = cells.find((one) => one.left < cell.right && cell.left < one.right);
    if (over === undefined) cells.push(cell);
    else cells = cells.map((one) => (one === over ? stacked(one, cell) : one));
  }
  return cells.sort((a, b) => a.left - b.left);
}

function stacked(upper: DraftCell, lower: DraftCell): DraftCell {
  const runs = [...upper.runs, ...lower.runs];
  const whole = draftCell(runs) ?? upper;
  const between = /[\p{Script=Han}-]$/u.test(upper.text) ? "" : " ";
  return { ...whole, text: `${upper.text}${between}${lower.text}`, left: Math.min(upper.left, lower.left) };
}
