import type { Doubt } from "../../../filing/Pack.ts";
import { statementsByPeriod } from "../../../filing/statementKinds.ts";
import type { AmountGrid } from "./amountGrid.ts";
import type { FoundSum } from "./SumLine.ts";
import * as doubtWords from "../doubtWords.ts";
import { isOfWhich } from "../../words/totalWords.ts";

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
export function openLists(tables: readonly SummedTable[], doubted: ReadonlySet<string>): readonly Doubt[] {
  return tables
    .filter(({ grid }) => statementsByPeriod.has(grid.table.kind))
    .flatMap((table) => openIn(table, doubted));
}

function openIn({ grid, sums }: SummedTable, doubted: ReadonlySet<string>): readonly Doubt[] {
  const held = sums.filter(({ holds }) => holds > 0);
  const summed = new Set(held.flatMap(({ total, parts }) => [total.index, ...parts.map(({ line }) => line.index)]));
  // Condensed statements go from the revenue to a result without what lies between.
  const isResult = grid.table.kind === "income statement" || grid.table.kind === "comprehensive income";
  const firstSummed = grid.rows.findIndex((_, index) => summed.has(index));
  const lastSummed = grid.rows.findLastIndex(({ measure }, index) => measure === "" && summed.has(index));
  // Rows that tell a part of the one above them, and perhaps not all of it, need be added up by nothing.
  return runsOf(grid, summed)
    .filter(({ first }) => !isOfWhich(grid.rows[first]?.row.label ?? ""))
    .filter(({ first, last }) => last < lastSummed && !(isResult && first === last && first < firstSummed))
    .flatMap(({ first, last }): readonly Doubt[] => {
      const rows = grid.rows.slice(first, last + 2).filter(({ row }) => row.kind === "figure");
      // The row below the list is where its total should be, or a row of it stands in another.
      const marked = grid.rows[last + 1]?.row.kind === "figure" ? grid.rows[last + 1] : grid.rows[last];
      if (marked === undefined || rows.some(({ row }) => doubted.has(row.id))) return [];
      const labels = [grid.rows[first], grid.rows[last]].map((each) => `“${each?.row.label ?? ""}”`);
      const list = first === last ? (labels[0] ?? "") : doubtWords.theRows(labels.join(" to "));
      const reason = doubtWords.isAreAddedUp(list, first === last);
      return [{ row: marked.row.id, table: grid.table.id, reason }];
    });
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
