import type { PackTie, Roles, RowKind } from "../../filing/Pack.ts";
import type { DraftTable } from "../DraftTable.ts";
import { amountGrid, type AmountGrid } from "./sums/amountGrid.ts";
import { blame } from "./blame.ts";
import { correctionsOf } from "./correctionsOf.ts";
import { cellKey, claimsOf, holds, type Cell, type Claim } from "./Claim.ts";
import { doubtsOf } from "./doubtsOf.ts";
import { exchangedFigures } from "./sums/exchangedFigures.ts";
import { findRoles } from "./roles/findRoles.ts";
import { findSums } from "./sums/findSums.ts";
import { isAcross } from "./sums/isAcross.ts";
import type { FoundSum } from "./sums/SumLine.ts";
import type { Bearing, Coverage, Proof, RowProof } from "./Proof.ts";
import { doubtfulBrackets } from "./sums/doubtfulBrackets.ts";
import { openLists } from "./sums/openLists.ts";
import { balanceDoubts } from "./sums/balanceDoubts.ts";
import { missingTotals } from "./sums/missingTotals.ts";
import { openTotals } from "./sums/openTotals.ts";
import { repeatedRows } from "./sums/repeatedRows.ts";
import { unlabelledRows, type Unlabelled } from "./sums/unlabelledRows.ts";
import { factWitness } from "./witnesses/facts/factWitness.ts";
import { perShareSigns } from "./witnesses/perShareSign.ts";
import { periodWitness } from "./witnesses/periodWitness.ts";
import { scaleWitness } from "./witnesses/scaleWitness.ts";
import { unitWitness } from "./witnesses/unitWitness.ts";
import { changeClaims } from "./sums/changeClaims.ts";
import { shareClaims } from "./sums/shareClaims.ts";
import { columnLines, rowLines } from "./sums/sumLines.ts";
import { tieClaims } from "./ties/tieClaims.ts";
import { tiesOf } from "./ties/tiesOf.ts";
import { isCalledTotal } from "../words/totalWords.ts";
import * as doubtWords from "./doubtWords.ts";

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
  const proved = tables.map(summed);
  const grids = proved.map(({ grid }) => grid);
  const claims = claimsOfAll(proved);
  const blamed = blame(claims);
  const roles = findRoles(proved);
  const withSums = Object.fromEntries(proved.flatMap((table) => rowProofs(table, () => "nothing")));
  const { ties, tied } = tiesOf({ grids, rows: withSums, roles });
  const exchanged = exchangedFigures(proved);
  const brackets = doubtfulBrackets(proved);
  const open = openRows(proved, roles);
  const signs = perShareSigns(grids, roles);
  const facts = factWitness(grids);
  const suspects = new Set([
    ...blamed.flatMap(({ suspects: each }) => each.map(cellKey)),
    ...exchanged.cells.map(cellKey),
    ...brackets.cells.map(cellKey),
    ...signs.flatMap(({ row = "", column = "" }) => cellKey({ row, column })),
    ...facts.atOdds,
  ]);
  const scale = scaleWitness(grids, roles);
  const units = unitWitness(grids, scale.witnessed, facts.scale !== undefined);
  const period = periodWitness(grids);
  const bearingOf = bearings(
    claims,
    {
      tied,
      witnessed: new Set(scale.witnessed),
      tagged: new Set(facts.witnessed),
      open: new Set(open.cells.map(cellKey)),
    },
    suspects,
  );
  const rows = Object.fromEntries(proved.flatMap((table) => rowProofs(table, bearingOf)));
  return {
    rows,
    columnSums: Object.fromEntries(proved.flatMap(columnSumsOf)),
    roles,
    ties: [...splitTies(proved), ...ties],
    doubts: [
      ...doubtsOf(blamed, naming(tables)),
      ...exchanged.doubts,
      ...brackets.doubts,
      ...open.doubts,
      ...[...missingTotals(proved), ...balanceDoubts(proved, suspects), ...repeatedRows(proved)],
      ...scale.doubts,
      ...units.doubts,
      ...period.doubts,
      ...signs,
      ...facts.doubts,
    ],
    corrections: correctionsOf(blamed),
    witnesses: { scale: facts.scale ?? scale.witness, period: period.witness },
    coverage: Object.fromEntries(
      proved.map(({ grid }) => [grid.table.id, coverageOf(grid, rows, units.isScaled)] as const),
    ),
  };
}

/** Rows that should come to something and do not: totals, lists, and what has no label. */
function openRows(proved: readonly ProvedTable[], roles: Roles): Unlabelled {
  const totals = openTotals(proved, roles);
  const lists = openLists(proved, new Set(totals.doubts.map(({ row = "" }) => row)));
  const unlabelled = unlabelledRows(proved);
  return {
    doubts: [...totals.doubts, ...lists.doubts, ...unlabelled.doubts],
    cells: [...totals.cells, ...lists.cells, ...unlabelled.cells],
  };
}

function claimsOfAll(proved: readonly ProvedTable[]): readonly Claim[] {
  return [
    ...proved.flatMap(({ grid, sums, across }) => [
      ...claimsOf(grid, sums, "rows"),
      ...claimsOf(grid, across, "columns"),
      ...shareClaims({ grid, sums }),
      ...changeClaims(grid),
    ]),
    ...tieClaims(proved.map(({ grid }) => grid)),
  ];
}

// A table is never changed but made anew, and most stay as they are from one answer of a person to the next.
const known = new WeakMap<DraftTable, ProvedTable>();

/** A table with its sums, which no other table has a part in. */
function summed(table: DraftTable): ProvedTable {
  const before = known.get(table);
  if (before !== undefined) return before;
  const grid = amountGrid(table);
  const made = { grid, sums: findSums(rowLines(grid)), across: findSums(columnLines(grid)).filter(isAcross) };
  known.set(table, made);
  return made;
}

/** What bears a figure out, by its key. */
function bearings(
  claims: readonly Claim[],
  { tied, witnessed, tagged, open }: Readonly<Record<"tied" | "witnessed" | "tagged" | "open", ReadonlySet<string>>>,
  suspects: ReadonlySet<string>,
): (cell: string) => Bearing {
  const inSums = new Set<string>();
  for (const claim of claims)
    if (holds(claim))
      for (const cell of [claim.total, ...claim.parts.map((part) => part.cell)]) inSums.add(cellKey(cell));
  return (cell) =>
    suspects.has(cell)
      ? "doubtful"
      : inSums.has(cell)
        ? "sum"
        : tied.has(cell)
          ? "tie"
          : witnessed.has(cell)
            ? "witness"
            : tagged.has(cell)
              ? "fact"
              : open.has(cell)
                ? "doubtful"
                : "nothing";
}

function rowProofs(
  { grid, sums }: ProvedTable,
  bearingOf: (cell: string) => Bearing,
): readonly (readonly [string, RowProof])[] {
  const idAt = (index: number): string => grid.rows[index]?.row.id ?? "";
  const own = new Map<number, FoundSum>();
  for (const sum of sums) if (sum.holds > 0 && !own.has(sum.total.index)) own.set(sum.total.index, sum);
  const taken = subtracted(sums);
  return grid.rows.map(({ row }, index) => {
    const sum = own.get(index);
    const sumOf = sum?.parts.map(({ line, sign }) => (sign === -1 ? `-${idAt(line.index)}` : idAt(line.index)));
    const kind: RowKind =
      row.kind === "heading" ? "heading" : sumOf !== undefined || isCalledTotal(row.label) ? "total" : "figure";
    const printed = row.figures.map((figure, column): Bearing | null =>
      figure === null ? null : bearingOf(cellKey({ row: row.id, column: grid.table.columns[column]?.key ?? "" })),
    );
    return [
      row.id,
      {
        kind,
        ...(sumOf !== undefined && { sumOf }),
        ...(taken.has(index) && { subtracted: true as const }),
        bearings: printed,
      },
    ] as const;
  });
}

/** The rows that every sum that they are a part of takes off. */
function subtracted(sums: readonly FoundSum[]): ReadonlySet<number> {
  const [taken, added] = [new Set<number>(), new Set<number>()];
  for (const { parts, holds: held } of sums)
    if (held > 0) for (const { line, sign } of parts) (sign === -1 ? taken : added).add(line.index);
  return new Set([...taken].filter((index) => !added.has(index)));
}

/** A total that is added up a second time, by a list that splits it, say, has one sum of its own and ties for the others. */
function splitTies(proved: readonly ProvedTable[]): readonly PackTie[] {
  return proved.flatMap(({ grid, sums }) => {
    const idAt = (index: number): string => grid.rows[index]?.row.id ?? "";
    const firsts = new Set(new Map([...sums].reverse().map((sum) => [sum.total.index, sum])).values());
    const further = sums.filter((sum) => !firsts.has(sum));
    return further.map(({ total, parts }, at): PackTie => ({
      id: `sum.${idAt(total.index)}.${String(at)}`,
      name: doubtWords.byItsParts(grid.table.title, grid.rows[total.index]?.row.label ?? ""),
      kind: "sum",
      foundBy: "rule",
      expected: { row: idAt(total.index) },
      found: {
        sum: parts.map(({ line, sign }) =>
          sign === -1 ? { less: { figure: idAt(line.index) } } : { figure: idAt(line.index) },
        ),
      },
    }));
  });
}

function columnSumsOf({ grid, across }: ProvedTable): readonly (readonly [string, Proof["columnSums"][string]])[] {
  if (across.length === 0) return [];
  const keyAt = (index: number): string => grid.table.columns[grid.columns[index] ?? -1]?.key ?? "";
  const sums = across
    .filter(({ parts }) => parts.every(({ sign }) => sign === 1))
    .map(({ total, parts }) => [keyAt(total.index), parts.map(({ line }) => keyAt(line.index))] as const);
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

function coverageOf(
  grid: AmountGrid,
  rows: Readonly<Record<string, RowProof>>,
  isScaled: (grid: AmountGrid) => boolean,
): Coverage {
  const { table, columns } = grid;
  const printed = table.rows.flatMap(({ id }) =>
    columns.flatMap((column) => {
      const bearing = rows[id]?.bearings[column];
      return bearing == null ? [] : [bearing];
    }),
  );
  const count = (wanted: Bearing): number => printed.filter((bearing) => bearing === wanted).length;
  const [byFact, doubtful, byNothing] = [count("fact"), count("doubtful"), count("nothing")];
  const borneOut = printed.length - byFact - doubtful - byNothing;
  return {
    figures: printed.length,
    borneOut,
    ...(byFact > 0 && { byFact }),
    doubtful,
    byNothing,
    ...(table.money?.measure?.kind === "money" && !isScaled(grid) && { scaleByNothing: true as const }),
  };
}
