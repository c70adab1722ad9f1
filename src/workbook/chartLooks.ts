import type { ChartPlan } from "./plan.ts";

/** How a chart looks, as both writers set it. Colours are "#RRGGBB". */
export interface ChartLook {
  /** Of the bars, in the order of the series; far enough apart in lightness to be told apart in grey. */
  readonly seriesColours: readonly string[];
  /** The space between categories, in percent of a bar's width. */
  readonly gapWidth: number;
  /** How far the bars of one category cover each other, in percent of a bar's width. */
  readonly overlap: number;
  /** Whether the categories run from the top down, as rows of a table do. */
  readonly firstOnTop: boolean;
}

const seriesColours = ["#1F3864", "#C77C11"] as const;

export const chartLooks: Readonly<Record<ChartPlan["kind"], ChartLook>> = {
  columns: { seriesColours, gapWidth: 80, overlap: 0, firstOnTop: false },
  // Both bars of a category lie on one line.
  opposedBars: { seriesColours, gapWidth: 40, overlap: 100, firstOnTop: true },
};
