import type { Doubt } from "../../../filing/Pack.ts";
import type { AmountGrid } from "./amountGrid.ts";
import { cellAt, cellKey, type Cell } from "../Claim.ts";
import type { FoundSum } from "./SumLine.ts";
import * as doubtWords from "../doubtWords.ts";

/** Figures that stand in each other's column, or row, as sums show that hold once they are exchanged. */
export interface ExchangedFigures {
  readonly cells: readonly Cell[];
  /** One for each of them. */
  readonly doubts: readonly Doubt[];
}

interface SummedTable {
  readonly grid: AmountGrid;
  readonly sums: readonly FoundSum[];
  /** The sums of its columns. */
  readonly across: readonly FoundSum[];
}

export function exchangedFigures(tables: readonly SummedTable[]): ExchangedFigures {
  const found = new Map<string, { readonly cell: Cell; readonly doubt: Doubt }>();
  for (const { grid, sums, across } of tables) {
    const rowAt = (index: number): string => grid.rows[index]?.row.label ?? "";
    const columnAt = (index: number): string => grid.table.columns[grid.columns[index] ?? -1]?.heading ?? "";
    const all = [
      ...exchangedIn(sums, { of: "columns", nameAt: rowAt, at: (line, place) => cellAt(grid, line, place) }),
      ...exchangedIn(across, { of: "rows", nameAt: columnAt, at: (line, place) => cellAt(grid, place, line) }),
    ];
    for (const each of all) found.set(cellKey(each.cell), each);
  }
  const all = [...found.values()];
  return { cells: all.map(({ cell }) => cell), doubts: all.map(({ doubt }) => doubt) };
}

interface Lines {
  /** What the two figures stand in. */
  readonly of: "columns" | "rows";
  readonly nameAt: (line: number) => string;
  readonly at: (line: number, place: number) => Cell | undefined;
}

function exchangedIn(
  sums: readonly FoundSum[],
  { of, nameAt, at }: Lines,
): readonly { readonly cell: Cell; readonly doubt: Doubt }[] {
  return sums.flatMap(({ total, exchanged = [] }) =>
    exchanged.flatMap(({ line, places }) => {
      const [one, other] = places.map((place) => at(line.index, place));
      if (one === undefined || other === undefined) return [];
      const reason = doubtWords.exchanged({
        label: nameAt(line.index),
        printed: one.printed,
        otherPrinted: other.printed,
        sum: nameAt(total.index),
        of,
      });
      return [one, other].map((cell) => ({
        cell,
        doubt: { row: cell.row, column: cell.column, table: cell.table, reason },
      }));
    }),
  );
}
