import { tryAt, type Part } from "../Relation.ts";
import type { FoundSum, SumLine } from "./SumLine.ts";

/** So many rows below a part or a total another list begins. */
const farthest = 4;

/**
 * Rows of one name that stand below each part of a sum and below its total: amounts for each employee below the amounts, say. They
 * add up as those do where they come to it in some column, unless another sum has one of them.
 */
export function parallelSums(lines: readonly SumLine[], found: readonly FoundSum[]): readonly FoundSum[] {
  const placeOf = new Map(lines.map((line, place) => [line.index, place]));
  const taken = new Set(found.flatMap(({ total, parts }) => [total.index, ...parts.map(({ line }) => line.index)]));
  const belowOf = (index: number, steps: number): SumLine | undefined => lines[(placeOf.get(index) ?? 0) + steps];
  return found.flatMap((sum): readonly FoundSum[] => {
    if (sum.fails > 0 || sum.stands !== "above" || sum.parts.length < 2) return [];
    const further: FoundSum[] = [];
    for (let steps = 1; steps <= farthest; steps += 1) {
      const total = belowOf(sum.total.index, steps);
      const rows = sum.parts.map(({ line }) => belowOf(line.index, steps));
      if (total === undefined || !rows.every((row) => row !== undefined && isLike(row, total))) break;
      if ([total, ...rows].some((row) => row === undefined || taken.has(row.index))) continue;
      const parts = rows.flatMap((line, at): readonly Part[] =>
        line === undefined ? [] : [{ line, sign: sum.parts[at]?.sign ?? 1 }],
      );
      const trial = tryAt(total, parts);
      if (trial.holds > 0 && trial.fails <= trial.holds && trial.chance < byChance)
        further.push({ ...trial, stands: "above" });
    }
    return further;
  });
}

/** Shares and prices come to a sum in one of two columns by chance: in this one of so many. */
const byChance = 0.02;

const isLike = (row: SumLine, total: SumLine): boolean =>
  !row.heading && row.label !== "" && row.label === total.label && row.measure === total.measure && row.measure !== "%";
