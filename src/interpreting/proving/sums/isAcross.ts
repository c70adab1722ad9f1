import { isCalledTotal } from "../../words/totalWords.ts";
import type { FoundSum, SumLine } from "./SumLine.ts";

/**
 * A column adds up others in nearly every row, or it does not; in a table of few rows one may fail, of two where it is called
 * the total or no chance brings about what holds. And two may in a table of any where they miss by the same, once up and once
 * down: their figures stand in each other's row.
 */
export const isAcross = ({ total, parts, holds, fails, chance, differences, outcomes }: FoundSum): boolean => {
  if (parts.length < 2) return false;
  if (fails * 3 <= holds) return true;
  if (parts.some(({ sign }) => sign === -1)) return false;
  if (fails === 1) return holds > 1 || isCalledTotal((total as SumLine).label) || chance < byChance;
  const apart = differences.reduce((sum, each, place) => (outcomes[place] === "fails" ? sum + each : sum), 0n);
  return fails === 2 && apart === 0n && chance < byChance;
};

const byChance = 1e-4;
