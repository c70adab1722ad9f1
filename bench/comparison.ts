import { Bench } from "tinybench";

interface Side {
  readonly name: string;
  readonly async: boolean;
  run(): unknown;
  /** What is measured as well and taken off: starting a program, reading a file. */
  readonly less?: () => unknown;
}

/** Two ways to the same result, measured in one run: only their ratio says something on another machine. */
export interface Comparison {
  readonly name: string;
  readonly ours: Side;
  /** What it is held against. */
  readonly other: Side;
  /** The ratio ours / other must not exceed this, where something was promised. */
  readonly limit?: number;
  /** Ours must not take longer, in milliseconds, where something was promised. */
  readonly within?: number;
  /** Seconds long on one side: measured twice, without warming up. */
  readonly slow?: true;
}

export interface Measured extends Comparison {
  /** Medians, in milliseconds. */
  readonly ourMedian: number;
  readonly otherMedian: number;
  /** ourMedian / otherMedian */
  readonly ratio: number;
}

/** Runs each side for half a second, and at least five times. */
export async function measure(comparison: Comparison): Promise<Measured> {
  const patience = comparison.slow ? { time: 0, iterations: 2, warmup: false } : { time: 500, iterations: 5 };
  const bench = new Bench({ ...patience, throws: true });
  const sides = [comparison.ours, comparison.other];
  for (const { name, async, run, less } of sides) {
    bench.add(name, () => run(), { async });
    if (less) bench.add(`${name}, less`, () => less(), { async });
  }
  await bench.run();
  const median = (name: string): number => {
    const result = bench.getTask(name)?.result;
    if (result === undefined || !("latency" in result))
      throw new Error(`${comparison.name}: "${name}" was not measured`);
    return result.latency.p50;
  };
  const [ourMedian = NaN, otherMedian = NaN] = sides.map(
    ({ name, less }) => median(name) - (less ? median(`${name}, less`) : 0),
  );
  return { ...comparison, ourMedian, otherMedian, ratio: ourMedian / otherMedian };
}
