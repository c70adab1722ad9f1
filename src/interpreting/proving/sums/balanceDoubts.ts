import type { Doubt } from "../../../filing/Pack.ts";
import { assetsTotal, claimsTotal } from "../../words/balanceTotals.ts";
import type { AmountGrid, AmountRow } from "./amountGrid.ts";
import type { FoundSum } from "./SumLine.ts";
import * as doubtWords from "../doubtWords.ts";

interface SummedTable {
  readonly grid: AmountGrid;
  readonly sums: readonly FoundSum[];
}

/**
 * Statements of financial position whose two sides do not come to the same: the heads of one half may be exchanged, or its
 * rows be of another day. And those of which one side alone was read, the other being on a page that is not there.
 */
export function balanceDoubts(tables: readonly SummedTable[]): readonly Doubt[] {
  const statements = tables.filter(({ grid: { table } }) => table.kind === "financial position");
  const [assets, claims] = [assetsTotal, claimsTotal].map((words) =>
    statements.some(({ grid }) => totalOf(grid, words) !== undefined),
  );
  return statements.flatMap((statement) => [
    ...apart(statement.grid),
    ...(assets === true && claims === false ? endsWith(statement, assetsTotal) : []),
    ...(assets === false && claims === true ? endsWith(statement, claimsTotal) : []),
  ]);
}

/** The columns in which both sides print an amount, and not the same. */
function apart(grid: AmountGrid): readonly Doubt[] {
  const [assets, claims] = [totalOf(grid, assetsTotal), totalOf(grid, claimsTotal)];
  if (assets === undefined || claims === undefined || assets.measure !== claims.measure) return [];
  return grid.columns.flatMap((column, place): readonly Doubt[] => {
    const [one, other] = [assets.amounts[place], claims.amounts[place]];
    if (one == null || other == null || one.value === other.value) return [];
    const { id = "", label } = claims.row;
    const words = { assets: assets.row.label, claims: label, column: grid.table.columns[column]?.heading ?? "" };
    const printed = [assets, claims].map(({ row }) => row.figures[column]?.printed ?? "");
    const key = grid.table.columns[column]?.key;
    return [
      {
        row: id,
        ...(key !== undefined && { column: key }),
        table: grid.table.id,
        reason: doubtWords.sidesApart({ ...words, assetsPrinted: printed[0] ?? "", claimsPrinted: printed[1] ?? "" }),
      },
    ];
  });
}

/** A side that its parts come to, and below which nothing stands. */
function endsWith({ grid, sums }: SummedTable, words: RegExp): readonly Doubt[] {
  const total = totalOf(grid, words);
  const last = grid.rows.findLast(({ amounts }) => amounts.some((amount) => amount !== null));
  const isSum = sums.some((sum) => grid.rows[sum.total.index] === total && sum.parts.length > 1);
  if (total === undefined || total !== last || !isSum) return [];
  return [{ row: total.row.id, table: grid.table.id, reason: doubtWords.oneSideAlone(total.row.label) }];
}

const totalOf = ({ rows }: AmountGrid, words: RegExp): AmountRow | undefined =>
  rows.findLast(
    ({ row, amounts }) =>
      words.test(row.label.trim()) && amounts.some((amount) => amount !== null && amount.value !== 0n),
  );
