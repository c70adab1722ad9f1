import type { ChartPlan } from "../plan.ts";

/** How the bars of a chart lie. */
export interface BarsLook {
  /** The space between categories, in percent of a bar's width. */
  readonly gapWidth: number;
  /** How far the bars of one category cover each other, in percent of a bar's width. */
  readonly overlap: number;
  /** True where they stand on each other, those below zero apart. */
  readonly stacked?: true;
}

/** What tells one series of a chart from another. */
export interface SeriesLook {
  /** "#RRGGBB" */
  readonly colour: string;
  /** The sign at each point of a line. */
  readonly marker: "Circle" | "Square" | "Diamond" | "Triangle";
  /** True where nothing is seen of it. */
  readonly unseen?: true;
}

/** How a chart looks, as both writers set it. */
export interface ChartLook {
  /** In the order of the series. */
  readonly series: readonly SeriesLook[];
  /** Absent where the chart has lines. */
  readonly bars?: BarsLook;
  /** Whether the categories run from the top down, as rows of a table do. */
  readonly firstOnTop: boolean;
}

/** The first two are far enough apart in lightness to be told apart in grey; lines have a sign of their own too. */
const series = [
  { colour: "#1F3864", marker: "Circle" },
  { colour: "#C77C11", marker: "Square" },
  { colour: "#0B7A75", marker: "Diamond" },
  { colour: "#A4286A", marker: "Triangle" },
  { colour: "#4A7BD0", marker: "Circle" },
  { colour: "#6B6B6B", marker: "Square" },
] as const satisfies readonly SeriesLook[];

/** Of a waterfall: what its steps stand on; results; steps up, above zero and below; steps down, likewise. */
const steps = [
  { colour: "#FFFFFF", marker: "Circle", unseen: true },
  { colour: "#1F3864", marker: "Circle" },
  { colour: "#0B7A75", marker: "Square" },
  { colour: "#0B7A75", marker: "Square" },
  { colour: "#C77C11", marker: "Diamond" },
  { colour: "#C77C11", marker: "Diamond" },
] as const satisfies readonly SeriesLook[];

export const chartLooks: Readonly<Record<ChartPlan["kind"], ChartLook>> = {
  columns: { series, bars: { gapWidth: 80, overlap: 0 }, firstOnTop: false },
  // Both bars of a category lie on one line.
  opposedBars: { series, bars: { gapWidth: 40, overlap: 100 }, firstOnTop: true },
  lines: { series, firstOnTop: false },
  waterfall: { series: steps, bars: { gapWidth: 40, overlap: 100, stacked: true }, firstOnTop: false },
};

/** The look of a chart's series by its place, from 0; beyond the last it begins again. */
export function seriesLook(look: ChartLook, index: number): SeriesLook {
  return look.series[index % look.series.length] ?? series[0];
}

/** Whether a chart has a legend: not where its title says what its only series is, nor where its categories say all. */
export const hasLegend = ({ kind, series: all }: Pick<ChartPlan, "kind" | "series">): boolean =>
  kind !== "waterfall" && all.length > 1;
