import { link, plot, rect, text, type Markish } from "@observablehq/plot";
import type { HeatCell, HeatMap } from "../../model/goodwill/heatMap.ts";
import { shortAmount, type AmountScale } from "../../model/goodwill/amounts.ts";
import { shiftOnAxis } from "../../model/goodwill/words.ts";
import { colour, plotLook } from "./plotLook.ts";

const left = 40;
const cellHeight = 30;
/** Cells so narrow have no room for a figure: the table below has them. */
const leastForFigures = 32;
const lowCellHeight = 16;
/** Faint enough for the figures to be read on them, in either theme. */
const [faintest, strongest] = [0.06, 0.42];

/** Headroom by two drivers: a figure in each cell, losses in brackets and marked, and the line where it is zero. */
export function drawHeatMap(map: HeatMap, scale: AmountScale, width: number): Element {
  const { choice, rowShifts, columnShifts } = map;
  const reach = (shifts: readonly number[], step: number): [number, number] => [
    (shifts[0] ?? 0) - step / 2,
    (shifts.at(-1) ?? 0) + step / 2,
  ];
  const cellWidth = (width - left) / columnShifts.length;
  const axis = { tickSize: 0, tickFormat: (shift: number) => shiftOnAxis(shift), label: null } as const;
  return plot({
    ...plotLook(width),
    height: rowShifts.length * (cellWidth < leastForFigures ? lowCellHeight : cellHeight) + 22,
    marginLeft: left,
    marginRight: 2,
    marginTop: 20,
    marginBottom: 2,
    x: {
      ...axis,
      axis: "top",
      domain: reach(columnShifts, choice.columnStep),
      ticks: everyOther(columnShifts, cellWidth),
    },
    y: { ...axis, domain: reach(rowShifts, choice.rowStep), ticks: [...rowShifts], reverse: true },
    opacity: { type: "identity" },
    marks: [...cellMarks(map), ...(cellWidth < leastForFigures ? [] : figureMarks(map, scale, width < 330 ? 10 : 11))],
  });
}

/** As many of the shifts as have room for a figure, the middle one among them. */
function everyOther(shifts: readonly number[], cellWidth: number): number[] {
  const by = Math.max(1, Math.ceil(leastForFigures / cellWidth));
  const middle = (shifts.length - 1) / 2;
  return shifts.filter((_, index) => (index - middle) % by === 0);
}

/** The shaded cells, the line where headroom is zero, and the base case outlined. */
function cellMarks({ choice: { rowStep, columnStep }, cells, frontier }: HeatMap): Markish[] {
  const largest = cells.reduce(
    (most, { headroom }) => (Number.isNaN(headroom) ? most : Math.max(most, Math.abs(headroom))),
    0,
  );
  const fillOpacity = ({ headroom }: HeatCell): number =>
    largest === 0 ? 0 : faintest + (strongest - faintest) * (Math.abs(headroom) / largest);
  const place = {
    x1: (cell: HeatCell) => cell.columnShift - columnStep / 2,
    x2: (cell: HeatCell) => cell.columnShift + columnStep / 2,
    y1: (cell: HeatCell) => cell.rowShift - rowStep / 2,
    y2: (cell: HeatCell) => cell.rowShift + rowStep / 2,
    inset: 0.5,
  };
  const line = { x1: "x1", y1: "y1", x2: "x2", y2: "y2", strokeLinecap: "round" } as const;
  return [
    rect(
      cells.filter(({ headroom }) => headroom >= 0),
      { ...place, fill: colour.gain, fillOpacity },
    ),
    rect(
      cells.filter(({ headroom }) => headroom < 0),
      { ...place, fill: colour.loss, fillOpacity },
    ),
    link(frontier, { ...line, stroke: colour.ground, strokeWidth: 5 }),
    link(frontier, { ...line, stroke: colour.text, strokeWidth: 2 }),
    rect(
      cells.filter(({ isBase }) => isBase),
      { ...place, stroke: colour.text, strokeWidth: 1.5 },
    ),
  ];
}

function figureMarks({ cells }: HeatMap, scale: AmountScale, fontSize: number): Markish[] {
  const middle = { x: (cell: HeatCell) => cell.columnShift, y: (cell: HeatCell) => cell.rowShift };
  return [
    text(
      cells.filter(({ headroom }) => headroom < 0),
      { ...middle, text: () => "▼", fill: colour.loss, fontSize: 7, dy: -10 },
    ),
    text(cells, {
      ...middle,
      text: ({ headroom }: HeatCell) => shortAmount(headroom, scale),
      fill: colour.text,
      stroke: colour.ground,
      strokeWidth: 4,
      strokeOpacity: 0.9,
      fontSize,
      fontVariant: "tabular-nums",
    }),
  ];
}
