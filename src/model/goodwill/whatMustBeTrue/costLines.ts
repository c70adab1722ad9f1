import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { at, column } from "../columns.ts";

/** One line of the chart: the row of the table that holds its ratios. */
export interface CostLine {
  /** "Shanghai EHigher, 2023" */
  readonly name: string;
  readonly row: number;
}

/** The cells a chart covers. */
const chart = { rows: 20, columns: column.unit } as const;

/** The rows of the chart, and of the table that it shows. */
export const costChartLength = chart.rows;
export const costLinesLength = (points: number): number => points + 2;

/**
 * The highest operating-cost ratios across base revenue as lines, one a unit and year, with the margin at its low end;
 * and the table that the chart shows, a column a line.
 *
 * @param places the row of the chart, and that of the table's heading.
 * @param heads the row with the base revenues as percentages of the assumed one, from the first year's column on.
 */
export function costLines(
  sheet: SheetBuilder,
  lines: readonly CostLine[],
  places: { readonly chart: number; readonly table: number },
  heads: number,
  points: number,
): void {
  const first = places.table + 1;
  sheet.heads(places.table, column.label, ["Base revenue, % of the assumed"]);
  sheet.figureHeads(
    places.table,
    column.firstYear,
    lines.map(({ name }) => `${name}, %`),
  );
  sheet.band(places.table, "columnHead", column.firstYear + lines.length, column.unit);
  for (let point = 0; point < points; point += 1) {
    const row = first + point;
    sheet.formula(row, column.label, "formula", at(heads, column.firstYear + point), { format: "percentage" });
    lines.forEach((line, index) => {
      sheet.formula(row, column.firstYear + index, "formula", at(line.row, column.firstYear + point), {
        format: "percentage",
      });
    });
  }
  const shown = (of: number) => ({ row: first, column: of, rows: points, columns: 1 });
  sheet.chart({
    name: "Headroom: what must be true",
    kind: "lines",
    title: "Highest operating costs / revenue without impairment, margin at its low end",
    unit: "% of revenue",
    categoryTitle: "Base revenue, % of the assumed",
    categories: shown(column.label),
    series: lines.map(({ name }, index) => ({ name, values: shown(column.firstYear + index) })),
    place: { row: places.chart, column: column.label, ...chart },
  });
}
