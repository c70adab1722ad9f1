import { Bench } from "tinybench";

export interface Side {
  readonly name: string;
  readonly async: boolean;
  run(): unknown;
}

/** Two ways to the same result, measured in one run: only their ratio says something on another machine. */
export interface Comparison {
  readonly name: string;
  readonly ours: Side;
  /** What it is held against. */
  readonly other: Side;
  /** The ratio ours / other must not exceed this, where something was promised. */
  readonly limit?: number;
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
  for (const side of ["ours", "other"] as const) {
    bench.add(side, () => comparison[side].run(), { async: comparison[side].async });
  }
  await bench.run();
  const [ourMedian, otherMedian] = bench.tasks.map((task) => {
    const { result } = task;
    if (!("latency" in result)) throw new Error(`${comparison.name}: "${task.name}" was not measured`);
    return result.latency.p50;
  });
  if (ourMedian === undefined || otherMedian === undefined) throw new Error(`${comparison.name}: nothing was measured`);
  return { ...comparison, ourMedian, otherMedian, ratio: ourMedian / otherMedian };
}
