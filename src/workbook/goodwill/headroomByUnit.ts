import { assumptionKey } from "../assumptions/assumptionsSheet.ts";
import type { UnitIdentity } from "../assumptions/unitAssumptions.ts";
import type { BookBuilder } from "../BookBuilder.ts";
import type { SheetBuilder } from "../SheetBuilder.ts";
import { column } from "./columns.ts";

/** What the table shows of each unit, by the last part of its key. */
const results = [
  { key: "valueInUse", head: "Value in use", format: "amount" },
  { key: "carryingAmount", head: "Carrying amount", format: "amount" },
  { key: "headroom", head: "Headroom", format: "headroom" },
] as const;

const unitColumn = column.firstYear + results.length;
const chart = { column: unitColumn + 1, columns: 5, rows: 13 } as const;

/** The rows that table and chart take. */
export const headroomByUnitLength = chart.rows;

/** Value in use, carrying amount and headroom of all units in one table, and a chart of the first two beside it. */
export function headroomByUnit(book: BookBuilder, sheet: SheetBuilder, units: readonly UnitIdentity[], top: number): void {
  const first = top + 1;
  sheet.heads(top, column.label, ["Headroom by unit"]);
  sheet.figureHeads(top, column.firstYear, results.map(({ head }) => head));
  sheet.heads(top, unitColumn, ["Unit"], { indent: 1 });
  units.forEach((unit, index) => {
    const row = first + index;
    sheet.formula(row, column.label, "label", book.reference(assumptionKey(unit, "section"), sheet), { format: "text" });
    results.forEach(({ key, format }, of) => {
      sheet.formula(row, column.firstYear + of, "formula", book.reference(assumptionKey(unit, key), sheet), { format });
    });
    sheet.text(row, unitColumn, "unit", "RMB'000", { indent: 1 });
  });
  const ofUnits = (of: number) => ({ row: first, column: of, rows: units.length, columns: 1 });
  sheet.chart({
    name: "Headroom: headroom by unit",
    kind: "columns",
    title: "Value in use and carrying amount by unit",
    unit: "RMB'000",
    categories: ofUnits(column.label),
    series: results.slice(0, 2).map(({ head }, of) => ({ name: head, values: ofUnits(column.firstYear + of) })),
    place: { row: top, column: chart.column, rows: chart.rows, columns: chart.columns },
  });
}
