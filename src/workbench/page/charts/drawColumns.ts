import { rect } from "@observablehq/plot";
import { barsOf, fillOf } from "./bars.ts";
import { uprightChart } from "./uprightChart.ts";

/** Upright bars, side by side for each category, or one on the other. */
export const drawColumns = uprightChart((chart, figures, index) =>
  rect(barsOf(chart, figures, index), {
    x1: "start",
    x2: "end",
    y1: "from",
    y2: "value",
    fill: fillOf(chart, index),
    className: `series-${index + 1}`,
    title: "title",
  }),
);
