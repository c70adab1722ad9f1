import { seriesLook, type BarsLook, type ChartLook } from "../../plan/charts/chartLooks.ts";
import type { ChartColumn, ChartPlan } from "../../plan/plan.ts";
import type { XmlElement } from "../xmlDocument.ts";
import type { ChartCaches } from "./ChartCaches.ts";

/** What a chart needs to know of its sheet. */
export interface ChartCells {
  /** `Goodwill!$C$5:$C$7`, as the chart refers to its cells. */
  readonly reference: (column: ChartColumn) => string;
  readonly caches: ChartCaches;
}

/** In English Metric Units: 2¼ points, as Excel draws a new line. */
const LINE_WIDTH = 28_575;
/** In points. */
const MARKER_SIZE = 6;

export const val = (value: string | number): XmlElement => ({ "@val": value });
const solid = (colour: string): XmlElement => ({ "a:solidFill": { "a:srgbClr": val(colour.replace("#", "")) } });

/** What is drawn of the series: CT_BarChart or CT_LineChart, by the look. */
export function seriesXml(
  chart: ChartPlan,
  look: ChartLook,
  cells: ChartCells,
  axes: readonly XmlElement[],
): XmlElement {
  return look.bars === undefined
    ? { "c:lineChart": lines(chart, look, cells, axes) }
    : { "c:barChart": bars(chart, look, look.bars, cells, axes) };
}

function bars(
  chart: ChartPlan,
  look: ChartLook,
  { gapWidth, overlap, stacked }: BarsLook,
  cells: ChartCells,
  axes: readonly XmlElement[],
): XmlElement {
  return {
    "c:barDir": val(chart.kind === "opposedBars" ? "bar" : "col"),
    "c:grouping": val(stacked === true ? "stacked" : "clustered"),
    "c:varyColors": val(0),
    "c:ser": chart.series.map(({ name, values }, index) => {
      const { colour, unseen } = seriesLook(look, index);
      return {
        ...named(name, index),
        "c:spPr": unseen === true ? { "a:noFill": "" } : solid(colour),
        // Otherwise a bar below zero is white.
        "c:invertIfNegative": val(0),
        ...figures(chart.categories, values, cells),
      };
    }),
    "c:gapWidth": val(gapWidth),
    "c:overlap": val(overlap),
    "c:axId": axes,
  };
}

function lines(chart: ChartPlan, look: ChartLook, cells: ChartCells, axes: readonly XmlElement[]): XmlElement {
  return {
    "c:grouping": val("standard"),
    "c:varyColors": val(0),
    "c:ser": chart.series.map(({ name, values }, index) => {
      const { colour, marker } = seriesLook(look, index);
      return {
        ...named(name, index),
        "c:spPr": { "a:ln": { "@w": LINE_WIDTH, "@cap": "rnd", ...solid(colour), "a:round": "" } },
        "c:marker": {
          "c:symbol": val(marker.toLowerCase()),
          "c:size": val(MARKER_SIZE),
          "c:spPr": { ...solid(colour), "a:ln": solid(colour) },
        },
        ...figures(chart.categories, values, cells),
        "c:smooth": val(0),
      };
    }),
    "c:marker": val(1),
    "c:axId": axes,
  };
}

const named = (name: string, index: number): XmlElement => ({
  "c:idx": val(index),
  "c:order": val(index),
  "c:tx": { "c:v": name },
});

function figures(categories: ChartColumn, values: ChartColumn, { reference, caches }: ChartCells): XmlElement {
  const numbers = (column: ChartColumn): XmlElement => ({
    "c:numRef": { "c:f": reference(column), "c:numCache": caches.numbers(column) },
  });
  return {
    "c:cat": caches.numeric(categories)
      ? numbers(categories)
      : { "c:strRef": { "c:f": reference(categories), "c:strCache": caches.texts(categories) } },
    "c:val": numbers(values),
  };
}
