import type { ChartFigures } from "../../host/cells/chartFigures.ts";
import type { ChartData } from "../../host/cells/charts.ts";
import { barPlace } from "./barPlace.ts";
import { chartLook } from "./chartLook.ts";
import * as pageWords from "../pageWords.ts";

/** Shows a number in a number format, as a cell does. */
export type FormatNumber = (value: number, numberFormat: string) => string;

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Draws a chart's bars, axes and axis titles in a place of that size. */
export type DrawBars = (chart: ChartData, figures: ChartFigures, size: Size, format: FormatNumber) => Element;

/** A bar: its stretch along the categories, and its figure. */
export interface Bar {
  readonly start: number;
  readonly end: number;
  /** Where it begins; zero, but where bars stand on each other. */
  readonly from: number;
  readonly value: number;
  /** What Excel says of it under the pointer. */
  readonly title: string;
}

/** The bars of one series; a cell without a number has none. */
export function barsOf(chart: ChartData, figures: ChartFigures, index: number): readonly Bar[] {
  const { series } = figures;
  const { values } = series[index] ?? { values: [] };
  const group = chart.series[0] ?? { gapWidth: 150, overlap: 0 };
  return values.flatMap((value, category) => {
    if (value === undefined) return [];
    const title = titleOf(figures, index, category);
    const from = isStacked(chart) ? stackBelow(figures, index, category, value) : 0;
    const place = isStacked(chart) ? barPlace(category, 0, 1, group) : barPlace(category, index, series.length, group);
    return [{ ...place, from, value: from + value, title }];
  });
}

const isStacked = ({ type }: ChartData): boolean => type.endsWith("Stacked");

/** Where a bar begins that stands on those of the series before it, above zero and below apart. */
function stackBelow({ series }: ChartFigures, index: number, category: number, value: number): number {
  return series.slice(0, index).reduce((sum, { values }) => {
    const other = values[category] ?? 0;
    return Math.sign(other) === Math.sign(value) ? sum + other : sum;
  }, 0);
}

/** The figures that the value axis has to reach: of bars on each other, where each of them ends. */
export function reachOf(chart: ChartData, figures: ChartFigures): readonly number[] {
  if (!isStacked(chart)) return figuresOf(figures);
  return figures.series.flatMap((_series, index) => barsOf(chart, figures, index).map(({ value }) => value));
}

/** All figures of a chart. */
export function figuresOf({ series }: ChartFigures): readonly number[] {
  return series.flatMap(({ values }) => values.filter((value) => value !== undefined));
}

/** A point of a line: the middle of its category, and its figure; not a number where the cell has none. */
export interface Point {
  readonly middle: number;
  readonly value: number;
  readonly title: string;
}

/** The points of one series; a cell without a number breaks the line. */
export function pointsOf(figures: ChartFigures, index: number): readonly Point[] {
  const { values } = figures.series[index] ?? { values: [] };
  return values.map((value, category) => ({
    middle: category + 0.5,
    value: value ?? NaN,
    title: titleOf(figures, index, category),
  }));
}

/** What Excel says of a bar or a point under the pointer. */
function titleOf({ series, categories }: ChartFigures, index: number, category: number): string {
  const { name, texts } = series[index] ?? { name: "", texts: [] };
  return pageWords.seriesPoint({ name, category: categories[category] ?? "", text: texts[category] ?? "" });
}

/** A series' colour: its own, or the theme's for its place. */
export function fillOf({ series }: ChartData, index: number): string {
  const { fill, line } = series[index] ?? {};
  if (fill === "") return "none";
  return fill ?? line ?? chartLook.series(index);
}

/** Whether the value axis stands where the categories begin: it crosses their axis there, unless set to their end. */
export function valueAxisFirst({ categoryAxis }: ChartData): boolean {
  return categoryAxis.position !== "Maximum";
}

/** Where the names of the categories stand along the value axis: at an edge of the chart, or where the bars begin. */
export type LabelPlace = "low" | "high" | "zero";

/** Undefined where the chart shows no names. */
export function labelPlace({ categoryAxis, valueAxis }: ChartData): LabelPlace | undefined {
  switch (categoryAxis.tickLabelPosition) {
    case "None":
      return undefined;
    case "Low":
      return valueAxis.reversed ? "high" : "low";
    case "High":
      return valueAxis.reversed ? "low" : "high";
    default:
      return "zero";
  }
}
