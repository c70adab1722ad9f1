import { axisY, gridY, plot, ruleY, text, type Markish } from "@observablehq/plot";
import type { ChartFigures } from "../../host/cells/chartFigures.ts";
import type { ChartData } from "../../host/cells/charts.ts";
import { labelPlace, reachOf, valueAxisFirst, type DrawBars, type LabelPlace } from "./bars.ts";
import { chartLook } from "./chartLook.ts";
import { linesOf, textWidth } from "./textWidth.ts";
import { valueAxis } from "./valueAxis.ts";

const { font, line, edge } = chartLook;
/** Pixels that a major unit takes at least. */
const unitRoom = 34;

/** What stands for the figures of a series; along the categories, each of which is 1 long. */
export type SeriesMarks = (chart: ChartData, figures: ChartFigures, index: number) => Markish;

/** A chart whose figures run upwards and whose categories from left to right, with its axes and their titles. */
export const uprightChart =
  (marks: SeriesMarks): DrawBars =>
  (chart, figures, size, format) => {
    const { categories, numberFormat } = figures;
    const count = Math.max(1, categories.length);
    const values = reachOf(chart, figures);
    const label = (value: number): string => format(value, numberFormat).trim();
    const labelled = chart.valueAxis.tickLabelPosition !== "None";
    const labels = valueAxis(values, Math.max(1, Math.floor(size.height / unitRoom))).ticks.map(label);
    const labelWidth = labelled ? Math.max(...labels.map((words) => textWidth(words, font))) : 0;
    const valueSide = edge + (chart.valueAxis.title === "" ? 0 : line.title) + labelWidth + edge;
    const onRight = chart.categoryAxis.reversed === valueAxisFirst(chart);
    const [marginLeft, marginRight] = onRight ? [edge * 2, valueSide] : [valueSide, edge * 2];
    const place = labelPlace(chart);
    const band = (size.width - marginLeft - marginRight) / count;
    const names = categories.map((category) => linesOf(category, font, band - edge).join("\n"));
    const namesHeight = Math.max(0, ...names.map((name) => name.split("\n").length)) * line.label + edge;
    const titleHeight = edge + (chart.categoryAxis.title === "" ? 0 : line.title);
    const marginBottom = titleHeight + (place === undefined || place === "high" ? 0 : namesHeight);
    const marginTop = edge + (place === "high" ? namesHeight : 0);
    const room = size.height - marginTop - marginBottom;
    const { domain, ticks } = valueAxis(values, Math.max(1, Math.floor(room / unitRoom)));
    return plot({
      ...size,
      marginLeft,
      marginRight,
      marginTop,
      marginBottom,
      style: chartLook.style,
      x: { type: "linear", domain: [0, count], reverse: chart.categoryAxis.reversed, axis: null },
      y: { type: "linear", domain: [...domain], reverse: chart.valueAxis.reversed },
      marks: [
        gridY(ticks, { stroke: chartLook.grid, strokeOpacity: 1 }),
        ruleY([0], { stroke: chartLook.axis }),
        figures.series.map((_series, index) => marks(chart, figures, index)),
        labelled
          ? axisY(ticks, { anchor: onRight ? "right" : "left", tickSize: 0, label: null, tickFormat: label })
          : null,
        place === undefined ? null : categoryNames(names, place),
        text([chart.valueAxis.title], {
          frameAnchor: onRight ? "right" : "left",
          rotate: -90,
          dx: (onRight ? 1 : -1) * (valueSide - line.title / 2 - edge / 2),
          fontSize: chartLook.titleSize,
        }),
        text([chart.categoryAxis.title], {
          frameAnchor: "bottom",
          lineAnchor: "bottom",
          dy: marginBottom - edge / 2,
          fontSize: chartLook.titleSize,
        }),
      ],
    });
  };

/** The categories' names at the middle of each: at zero, or at the low or high end of the values. */
function categoryNames(names: readonly string[], place: LabelPlace): Markish {
  return text(names, {
    x: (_name, index) => index + 0.5,
    text: (name) => name,
    ...(place === "zero" ? { y: 0 } : { frameAnchor: place === "low" ? "bottom" : "top" }),
    lineAnchor: place === "high" ? "bottom" : "top",
    dy: place === "high" ? -edge : edge,
  });
}
