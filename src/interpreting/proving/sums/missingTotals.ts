import type { Doubt } from "../../../filing/Pack.ts";
import { statementsByPeriod } from "../../../filing/statementKinds.ts";
import type { AmountGrid } from "./amountGrid.ts";
import type { FoundSum } from "./SumLine.ts";
import * as doubtWords from "../doubtWords.ts";

interface SummedTable {
  readonly grid: AmountGrid;
  readonly sums: readonly FoundSum[];
}

/**
 * Totals of statements that print nothing in a period's column in which their parts print amounts: a figure is lost there,
 * as the sum holds in another column.
 */
export function missingTotals(tables: readonly SummedTable[]): readonly Doubt[] {
  return tables.flatMap(({ grid, sums }) => {
    if (!statementsByPeriod.has(grid.table.kind)) return [];
    const found = new Map<string, Doubt>();
    for (const sum of sums)
      for (const place of grid.columns.keys()) {
        const doubt = isLost(grid, sum, place) ? lost(grid, sum, place) : undefined;
        if (doubt?.row !== undefined && !found.has(doubt.row)) found.set(doubt.row, doubt);
      }
    return [...found.values()];
  });
}

function isLost(
  { table, columns, rows }: AmountGrid,
  { total, parts, holds, fails }: FoundSum,
  place: number,
): boolean {
  const column = columns[place] ?? -1;
  const printed = parts.map(({ line }) => line.amounts[place]);
  return (
    table.columns[column]?.kind === "period" &&
    holds > 0 &&
    fails === 0 &&
    rows[total.index]?.row.figures[column] == null &&
    printed.length > 1 &&
    printed.every((amount) => amount != null) &&
    printed.filter((amount) => amount?.value !== 0n).length > 1
  );
}

function lost({ table, columns, rows }: AmountGrid, { total }: FoundSum, place: number): Doubt {
  const { id = "", label = "" } = rows[total.index]?.row ?? {};
  const heading = table.columns[columns[place] ?? -1]?.heading ?? "";
  return { row: id, table: table.id, reason: doubtWords.totalPrintsNothing(label, heading) };
}
