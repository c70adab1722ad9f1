import { areaAddress } from "../../formula/addresses.ts";
import { chartLooks, hasLegend, seriesLook, type ChartLook, type SeriesLook } from "../../plan/charts/chartLooks.ts";
import type { ChartPlan, SheetPlan } from "../../plan/plan.ts";
import type { Decoration, Members, Step } from "../decorating/Decoration.ts";
import { rangeOf } from "../ranges/rangeOf.ts";

/** The charts that a sheet has. */
export interface OldCharts {
  /** How many series each of ours has, by its name. */
  readonly ours: ReadonlyMap<string, number>;
  /** The names of all of them. */
  readonly names: readonly string[];
}

/** Queues reading which charts a sheet has; call what it returns after the next sync. */
export function queueReadingChartsOf(sheet: Excel.Worksheet, { charts = [] }: SheetPlan): () => OldCharts {
  if (charts.length === 0) return () => ({ ours: new Map(), names: [] });
  const all = sheet.charts;
  all.load("items/name");
  const found = charts.map(({ name }) => ({
    name,
    chart: sheet.charts.getItemOrNullObject(name).load("name,series/count"),
  }));
  return () => ({
    ours: new Map(
      found.flatMap(({ name, chart }) => (chart.isNullObject ? [] : [[name, chart.series.count] as const])),
    ),
    names: all.items.map(({ name }) => name),
  });
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
  waterfall: "ColumnStacked",
} as const satisfies Readonly<Record<ChartPlan["kind"], Excel.ChartType | `${Excel.ChartType}`>>;

function setSeriesLook(series: Excel.ChartSeries, { bars }: ChartLook, { colour, marker, unseen }: SeriesLook): void {
  if (bars === undefined) {
    series.format.line.color = colour;
    series.markerStyle = marker;
    series.markerBackgroundColor = colour;
    series.markerForegroundColor = colour;
  } else {
    series.gapWidth = bars.gapWidth;
    series.overlap = bars.overlap;
    if (unseen === true) series.format.fill.clear();
    else series.format.fill.setSolidColor(colour);
  }
}

function lookSteps(plan: ChartPlan): readonly ChartStep[] {
  const { kind, series } = plan;
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
      legend.visible = hasLegend(plan);
      if (hasLegend(plan)) legend.position = "Bottom";
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
    // Otherwise each cell of a row is a series of its own.
    const by = first.values.columns > 1 ? Excel.ChartSeriesBy.rows : Excel.ChartSeriesBy.columns;
    sheet.charts.add(types[kind], rangeOf(sheet, first.values), by).name = name;
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

/** Takes away charts that this build made and could not name. */
function removal(names: readonly string[]): Step[] {
  return names.map((name) => (sheet) => sheet.charts.getItem(name).delete());
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
 * @param old the charts that the sheet has; undefined where Excel would not say.
 * @param moved true where the layout is new, so that the charts have another place.
 */
export function chartDecorations(
  at: Pick<Decoration, "worksheet" | "tab">,
  sheetPlan: SheetPlan,
  old: OldCharts | undefined,
  moved: boolean,
): readonly Decoration[] {
  const { charts = [] } = sheetPlan;
  const known = new Set([...(old?.names ?? []), ...charts.map(({ name }) => name)]);
  return charts.map((plan) => ({
    ...at,
    kind: "charts",
    steps: stepsOf(plan, old?.ours.get(plan.name), moved),
    again: async (sheet, context) => {
      const read = queueReadingChartsOf(sheet, sheetPlan);
      await context.sync();
      const { ours, names } = read();
      const nameless = old === undefined ? [] : removal(names.filter((name) => !known.has(name)));
      const present = ours.get(plan.name);
      // One that this build made may be half made.
      const half = present !== undefined && old !== undefined && old.ours.get(plan.name) !== plan.series.length;
      const [first, ...others] = half ? anew(plan, true) : stepsOf(plan, present, moved);
      const start: Step = (chartSheet) => {
        for (const step of nameless) step(chartSheet);
        first?.(chartSheet);
      };
      return [start, ...others];
    },
    members: membersOf,
    restsOnFirst: true,
  }));
}
