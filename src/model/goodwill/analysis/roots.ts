import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { areaAddress } from "../../../formula/addresses.ts";
import { at, column, fixed, fixedColumn, fixedRow } from "../columns.ts";
import { signChanges, slopeAt, sumAt, type PowerSum } from "./powerSum.ts";
import { unitRefs, type UnitModel } from "./UnitModel.ts";

/** Where the search for one driver's roots leaves its results: anchored addresses. */
export interface Roots {
  /** How many it found. */
  readonly found: string;
  /** As many as there can be; where all of them are found, the count is exact. */
  readonly most: string;
  /** The root nearest to the base, of those found. */
  readonly root: string;
  readonly base: string;
  readonly bound: string;
}

/** Places of the scan: below the start in distances from the bound, above it in the same or in 5 points, if that is more. */
const multiples = ["-1", "-0.6", "0", "0.5", "1.5", "4", "10", "40", "1000", "100000", "100000000"] as const;
const start = multiples.indexOf("0");
const last = multiples.length - 1;
/** From here on figures may be too long for a column. */
const far = multiples.indexOf("10");
/** Further away than this many points the sum has turned for the last time, in practice. */
const sloped = multiples.indexOf("100000");
const turning = { halvings: 5, secants: 3 } as const;
const nearest = { halvings: 12, secants: 4 } as const;

/** How far above its bound a driver's value must be, as it may not be the bound itself. */
const margin = "0.000000001";

/** Rows of a search, from its first. */
const line = rows({
  heads: 1,
  bound: 1,
  base: 1,
  start: 1,
  points: multiples.length,
  crossings: 1,
  turn: 1,
  turning: 2 + turning.halvings + turning.secants,
  found: 1,
  most: 1,
  inverse: 1,
  distance: 2 + nearest.halvings,
  side: 1,
  root: 2 + nearest.secants,
  end: 0,
});

/** Where each part starts, given how many rows they take. */
function rows<Part extends string>(lengths: Readonly<Record<Part, number>>): Readonly<Record<Part, number>> {
  let next = 0;
  const starts = Object.entries<number>(lengths).map(([part, length]) => {
    next += length;
    return [part, next - length];
  });
  return Object.fromEntries(starts) as Record<Part, number>;
}

export const rootsLength = line.end;

/** The search for one driver: its first column, and the two beside it for headroom and slope. */
interface Search {
  readonly first: number;
  readonly heads: readonly [string, string, string];
  readonly bound: string;
  readonly base: string;
  readonly sum: PowerSum;
}

/**
 * The discount rate and the revenue growth at which headroom is zero, without Goal Seek. Headroom and its slope at
 * points from the bound to far above it: where neighbours have other signs there is a root between them; where they have
 * one sign but headroom turns toward zero and back, its turning point tells whether there are two. Halvings on both
 * sides of the base at once tell on which the nearest root is, secant steps lead to it.
 *
 * Missed are only roots that lie with a further turning point between two neighbours. What there can be at most says
 * whether the count is exact; the residual headroom in the table of break-evens says how near the root is.
 */
export function roots(
  sheet: SheetBuilder,
  model: UnitModel,
  sums: { readonly rate: PowerSum; readonly growth: PowerSum },
  top: number,
): { readonly rate: Roots; readonly growth: Roots } {
  const refs = unitRefs(model);
  const rate: Search = {
    first: column.firstYear,
    heads: ["1 + discount rate, factor", "Headroom × (r − g), RMB'000", "Slope, RMB'000"],
    bound: `1+MAX(${refs.terminalGrowth},-1)+${margin}`,
    base: `1+${refs.rate}`,
    sum: sums.rate,
  };
  const growth: Search = {
    first: column.firstYear + 3,
    heads: ["u = 1 + least growth + shift, factor", "Headroom, RMB'000", "Slope, RMB'000"],
    // Revenue below zero has no value, whatever the growth.
    bound: `IF(MIN(${refs.baseRevenue},1+${refs.terminalGrowth})<0,#NUM!,0)+${margin}`,
    base: `1+MIN(${refs.growth})`,
    sum: sums.growth,
  };
  labels(sheet, top);
  for (const { first, heads } of [rate, growth]) sheet.figureHeads(top, first, heads);
  return { rate: search(sheet, rate, top), growth: search(sheet, growth, top) };
}

function labels(sheet: SheetBuilder, top: number): void {
  const label = (row: number, text: string): void => {
    sheet.text(top + row, column.label, "label", text);
  };
  sheet.heads(top, column.label, ["Search for roots: multiples of the start, factor"]);
  label(line.bound, "Just above the lower bound");
  label(line.base, "Base");
  label(line.start, "Start: base, or above the bound; multiples");
  multiples.forEach((multiple, index) => {
    sheet.number(top + line.points + index, column.label, "formula", multiple, {
      format: index < far ? "perShare" : "magnitude",
    });
  });
  label(line.crossings, "Crossings of zero between the points");
  label(line.turn, "Turns toward zero and back after point");
  label(line.turning, "Turning point: after");
  label(line.turning + 1, "Turning point: half-way");
  steps(label, line.turning + 2, "Turning point", turning);
  label(line.found, "Roots found: crossings, 2 at a turn across");
  label(line.most, "Roots there can be at most");
  label(line.inverse, "1 / reach of the nearest crossing");
  label(line.distance, "Distance of the nearest root: from");
  label(line.distance + 1, "Distance of the nearest root: half-way");
  steps(label, line.distance + 2, "Distance", { halvings: nearest.halvings, secants: 0 });
  label(line.side, "Side of the start on which it is");
  label(line.root, "Root nearest to the base: from");
  label(line.root + 1, "Root nearest to the base: to");
  steps(label, line.root + 2, "Root", { halvings: 0, secants: nearest.secants });
}

function steps(
  label: (row: number, text: string) => void,
  from: number,
  of: string,
  { halvings, secants }: { readonly halvings: number; readonly secants: number },
): void {
  for (let step = 0; step < halvings + secants; step += 1)
    label(from + step, step < halvings ? `${of}: halving ${step + 1}` : `${of}: secant ${step - halvings + 1}`);
}

/** Free of the noise of binary arithmetic where it is all but zero. */
const rounded = (formula: string): string => `ROUND(${formula},6)`;

/** Writes the cells of one search and names them, by row of the search and column: value, result or slope. */
function cellsOf(sheet: SheetBuilder, first: number, top: number) {
  const of = { value: first, result: first + 1, slope: first + 2 } as const;
  const formats = {
    value: "factor",
    result: "amount",
    slope: "amount",
    count: "count",
    magnitude: "magnitude",
  } as const;
  return {
    put: (row: number, column: keyof typeof of, formula: string, format: keyof typeof formats = column): void => {
      sheet.formula(top + row, of[column], "formula", formula, { format: formats[format] });
    },
    /** As a formula of any row names it, and as one of the same row does. */
    cell: (row: number, column: keyof typeof of = "value"): string => fixedRow(top + row, of[column]),
    here: (row: number, column: keyof typeof of = "value"): string => at(top + row, of[column]),
    multiple: (row: number): string => fixedColumn(top + row, column.label),
    anchored: (row: number): string => fixed(top + row, of.value),
    /** The points' cells, from one to another. */
    points: (column: keyof typeof of, from = 0, to: number = multiples.length - 1): string => {
      const end = (point: number) => ({ row: top + line.points + point, column: of[column] });
      return areaAddress(end(from), end(to), "both");
    },
  };
}

type Cells = ReturnType<typeof cellsOf>;

function search(sheet: SheetBuilder, { first, bound, base, sum }: Search, top: number): Roots {
  const cells = cellsOf(sheet, first, top);
  const { put, cell, anchored } = cells;
  put(line.bound, "value", bound);
  put(line.base, "value", base);
  put(line.start, "value", `MAX(${cell(line.base)},${cell(line.bound)}+0.000001)`);
  scan(cells, sum);
  turningPoint(cells, sum);
  put(line.most, "value", sum.most, "count");
  sheet.number(top + line.distance, first, "formula", "0", { format: "factor" });
  nearestDistance(cells, sum);
  nearestRoot(cells, sum);
  return {
    found: anchored(line.found),
    most: anchored(line.most),
    root: anchored(line.end - 1),
    base: anchored(line.base),
    bound: anchored(line.bound),
  };
}

/** The sum and its slope at the points, and how often it crosses zero between them. */
function scan({ put, cell, here, multiple, points }: Cells, sum: PowerSum): void {
  const distance = `${cell(line.start)}-${cell(line.bound)}`;
  for (let row = line.points; row < line.crossings; row += 1) {
    const unit = `IF(${multiple(row)}<0,${distance},MAX(${distance},0.05))`;
    const isFar = row - line.points >= far;
    put(row, "value", `${cell(line.start)}+${multiple(row)}*${unit}`, isFar ? "magnitude" : "value");
    put(row, "result", sumAt(sum, here(row)), isFar ? "magnitude" : "result");
    if (row < line.points + sloped) put(row, "slope", slopeAt(sum, here(row)), isFar ? "magnitude" : "slope");
  }
  put(line.crossings, "value", signChanges(points("result", 0, last - 1), points("result", 1)), "count");
}

/** Where the sum turns toward zero and back between two points of one sign, its turning point: across zero it has two roots. */
function turningPoint({ put, cell, here, points }: Cells, sum: PowerSum): void {
  const near = (of: "result" | "slope"): string => points(of, 0, sloped - 2);
  const next = (of: "result" | "slope"): string => points(of, 1, sloped - 1);
  const turns = `(${near("result")}*${next("result")}>0)*(${near("result")}*${near("slope")}<0)*(${next("result")}*${next("slope")}>0)`;
  const number = `(ROW(${near("result")})-ROW(${points("result", 0, 0)})+1)`;
  put(line.turn, "value", `SUMPRODUCT(MAX(${turns}*${number}))`, "count");

  const [turn, from, middle] = [cell(line.turn), line.turning, line.turning + 1];
  const halved = middle + turning.halvings;
  const end = halved + turning.secants;
  const ends = [cell(halved - 1), `2*${cell(halved)}-${cell(halved - 1)}`] as const;
  const side = cell(from, "result");
  put(from, "value", `INDEX(${points("value")},MAX(${turn},1))`);
  put(from, "result", `INDEX(${points("result")},MAX(${turn},1))`);
  put(middle, "value", `(${here(from)}+INDEX(${points("value")},MAX(${turn},1)+1))/2`);
  for (let row = middle; row <= end; row += 1) {
    const [two, one] = [row - 2, row - 1] as const;
    const trials = [here(two), here(one), here(two, "slope"), here(one, "slope")] as const;
    if (row > halved) put(row, "value", secant(trials, ends));
    else if (row > middle) put(row, "value", `${here(one)}-SIGN(${side}*${here(one, "slope")})*${half(trials)}`);
    put(row, "slope", rounded(slopeAt(sum, here(row))));
  }
  put(end, "result", rounded(sumAt(sum, here(end))));
  const across = `IF(${turn}=0,0,IF((${side}<0)<>(${cell(end, "result")}<0),2,0))`;
  put(line.found, "value", `${cell(line.crossings)}+${across}`, "count");
}

/** How far from the start the nearest root is, on whichever side: where the sum first has another sign on one of them. */
function nearestDistance({ put, cell, here, points }: Cells, sum: PowerSum): void {
  const [before, after] = [points("result", 0, last - 1), points("result", 1)];
  const [one, other] = [points("value", 0, last - 1), points("value", 1)];
  const start = cell(line.start);
  const twiceFar = `(ABS(${one}+${other}-2*${start})+${other}-${one})`;
  put(line.inverse, "value", `SUMPRODUCT(MAX(2*((${before}<0)<>(${after}<0))/${twiceFar}))`);

  const [found, turnsAt] = [cell(line.found), cell(line.found - 1)];
  const ofTurn = `IF(${found}>${cell(line.crossings)},1/ABS(${turnsAt}-${start}),0)`;
  const middle = line.distance + 1;
  put(middle, "value", `IF(${found}=0,0,1/MAX(${cell(line.inverse)},${ofTurn})/2)`);
  for (let row = middle; row < line.side; row += 1) {
    const [two, one] = [row - 2, row - 1] as const;
    if (row > middle) put(row, "value", `${here(one)}+SIGN(${here(one, "result")})*${half([here(two), here(one)])}`);
    const [below, above] = [`MAX(${cell(line.points)},${start}-${here(row)})`, `(${start}+${here(row)})`];
    put(row, "result", rounded(`MIN(${startSign(cell)}*${sumAt(sum, below)},${startSign(cell)}*${sumAt(sum, above)})`));
  }
}

/** From what the halvings leave, on the side where the sum has another sign, secants to the root. */
function nearestRoot({ put, cell, here }: Cells, sum: PowerSum): void {
  const [start, distance, side] = [cell(line.start), cell(line.side - 1), cell(line.side)];
  const width = `ABS(${distance}-${cell(line.side - 2)})`;
  const beyond = rounded(`${startSign(cell)}*${sumAt(sum, `(${start}+${distance}+${width})`)}`);
  put(line.side, "value", `IF(${beyond}<=0,1,-1)`, "count");
  put(line.root, "value", `${start}+${side}*(${distance}-${width})`);
  put(line.root + 1, "value", `${start}+${side}*(${distance}+${width})`);
  const ends = [cell(line.root), cell(line.root + 1)] as const;
  for (let row = line.root; row < line.end; row += 1) {
    const [two, one] = [row - 2, row - 1] as const;
    const trials = [here(two), here(one), here(two, "result"), here(one, "result")] as const;
    if (row > line.root + 1) put(row, "value", secant(trials, ends));
    put(row, "result", rounded(sumAt(sum, here(row))));
  }
}

const startSign = (cell: Cells["cell"]): string => `SIGN(${cell(line.points + start, "result")})`;

/** Half as far as the last step went. */
const half = ([before, now]: readonly [string, string, ...unknown[]]): string => `ABS(${now}-${before})/2`;

/** Where the straight line through the last two trials is zero, never beyond the two ends. */
function secant(
  [before, now, resultBefore, result]: readonly [string, string, string, string],
  [one, other]: readonly [string, string],
): string {
  const next = `${now}-${result}*(${now}-${before})/(${result}-${resultBefore})`;
  return `IF(${result}=${resultBefore},${now},MEDIAN(${one},${other},${next}))`;
}
