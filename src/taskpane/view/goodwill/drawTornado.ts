import { barX, plot, text, tickX, type Markish } from "@observablehq/plot";
import type { TornadoBar } from "../../model/goodwill/tornado.ts";
import { shortAmount, type AmountScale } from "../../model/goodwill/amounts.ts";
import { colour, hatch, plotLook } from "./plotLook.ts";

const rowHeight = 38;

interface Side {
  readonly driver: string;
  readonly from: number;
  readonly to: number;
  readonly up: boolean;
}

/** Headroom a step down (outlined) and a step up (filled) of each driver, from the base case; hatched below zero. */
export function drawTornado(bars: readonly TornadoBar[], headroom: number, scale: AmountScale, width: number): Element {
  const sides: readonly Side[] = bars
    .flatMap(({ driver, down, up }) => [
      { driver, from: headroom, to: down, up: false },
      { driver, from: headroom, to: up, up: true },
    ])
    .filter(({ to }) => !Number.isNaN(to));
  return plot({
    ...plotLook(width),
    height: bars.length * rowHeight + 24,
    marginLeft: 24,
    marginRight: 24,
    marginTop: 20,
    marginBottom: 4,
    x: {
      axis: "top",
      ticks: Math.max(3, Math.floor(width / 70)),
      tickSize: 0,
      tickFormat: (amount: number) => shortAmount(amount, scale),
      label: null,
      nice: true,
      grid: true,
    },
    y: { axis: null, domain: bars.map(({ driver }) => driver) },
    marks: [
      ...barMarks(sides),
      ...signMarks(sides),
      lineBesideBars(bars, headroom, { stroke: colour.text }),
      lineBesideBars(bars, 0, { stroke: colour.loss, strokeDasharray: "3,2" }),
      text(bars, {
        y: "driver",
        text: "driver",
        frameAnchor: "left",
        dx: -22,
        dy: -11,
        textAnchor: "start",
        fill: colour.text,
        stroke: colour.ground,
        strokeWidth: 3,
        fontSize: 11,
      }),
    ],
  });
}

/** A line at an amount that runs beside each bar, and not through the driver's name above it. */
const lineBesideBars = (
  bars: readonly TornadoBar[],
  amount: number,
  line: { readonly stroke: string; readonly strokeDasharray?: string },
): Markish => tickX(bars, { x: () => amount, y: "driver", insetTop: 14, insetBottom: 2, strokeWidth: 1.5, ...line });

function barMarks(sides: readonly Side[]): Markish[] {
  const bar = { y: "driver", x1: "from", x2: "to", insetTop: 17, insetBottom: 5 } as const;
  const below = sides.filter(({ to }) => to < 0).map((side) => ({ ...side, from: Math.min(0, side.from) }));
  return [
    ...[true, false].map((upward) =>
      barX(
        sides.filter(({ up }) => up === upward),
        { ...bar, fill: colour.gain, fillOpacity: upward ? 0.75 : 0.12, stroke: colour.gain },
      ),
    ),
    barX(below, { ...bar, fill: hatch, stroke: colour.loss }),
  ];
}

/** The sign of the step at the end of its bar. */
function signMarks(sides: readonly Side[]): Markish[] {
  return [-1, 1].map((towards) =>
    text(
      sides.filter(({ from, to }) => (to < from ? -1 : 1) === towards),
      {
        y: "driver",
        x: "to",
        text: ({ up }: Side) => (up ? "+" : "−"),
        dx: towards * 7,
        dy: 6,
        fill: colour.text,
        fontWeight: 600,
        fontSize: 12,
      },
    ),
  );
}
