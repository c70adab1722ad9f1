import type { Doubt } from "../../../filing/Pack.ts";
import { statementsByPeriod } from "../../../filing/statementKinds.ts";
import type { DraftPeriod } from "../../DraftTable.ts";
import type { AmountGrid } from "../sums/amountGrid.ts";
import type { Witness } from "../Proof.ts";
import { misprintedYears } from "./misprintedYear.ts";
import { isIn, mostAtOdds } from "./mostAtOdds.ts";
import { isOpening } from "../../words/totalWords.ts";
import * as doubtWords from "../doubtWords.ts";

export interface PeriodWitness {
  readonly witness: Witness;
  /** Columns that print, for another period, what other tables print. */
  readonly doubts: readonly Doubt[];
}

/** Two tables that print the same amounts: for which periods both do, and how many of them for two, once here and once there. */
interface Pair {
  readonly one: AmountGrid;
  readonly other: AmountGrid;
  readonly same: Set<string>;
  readonly crossed: Map<string, number>;
}

/**
 * The same amount in another table bears out the period over it. Where two tables share amounts, and all of them stand
 * under other periods although both print those, the columns of one are changed about.
 */
export function periodWitness(grids: readonly AmountGrid[]): PeriodWitness {
  const pairs = pairsOf(grids);
  const doubted = mostAtOdds(pairs.filter(isCrossed));
  const statements = grids.filter(
    ({ table }) => table.kind === "income statement" || table.kind === "financial position",
  );
  const agreeing = statements.filter((grid) => pairs.some((pair) => isIn(pair, grid) && pair.same.size > 0));
  const crossed = statements.filter((grid) => doubted.includes(grid));
  return {
    witness: verdict(statements, agreeing, crossed),
    doubts: [...doubted.flatMap(doubtsOfTable), ...misprintedYears(grids)],
  };
}

/** All that the two share of two periods stands under the other one; what they share of further periods says nothing of these. */
const isCrossed = ({ same, crossed }: Pair): boolean =>
  [...crossed].some(([both, count]) => count > 1 && both.split("|").every((period) => !same.has(period)));

/** By its length, too, where the other table says its lengths; where it does not, by the end alone. */
const keyOf = ({ end, months }: DraftPeriod, beside: DraftPeriod): string =>
  months === undefined || beside.months === undefined ? end : `${end}/${String(months)}`;

function verdict(
  statements: readonly AmountGrid[],
  agreeing: readonly AmountGrid[],
  crossed: readonly AmountGrid[],
): Witness {
  const names = (grids: readonly AmountGrid[]): string => grids.map(({ table }) => `“${table.title}”`).join(" and ");
  if (crossed.length > 0)
    return {
      verdict: "disagrees",
      reason: doubtWords.otherTablesPrintTheAmounts(names(crossed)),
    };
  if (agreeing.length > 0) return { verdict: "agrees", reason: doubtWords.otherTablesPrintAmounts(names(agreeing)) };
  return {
    verdict: "none",
    reason: statements.length === 0 ? doubtWords.noStatement : doubtWords.noOtherTablePrintsAmounts,
  };
}

function doubtsOfTable({ table, columns }: AmountGrid): readonly Doubt[] {
  return columns.flatMap((index): readonly Doubt[] => {
    const column = table.columns[index];
    if (column?.period === undefined) return [];
    const reason = doubtWords.otherTablesPrintTheseAmounts(table.title, column.heading);
    return [{ table: table.id, column: column.key, about: "period", reason }];
  });
}

interface Place {
  readonly grid: AmountGrid;
  readonly period: DraftPeriod;
}

/** An amount that more tables print is no sign of anything. */
const common = 12;

function pairsOf(grids: readonly AmountGrid[]): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const all of placesByAmount(grids).values()) {
    // The statements print the result once each, however many notes print it, too.
    const places = all.length > common ? all.filter(({ grid }) => statementsByPeriod.has(grid.table.kind)) : all;
    if (places.length > common) continue;
    for (const [grid, mine] of byGrid(places))
      for (const [beside, theirs] of byGrid(places)) {
        if (grid.table.id >= beside.table.id) continue;
        const key = `${grid.table.id}|${beside.table.id}`;
        const pair = pairs.get(key) ?? { one: grid, other: beside, same: new Set(), crossed: new Map() };
        pairs.set(key, pair);
        const same = mine.flatMap((one) => {
          const other = theirs.find((each) => isSame(one, each));
          return other === undefined ? [] : [one, other];
        });
        for (const period of same) for (const key of [period.end, keyOf(period, period)]) pair.same.add(key);
        if (same.length > 0) continue;
        const here = mine.find((one) => prints(beside, one));
        const there = theirs.find((other) => prints(grid, other));
        if (here === undefined || there === undefined) continue;
        const both = [keyOf(here, there), keyOf(there, here)].sort().join("|");
        pair.crossed.set(both, (pair.crossed.get(both) ?? 0) + 1);
      }
  }
  return [...pairs.values()];
}

function byGrid(places: readonly Place[]): ReadonlyMap<AmountGrid, readonly DraftPeriod[]> {
  const found = new Map<AmountGrid, DraftPeriod[]>();
  for (const { grid, period } of places) found.set(grid, [...(found.get(grid) ?? []), period]);
  return found;
}

const isSame = (one: DraftPeriod, other: DraftPeriod): boolean =>
  one.end === other.end && (one.months ?? other.months) === (other.months ?? one.months);

const prints = ({ table }: AmountGrid, period: DraftPeriod): boolean =>
  table.columns.some((column) => column.period !== undefined && isSame(column.period, period));

/** By amount, whatever its sign: those of four digits and more; opening balances stand under the period after theirs. */
function placesByAmount(grids: readonly AmountGrid[]): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const grid of grids)
    for (const { row, amounts } of grid.rows) {
      if (isOpening(row.label)) continue;
      amounts.forEach((amount, place) => {
        const period = grid.table.columns[grid.columns[place] ?? -1]?.period;
        const digits = amount === null ? "" : (amount.value < 0n ? -amount.value : amount.value).toString();
        if (period === undefined || digits.length < 4) return;
        const key = `${digits}/${String(grid.decimals)}`;
        const known = found.get(key);
        if (known === undefined) found.set(key, [{ grid, period }]);
        else known.push({ grid, period });
      });
    }
  return found;
}
