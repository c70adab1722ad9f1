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
    for (const { total, exchanged } of sums) {
      if (exchanged === undefined) continue;
      const [one, other] = exchanged.places.map((place) => cellAt(grid, exchanged.line.index, place));
      if (one === undefined || other === undefined) continue;
      const labelAt = (index: number): string => grid.rows[index]?.row.label ?? "";
      const sum = labelAt(total.index);
      const reason = doubtWords.exchanged({
        label: labelAt(exchanged.line.index),
        printed: one.printed,
        otherPrinted: other.printed,
        sum,
      });
      for (const cell of [one, other])
        found.set(cellKey(cell), { cell, doubt: { row: cell.row, column: cell.column, table: cell.table, reason } });
    }
  const all = [...found.values()];
  return { cells: all.map(({ cell }) => cell), doubts: all.map(({ doubt }) => doubt) };
}
