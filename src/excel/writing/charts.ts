import { areaAddress } from "../../formula/addresses.ts";
import { chartLooks, seriesLook, type ChartLook, type SeriesLook } from "../../plan/chartLooks.ts";
import type { ChartPlan, SheetId, SheetPlan, WorkbookPlan } from "../../plan/plan.ts";
import { rangeOf } from "../ranges/rangeOf.ts";

/** How many series each chart of ours has that a sheet has already, by its name. */
export type OldCharts = ReadonlyMap<SheetId, ReadonlyMap<string, number>>;

/** Queues reading which charts our sheets have; call what it returns after the next sync. */
export function queueReadingCharts(
  { worksheets }: Excel.Workbook,
  plan: WorkbookPlan,
  owned: ReadonlyMap<SheetId, string>,
): () => OldCharts {
  const asked = plan.sheets.flatMap(({ id: sheet, charts = [] }) => {
    const id = owned.get(sheet);
    if (id === undefined) return [];
    const found = charts.map(({ name }) => ({
      name,
      chart: worksheets.getItem(id).charts.getItemOrNullObject(name).load("name,series/count"),
    }));
    return [{ sheet, found }];
  });
  return () =>
    new Map(
      asked.map(({ sheet, found }) => [
        sheet,
        new Map(found.flatMap(({ name, chart }) => (chart.isNullObject ? [] : [[name, chart.series.count] as const]))),
      ]),
    );
}

function setSeries(sheet: Excel.Worksheet, chart: Excel.Chart, plan: ChartPlan, present: number): void {
  const categories = rangeOf(sheet, plan.categories);
  plan.series.forEach(({ name, values }, index) => {
    const series = index < present ? chart.series.getItemAt(index) : chart.series.add(name);
    if (index < present) series.name = name;
    series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(categories);
  });
}

const types = {
  columns: "ColumnClustered",
  opposedBars: "BarClustered",
  lines: "LineMarkers",
} as const satisfies Readonly<Record<ChartPlan["kind"], Excel.ChartType | `${Excel.ChartType}`>>;

function setSeriesLook(series: Excel.ChartSeries, { bars }: ChartLook, { colour, marker }: SeriesLook): void {
  if (bars === undefined) {
    series.format.line.color = colour;
    series.markerStyle = marker;
    series.markerBackgroundColor = colour;
    series.markerForegroundColor = colour;
  } else {
    series.gapWidth = bars.gapWidth;
    series.overlap = bars.overlap;
    series.format.fill.setSolidColor(colour);
  }
}

function setLook(chart: Excel.Chart, { kind, series }: ChartPlan): void {
  const look = chartLooks[kind];
  series.forEach((_, index) => setSeriesLook(chart.series.getItemAt(index), look, seriesLook(look, index)));
  const { categoryAxis } = chart.axes;
  // The names stand at the edge, clear of what lies below zero.
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.tickLabelSpacing = 1;
  if (look.firstOnTop) {
    categoryAxis.reversePlotOrder = true;
    // Otherwise the axis of the values follows the first category to the top.
    categoryAxis.position = "Maximum";
  }
  // Excel leaves it out of a chart that starts with one series.
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
}

function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const { name, kind, title, unit, categoryTitle, series, place } = plan;
  const [first] = series;
  if (first === undefined) return;
  const chart = sheet.charts.add(types[kind], rangeOf(sheet, first.values), Excel.ChartSeriesBy.columns);
  chart.name = name;
  chart.title.text = title;
  chart.axes.valueAxis.title.text = unit;
  if (categoryTitle !== undefined) chart.axes.categoryAxis.title.text = categoryTitle;
  setSeries(sheet, chart, plan, 1);
  setLook(chart, plan);
  chart.setPosition(...cornersOf(place));
}

function cornersOf({ row, column, rows, columns }: ChartPlan["place"]): [string, string] {
  const corner = (r: number, c: number): string => areaAddress({ row: r, column: c, rows: 1, columns: 1 });
  return [corner(row, column), corner(row + rows - 1, column + columns - 1)];
}

/**
 * Queues the charts of a sheet. One that is there already keeps its place and the look that the user may have given
 * it, and shows the plan's cells again; where the user has changed its series, it is made anew.
 *
 * @param old the charts that the sheet has.
 * @param moved true where the layout is new, so that the charts have another place.
 */
export function writeCharts(
  sheet: Excel.Worksheet,
  { charts = [] }: SheetPlan,
  old: ReadonlyMap<string, number>,
  moved: boolean,
): void {
  for (const plan of charts) {
    const present = old.get(plan.name);
    const chart = present === undefined ? undefined : sheet.charts.getItem(plan.name);
    if (chart === undefined || present !== plan.series.length) {
      chart?.delete();
      addChart(sheet, plan);
    } else {
      setSeries(sheet, chart, plan, present);
      if (moved) chart.setPosition(...cornersOf(plan.place));
    }
  }
}

/** Whether Excel refused something of a chart, rather than of the model. */
export function isOfCharts(error: unknown): boolean {
  const location = error instanceof OfficeExtension.Error ? (error.debugInfo.errorLocation ?? "") : "";
  return location.startsWith("Chart") || location === "Worksheet.charts";
}
