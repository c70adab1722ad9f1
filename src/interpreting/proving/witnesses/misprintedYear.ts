import type { Doubt } from "../../../filing/Pack.ts";
import { statementsByPeriod } from "../../../filing/statementKinds.ts";
import type { AmountGrid } from "../sums/amountGrid.ts";
import { isOpening } from "../../words/totalWords.ts";
import * as doubtWords from "../doubtWords.ts";

/** So many amounts of a column, in so many other tables, speak against its year. */
const AMOUNTS = 3;
const TABLES = 2;

/** Some are alike by chance. */
const MOST = 0.8;

/** From so many digits on hardly two amounts of a document are alike by chance. */
const LONG = 5;

/**
 * Columns of the group's statements whose amounts other tables print, all of them for the same day of one other year: the
 * year over the column is misprinted or misread.
 */
export function misprintedYears(grids: readonly AmountGrid[]): readonly Doubt[] {
  const printed = printedAmounts(grids);
  return grids.flatMap((grid) => {
    const { table, columns } = grid;
    if (table.scope !== "group" || !statementsByPeriod.has(table.kind)) return [];
    return columns.flatMap((index, place): readonly Doubt[] => {
      const column = table.columns[index];
      if (column?.period === undefined || !isOfAnotherYear(grid, place, printed)) return [];
      const reason = doubtWords.otherTablesPrintTheseAmounts(table.title, column.heading);
      return [{ table: table.id, column: column.key, about: "period", reason }];
    });
  });
}

interface Printed {
  readonly table: string;
  readonly end: string;
}

function isOfAnotherYear(grid: AmountGrid, place: number, printed: ReadonlyMap<string, readonly Printed[]>): boolean {
  const own = grid.table.columns[grid.columns[place] ?? -1]?.period?.end ?? "";
  const tables = new Map<string, Set<string>>();
  const votes = new Map<string, number>();
  for (const amount of new Set(amountsIn(grid, place))) {
    const others = (printed.get(amount) ?? []).filter(({ table }) => table !== grid.table.id);
    const [end, ...more] = new Set(others.map((each) => each.end));
    // What does not change from year to year says nothing of any.
    if (end === undefined || more.length > 0) continue;
    votes.set(end, (votes.get(end) ?? 0) + 1);
    tables.set(end, new Set([...(tables.get(end) ?? []), ...others.map(({ table }) => table)]));
  }
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  if (most === undefined || votes.has(own)) return false;
  const [end, count] = most;
  return (
    count >= AMOUNTS &&
    (tables.get(end)?.size ?? 0) >= TABLES &&
    count >= MOST * [...votes.values()].reduce((sum, each) => sum + each, 0) &&
    end.slice(4) === own.slice(4)
  );
}

/** The digits of a column's long amounts, those that open a balance left out. */
function amountsIn({ rows, decimals }: AmountGrid, place: number): readonly string[] {
  return rows.flatMap(({ row, amounts, measure }) => {
    const value = amounts[place]?.value ?? 0n;
    const digits = (value < 0n ? -value : value).toString();
    return measure !== "" || digits.length < LONG || isOpening(row.label) ? [] : [`${digits}/${String(decimals)}`];
  });
}

/** By amount, where tables print it in columns that say their period. */
function printedAmounts(grids: readonly AmountGrid[]): ReadonlyMap<string, readonly Printed[]> {
  const printed = new Map<string, Printed[]>();
  for (const grid of grids)
    grid.columns.forEach((index, place) => {
      const end = grid.table.columns[index]?.period?.end;
      if (end === undefined) return;
      for (const amount of amountsIn(grid, place)) {
        const known = printed.get(amount);
        if (known === undefined) printed.set(amount, [{ table: grid.table.id, end }]);
        else known.push({ table: grid.table.id, end });
      }
    });
  return printed;
}
