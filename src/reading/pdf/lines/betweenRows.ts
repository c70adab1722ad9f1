import type { DraftLine } from "./DraftLine.ts";

/** What tells a line of figures, and a line that it may be labelled by. */
export interface Shapes {
  readonly isFigures: (line: DraftLine) => boolean;
  readonly isLabelFor: (label: DraftLine, figures: DraftLine) => boolean;
}

/** So near the middle between two labels a base line is of neither: a page that was set or scanned askew has such. */
const MIDDLE = { from: 0.35, to: 0.65 };

/** Labels this much farther apart than usual are no neighbours. */
const WIDER = 1.4;

/**
 * The lines of figures of a page where some stand halfway between two labels, above and below one label alike, so that nothing
 * says which is its own. Between the two lines of wrapped labels figures stand as well, but not on both sides of one line.
 */
export function betweenRows(lines: readonly DraftLine[], pitch: number, shapes: Shapes): ReadonlySet<DraftLine> {
  const halfway = lines.flatMap((_, index) => around(lines, index, { pitch, shapes }) ?? []);
  const below = new Set(halfway.map((each) => each.below));
  const isOnBothSides = halfway.some(({ above }) => above !== undefined && below.has(above));
  return new Set(isOnBothSides ? lines.filter(shapes.isFigures) : []);
}

interface Halfway {
  readonly above: DraftLine | undefined;
  readonly below: DraftLine | undefined;
}

interface Page {
  readonly pitch: number;
  readonly shapes: Shapes;
}

/** The labels that a line of figures stands halfway between; the first and the last of a page have one alone. */
function around(lines: readonly DraftLine[], index: number, { pitch, shapes }: Page): Halfway | undefined {
  const line = lines[index];
  if (line === undefined || !shapes.isFigures(line)) return undefined;
  const isLabel = (each: DraftLine | undefined): each is DraftLine =>
    each !== undefined && shapes.isLabelFor(each, line) && Math.abs(each.base - line.base) < MIDDLE.to * WIDER * pitch;
  const isOther = (each: DraftLine): boolean => !shapes.isFigures(each);
  const before = lines.slice(0, index).findLast(isOther);
  const next = lines.slice(index + 1).find(isOther);
  const [above, below] = [before, next].map((each) => (isLabel(each) ? each : undefined));
  const gap = above === undefined || below === undefined ? pitch : below.base - above.base;
  if ((above === undefined && below === undefined) || gap >= WIDER * pitch) return undefined;
  const share = (above === undefined ? (below?.base ?? 0) - line.base : line.base - above.base) / gap;
  return share >= MIDDLE.from && share <= MIDDLE.to ? { above, below } : undefined;
}
