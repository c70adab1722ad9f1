import { plot, rectY, ruleX, ruleY, text } from "@observablehq/plot";
import type { HeadroomDistribution } from "../../../distribution/headroomDistribution.ts";
import { shortAmount, type AmountScale } from "../../model/goodwill/amounts.ts";
import { inRegion } from "../../model/region.ts";
import { colour, hatch, plotLook } from "./plotLook.ts";

type Bin = HeadroomDistribution["histogram"]["bins"][number];

/** Trials by headroom: losses hatched and left of zero, with the mean and the middle nine tenths marked. */
export function drawHistogram(
  { histogram, mean, percentiles, trials }: HeadroomDistribution,
  scale: AmountScale,
  width: number,
): Element {
  const { bins } = histogram;
  const share = ({ trials: counted }: Bin): number => counted / trials;
  const bar = { x1: "from", x2: "to", y: share, inset: 0.5 } as const;
  const marks = percentiles.filter(({ percent }) => percent === 5 || percent === 95);
  const within = (value: number): boolean => value >= (bins[0]?.from ?? 0) && value <= (bins.at(-1)?.to ?? 0);
  return plot({
    ...plotLook(width),
    height: 190,
    marginLeft: 34,
    marginRight: 12,
    marginTop: 30,
    marginBottom: 22,
    x: {
      ticks: Math.max(3, Math.floor(width / 70)),
      tickSize: 3,
      tickFormat: (amount: number) => shortAmount(amount, scale),
      label: null,
    },
    y: {
      ticks: 4,
      tickSize: 0,
      tickFormat: (value: number) => `${inRegion(String(Number((value * 100).toFixed(1))))}%`,
      label: null,
      grid: true,
    },
    marks: [
      rectY(
        bins.filter(({ to }) => to > 0),
        { ...bar, fill: colour.gain, fillOpacity: 0.75 },
      ),
      rectY(
        bins.filter(({ to }) => to <= 0),
        { ...bar, fill: hatch, stroke: colour.loss, strokeWidth: 0.75 },
      ),
      ruleY([0], { stroke: colour.line }),
      ruleX([0].filter(within), { stroke: colour.loss, strokeDasharray: "3,2", strokeWidth: 1.5 }),
      ruleX([mean].filter(within), { stroke: colour.text, strokeWidth: 1.5 }),
      ruleX(marks, { x: "headroom", stroke: colour.text, strokeDasharray: "1,3" }),
      text([mean].filter(within), {
        x: (value: number) => value,
        frameAnchor: "top",
        dy: -26,
        text: () => "mean",
        fill: colour.text,
      }),
      text(marks, {
        x: "headroom",
        frameAnchor: "top",
        dy: -13,
        text: ({ percent }: { percent: number }) => `${percent}%`,
        fill: colour.quiet,
      }),
    ],
  });
}
