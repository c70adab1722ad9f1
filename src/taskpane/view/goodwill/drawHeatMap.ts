import { link, plot, rect, text } from "@observablehq/plot";
import type { HeatCell, HeatMap } from "../../model/goodwill/heatMap.ts";
import { shortAmount, type AmountScale } from "../../model/goodwill/amounts.ts";
import { shiftOnAxis } from "../../model/goodwill/words.ts";
import { colour, plotLook } from "./plotLook.ts";

const left = 40;
const cellHeight = 30;
/** Faint enough for the figures to be read on them, in either theme. */
const [faintest, strongest] = [0.06, 0.42];

/** The ends of a part of the line where headroom is zero. */
const ends = { x1: "x1", y1: "y1", x2: "x2", y2: "y2" } as const;

/** Headroom by two drivers: a figure in each cell, losses in brackets and marked, and the line where it is zero. */
export function drawHeatMap(
  { choice, cells, rowShifts, columnShifts, frontier }: HeatMap,
  scale: AmountScale,
  width: number,
): Element {
  const { rowStep, columnStep } = choice;
  const shade = shadeOf(cells);
  const place = {
    x1: (cell: HeatCell) => cell.columnShift - columnStep / 2,
    x2: (cell: HeatCell) => cell.columnShift + columnStep / 2,
    y1: (cell: HeatCell) => cell.rowShift - rowStep / 2,
    y2: (cell: HeatCell) => cell.rowShift + rowStep / 2,
    inset: 0.5,
  };
  const middle = { x: (cell: HeatCell) => cell.columnShift, y: (cell: HeatCell) => cell.rowShift };
  const gains = cells.filter(({ headroom }) => headroom >= 0);
  const losses = cells.filter(({ headroom }) => headroom < 0);
  const base = cells.filter(({ isBase }) => isBase);
  const axis = { tickSize: 0, tickFormat: (shift: number) => shiftOnAxis(shift), label: null } as const;
  return plot({
    ...plotLook(width),
    height: rowShifts.length * cellHeight + 22,
    marginLeft: left,
    marginRight: 2,
    marginTop: 20,
    marginBottom: 2,
    x: { ...axis, axis: "top", domain: reach(columnShifts, columnStep), ticks: [...columnShifts] },
    y: { ...axis, domain: reach(rowShifts, rowStep), ticks: [...rowShifts], reverse: true },
    opacity: { type: "identity" },
    marks: [
      rect(gains, { ...place, fill: colour.gain, fillOpacity: shade }),
      rect(losses, { ...place, fill: colour.loss, fillOpacity: shade }),
      link(frontier, { ...ends, stroke: colour.ground, strokeWidth: 5, strokeLinecap: "round" }),
      link(frontier, { ...ends, stroke: colour.text, strokeWidth: 2, strokeLinecap: "round" }),
      rect(base, { ...place, stroke: colour.text, strokeWidth: 1.5 }),
      text(losses, { ...middle, text: () => "▼", fill: colour.loss, fontSize: 7, dy: -10 }),
      text(cells, {
        ...middle,
        text: ({ headroom }: HeatCell) => shortAmount(headroom, scale),
        fill: colour.text,
        stroke: colour.ground,
        strokeWidth: 4,
        strokeOpacity: 0.9,
        fontSize: width < 330 ? 10 : 11,
        fontVariant: "tabular-nums",
      }),
    ],
  });
}

/** How strong a cell's colour is: by its headroom, whatever the sign, against the largest. */
function shadeOf(cells: readonly HeatCell[]): (cell: HeatCell) => number {
  const largest = cells.reduce(
    (most, { headroom }) => (Number.isNaN(headroom) ? most : Math.max(most, Math.abs(headroom))),
    0,
  );
  return ({ headroom }) => (largest === 0 ? 0 : faintest + (strongest - faintest) * (Math.abs(headroom) / largest));
}

/** From half a step before the first shift to half a step after the last. */
function reach(shifts: readonly number[], step: number): [number, number] {
  return [(shifts[0] ?? 0) - step / 2, (shifts.at(-1) ?? 0) + step / 2];
}
