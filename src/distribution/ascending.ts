/** Of ascending values, between the two nearest to place (n − 1) p: Excel's PERCENTILE.INC. NaN where there is none. */
export function percentile(ascending: Float64Array, p: number): number {
  const at = (ascending.length - 1) * p;
  const index = Math.floor(at);
  const below = ascending[index] ?? NaN;
  const above = ascending[index + 1] ?? below;
  return below + (at - index) * (above - below);
}

/** How many of the ascending values are below a bound. */
export function countBelow(ascending: Float64Array, bound: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? NaN) < bound) from = middle + 1;
    else to = middle;
  }
  return from;
}
