import { tryAt } from "./Relation.ts";
import type { FoundSum, SumLine } from "./SumLine.ts";
import { isCalledResult } from "./totalWords.ts";

/** What a name says of two totals that stand apart: their difference or their sum. */
export function asideSum(line: SumLine, found: readonly FoundSum[]): FoundSum | undefined {
  if (line.label === "" || !isCalledResult(line.label)) return undefined;
  const totals = [...new Set(found.map(({ total }) => total))].filter(({ index }) => index < line.index);
  let tried = 0;
  for (const one of totals)
    for (const other of totals) {
      if (one.index >= other.index) continue;
      for (const sign of [1, -1] as const) {
        tried += 1;
        const trial = tryAt(line, [
          { line: one, sign: 1 },
          { line: other, sign },
        ]);
        if (trial.holds > 0 && trial.fails === 0 && trial.chance * tried < 1e-3) return { ...trial, stands: "aside" };
      }
    }
  return undefined;
}
