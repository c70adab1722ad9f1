import type { Doubt } from "../../../filing/Pack.ts";
import type { AmountGrid } from "./amountGrid.ts";
import { cellAt, cellKey, type Cell } from "../Claim.ts";
import type { FoundSum } from "./SumLine.ts";
import * as doubtWords from "../doubtWords.ts";

/** Figures that stand in each other's column, as sums show that hold once they are exchanged. */
export interface ExchangedFigures {
  readonly cells: readonly Cell[];
  /** One for each of them. */
  readonly doubts: readonly Doubt[];
}

interface SummedTable {
  readonly grid: AmountGrid;
  readonly sums: readonly FoundSum[];
}

export function exchangedFigures(tables: readonly SummedTable[]): ExchangedFigures {
  const found = new Map<string, { readonly cell: Cell; readonly doubt: Doubt }>();
  for (const { grid, sums } of tables)
    for (const { total, exchanged = [] } of sums)
      for (const { line, places } of exchanged) {
        const [one, other] = places.map((place) => cellAt(grid, line.index, place));
        if (one === undefined || other === undefined) continue;
        const labelAt = (index: number): string => grid.rows[index]?.row.label ?? "";
        const reason = doubtWords.exchanged({
          label: labelAt(line.index),
          printed: one.printed,
          otherPrinted: other.printed,
          sum: labelAt(total.index),
        });
        for (const cell of [one, other])
          found.set(cellKey(cell), { cell, doubt: { row: cell.row, column: cell.column, table: cell.table, reason } });
      }
  const all = [...found.values()];
  return { cells: all.map(({ cell }) => cell), doubts: all.map(({ doubt }) => doubt) };
}
