/** A stretch of the line on which a surface is zero. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/**
 * The line on which a surface is zero, from its values at the crossings of a lattice, as stretches within its meshes,
 * straight between crossings of a mesh's sides. A mesh with a corner that has no value has none.
 *
 * @param value of row i and column j, at (xs[j], ys[i]).
 */
export function zeroLine(
  xs: readonly number[],
  ys: readonly number[],
  value: (i: number, j: number) => number,
): Segment[] {
  const segments: Segment[] = [];
  const corner = (i: number, j: number): Corner => ({ x: xs[j] ?? NaN, y: ys[i] ?? NaN, value: value(i, j) });
  for (let i = 0; i + 1 < ys.length; i++) {
    for (let j = 0; j + 1 < xs.length; j++) {
      const round = [corner(i, j), corner(i, j + 1), corner(i + 1, j + 1), corner(i + 1, j)];
      if (round.some((at) => !Number.isFinite(at.value))) continue;
      const met = round.flatMap((from, side) => crossing(from, round[(side + 1) % 4] ?? from));
      for (let pair = 0; pair + 1 < met.length; pair += 2) {
        const [from, to] = [met[pair], met[pair + 1]];
        if (from && to) segments.push({ x1: from.x, y1: from.y, x2: to.x, y2: to.y });
      }
    }
  }
  return segments;
}

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/** Where a side goes from below zero to zero or above, or back. */
function crossing(from: Corner, to: Corner): readonly { readonly x: number; readonly y: number }[] {
  if (from.value < 0 === to.value < 0) return [];
  const part = from.value / (from.value - to.value);
  return [{ x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) }];
}
