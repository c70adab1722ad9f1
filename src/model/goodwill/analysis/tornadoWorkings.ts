import {
  allOf,
  areaOf,
  atLeast,
  call,
  equal,
  greater,
  minus,
  negated,
  over,
  plus,
  power,
  times,
  when,
} from "../../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../../formula/Formula.ts";
import { rows, type PlacedRows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { onlyNumber } from "../grid/onlyNumber.ts";
import { unitCells } from "../unit/unitCells.ts";
import type { UnitWords } from "../unit/UnitWords.ts";
import { driverLines, type DriverLine } from "./driverLines.ts";
import type { Moves } from "./moves.ts";
import { sumAt, type PowerSum } from "./search/powerSum.ts";
import { isAbove, terminalFlow } from "./terminalValue.ts";
import { unitRefs, type UnitModel } from "./UnitModel.ts";
import * as analysisWords from "./analysisWords.ts";

/** The drivers in the order of the unit block. */
export const tornadoWorkingsLayout = rows({ step: 1, heads: 1, drivers: driverLines.length });

/** The columns of the unsorted workings. */
export const tornadoWork = {
  driver: 0,
  slope: 1,
  valueDown: 2,
  valueUp: 3,
  down: 4,
  up: 5,
  effect: 6,
  rank: 7,
} as const;
export type TornadoWork = keyof typeof tornadoWork;
const work = tornadoWork;

/** What the workings read. */
export interface TornadoWorkingsSources {
  /** The unit as the workings read it. */
  readonly worked: UnitModel;
  readonly moves: Moves;
  readonly polynomial: PowerSum;
  /** The first row of the workings. */
  readonly workings: number;
}

/** Stands where a step leaves no value. */
const noValue = "no value";

/** Both headrooms of each driver in the order of the unit block, the range between them, and its rank; equals by their order. */
export function tornadoWorkings(
  { worked: model, moves, polynomial, workings }: TornadoWorkingsSources,
  setting: CellRef,
): void {
  const sheet = model.workings;
  const place = tornadoWorkingsLayout.at(workings);
  sheet.text(place.row("step"), work.driver, "label", "Tornado: step, %");
  sheet.formula(place.row("step"), work.slope, "formula", onlyNumber(setting), { format: "percentage" });
  const step = sheet.cell(place.row("step"), work.slope, "both");
  heads(sheet, model.words, place.row("heads"));
  driverLines.forEach((line, index) => {
    const row = place.row("drivers", index);
    const slope = moves.slopes[line.driver];
    sheet.text(row, work.driver, "label", line.driver);
    if (slope === undefined) curved(sheet, model, { line, row, step }, polynomial);
    else {
      sheet.formula(row, work.slope, "formula", slope, { format: "amount" });
      straight(sheet, model, { line, row, step });
    }
    rank(sheet, unitRefs(model).headroom, place, row);
  });
}

/** A driver's row, and the cell that says how far it moves. */
interface Step {
  readonly line: DriverLine;
  readonly row: number;
  readonly step: Formula;
}

function heads(sheet: SheetBuilder, { money }: UnitWords, row: number): void {
  sheet.heads(row, work.driver, ["Tornado"]);
  sheet.figureHeads(row, work.slope, [
    analysisWords.headroomForPoints(money),
    analysisWords.valueAStepDown,
    analysisWords.valueAStepUp,
    analysisWords.headroomAStepDown(money),
    analysisWords.headroomAStepUp(money),
    analysisWords.range(money),
    "Rank, number",
  ]);
}

/** Headroom a step down and up, where it is linear in the driver. */
function straight(sheet: SheetBuilder, model: UnitModel, { line, row, step }: Step): void {
  const { headroom } = unitRefs(model);
  const effect = times(step, sheet.cell(row, work.slope, "column"));
  for (const { of, moved } of [
    { of: work.down, moved: minus(headroom, effect) },
    { of: work.up, moved: plus(headroom, effect) },
  ]) {
    const possible = line.relative ? when(atLeast(call("ABS", step), 1), noValue, moved) : moved;
    sheet.formula(row, of, "formula", possible, { format: "headroom" });
  }
}

/** The driver's value a step down and up and headroom there, where it is not linear in the driver. */
function curved(sheet: SheetBuilder, model: UnitModel, { line, row, step }: Step, polynomial: PowerSum): void {
  const refs = unitRefs(model);
  const { single } = unitCells(model.sheet);
  const base = line.rootsIn === "growth" ? plus(1, call("MIN", refs.growth)) : single(model.block.rows[line.key]);
  for (const { of, value, moved } of [
    { of: work.down, value: work.valueDown, moved: minus(base, step) },
    { of: work.up, value: work.valueUp, moved: plus(base, step) },
  ]) {
    sheet.formula(row, value, "formula", moved, { format: "percentage" });
    const at = sheet.cell(row, value, "column");
    sheet.formula(row, of, "formula", headroomAt(model, line, at, polynomial), { format: "headroom" });
  }
}

/** Headroom at a value of a driver in which it is not linear, or "no value". */
function headroomAt(model: UnitModel, { rootsIn }: DriverLine, value: CellRef, polynomial: PowerSum): Formula {
  const refs = unitRefs(model);
  if (rootsIn === "growth") return when(greater(value, 0), sumAt(polynomial, value), noValue);
  if (rootsIn === "rate") {
    const valued = allOf(isAbove(value, refs.terminalGrowth), greater(value, -1));
    return when(valued, headroomAtRate(model, value), noValue);
  }
  const { rate, lastMargin: margin, workingCapital } = refs;
  const flow = terminalFlow({ growth: value, margin, workingCapital });
  const terminal = times(over(times(refs.lastRevenue, flow), minus(rate, value)), refs.lastFactor);
  const headroom = minus(plus(refs.presentValues, terminal), refs.carryingAmount);
  return when(allOf(isAbove(rate, value), greater(value, -1)), headroom, noValue);
}

function headroomAtRate(model: UnitModel, rate: CellRef): Formula {
  const refs = unitRefs(model);
  const factor = plus(1, rate);
  const budget = call("SUMPRODUCT", over(refs.cashFlows, power(factor, refs.periods)));
  const terminal = over(over(refs.terminalFlow, minus(rate, refs.terminalGrowth)), power(factor, refs.lastPeriod));
  return minus(plus(budget, terminal), refs.carryingAmount);
}

/** The range of headroom between a step down and up and the base, and how many are larger, or equal and not below. */
function rank(sheet: SheetBuilder, headroom: CellRef, place: PlacedRows<"drivers">, row: number): void {
  const { at, fixedRow } = unitCells(sheet);
  const both = areaOf(at(row, work.down), at(row, work.up));
  const effect = minus(call("MAX", both, headroom), call("MIN", both, headroom));
  sheet.formula(row, work.effect, "formula", effect, { format: "amount" });
  const own = at(row, work.effect);
  const end = (of: number) => ({ row: of, column: work.effect });
  const all: AreaRef = sheet.area(end(place.row("drivers")), end(place.last("drivers")), "both");
  const upToOwn = areaOf(fixedRow(place.row("drivers"), work.effect), own);
  const count = (condition: Formula): Formula => call("SUMPRODUCT", negated(negated(condition)));
  sheet.formula(row, work.rank, "formula", plus(count(greater(all, own)), count(equal(upToOwn, own))), {
    format: "count",
  });
}
