import type { Doubt } from "../../../filing/Pack.ts";
import type { DraftRow } from "../../DraftTable.ts";
import type { AmountGrid } from "./amountGrid.ts";
import type { FoundSum } from "./SumLine.ts";
import * as doubtWords from "../doubtWords.ts";

/** Rows in doubt, or tables, and their figures. */
export interface Unlabelled {
  readonly doubts: readonly Doubt[];
  /** In doubt where nothing else bears them out. */
  readonly cells: readonly { readonly row: string; readonly column: string }[];
}

interface SummedTable {
  readonly grid: AmountGrid;
  readonly sums: readonly FoundSum[];
}

/**
 * Figures of a plain text that stand beside no label and come to no sum: what they are of may stand on another line, or their
 * line may be of another table. Where each value has a line of its own, the labels of the others may then be off by one, too.
 */
export function unlabelledRows(tables: readonly SummedTable[]): Unlabelled {
  const found = tables.flatMap((table) => unlabelledIn(table).map((index) => ({ table, index })));
  const doubts = found.map(({ table: { grid }, index }): Doubt => {
    const { id, unmarked } = grid.table;
    return unmarked === "a value a line"
      ? { table: id, reason: doubtWords.valuesWithoutLabel }
      : { row: grid.rows[index]?.row.id ?? "", table: id, reason: doubtWords.noLabelBeside };
  });
  const cells = found.flatMap(({ table: { grid }, index }) =>
    grid.table.unmarked === "a value a line"
      ? grid.table.rows.flatMap(cellsOf(grid))
      : cellsOf(grid)(grid.table.rows[index]),
  );
  return { doubts: [...new Map(doubts.map((doubt) => [doubt.row ?? doubt.table, doubt])).values()], cells };
}

const cellsOf =
  ({ table }: AmountGrid) =>
  (row: DraftRow | undefined): Unlabelled["cells"] =>
    row === undefined ? [] : table.columns.map(({ key }) => ({ row: row.id, column: key }));

/** A total is known by its sum, but for a line of words right above it, which may be its label. */
function unlabelledIn({ grid: { table, rows }, sums }: SummedTable): readonly number[] {
  if (table.unmarked === undefined) return [];
  const totals = new Set(sums.flatMap(({ total, holds }) => (holds > 0 ? [total.index] : [])));
  return rows.flatMap(({ row }, index) => {
    const isOpen = row.figures.some((figure) => figure !== null && figure.answered === undefined);
    const isTotal = totals.has(index) && rows[index - 1]?.row.kind !== "heading";
    return row.kind === "figure" && row.label === "" && isOpen && !isTotal ? [index] : [];
  });
}
