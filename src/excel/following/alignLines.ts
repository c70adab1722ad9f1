/** A row or column by what stands in it, without regard to where along it. */
export type Line = ReadonlySet<string>;

/** Half of what was planned in a line must still stand in it for the line to be the same. */
function likeness(planned: Line, found: Line): number {
  let common = 0;
  for (const mark of planned) if (found.has(mark)) common += 1;
  return common * 2 >= planned.size ? common : 0;
}

/** How much more one mark in common counts than all lines that stand where they were planned. */
const MARK = 4096;

/**
 * The pairs, in order on both sides, that have most in common: planned index to found index. Of those with as much, lines
 * that say the same are where they were planned: one whose label was cleared is not taken for the one below it.
 */
function pairsOf(planned: readonly Line[], found: readonly Line[]): Map<number, number> {
  const width = found.length + 1;
  const best = new Int32Array((planned.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  const gain = (i: number, j: number): number => {
    const common = likeness(planned[i] ?? new Set(), found[j] ?? new Set());
    return common === 0 ? 0 : common * MARK + (i === j ? 1 : 0);
  };
  for (let i = planned.length - 1; i >= 0; i -= 1) {
    for (let j = found.length - 1; j >= 0; j -= 1) {
      const paired = gain(i, j);
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), paired > 0 ? paired + at(i + 1, j + 1) : 0);
    }
  }
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < planned.length && j < found.length;) {
    const paired = gain(i, j);
    if (paired > 0 && at(i, j) === paired + at(i + 1, j + 1)) pairs.set(i++, j++);
    else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

/**
 * Where each planned line stands among the lines found, undefined where it was deleted. Lines that nothing marks
 * keep their distance from the marked line before them.
 */
export function alignLines(planned: readonly Line[], found: readonly Line[]): (number | undefined)[] {
  if (planned.every((line, index) => [...line].every((mark) => found[index]?.has(mark)))) {
    return planned.map((_, index) => index);
  }
  const pairs = [...pairsOf(planned, found), [planned.length, Number.POSITIVE_INFINITY] as const];
  const places = new Array<number | undefined>(planned.length).fill(undefined);
  let [line, place] = [-1, -1];
  for (const [nextLine, nextPlace] of pairs) {
    const between = Array.from({ length: nextLine - line - 1 }, (_, index) => line + 1 + index);
    const excess = Math.max(0, between.length - (nextPlace - place - 1));
    // A marked line that is not found is more likely to be gone than one without marks.
    const doubtful = [...between].sort((a, b) => (planned[b]?.size ?? 0) - (planned[a]?.size ?? 0));
    const gone = new Set(doubtful.slice(0, excess));
    for (const index of between) if (!gone.has(index)) places[index] = ++place;
    if (nextLine < planned.length) places[nextLine] = nextPlace;
    [line, place] = [nextLine, nextPlace];
  }
  return places;
}
