import type { Doubt } from "../../../filing/Pack.ts";
import { statementsByPeriod } from "../../../filing/statementKinds.ts";
import type { AmountGrid } from "./amountGrid.ts";
import { cellsOfRows, type OpenRows } from "./openCells.ts";
import { isSelection } from "./isSelection.ts";
import type { FoundSum } from "./SumLine.ts";
import * as doubtWords from "../doubtWords.ts";
import { isListedWhole, isOfWhich, isShared } from "../../words/totalWords.ts";

interface SummedTable {
  readonly grid: AmountGrid;
  readonly sums: readonly FoundSum[];
}

/** A list that nothing adds up: its first row and its last, by their indexes. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * Rows of a statement that no sum has a part in, above rows that stand in sums. A statement adds up all of its amounts on
 * the way to its last total: where a list is left out, its total is missing, a row of it is, or two rows stand in one.
 *
 * @param doubted ids of rows that are doubted already, as totals that come to nothing: they say the same of their list
 */
export function openLists(tables: readonly SummedTable[], doubted: ReadonlySet<string>): OpenRows<Doubt> {
  const lists = tables
    .filter((table) => statementsByPeriod.has(table.grid.table.kind) && !isSelection(table))
    .flatMap((table) => openIn(table, doubted).map((list) => ({ ...list, grid: table.grid })));
  return {
    doubts: lists.map(({ doubt }) => doubt),
    cells: lists.flatMap(({ grid, run }) => cellsOfRows(grid, run.first, run.last)),
  };
}

function openIn(
  { grid, sums }: SummedTable,
  doubted: ReadonlySet<string>,
): readonly { readonly run: Run; readonly doubt: Doubt }[] {
  const held = sums.filter(({ holds }) => holds > 0);
  const summed = new Set(held.flatMap(({ total, parts }) => [total.index, ...parts.map(({ line }) => line.index)]));
  // Condensed statements go from the revenue to a result without what lies between.
  const isResult = grid.table.kind === "income statement" || grid.table.kind === "comprehensive income";
  const firstSummed = grid.rows.findIndex((_, index) => summed.has(index));
  const lastSummed = grid.rows.findLastIndex(({ measure }, index) => measure === "" && summed.has(index));
  // Rows that tell a part of the one above them, and perhaps not all of it, need be added up by nothing.
  const labelAt = (index: number): string => grid.rows[index]?.row.label ?? "";
  return runsOf(grid, summed)
    .filter(({ first, last }) => !isOfWhich(labelAt(first)) || (last > first && isListedWhole(labelAt(first - 1))))
    .filter(
      ({ first, last }) =>
        isOfShares(grid, first) || (last < lastSummed && !(isResult && first === last && first < firstSummed)),
    )
    .flatMap(({ first, last }) => {
      const rows = grid.rows.slice(first, last + 2).filter(({ row }) => row.kind === "figure");
      // The row below the list is where its total should be, or a row of it stands in another.
      const below = grid.rows[last + 1];
      const marked = below?.row.kind === "figure" && !isOfShares(grid, first) ? below : grid.rows[last];
      if (marked === undefined || rows.some(({ row }) => doubted.has(row.id))) return [];
      const labels = [grid.rows[first], grid.rows[last]].map((each) => `“${each?.row.label ?? ""}”`);
      const list = first === last ? (labels[0] ?? "") : doubtWords.theRows(labels.join(" to "));
      const reason = doubtWords.isAreAddedUp(list, first === last);
      return [{ run: { first, last }, doubt: { row: marked.row.id, table: grid.table.id, reason } }];
    });
}

/** True for a list under a heading that says whose the result above is: all of it is somebody's. Dividends are a year's. */
function isOfShares({ rows }: AmountGrid, first: number): boolean {
  const { kind, label = "" } = rows[first - 1]?.row ?? {};
  return first > 1 && kind === "heading" && isShared(label) && !/\bdividends?\b|股息|股利/iu.test(label);
}

/** The longest lists of amounts, with no heading within, that no sum has a part in. */
function runsOf({ rows }: AmountGrid, summed: ReadonlySet<number>): readonly Run[] {
  const runs: Run[] = [];
  const labels = new Set<string>();
  rows.forEach(({ row, amounts, measure }, index) => {
    const isOpen =
      row.kind === "figure" &&
      measure === "" &&
      !summed.has(index) &&
      !counted.test(row.label) &&
      amounts.some((amount) => amount !== null && amount.value !== 0n);
    // A class's share of a row above repeats its name.
    const isRepeated = labels.has(row.label);
    if (row.label !== "") labels.add(row.label);
    if (!isOpen || isRepeated) return;
    const before = runs.at(-1);
    if (before?.last === index - 1) runs[runs.length - 1] = { ...before, last: index };
    else runs.push({ first: index, last: index });
  });
  return runs;
}

/** Numbers of shares stand among amounts and are none. */
const counted = /\bshares\b.*\b(?:issued|outstanding|authori[sz]ed)\b|股數|股数/iu;
