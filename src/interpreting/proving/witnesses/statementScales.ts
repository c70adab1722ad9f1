import type { MoneyMeasure } from "../../../figures/measure.ts";
import type { Doubt } from "../../../filing/Pack.ts";
import { groupStatements } from "../moneySaid.ts";
import type { AmountGrid } from "../sums/amountGrid.ts";
import * as doubtWords from "../doubtWords.ts";
import { isIn, mostAtOdds, type AtOdds } from "./mostAtOdds.ts";

/**
 * Statements of one document that say different scales of one currency: a document prints all of its statements in the
 * same, so one of the units is misprinted or misread. Those that a doubt is about already are left out.
 */
export function statementScales(grids: readonly AmountGrid[], doubted: readonly Doubt[]): readonly Doubt[] {
  const statements = new Set(groupStatements(grids.map(({ table }) => table)));
  const known = new Set(doubted.map(({ table }) => table));
  const said = grids.filter(({ table }) => statements.has(table) && moneyOf(table) !== undefined);
  const odd = said.flatMap((one, index) =>
    said.slice(index + 1).flatMap((other): readonly AtOdds[] => (areApart(one, other) ? [{ one, other }] : [])),
  );
  return mostAtOdds(odd).flatMap((grid): readonly Doubt[] => {
    const pair = odd.find((each) => isIn(each, grid));
    if (pair === undefined || known.has(grid.table.id)) return [];
    const other = pair.one === grid ? pair.other : pair.one;
    const reason = doubtWords.statementsInOtherUnits({
      title: grid.table.title,
      unit: grid.table.money?.printed ?? "",
      otherTitle: other.table.title,
      otherUnit: other.table.money?.printed ?? "",
    });
    return [{ table: grid.table.id, about: "money", reason }];
  });
}

function moneyOf({ money }: AmountGrid["table"]): MoneyMeasure | undefined {
  return money?.measure?.kind === "money" ? money.measure : undefined;
}

function areApart(one: AmountGrid, other: AmountGrid): boolean {
  const [a, b] = [moneyOf(one.table), moneyOf(other.table)];
  return a !== undefined && b !== undefined && a.currency === b.currency && a.scale !== b.scale;
}
