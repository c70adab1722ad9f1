import type { AmountGrid } from "../sums/amountGrid.ts";

/** Two tables that say different things of the same. */
export interface AtOdds {
  readonly one: AmountGrid;
  readonly other: AmountGrid;
}

export const isIn = ({ one, other }: AtOdds, grid: AmountGrid): boolean => one === grid || other === grid;

/** A table at odds with most others is the one in doubt; where two are at odds with each other alone, both are. */
export function mostAtOdds(pairs: readonly AtOdds[]): readonly AmountGrid[] {
  const left = [...pairs];
  const doubted: AmountGrid[] = [];
  while (left.length > 0) {
    const odds = new Map<AmountGrid, number>();
    for (const { one, other } of left) for (const grid of [one, other]) odds.set(grid, (odds.get(grid) ?? 0) + 1);
    const most = Math.max(...odds.values());
    const worst = [...odds].flatMap(([grid, count]) => (count === most ? [grid] : []));
    doubted.push(...worst);
    for (let at = left.length - 1; at >= 0; at -= 1) {
      const pair = left[at];
      if (pair !== undefined && worst.some((grid) => isIn(pair, grid))) left.splice(at, 1);
    }
  }
  return doubted;
}
