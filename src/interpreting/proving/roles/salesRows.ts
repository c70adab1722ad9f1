import { isOfWholeTable } from "./lendersAndFunds.ts";
import { listedTotal } from "./listedTotal.ts";
import { candidates, foremost, provedSum, sole, type Candidate, type RoleTable } from "./RoleTable.ts";

/**
 * The revenue above the results. Where another row of its name stands below it, of which the costs of sales leave the gross
 * profit while they do not of the first ("Revenue" with interest and dividends in it, over "Turnover"), it is that one.
 */
export function revenueRow(table: RoleTable, gross: Candidate | undefined, before: number): Candidate | undefined {
  const named = candidates(table, "revenue", -1, before).filter((row) => isOfWholeTable(table, row));
  const first = foremost(named);
  if (first === undefined) return listedTotal(table, "revenue", before);
  const cost = foremost(candidates(table, "costOfSales", first.index, before));
  if (gross === undefined || cost === undefined || leaves(table, { revenue: first, cost, gross }) !== false)
    return first;
  return named.find((revenue) => leaves(table, { revenue, cost, gross }) === true) ?? first;
}

/** A cost of sales that, with the revenue, does not come to the gross profit that is printed is only a part of it. */
export function costRow(
  table: RoleTable,
  revenue: Candidate | undefined,
  gross: Candidate | undefined,
  before: number,
): Candidate | undefined {
  const cost = foremost(candidates(table, "costOfSales", revenue?.index, before));
  if (cost === undefined || revenue === undefined) return cost;
  if (gross === undefined) {
    const only = sole(candidates(table, "costOfSales", revenue.index, before));
    return only === undefined || isOfOneRevenue(table, only, revenue) ? undefined : only;
  }
  return leaves(table, { revenue, cost, gross }) === false ? undefined : cost;
}

interface Sales {
  readonly revenue: Candidate;
  readonly cost: Candidate;
  readonly gross: Candidate;
}

/** Whether a cost leaves the gross profit of a revenue in some column; undefined where no column prints all three. */
function leaves({ grid }: RoleTable, { revenue, cost, gross }: Sales): boolean | undefined {
  const [sales, costs, profit] = [revenue, cost, gross].map(({ index }) => grid.rows[index]?.amounts ?? []);
  const places = (profit ?? []).flatMap((amount, place) => {
    const [sold, spent] = [sales?.[place], costs?.[place]];
    return amount == null || sold == null || spent == null ? [] : [{ profit: amount, sold, spent }];
  });
  if (places.length === 0) return undefined;
  return places.some(({ profit: left, sold, spent }) => {
    const magnitude = spent.value < 0n ? -spent.value : spent.value;
    const difference = sold.value - magnitude - left.value;
    return 2n * (difference < 0n ? -difference : difference) <= 3n * left.lastDigit;
  });
}

/** "Cost of products sold" where the revenue is of products, and of premiums or fees beside them: it is not the whole cost. */
function isOfOneRevenue(table: RoleTable, cost: Candidate, revenue: Candidate): boolean {
  const [sold] = (cost.rank < 0 ? null : /product|goods|service|equipment/iu.exec(cost.row.label)) ?? [];
  const parts = (provedSum(table, revenue.index)?.parts ?? []).map(
    ({ line }) => table.grid.rows[line.index]?.row.label ?? "",
  );
  if (sold === undefined || parts.length < 2) return false;
  const named = parts.filter((label) => label.toLowerCase().includes(sold.toLowerCase())).length;
  return named > 0 && named < parts.length;
}
