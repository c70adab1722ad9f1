import type { SheetBuilder } from "../../SheetBuilder.ts";
import { areaAddress } from "../../addresses.ts";
import { at, column, fixed, fixedRow, fixedColumn } from "../columns.ts";
import type { GrowthPolynomial } from "./growthPolynomial.ts";
import { unitRefs, type UnitModel } from "./UnitModel.ts";

/** Where the search for one driver's roots leaves its results: anchored addresses. */
export interface Roots {
  /** How many crossings of zero the scan has. */
  readonly count: string;
  /** The root nearest to the base; the base itself where there is none. */
  readonly root: string;
  readonly base: string;
  /** The ends of the scan. */
  readonly first: string;
  readonly last: string;
}

/** Distances of the scan's points from the base, as exponents: close near the base, far at the ends. */
const exponents = [
  "-24",
  "-19.25",
  "-15",
  "-11.25",
  "-8",
  "-5.25",
  "-3",
  "-1.25",
  "0",
  "1.25",
  "3",
  "5.25",
  "8",
  "11.25",
  "15",
  "19.25",
  "24",
] as const;
const steps = 9;

export const rootsLength = exponents.length + steps + 8;

/** The search for one driver: its first column, and the two beside it for headroom and distance. */
interface Search {
  readonly first: number;
  readonly title: string;
  readonly bound: string;
  readonly base: string;
  readonly ratio: string;
  readonly headroom: (value: string) => string;
}

/**
 * The discount rate and the revenue growth at which headroom is zero, without Goal Seek: headroom at points around the
 * base, as many crossings of zero as they show, and from the crossing nearest to the base secant steps to the root. The
 * residual headroom in the table of break-evens says how near they came.
 */
export function roots(
  sheet: SheetBuilder,
  model: UnitModel,
  polynomial: GrowthPolynomial,
  top: number,
): { readonly rate: Roots; readonly growth: Roots } {
  const refs = unitRefs(model);
  const rate: Search = {
    first: column.firstYear,
    title: "Discount rate, %",
    bound: `MAX(${refs.terminalGrowth},-1)`,
    base: refs.rate,
    ratio: "1.2",
    headroom: (value) => rateHeadroom(model, value),
  };
  const growth: Search = {
    first: column.firstYear + 3,
    title: "u = 1 + least growth + shift, %",
    bound: "0",
    base: `1+MIN(${refs.growth})`,
    ratio: "1.1",
    headroom: (value) => growthHeadroom(polynomial, value),
  };
  sheet.heads(top, column.label, ["Search for roots: exponents of the distance, number"]);
  for (const { first, title } of [rate, growth])
    sheet.figureHeads(top, first, [title, "Headroom, RMB'000", "Crossing away by, % points"]);
  sheet.text(top + 1, column.label, "label", "Lower bound");
  sheet.text(top + 2, column.label, "label", "Base");
  sheet.text(top + 3, column.label, "label", "Ratio of neighbouring distances, per exponent");
  exponents.forEach((exponent, index) => {
    sheet.number(top + 4 + index, column.label, "formula", exponent, { format: "perShare" });
  });
  const end = top + 4 + exponents.length;
  sheet.text(end, column.label, "label", "Crossings found");
  sheet.text(end + 1, column.label, "label", "Point before the nearest crossing");
  for (let step = 0; step < steps + 2; step += 1) {
    sheet.text(
      end + 2 + step,
      column.label,
      "label",
      step < 2 ? `Secant, ${step === 0 ? "before" : "after"} the crossing` : `Secant, step ${step - 1}`,
    );
  }
  return { rate: search(sheet, rate, top), growth: search(sheet, growth, top) };
}

/** Headroom at a discount rate; without "=". */
export function rateHeadroom(model: UnitModel, rate: string): string {
  const refs = unitRefs(model);
  return (
    `SUMPRODUCT(${refs.cashFlows}/(1+${rate})^${refs.periods})` +
    `+${refs.terminalFlow}/(${rate}-${refs.terminalGrowth})/(1+${rate})^${refs.lastPeriod}-${refs.carryingAmount}`
  );
}

/** Headroom at u = 1 + the least growth + the shift; without "=". */
export function growthHeadroom({ coefficients, powers }: GrowthPolynomial, u: string): string {
  return `SUMPRODUCT(${coefficients}*${u}^${powers})`;
}

/** Free of the noise of binary arithmetic where it is all but zero. */
const rounded = (headroom: string): string => `ROUND(${headroom},6)`;

function search(sheet: SheetBuilder, { first, bound, base, ratio, headroom }: Search, top: number): Roots {
  const format = { format: "percentage" } as const;
  const value = first;
  const result = first + 1;
  const distance = first + 2;
  const points = top + 4;
  const last = points + exponents.length - 1;
  const count = last + 1;
  const nearest = last + 2;
  const secant = last + 3;
  const inPoints = (of: number): string => areaAddress({ row: points, column: of }, { row: last, column: of }, "both");

  sheet.formula(top + 1, value, "formula", bound, format);
  sheet.formula(top + 2, value, "formula", base, format);
  sheet.number(top + 3, value, "formula", ratio, { format: "perShare" });
  for (let row = points; row <= last; row += 1) {
    const [lower, centre, per] = [top + 1, top + 2, top + 3].map((of) => fixedRow(of, value));
    sheet.formula(
      row,
      value,
      "formula",
      `${lower}+(${centre}-${lower})*${per}^${fixedColumn(row, column.label)}`,
      format,
    );
    sheet.formula(row, result, "formula", rounded(headroom(at(row, value))), { format: "amount" });
    sheet.formula(row, distance, "formula", crossing(row, row < last, value, fixedRow(top + 2, value)), format);
  }
  sheet.formula(count, distance, "formula", `COUNT(${inPoints(distance)})`, { format: "count" });
  const found = fixed(count, distance);
  sheet.formula(
    nearest,
    distance,
    "formula",
    `IF(${found}=0,1,MATCH(MIN(${inPoints(distance)}),${inPoints(distance)},0))`,
    { format: "count" },
  );
  const point = fixed(nearest, distance);
  for (let step = 0; step < steps + 2; step += 1) {
    const row = secant + step;
    const ofPoint = step === 0 ? point : `MIN(${point}+1,${exponents.length})`;
    const formula =
      step < 2
        ? `IF(${found}=0,${fixed(top + 2, value)},INDEX(${inPoints(value)},${ofPoint}))`
        : secantStep(row, value, secant);
    sheet.formula(row, value, "formula", formula, format);
    sheet.formula(row, result, "formula", rounded(headroom(at(row, value))), { format: "amount" });
  }
  return {
    count: found,
    root: fixed(secant + steps + 1, value),
    base: fixed(top + 2, value),
    first: fixed(points, value),
    last: fixed(last, value),
  };
}

/** How far from the base the straight line between a point and the next crosses zero; "" where it does not. */
function crossing(row: number, hasNext: boolean, value: number, base: string): string {
  const result = value + 1;
  const here = at(row, result);
  const onPoint = `ABS(${at(row, value)}-${base})`;
  if (!hasNext) return `IF(${here}=0,${onPoint},"")`;
  const next = at(row + 1, result);
  const between = `ABS(${at(row, value)}-${here}*(${at(row + 1, value)}-${at(row, value)})/(${next}-${here})-${base})`;
  return `IF(${here}=0,${onPoint},IF(SIGN(${here})*SIGN(${next})<0,${between},""))`;
}

/** Where the straight line through the last two trials crosses zero, never beyond the two points of the crossing. */
function secantStep(row: number, value: number, secant: number): string {
  const result = value + 1;
  const [x, h] = [at(row - 1, value), at(row - 1, result)];
  const [before, beforeH] = [at(row - 2, value), at(row - 2, result)];
  return `IF(${h}=${beforeH},${x},MEDIAN(${fixedRow(secant, value)},${fixedRow(secant + 1, value)},${x}-${h}*(${x}-${before})/(${h}-${beforeH})))`;
}
