import type { RowKind } from "../../filing/Pack.ts";
import type { DraftTable } from "../DraftTable.ts";
import { amountGrid, type AmountGrid } from "./amountGrid.ts";
import { findSums, type FoundSum } from "./findSums.ts";
import type { Bearing, Coverage, Proof, RowProof } from "./Proof.ts";
import { rowLines } from "./sumLines.ts";
import { isCalledTotal } from "./totalWords.ts";

/**
 * Proves the tables of a document by arithmetic and lists of words: nothing else is known of it, and the same tables
 * give the same proof.
 */
export function prove(tables: readonly DraftTable[]): Proof {
  const proved = tables.map((table) => {
    const grid = amountGrid(table);
    return { grid, sums: findSums(rowLines(grid)) };
  });
  const rows = proved.flatMap(({ grid, sums }) => rowProofs(grid, sums));
  const none = { verdict: "none", reason: "Nothing was compared." } as const;
  return {
    rows: Object.fromEntries(rows),
    columnSums: {},
    roles: {},
    ties: [],
    doubts: [],
    witnesses: { scale: none, period: none },
    coverage: Object.fromEntries(
      proved.map(({ grid }) => [grid.table.id, coverageOf(grid, Object.fromEntries(rows))] as const),
    ),
  };
}

function rowProofs(grid: AmountGrid, sums: readonly FoundSum[]): readonly (readonly [string, RowProof])[] {
  const idAt = (index: number): string => grid.rows[index]?.row.id ?? "";
  const own = new Map<number, FoundSum>();
  for (const sum of sums) if (!own.has(sum.total.index)) own.set(sum.total.index, sum);
  return grid.rows.map(({ row, amounts }, index) => {
    const sum = own.get(index);
    const sumOf = sum?.parts.map(({ line, sign }) => (sign === -1 ? `-${idAt(line.index)}` : idAt(line.index)));
    const kind: RowKind =
      row.kind === "heading" ? "heading" : sumOf !== undefined || isCalledTotal(row.label) ? "total" : "figure";
    const bearings = row.figures.map((figure, column): Bearing | null => {
      const place = grid.columns.indexOf(column);
      if (figure === null) return null;
      return place >= 0 && amounts[place] != null && bears(sums, index, place) ? "sum" : "nothing";
    });
    return [row.id, { kind, ...(sumOf !== undefined && { sumOf }), bearings }] as const;
  });
}

const bears = (sums: readonly FoundSum[], index: number, place: number): boolean =>
  sums.some(
    ({ total, parts, outcomes }) =>
      outcomes[place] === "holds" && (total.index === index || parts.some(({ line }) => line.index === index)),
  );

function coverageOf({ table, columns }: AmountGrid, rows: Readonly<Record<string, RowProof>>): Coverage {
  const bearings = table.rows.flatMap(({ id }) =>
    columns.flatMap((column) => {
      const bearing = rows[id]?.bearings[column];
      return bearing == null ? [] : [bearing];
    }),
  );
  const count = (wanted: Bearing): number => bearings.filter((bearing) => bearing === wanted).length;
  const [doubtful, byNothing] = [count("doubtful"), count("nothing")];
  return { figures: bearings.length, borneOut: bearings.length - doubtful - byNothing, doubtful, byNothing };
}
