import { errorValue, isNumber, when } from "../../../formula/build.ts";
import type { CellRef } from "../../../formula/Formula.ts";
import { rows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { column } from "../unit/columns.ts";
import * as mustBeTrueWords from "./mustBeTrueWords.ts";

/** One line of the chart. */
export interface CostLine {
  /** "Northern Retail, 2030" */
  readonly name: string;
  /** Its ratios, by base revenue. */
  readonly ratios: readonly CellRef[];
}

/** The cells a chart covers. */
const chart = { rows: 20, columns: column.unit } as const;

/** The rows of the chart. */
export const costChartLength = chart.rows;
/** Those of the table that it shows. */
export const costLinesLayout = (points: number) => rows({ heads: 1, points });

/**
 * The highest operating-cost ratios across base revenue as lines, one a unit and year, with the margin at its low end;
 * and the table that the chart shows, a column a line.
 *
 * @param baseRevenues as percentages of the assumed one.
 * @param places the row of the chart, and that of the table's heads.
 */
export function costLines(
  sheet: SheetBuilder,
  lines: readonly CostLine[],
  baseRevenues: readonly CellRef[],
  places: { readonly chart: number; readonly table: number },
): void {
  const points = baseRevenues.length;
  const place = costLinesLayout(points).at(places.table);
  sheet.heads(place.row("heads"), column.label, [mustBeTrueWords.baseRevenueOfTheAssumed]);
  sheet.figureHeads(
    place.row("heads"),
    column.firstYear,
    lines.map(({ name }) => `${name}, %`),
  );
  const percentage = { format: "percentage" } as const;
  baseRevenues.forEach((baseRevenue, point) => {
    const row = place.row("points", point);
    sheet.formula(row, column.label, "formula", baseRevenue, percentage);
    lines.forEach(({ ratios }, index) => {
      const ratio = ratios[point];
      // A line has a gap where there is no ratio, which a text would draw as zero.
      if (ratio !== undefined)
        sheet.formula(
          row,
          column.firstYear + index,
          "formula",
          when(isNumber(ratio), ratio, errorValue("#N/A")),
          percentage,
        );
    });
  });
  const shown = (of: number) => ({ row: place.row("points"), column: of, rows: points, columns: 1 });
  sheet.chart({
    name: mustBeTrueWords.headroomWhatMustBeTrue,
    kind: "lines",
    title: mustBeTrueWords.highestCostsLow,
    unit: "% of revenue",
    categoryTitle: mustBeTrueWords.baseRevenueOfTheAssumed,
    categories: shown(column.label),
    series: lines.map(({ name }, index) => ({ name, values: shown(column.firstYear + index) })),
    place: { row: places.chart, column: column.label, ...chart },
  });
}
