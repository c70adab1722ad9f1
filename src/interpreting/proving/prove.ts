import type { RowKind } from "../../filing/Pack.ts";
import type { DraftTable } from "../DraftTable.ts";
import { amountGrid, type AmountGrid } from "./amountGrid.ts";
import { blame } from "./blame.ts";
import { cellKey, claimsOf, holds, type Cell, type Claim } from "./Claim.ts";
import { doubtsOf } from "./doubtsOf.ts";
import { findRoles } from "./findRoles.ts";
import { findSums, type FoundSum } from "./findSums.ts";
import type { Bearing, Coverage, Proof, RowProof } from "./Proof.ts";
import { columnLines, rowLines } from "./sumLines.ts";
import { isCalledTotal } from "./totalWords.ts";

interface ProvedTable {
  readonly grid: AmountGrid;
  readonly sums: readonly FoundSum[];
  readonly across: readonly FoundSum[];
}

/**
 * Proves the tables of a document by arithmetic and lists of words: nothing else is known of it, and the same tables
 * give the same proof.
 */
export function prove(tables: readonly DraftTable[]): Proof {
  const proved = tables.map((table): ProvedTable => {
    const grid = amountGrid(table);
    return { grid, sums: findSums(rowLines(grid)), across: findSums(columnLines(grid)) };
  });
  const claims = proved.flatMap(({ grid, sums, across }) => [
    ...claimsOf(grid, sums, "rows"),
    ...claimsOf(grid, across, "columns"),
  ]);
  const blamed = blame(claims);
  const bearingOf = bearings(claims, new Set(blamed.flatMap(({ suspects }) => suspects.map(cellKey))));
  const rows = Object.fromEntries(proved.flatMap((table) => rowProofs(table, bearingOf)));
  const none = { verdict: "none", reason: "Nothing was compared." } as const;
  return {
    rows,
    columnSums: Object.fromEntries(proved.flatMap(columnSumsOf)),
    roles: findRoles(proved),
    ties: [],
    doubts: doubtsOf(blamed, naming(tables)),
    witnesses: { scale: none, period: none },
    coverage: Object.fromEntries(proved.map(({ grid }) => [grid.table.id, coverageOf(grid, rows)] as const)),
  };
}

/** What bears a figure out, by its key. */
function bearings(claims: readonly Claim[], suspects: ReadonlySet<string>): (cell: string) => Bearing {
  const summed = new Set<string>();
  for (const claim of claims)
    if (holds(claim))
      for (const cell of [claim.total, ...claim.parts.map((part) => part.cell)]) summed.add(cellKey(cell));
  return (cell) => (suspects.has(cell) ? "doubtful" : summed.has(cell) ? "sum" : "nothing");
}

function rowProofs(
  { grid, sums }: ProvedTable,
  bearingOf: (cell: string) => Bearing,
): readonly (readonly [string, RowProof])[] {
  const idAt = (index: number): string => grid.rows[index]?.row.id ?? "";
  const own = new Map<number, FoundSum>();
  for (const sum of sums) if (!own.has(sum.total.index)) own.set(sum.total.index, sum);
  return grid.rows.map(({ row }, index) => {
    const sum = own.get(index);
    const sumOf = sum?.parts.map(({ line, sign }) => (sign === -1 ? `-${idAt(line.index)}` : idAt(line.index)));
    const kind: RowKind =
      row.kind === "heading" ? "heading" : sumOf !== undefined || isCalledTotal(row.label) ? "total" : "figure";
    const printed = row.figures.map((figure, column): Bearing | null =>
      figure === null ? null : bearingOf(cellKey({ row: row.id, column: grid.table.columns[column]?.key ?? "" })),
    );
    return [row.id, { kind, ...(sumOf !== undefined && { sumOf }), bearings: printed }] as const;
  });
}

function columnSumsOf({ grid, across }: ProvedTable): readonly (readonly [string, Proof["columnSums"][string]])[] {
  if (across.length === 0) return [];
  const keyAt = (index: number): string => grid.table.columns[grid.columns[index] ?? -1]?.key ?? "";
  const sums = across.map(
    ({ total, parts }) =>
      [
        keyAt(total.index),
        parts.map(({ line, sign }) => (sign === -1 ? `-${keyAt(line.index)}` : keyAt(line.index))),
      ] as const,
  );
  return [[grid.table.id, Object.fromEntries(sums)]];
}

function naming(tables: readonly DraftTable[]): (cell: Cell) => { readonly row: string; readonly column: string } {
  const labels = new Map(tables.flatMap(({ rows }) => rows.map(({ id, label }) => [id, label] as const)));
  const heads = new Map(
    tables.flatMap(({ id, columns }) => columns.map(({ key, heading }) => [`${id}@${key}`, heading] as const)),
  );
  return ({ table, row, column }) => ({
    row: labels.get(row) ?? row,
    column: heads.get(`${table}@${column}`) ?? column,
  });
}

function coverageOf({ table, columns }: AmountGrid, rows: Readonly<Record<string, RowProof>>): Coverage {
  const printed = table.rows.flatMap(({ id }) =>
    columns.flatMap((column) => {
      const bearing = rows[id]?.bearings[column];
      return bearing == null ? [] : [bearing];
    }),
  );
  const count = (wanted: Bearing): number => printed.filter((bearing) => bearing === wanted).length;
  const [doubtful, byNothing] = [count("doubtful"), count("nothing")];
  return { figures: printed.length, borneOut: printed.length - doubtful - byNothing, doubtful, byNothing };
}
