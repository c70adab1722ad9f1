import { parsePrinted } from "../figures/parsePrinted.ts";
import type { Measure } from "../figures/measure.ts";
import type { Filing, Table } from "../filing/Filing.ts";
import type { NumberKind } from "../plan/plan.ts";

/**
 * How a figure shows: money as an amount, a ratio as a percentage, anything counted as a whole number.
 *
 * @param decimals how many the document prints; money and counts with any show one.
 */
export function numberKind(measure: Measure, decimals = 0): NumberKind {
  if (measure.kind === "ratio") return "percentage";
  if (measure.kind === "money" && measure.per !== undefined) return "perShare";
  if (decimals > 0) return "million";
  return measure.kind === "money" ? "amount" : "count";
}

/** How an amount of the pack's money shows that the document does not print itself: as its statements' amounts do. */
export function moneyKind(filing: Filing): NumberKind {
  const roles = ["revenue", "resultForThePeriod", "totalAssets"] as const;
  const row = roles.map((role) => filing.role(role)).find((found) => found !== undefined);
  const column = row && filing.tableOf(row.id).columns.find(({ key }) => row.figures[key] !== undefined);
  return row && column ? figureKind(filing, row.id, column.key) : "amount";
}

/** How a figure of a table shows; alike for all figures of its unit in the table. */
export function figureKind(filing: Filing, rowId: string, columnKey: string): NumberKind {
  const measure = filing.measure(rowId, columnKey);
  return numberKind(measure, decimalsOf(filing, filing.tableOf(rowId), filing.unit(rowId, columnKey)));
}

/** The most decimals that the table prints in figures of the unit; counted once for each table. */
function decimalsOf(filing: Filing, table: Table, unit: string): number {
  const counted = decimals.get(table) ?? countDecimals(filing, table);
  decimals.set(table, counted);
  return counted.get(unit) ?? 0;
}

const decimals = new WeakMap<Table, ReadonlyMap<string, number>>();

function countDecimals(filing: Filing, table: Table): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const row of table.rows) {
    for (const { key } of table.columns) {
      const figure = row.figures[key];
      const number = figure && parsePrinted(figure.printed);
      if (number?.kind !== "number") continue;
      const unit = filing.unit(row.id, key);
      most.set(unit, Math.max(most.get(unit) ?? 0, number.decimals));
    }
  }
  return most;
}
