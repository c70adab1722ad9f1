import type { Doubt } from "../../../filing/Pack.ts";
import { groupStatements } from "../moneySaid.ts";
import type { AmountGrid } from "../sums/amountGrid.ts";
import * as doubtWords from "../doubtWords.ts";

/** So many times the largest amount of the statements no amount of a table beside them comes to. */
const FAR = 100n;

/**
 * Tables that say no unit, and print amounts that would be far beyond every amount of the statements in theirs: a number of
 * shares, or a market value in whole dollars, on the cover of a report in millions.
 */
export function beyondStatements(grids: readonly AmountGrid[], doubted: readonly Doubt[]): readonly Doubt[] {
  const statements = new Set(groupStatements(grids.map(({ table }) => table)));
  const known = new Set(doubted.map(({ table }) => table));
  const [most, ...others] = grids.filter(({ table }) => statements.has(table)).map(largestOf);
  if (most === undefined) return [];
  const bound = others.reduce((one, other) => (isBeyond(other, one, 1n) ? other : one), most);
  if (bound.value === 0n) return [];
  return grids.flatMap((grid): readonly Doubt[] => {
    const { table } = grid;
    if (statements.has(table) || table.money !== undefined || known.has(table.id)) return [];
    return isBeyond(largestOf(grid), bound, FAR)
      ? [{ table: table.id, about: "money", reason: doubtWords.beyondTheStatements(table.title) }]
      : [];
  });
}

/** An amount in whole numbers of its last decimal. */
interface Largest {
  readonly value: bigint;
  readonly decimals: number;
}

/** The largest amount that a table prints in the unit of all, however its row is signed. */
function largestOf({ table, columns, rows, decimals }: AmountGrid): Largest {
  const amounts = rows.flatMap(({ amounts: each, measure }) =>
    each.flatMap((amount, index) =>
      amount === null || measure !== "" || table.columns[columns[index] ?? 0]?.unit !== undefined ? [] : [amount.value],
    ),
  );
  const sizes = amounts.map((value) => (value < 0n ? -value : value));
  return { value: sizes.reduce((most, size) => (size > most ? size : most), 0n), decimals };
}

const isBeyond = (one: Largest, other: Largest, times: bigint): boolean =>
  one.value * 10n ** BigInt(other.decimals) > times * other.value * 10n ** BigInt(one.decimals);
