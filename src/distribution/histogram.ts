import { countBelow, percentile } from "./ascending.ts";

/** Trials by headroom, in bins of equal width. Zero is a bin's edge wherever it is within them. */
export interface Histogram {
  /** Ascending and without gaps; a bin holds what is at or above `from` and below `to`. */
  readonly bins: readonly { readonly from: number; readonly to: number; readonly trials: number }[];
  /** Trials below the first bin and above the last: at most about one in a hundred, so that a long tail hides nothing. */
  readonly below: number;
  readonly above: number;
}

const binsWanted = 30;
const tail = 0.005;

/** The histogram of ascending values; one bin of no width where the values are all but one and the same. */
export function histogram(ascending: Float64Array): Histogram {
  const [low, high] = [percentile(ascending, tail), percentile(ascending, 1 - tail)];
  const step = roundStep((high - low) / binsWanted);
  if (step === undefined) {
    const below = countBelow(ascending, low);
    const trials = ascending.findLastIndex((value) => value <= high) + 1 - below;
    return { bins: [{ from: low, to: high, trials }], below, above: ascending.length - below - trials };
  }
  const first = Math.floor(low / step.width);
  const count = Math.floor(high / step.width) + 1 - first;
  const edges = Array.from({ length: count + 1 }, (_, index) => step.times(first + index));
  const counts = edges.map((edge) => countBelow(ascending, edge));
  return {
    bins: counts.slice(1).map((upTo, index) => ({
      from: edges[index] ?? NaN,
      to: edges[index + 1] ?? NaN,
      trials: upTo - (counts[index] ?? NaN),
    })),
    below: counts[0] ?? NaN,
    above: ascending.length - (counts.at(-1) ?? NaN),
  };
}

interface Step {
  readonly width: number;
  /** A multiple of the width, rounded once: 3 × 0.1 is 0.3. */
  times(factor: number): number;
}

/** The least of 1, 2 and 5 times a power of ten that is not below the least width; undefined where that is nothing. */
function roundStep(least: number): Step | undefined {
  const exponent = Number(least.toExponential().split("e")[1]);
  const power = Number(`1e${Math.abs(exponent)}`);
  const scaled = (value: number): number => (exponent < 0 ? value / power : value * power);
  if (!(least > 0) || !Number.isFinite(power)) return undefined;
  const digit = [1, 2, 5, 10].find((each) => scaled(each) >= least) ?? 10;
  return { width: scaled(digit), times: (factor) => scaled(factor * digit) };
}
