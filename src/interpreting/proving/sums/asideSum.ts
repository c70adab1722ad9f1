import { tryAt, type Trial } from "../Relation.ts";
import type { FoundSum, SumLine } from "./SumLine.ts";
import { isCalledResult } from "../../words/totalWords.ts";

/** So many totals back, another statement or another year begins. */
const farthest = 40;

/** What a name says of two totals that stand apart: their difference or their sum. */
export function asideSum(line: SumLine, sums: readonly FoundSum[]): FoundSum | undefined {
  if (line.label === "" || !isCalledResult(line.label)) return undefined;
  const totals = [...new Set(sums.map(({ total }) => total))]
    // An amount for each share is no difference of amounts.
    .filter((total) => total.index < line.index && (total as SumLine).measure === line.measure)
    .slice(-farthest);
  let tried = 0;
  const found: Trial[] = [];
  for (const one of totals)
    for (const other of totals) {
      if (one.index >= other.index) continue;
      for (const sign of [1, -1] as const) {
        tried += 1;
        const trial = tryAt(line, [
          { line: one, sign: 1 },
          { line: other, sign },
        ]);
        if (trial.holds === 0 || trial.fails > trial.holds) continue;
        if (trial.chance * tried < (trial.fails > 0 ? 1e-6 : 1e-3)) found.push(trial);
      }
    }
  const [best] = found.sort((a, b) => a.fails - b.fails);
  return best && { ...best, stands: "aside" };
}
