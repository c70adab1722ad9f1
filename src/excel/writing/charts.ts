import { areaAddress } from "../../formula/addresses.ts";
import { chartLooks, seriesLook, type ChartLook, type SeriesLook } from "../../plan/chartLooks.ts";
import type { ChartPlan, SheetPlan } from "../../plan/plan.ts";
import type { Decoration, Members, Step } from "../decorating/Decoration.ts";
import { rangeOf } from "../ranges/rangeOf.ts";

/** Queues reading how many series each chart of ours has, by its name; call what it returns after the next sync. */
export function queueReadingChartsOf(sheet: Excel.Worksheet, { charts = [] }: SheetPlan): () => Map<string, number> {
  const found = charts.map(({ name }) => ({
    name,
    chart: sheet.charts.getItemOrNullObject(name).load("name,series/count"),
  }));
  return () =>
    new Map(found.flatMap(({ name, chart }) => (chart.isNullObject ? [] : [[name, chart.series.count] as const])));
}

type ChartStep = (chart: Excel.Chart, sheet: Excel.Worksheet) => void;

function seriesStep(plan: ChartPlan, present: number): ChartStep {
  return (chart, sheet) => {
    const categories = rangeOf(sheet, plan.categories);
    plan.series.forEach(({ name, values }, index) => {
      const series = index < present ? chart.series.getItemAt(index) : chart.series.add(name);
      if (index < present) series.name = name;
      series.setValues(rangeOf(sheet, values));
      series.setXAxisValues(categories);
    });
  };
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

function lookSteps({ kind, series }: ChartPlan): readonly ChartStep[] {
  const look = chartLooks[kind];
  return [
    ...series.map((_, index): ChartStep => (chart) => {
      setSeriesLook(chart.series.getItemAt(index), look, seriesLook(look, index));
    }),
    // The names stand at the edge, clear of what lies below zero.
    ({ axes }) => void (axes.categoryAxis.tickLabelPosition = "Low"),
    ({ axes }) => void (axes.categoryAxis.tickLabelSpacing = 1),
    ...(look.firstOnTop ? firstOnTop : []),
    ({ legend }) => {
      // Excel leaves it out of a chart that starts with one series.
      legend.visible = true;
      legend.position = "Bottom";
    },
  ];
}

const firstOnTop: readonly ChartStep[] = [
  ({ axes }) => void (axes.categoryAxis.reversePlotOrder = true),
  // Otherwise the axis of the values follows the first category to the top.
  ({ axes }) => void (axes.categoryAxis.position = "Maximum"),
];

function cornersOf({ row, column, rows, columns }: ChartPlan["place"]): [string, string] {
  const corner = (r: number, c: number): string => areaAddress({ row: r, column: c, rows: 1, columns: 1 });
  return [corner(row, column), corner(row + rows - 1, column + columns - 1)];
}

/** The steps of a new chart: it itself, and what it is to be like, each by itself. */
function additionSteps(plan: ChartPlan): readonly ChartStep[] {
  const { title, unit, categoryTitle } = plan;
  return [
    seriesStep(plan, 1),
    (chart) => void (chart.title.text = title),
    ({ axes }) => void (axes.valueAxis.title.text = unit),
    ...(categoryTitle === undefined
      ? []
      : [({ axes }: Excel.Chart) => void (axes.categoryAxis.title.text = categoryTitle)]),
    ...lookSteps(plan),
    (chart) => chart.setPosition(...cornersOf(plan.place)),
  ];
}

function addition({ name, kind, series: [first] }: ChartPlan, old: boolean): Step {
  return (sheet) => {
    if (old) sheet.charts.getItem(name).delete();
    if (first === undefined) return;
    sheet.charts.add(types[kind], rangeOf(sheet, first.values), Excel.ChartSeriesBy.columns).name = name;
  };
}

function named({ name }: ChartPlan, steps: readonly ChartStep[]): readonly Step[] {
  return steps.map(
    (step): Step =>
      (sheet) =>
        step(sheet.charts.getItem(name), sheet),
  );
}

/** @param old whether the sheet has one of its name, which goes. */
function anew(plan: ChartPlan, old: boolean): readonly Step[] {
  return [addition(plan, old), ...named(plan, additionSteps(plan))];
}

/**
 * The steps to a chart. One that is there already keeps its place and the look that the user may have given it, and
 * shows the plan's cells again; where the user has changed its series, it is made anew.
 *
 * @param present how many series it has; undefined where the sheet does not have it.
 * @param moved true where the layout is new, so that the chart has another place.
 */
function stepsOf(plan: ChartPlan, present: number | undefined, moved: boolean): readonly Step[] {
  if (present !== plan.series.length) return anew(plan, present !== undefined);
  const place: ChartStep = (chart) => chart.setPosition(...cornersOf(plan.place));
  return named(plan, [seriesStep(plan, present), ...(moved ? [place] : [])]);
}

async function seriesNow(
  { charts }: Excel.Worksheet,
  name: string,
  context: Excel.RequestContext,
): Promise<number | undefined> {
  const chart = charts.getItemOrNullObject(name).load("name,series/count");
  await context.sync();
  return chart.isNullObject ? undefined : chart.series.count;
}

function membersOf({ charts }: Excel.Worksheet): Members {
  return {
    load: () => void charts.load("items/name"),
    keys: () => charts.items.map(({ name }) => name),
    remove: (key) => charts.getItem(key).delete(),
  };
}

/**
 * The charts of a sheet.
 *
 * @param old the charts that the sheet has.
 * @param moved true where the layout is new, so that the charts have another place.
 */
export function chartDecorations(
  at: Pick<Decoration, "worksheet" | "tab">,
  { charts = [] }: SheetPlan,
  old: ReadonlyMap<string, number>,
  moved: boolean,
): readonly Decoration[] {
  return charts.map((plan) => ({
    ...at,
    kind: "charts",
    steps: stepsOf(plan, old.get(plan.name), moved),
    again: async (sheet, context) => {
      const before = old.get(plan.name);
      const now = await seriesNow(sheet, plan.name, context);
      // One that this build made may be half made.
      if (now !== undefined && before !== plan.series.length) return anew(plan, true);
      return stepsOf(plan, now, moved);
    },
    members: membersOf,
    restsOnFirst: true,
  }));
}
