import type { Doubt } from "../../../filing/Pack.ts";
import { assetsTotal, claimsTotal } from "../../words/balanceTotals.ts";
import { inEnglish } from "../../words/abroad/labelsAbroad.ts";
import { cellKey } from "../Claim.ts";
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
 *
 * @param suspects keys of the figures that are in doubt already: a total whose parts do not come to it says why
 */
export function balanceDoubts(tables: readonly SummedTable[], suspects: ReadonlySet<string>): readonly Doubt[] {
  const statements = tables.filter(({ grid: { table } }) => table.kind === "financial position");
  const [assets, claims] = [assetsTotal, claimsTotal].map((words) =>
    statements.some(({ grid }) => totalOf(grid, words) !== undefined),
  );
  return statements.flatMap((statement) => [
    ...apart(statement.grid)
      .filter(({ rows, column }) => !rows.some((row) => suspects.has(cellKey({ row, column }))))
      .map(({ doubt }) => doubt),
    ...(assets === true && claims === false && !isTwice(statement.grid) ? endsWith(statement, assetsTotal) : []),
    ...(assets === false && claims === true ? endsWith(statement, claimsTotal) : []),
  ]);
}

/** Both sides may end with the same words: "Bilanzsumme". */
const isTwice = ({ rows }: AmountGrid): boolean => {
  const totals = rows.filter(({ row }) => assetsTotal.test(inEnglish(row.label.trim())));
  const [first, ...others] = totals.map(({ row }) => row.label);
  return others.includes(first ?? "");
};

interface Apart {
  /** The two totals. */
  readonly rows: readonly string[];
  readonly column: string;
  readonly doubt: Doubt;
}

/** The columns in which both sides print an amount, and not the same. */
function apart(grid: AmountGrid): readonly Apart[] {
  const [assets, claims] = [totalOf(grid, assetsTotal), totalOf(grid, claimsTotal)];
  if (assets === undefined || claims === undefined || assets.measure !== claims.measure) return [];
  return grid.columns.flatMap((column, place): readonly Apart[] => {
    const [one, other, key] = [assets.amounts[place], claims.amounts[place], grid.table.columns[column]?.key];
    if (one == null || other == null || one.value === other.value || key === undefined) return [];
    const { id, label } = claims.row;
    const words = { assets: assets.row.label, claims: label, column: grid.table.columns[column]?.heading ?? "" };
    const printed = [assets, claims].map(({ row }) => row.figures[column]?.printed ?? "");
    const reason = doubtWords.sidesApart({
      ...words,
      assetsPrinted: printed[0] ?? "",
      claimsPrinted: printed[1] ?? "",
    });
    return [{ rows: [assets.row.id, id], column: key, doubt: { row: id, column: key, table: grid.table.id, reason } }];
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
      words.test(inEnglish(row.label.trim())) && amounts.some((amount) => amount !== null && amount.value !== 0n),
  );
