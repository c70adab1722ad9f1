/** A value axis: its ends, and the figures at its grid lines. */
export interface ValueAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

const mantissas = [1, 2, 5, 10] as const;

/** The smallest of … 1, 2, 5, 10, 20 … that goes into a span at most that many times. */
function majorUnit(span: number, most: number): number {
  const least = span / most;
  const magnitude = 10 ** Math.floor(Math.log10(least));
  // A quotient that is a little more than a whole for being a fraction in binary is that whole.
  const enough = (unit: number): boolean => unit >= least * (1 - 1e-9);
  return mantissas.map((mantissa) => mantissa * magnitude).find(enough) ?? 10 * magnitude;
}

/**
 * The axis of figures drawn as bars, from whole unit to whole unit: it holds zero, and goes a twentieth of the figures'
 * range beyond them, as Excel's automatic axes do.
 *
 * @param most of its units that there is room for.
 */
export function valueAxis(figures: readonly number[], most: number): ValueAxis {
  const low = Math.min(0, ...figures);
  const high = Math.max(0, ...figures);
  const beyond = (high - low) / 20;
  const from = low < 0 ? low - beyond : 0;
  const to = high > 0 ? high + beyond : low < 0 ? 0 : 1;
  let unit = majorUnit(to - from, most);
  // Whole units may take one more at each end.
  while (Math.ceil(to / unit) - Math.floor(from / unit) > most) unit = majorUnit(unit * most * 1.01, most);
  const first = Math.floor(from / unit);
  const last = Math.ceil(to / unit);
  return {
    domain: [first * unit, last * unit],
    ticks: Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * unit).toPrecision(12))),
  };
}
