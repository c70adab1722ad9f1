import type { SheetBuilder } from "../../SheetBuilder.ts";
import { areaAddress } from "../../addresses.ts";
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
const turning = { halvings: 5, secants: 3 } as const;
const nearest = { halvings: 12, secants: 4 } as const;

/** How far above its bound a driver's value must be, as it may not be the bound itself. */
const margin = "0.000000001";

/** Rows of a search, from its first. */
const line = {
  bound: 1,
  base: 2,
  start: 3,
  points: 4,
  crossings: 4 + multiples.length,
  turn: 5 + multiples.length,
  turning: 6 + multiples.length,
  found: 8 + multiples.length + turning.halvings + turning.secants,
  most: 9 + multiples.length + turning.halvings + turning.secants,
  inverse: 10 + multiples.length + turning.halvings + turning.secants,
  distance: 11 + multiples.length + turning.halvings + turning.secants,
  root: 13 + multiples.length + turning.halvings + turning.secants + nearest.halvings + nearest.secants,
} as const;

export const rootsLength = line.root + 1;

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
 * one sign but headroom turns toward zero and back, its turning point tells whether there are two. From the first place
 * that holds the root nearest to the base, halvings and secant steps lead to it, on both sides of the base at once.
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
    heads: ["1 + discount rate", "Headroom × (r − g)", "Slope"],
    bound: `1+MAX(${refs.terminalGrowth},-1)+${margin}`,
    base: `1+${refs.rate}`,
    sum: sums.rate,
  };
  const growth: Search = {
    first: column.firstYear + 3,
    heads: ["u = 1 + least growth + shift", "Headroom", "Slope"],
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
  sheet.heads(top, column.label, ["Search for roots"]);
  label(line.bound, "Just above the lower bound");
  label(line.base, "Base");
  label(line.start, "Start: the base, if above the bound; then multiples");
  multiples.forEach((multiple, index) => {
    sheet.number(top + line.points + index, column.label, "formula", multiple, { format: "perShare" });
  });
  label(line.crossings, "Crossings of zero between the points");
  label(line.turn, "Turns toward zero and back after point");
  label(line.turning, "Turning point: after");
  label(line.turning + 1, "Turning point: half-way");
  steps(label, line.turning + 2, "Turning point", turning);
  label(line.found, "Roots found: crossings, and two at a turn across zero");
  label(line.most, "Roots there can be at most");
  label(line.inverse, "1 / distance within which the nearest crossing is");
  label(line.distance, "Distance of the nearest root: from");
  label(line.distance + 1, "Distance of the nearest root: half-way");
  steps(label, line.distance + 2, "Distance", nearest);
  label(line.root, "Root nearest to the base");
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

function search(sheet: SheetBuilder, { first: value, bound, base, sum }: Search, top: number): Roots {
  const result = value + 1;
  const slope = value + 2;
  const factor = { format: "factor" } as const;
  const amount = { format: "amount" } as const;
  const count = { format: "count" } as const;
  const put = (
    row: number,
    of: number,
    formula: string,
    format: typeof factor | typeof amount | typeof count,
  ): void => {
    sheet.formula(top + row, of, "formula", formula, format);
  };
  const cell = (row: number, of: number = value): string => fixedRow(top + row, of);
  const points = (of: number, from = 0, to: number = multiples.length - 1): string =>
    areaAddress({ row: top + line.points + from, column: of }, { row: top + line.points + to, column: of }, "both");
  /** The points' cells but the last, and but the first: neighbours, pair by pair. */
  const before = (of: number): string => points(of, 0, multiples.length - 2);
  const after = (of: number): string => points(of, 1);
  const [lowest, centre] = [cell(line.bound), cell(line.start)];

  put(line.bound, value, bound, factor);
  put(line.base, value, base, factor);
  put(line.start, value, `MAX(${cell(line.base)},${lowest}+0.000001)`, factor);
  for (let point = line.points; point < line.crossings; point += 1) {
    const multiple = fixedColumn(top + point, column.label);
    const unit = `IF(${multiple}<0,${centre}-${lowest},MAX(${centre}-${lowest},0.05))`;
    put(point, value, `${centre}+${multiple}*${unit}`, factor);
    put(point, result, sumAt(sum, at(top + point, value)), amount);
    put(point, slope, slopeAt(sum, at(top + point, value)), amount);
  }
  put(line.crossings, value, signChanges(before(result), after(result)), count);

  const [crossings, turn] = [cell(line.crossings), cell(line.turn)];
  const oneSign = `(${before(result)}*${after(result)}>0)`;
  const toward = `(${before(result)}*${before(slope)}<0)`;
  const back = `(${after(result)}*${after(slope)}>0)`;
  const number = `(ROW(${before(result)})-ROW(${fixed(top + line.points, result)})+1)`;
  put(line.turn, value, `SUMPRODUCT(MAX(${oneSign}*${toward}*${back}*${number}))`, count);
  const turnFirst = line.turning;
  const side = cell(turnFirst, result);
  const turnLast = turnFirst + 1 + turning.halvings + turning.secants;
  const beyond = `INDEX(${points(value)},MAX(${turn},1)+1)`;
  put(turnFirst, value, `INDEX(${points(value)},MAX(${turn},1))`, factor);
  put(turnFirst, result, `INDEX(${points(result)},MAX(${turn},1))`, amount);
  put(turnFirst + 1, value, `(${cell(turnFirst)}+${beyond})/2`, factor);
  for (let row = turnFirst + 1; row <= turnLast; row += 1) {
    const steps = row - turnFirst - 1;
    if (steps > 0) put(row, value, step(top + row, value, slope, steps, turning.halvings, `-SIGN(${side}*`), factor);
    put(row, slope, rounded(slopeAt(sum, at(top + row, value))), amount);
  }
  const [turnAt, atTurn] = [cell(turnLast), cell(turnLast, result)];
  put(turnLast, result, rounded(sumAt(sum, at(top + turnLast, value))), amount);

  const found = cell(line.found);
  put(line.found, value, `${crossings}+IF(${turn}=0,0,IF((${side}<0)<>(${atTurn}<0),2,0))`, count);
  put(line.most, value, sum.most, count);
  const crosses = `((${before(result)}<0)<>(${after(result)}<0))`;
  const [one, other] = [before(value), after(value)];
  const twiceFar = `(ABS(${one}+${other}-2*${centre})+${other}-${one})`;
  put(line.inverse, value, `SUMPRODUCT(MAX(2*${crosses}/${twiceFar}))`, factor);
  const reach = `1/MAX(${cell(line.inverse)},IF(${found}>${crossings},1/ABS(${turnAt}-${centre}),0))`;
  const distanceFirst = line.distance;
  const distanceLast = distanceFirst + 1 + nearest.halvings + nearest.secants;
  const sign = `SIGN(${cell(line.points + start, result)})`;
  const below = (distance: string): string => `MAX(${cell(line.points)},${centre}-${distance})`;
  const signed = (x: string): string => `${sign}*${sumAt(sum, x)}`;
  sheet.number(top + distanceFirst, value, "formula", "0", factor);
  put(distanceFirst + 1, value, `IF(${found}=0,0,${reach}/2)`, factor);
  for (let row = distanceFirst + 1; row <= distanceLast; row += 1) {
    const here = at(top + row, value);
    const steps = row - distanceFirst - 1;
    if (steps > 0) put(row, value, step(top + row, value, result, steps, nearest.halvings, "+SIGN("), factor);
    put(row, result, rounded(`MIN(${signed(below(here))},${signed(`(${centre}+${here})`)})`), amount);
  }
  const last = cell(distanceLast);
  const isBelow = `${signed(below(last))}<${signed(`(${centre}+${last})`)}`;
  put(line.root, value, `IF(${isBelow},${below(last)},${centre}+${last})`, factor);
  return {
    found: fixed(top + line.found, value),
    most: fixed(top + line.most, value),
    root: fixed(top + line.root, value),
    base: fixed(top + line.base, value),
    bound: fixed(top + line.bound, value),
  };
}

/**
 * The next trial after two, in the row below them. Halvings go half as far as the step before, to the side that the
 * result tells; secants go where the straight line through the last two is zero, never out of what the halvings left.
 *
 * @param side what makes a sign of the result, up to it; the bracket is closed here.
 */
function step(row: number, value: number, of: number, steps: number, halvings: number, side: string): string {
  const [x, before] = [at(row - 1, value), at(row - 2, value)];
  const [h, beforeH] = [at(row - 1, of), at(row - 2, of)];
  if (steps <= halvings) return `${x}${side}${h})*ABS(${x}-${before})/2`;
  const [middle, end] = [fixedRow(row - steps + halvings, value), fixedRow(row - steps + halvings - 1, value)];
  return `IF(${h}=${beforeH},${x},MEDIAN(${end},2*${middle}-${end},${x}-${h}*(${x}-${before})/(${h}-${beforeH})))`;
}
