import { lastingStatements } from "../../../filing/statementKinds.ts";
import type { DraftColumn, DraftTable } from "../../DraftTable.ts";
import { withAscendingPeriods } from "./ascendingPeriods.ts";
import { isYearAlone } from "./yearsBeside.ts";

/**
 * A year alone over a column of an interim report's note may be that of the period a year before, or of the last balance
 * sheet: it is the balance sheet's where the column prints an amount of that and none of the period's statements.
 */
export function balanceDays(tables: readonly DraftTable[]): readonly DraftTable[] {
  const balances = amountsByEnd(tables.filter(({ kind, scope }) => kind === "financial position" && scope === "group"));
  const flows = amountsByEnd(tables.filter(({ kind }) => lastingStatements.has(kind)));
  return tables.map((table) => {
    if (table.kind !== "note" && table.kind !== "other") return table;
    return withAscendingPeriods({
      ...table,
      columns: table.columns.map((column, index) => onItsDay(column, amountsIn(table, index), { balances, flows })),
    });
  });
}

type AmountsByEnd = ReadonlyMap<string, ReadonlySet<string>>;

function onItsDay(
  column: DraftColumn,
  amounts: ReadonlySet<string>,
  { balances, flows }: { readonly balances: AmountsByEnd; readonly flows: AmountsByEnd },
): DraftColumn {
  const { period, heading } = column;
  if (period === undefined || period.months !== undefined || balances.has(period.end) || !isYearAlone(heading))
    return column;
  const prints = (others: ReadonlySet<string> = new Set()): boolean =>
    [...amounts].some((amount) => others.has(amount));
  if (prints(flows.get(period.end))) return column;
  const days = [...balances.keys()].filter((day) => day.slice(0, 4) === period.end.slice(0, 4));
  const [day, ...others] = days.filter((each) => prints(balances.get(each)));
  return day === undefined || others.length > 0 ? column : { ...column, period: { ...period, end: day } };
}

/** The amounts that tables print for each day on which a column of theirs ends. */
function amountsByEnd(tables: readonly DraftTable[]): AmountsByEnd {
  const found = new Map<string, Set<string>>();
  for (const table of tables)
    table.columns.forEach(({ period }, index) => {
      if (period === undefined) return;
      const amounts = found.get(period.end) ?? new Set<string>();
      for (const amount of amountsIn(table, index)) amounts.add(amount);
      found.set(period.end, amounts);
    });
  return found;
}

/** The digits of a column's figures, of those that have two at least. */
function amountsIn({ rows }: DraftTable, column: number): ReadonlySet<string> {
  const digits = rows.flatMap(({ figures }) => figures[column]?.printed.replace(/[^\d.]/gu, "") ?? []);
  return new Set(digits.filter((text) => /[1-9].*\d/u.test(text)));
}
