import type { AreaPlan } from "../AreaPlan.ts";

/** Places of one sheet that a chart shows: a column, or a row, of texts or of figures. */
export type ChartColumn = Omit<AreaPlan, "sheet">;

/** A native chart, which follows its cells by itself. */
export interface ChartPlan {
  /** Unique on its sheet; Excel's name of the chart, by which a build finds it again. */
  readonly name: string;
  /**
   * `columns` stand beside each other; `opposedBars` lie to either side of zero, the first category on top; `lines` run
   * from the first category to the last, a marker at each; the columns of a `waterfall` stand on each other, those of its
   * first series unseen, so that the others begin where those end.
   */
  readonly kind: "columns" | "opposedBars" | "lines" | "waterfall";
  readonly title: string;
  /** What the figures are in: "€'000". */
  readonly unit: string;
  /** What the categories are, "Base revenue, % of the assumed"; absent where their names say it. */
  readonly categoryTitle?: string;
  readonly categories: ChartColumn;
  readonly series: readonly { readonly name: string; readonly values: ChartColumn }[];
  /** The cells it covers. */
  readonly place: Omit<AreaPlan, "sheet">;
}
