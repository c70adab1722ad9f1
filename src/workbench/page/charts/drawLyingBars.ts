import { axisX, gridX, plot, rect, ruleX, text, type Markish } from "@observablehq/plot";
import type { ChartFigures } from "../../host/cells/chartFigures.ts";
import type { ChartData } from "../../host/cells/charts.ts";
import { barsOf, figuresOf, fillOf, labelPlace, valueAxisFirst, type DrawBars, type LabelPlace } from "./bars.ts";
import { chartLook } from "./chartLook.ts";
import { linesOf, textWidth } from "./textWidth.ts";
import { valueAxis } from "./valueAxis.ts";

const { font, line, edge } = chartLook;
/** Pixels between the labels of two major units. */
const betweenLabels = 14;
/** A value axis has no more labels, whatever the room. */
const mostUnits = 10;
/** The names of the categories take no more of the chart's width. */
const mostOfWidth = 0.4;

/** Lying bars: the first category at the bottom, unless its axis is reversed; the value axis stands beside it. */
export const drawLyingBars: DrawBars = (chart, figures, size, format) => {
  const { categories, numberFormat } = figures;
  const count = Math.max(1, categories.length);
  const values = figuresOf(figures);
  const label = (value: number): string => format(value, numberFormat).trim();
  const labelled = chart.valueAxis.tickLabelPosition !== "None";
  const valueTitle = chart.valueAxis.title === "" ? 0 : line.title + edge / 2;
  const valueSide = edge + (labelled ? line.label : 0) + valueTitle;
  const onTop = chart.categoryAxis.reversed === valueAxisFirst(chart);
  const [marginTop, marginBottom] = onTop ? [valueSide, 0] : [0, valueSide];
  const place = labelPlace(chart);
  const oneLine = (size.height - valueSide) / count < 2 * line.label;
  const names = categories.map((category) =>
    oneLine ? category : linesOf(category, font, size.width * mostOfWidth).join("\n"),
  );
  const namesWidth = Math.max(0, ...names.flatMap((name) => name.split("\n")).map((part) => textWidth(part, font)));
  const categoryTitle = chart.categoryAxis.title === "" ? 0 : line.title;
  const marginLeft = edge + categoryTitle + (place === undefined || place === "high" ? 0 : namesWidth + edge);
  const marginRight = edge * 3 + (place === "high" ? namesWidth + edge : 0);
  const labels = valueAxis(values, mostUnits).ticks.map(label);
  const unitRoom = Math.max(...labels.map((words) => textWidth(words, font))) + betweenLabels;
  const room = size.width - marginLeft - marginRight;
  const { domain, ticks } = valueAxis(values, Math.min(mostUnits, Math.max(1, Math.floor(room / unitRoom))));
  return plot({
    ...size,
    marginLeft,
    marginRight,
    marginTop,
    marginBottom,
    style: chartLook.style,
    y: { type: "linear", domain: [0, count], reverse: chart.categoryAxis.reversed, axis: null },
    x: { type: "linear", domain: [...domain], reverse: chart.valueAxis.reversed },
    marks: [
      gridX(ticks, { stroke: chartLook.grid, strokeOpacity: 1 }),
      lyingBars(chart, figures),
      ruleX([0], { stroke: chartLook.axis }),
      labelled ? axisX(ticks, { anchor: onTop ? "top" : "bottom", tickSize: 0, label: null, tickFormat: label }) : null,
      place === undefined ? null : categoryNames(names, place),
      text([chart.valueAxis.title], {
        frameAnchor: onTop ? "top" : "bottom",
        dy: (onTop ? -1 : 1) * (valueSide - line.title / 2 - edge / 2),
        fontSize: chartLook.titleSize,
      }),
      text([chart.categoryAxis.title], {
        frameAnchor: "left",
        rotate: -90,
        dx: -marginLeft + line.title / 2 + edge / 2,
        fontSize: chartLook.titleSize,
      }),
    ],
  });
};

function lyingBars(chart: ChartData, figures: ChartFigures): Markish[] {
  return figures.series.map((_series, index) =>
    rect(barsOf(chart, figures, index), {
      y1: "start",
      y2: "end",
      x1: 0,
      x2: "value",
      fill: fillOf(chart, index),
      className: `series-${index + 1}`,
      title: "title",
    }),
  );
}

/** The categories' names at the middle of each: at zero, or at the low or high end of the values. */
function categoryNames(names: readonly string[], place: LabelPlace): Markish {
  return text(names, {
    y: (_name, index) => index + 0.5,
    text: (name) => name,
    ...(place === "zero" ? { x: 0 } : { frameAnchor: place === "low" ? "left" : "right" }),
    textAnchor: place === "high" ? "start" : "end",
    dx: place === "high" ? edge : -edge,
  });
}
