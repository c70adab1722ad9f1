import type { Doubt } from "../../../filing/Pack.ts";
import { isCurrencySign } from "../../words/moneyWords.ts";
import { groupStatements } from "../moneySaid.ts";
import type { AmountGrid } from "../sums/amountGrid.ts";
import * as doubtWords from "../doubtWords.ts";

/** Single units are printed with five digits somewhere, where statements have to be in thousands or millions. */
const SINGLE = 10_000n;

/**
 * Tables over whose columns a currency's sign stands alone, in a document whose statements are in thousands or more: where all
 * their amounts are small and whole, the words of the scale may have been lost. Prices are printed with their decimals.
 */
export function signsAlone(grids: readonly AmountGrid[], doubted: readonly Doubt[]): readonly Doubt[] {
  const statements = new Set(groupStatements(grids.map(({ table }) => table)));
  const scaled = grids.flatMap(({ table }) => (statements.has(table) && isScaled(table) ? [table.money] : []));
  const [printed] = scaled.flatMap((money) => money?.printed ?? []);
  const known = new Set(doubted.map(({ table }) => table));
  if (printed === undefined) return [];
  return grids.flatMap((grid): readonly Doubt[] => {
    const { table } = grid;
    if (statements.has(table) || known.has(table.id) || !isCurrencySign(table.money?.printed ?? "")) return [];
    return areSmall(grid)
      ? [{ table: table.id, about: "money", reason: doubtWords.aSignAlone(table.title, printed) }]
      : [];
  });
}

const isScaled = ({ money }: AmountGrid["table"]): boolean =>
  money?.measure?.kind === "money" && money.measure.scale > 1;

/** Whether a table prints amounts in its own unit, whole ones alone and none of many digits. */
function areSmall({ table, columns, rows, decimals }: AmountGrid): boolean {
  const amounts = rows.flatMap(({ amounts: each, measure }) =>
    each.flatMap((amount, index) =>
      amount === null || measure !== "" || table.columns[columns[index] ?? 0]?.unit !== undefined ? [] : [amount.value],
    ),
  );
  return decimals === 0 && amounts.length > 0 && amounts.every((value) => value < SINGLE && value > -SINGLE);
}
