import { likeness } from "../../../accounting/finding/likeLabels.ts";
import { explainedStatements } from "../../../filing/statementKinds.ts";
import type { AmountGrid, AmountRow } from "../sums/amountGrid.ts";
import { cellAt, type Claim } from "../Claim.ts";
import { amountKey } from "../draftFiling.ts";
import { abs } from "../Relation.ts";
import { digit, slipOf } from "../sums/slipOf.ts";

interface Found {
  readonly grid: AmountGrid;
  readonly row: AmountRow;
  readonly index: number;
}

/**
 * What a note or another table prints again for one period, and with a slip for another: a digit lost, two changed about.
 * Rows that agree wherever both print are ties, and need no claim.
 */
export function tieClaims(grids: readonly AmountGrid[]): readonly Claim[] {
  const rows = grids.flatMap((grid) => grid.rows.map((row, index): Found => ({ grid, row, index })));
  const byAmount = new Map<string, Found[]>();
  for (const found of rows) for (const key of keysOf(found)) byAmount.set(key, [...(byAmount.get(key) ?? []), found]);
  return rows
    .filter(({ grid }) => explainedStatements.has(grid.table.kind))
    .flatMap((face) => claimsOfRow(face, byAmount));
}

/** An amount that more rows print is no sign of anything. */
const common = 8;

/** Amounts of four digits and more, with the day that they are of. */
function keysOf({ grid, row }: Found): readonly string[] {
  return row.amounts.flatMap((amount, place) => {
    if (amount === null || abs(amount.value) < 1000n) return [];
    return amountKey(grid, place, amount.value) ?? [];
  });
}

function claimsOfRow(face: Found, byAmount: ReadonlyMap<string, readonly Found[]>): readonly Claim[] {
  const beside = keysOf(face).flatMap((key) => {
    const found = byAmount.get(key) ?? [];
    return found.length > common ? [] : found;
  });
  const others = [...new Set(beside)].filter(
    ({ grid }) =>
      grid !== face.grid && grid.decimals === face.grid.decimals && grid.table.scope === face.grid.table.scope,
  );
  const whole = new Set(others.filter((other) => pairsOf(face, other).every(isSame)).map(({ grid }) => grid));
  return others
    .filter(
      ({ grid, row }) =>
        !whole.has(grid) && (refersTo(face, grid) || likeness(face.row.row.label, row.row.label) >= 0.5),
    )
    .flatMap((other) => claimsOfPair(face, other));
}

function refersTo({ row }: Found, { table }: AmountGrid): boolean {
  const notes: readonly string[] = row.row.note?.match(/\d+[a-z]?/giu) ?? [];
  return table.note !== undefined && notes.includes(table.note);
}

interface Pair {
  readonly here: number;
  readonly there: number;
  readonly value: bigint;
  readonly other: bigint;
}

const isSame = ({ value, other }: Pair): boolean => abs(value) === abs(other);

/** What both print of one day, as restated or not. */
function pairsOf(one: Found, other: Found): readonly Pair[] {
  const periodAt = ({ grid }: Found, place: number) => grid.table.columns[grid.columns[place] ?? -1]?.period;
  return one.row.amounts.flatMap((amount, here) => {
    const period = periodAt(one, here);
    return other.row.amounts.flatMap((beside, there): readonly Pair[] => {
      const told = periodAt(other, there);
      if (amount === null || beside === null || period === undefined || told === undefined) return [];
      if (period.end !== told.end || period.restated !== told.restated) return [];
      if ((period.months ?? told.months) !== (told.months ?? period.months)) return [];
      return [{ here, there, value: amount.value, other: beside.value }];
    });
  });
}

/** Where no reference joins the two, another digit may be another amount: paid and due, before and after. */
function isSlip({ value, other }: Pair, referred: boolean): boolean {
  const slip = slipOf(abs(other), abs(value));
  return slip !== undefined && (referred || slip !== digit);
}

function claimsOfPair(face: Found, other: Found): readonly Claim[] {
  const pairs = pairsOf(face, other);
  const agreeing = pairs.find((pair) => isSame(pair) && pair.value !== 0n);
  if (agreeing === undefined) return [];
  const sign = agreeing.value === agreeing.other ? 1 : -1;
  return pairs.flatMap((pair): readonly Claim[] => {
    if (isSame(pair) || !isSlip(pair, refersTo(face, other.grid))) return [];
    const [cell, total] = [cellAt(face.grid, face.index, pair.here), cellAt(other.grid, other.index, pair.there)];
    if (cell === undefined || total === undefined) return [];
    return [
      {
        kind: "tie",
        total,
        parts: [{ cell, sign }],
        difference: pair.value * BigInt(sign) - pair.other,
        twiceTolerance: 0n,
        decimals: face.grid.decimals,
      },
    ];
  });
}
