import { dot, line } from "@observablehq/plot";
import { fillOf, pointsOf } from "./bars.ts";
import { markerOf } from "./chartLook.ts";
import { uprightChart } from "./uprightChart.ts";

/** Pixels, as Excel draws a new line and the sign at each of its points. */
const lineWidth = 3;
const markerRadius = 4;

/** A line for each series, over the middle of each category, with a sign at each point. */
export const drawLines = uprightChart((chart, figures, index) => {
  const points = pointsOf(figures, index);
  const colour = fillOf(chart, index);
  const symbol = markerOf(chart.series[index]?.marker?.style);
  const className = `series-${index + 1}`;
  return [
    line(points, { x: "middle", y: "value", stroke: colour, strokeWidth: lineWidth, className }),
    symbol === undefined
      ? null
      : dot(points, { x: "middle", y: "value", fill: colour, symbol, r: markerRadius, className, title: "title" }),
  ];
});
