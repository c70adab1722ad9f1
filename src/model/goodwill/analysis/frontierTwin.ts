import {
  allOf,
  call,
  equal,
  greater,
  isNumber,
  minus,
  over,
  plus,
  times,
  when,
  type Operand,
} from "../../../formula/build.ts";
import type { CellRef, Formula } from "../../../formula/Formula.ts";
import { rows, type PlacedRows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { column, forecastLength } from "../unit/columns.ts";
import type { BlockRows } from "../unit/unitBlock.ts";
import { unitCells } from "../unit/unitCells.ts";
import { none } from "./driverLines.ts";
import { scenario, scenarioHeads, scenarioRow, scenarioTerminal } from "./scenarioRows.ts";
import { marginShift } from "../cashMargin.ts";
import { isAbove } from "./terminalValue.ts";
import { growthOf, midYearFactor, openingWorth, unitRefs, type UnitModel } from "./UnitModel.ts";
import * as analysisWords from "./analysisWords.ts";

/** The cells of the frontier's settings, and those of its shifts. */
export interface FrontierCells {
  readonly other: CellRef;
  readonly driver: CellRef;
  readonly shifts: readonly CellRef[];
}

/** The settings' effect on a year, and two tables of one row a shift. */
export const frontierTwinLayout = (shifts: number) =>
  rows({
    other: 1,
    driver: 1,
    ratio: 1,
    increase: 1,
    scenarioHeads: 1,
    scenarios: shifts,
    solvedHeads: 1,
    solved: shifts,
    below: 2,
  });
type Place = PlacedRows<
  "other" | "driver" | "ratio" | "increase" | "scenarioHeads" | "scenarios" | "solvedHeads" | "solved" | "below"
>;

/** The columns of the second table; those of the years are a scenario's. */
const solved = { shift: 0, result: 1, needed: 2, change: 3, zeroGrowth: 4 } as const;

const years = forecastLength;

/**
 * The native twin of FRONTIER for a driver with a closed form. Under each shift of the other driver: the value that a
 * unit of base revenue needs, what it has, and what it moves by with the driver (its own recursion from the last year
 * back), so that the quotient is the break-even; for terminal growth first that of the terminal value of a unit of
 * revenue, which gives the growth.
 *
 * @returns the break-even of each shift.
 */
export function frontierTwin(model: UnitModel, cells: FrontierCells, top: number): readonly CellRef[] {
  const place = frontierTwinLayout(cells.shifts.length).at(top);
  const sheet = model.workings;
  const linked = (part: "other" | "driver", label: string, setting: CellRef): CellRef => {
    sheet.text(place.row(part), column.label, "label", label);
    sheet.formula(place.row(part), column.firstYear, "formula", setting, { format: "text" });
    return unitCells(sheet).single(place.row(part));
  };
  const other = linked("other", analysisWords.frontierDriverThatMoves, cells.other);
  const driver = linked("driver", analysisWords.frontierDriverSoughtForZero, cells.driver);
  const twin = { sheet, model, driver, place };
  effects(twin);
  heads(twin);
  return cells.shifts.map((shift, index) => {
    const [row, result] = [place.row("scenarios", index), place.row("solved", index)];
    sheet.text(row, scenario.driver, "label", `Shift ${index + 1}`);
    sheet.formula(row, scenario.shift, "formula", shift, { format: "percentage" });
    // Sought itself, terminal growth has no terminal value yet: the whole of it is what is solved for.
    const terminal = when(isDriver(twin, "terminalGrowth"), 0, scenarioTerminal(sheet, model, row));
    scenarioRow(sheet, model, row, other, terminal);
    sheet.formula(row, scenario.headroom, "formula", needed(twin, row), { format: "factor" });
    sheet.text(result, solved.shift, "label", `Shift ${index + 1}`);
    slopes(twin, row, result);
    solution(twin, row, result);
    return sheet.cell(result, solved.result, "both");
  });
}

/** What the parts of the twin share. */
interface Twin {
  readonly sheet: SheetBuilder;
  readonly model: UnitModel;
  /** The cell with the driver whose break-even is sought. */
  readonly driver: CellRef;
  readonly place: Place;
}

/** True where the break-even of this line of the unit block is sought. */
const isDriver = ({ model, driver }: Twin, key: keyof BlockRows): Formula =>
  equal(driver, model.sheet.cell(model.block.rows[key], column.label, "both"));

const orNone = (formula: Operand): Formula => call("IFERROR", formula, none);

/** What a shift of the driver changes a year's cash by: as a part of its revenue, and of the year's before. */
function effects(twin: Twin): void {
  const { sheet, place } = twin;
  const is = (key: keyof BlockRows): Formula => isDriver(twin, key);
  const line = (row: number, label: string, formula: Formula): void => {
    sheet.text(row, column.label, "label", label);
    sheet.formula(row, column.firstYear, "formula", formula, { format: "count" });
  };
  const ofRevenue = marginShift(is, 1, ["workingCapital"]);
  line(place.row("ratio"), analysisWords.yearsCashAtFrontier, ofRevenue);
  const ofYearBefore = when(is("workingCapital"), 1, 0);
  line(place.row("increase"), analysisWords.frontierAndRevenue, ofYearBefore);
}

function heads({ sheet, model: { words }, place }: Twin): void {
  scenarioHeads(sheet, place.row("scenarioHeads"), words, {
    title: analysisWords.frontierTheModelAtEach,
    result: analysisWords.neededValueFactor,
  });
  const row = place.row("solvedHeads");
  sheet.heads(row, solved.shift, [analysisWords.frontierWhatTheDriverMust]);
  sheet.figureHeads(row, solved.result, [
    analysisWords.breakEvenShiftPointsBase,
    analysisWords.valueLackingFactor,
    "Change, % points",
    "Terminal growth, %",
  ]);
  sheet.band(row, "columnHead", solved.zeroGrowth + 1, scenario.firstYear - 1);
  sheet.yearHeads(row, scenario.firstYear, words.years);
  sheet.figureHeads(row, scenario.terminal, [analysisWords.terminalValueRevenueFactor]);
}

/** The value that a unit of base revenue needs in a scenario: what opening working capital does not bring. */
function needed({ sheet, model }: Twin, row: number): Formula {
  const refs = unitRefs(model);
  const of = (column: number): CellRef => sheet.cell(row, column);
  const atYearEnds = over(refs.carryingAmount, midYearFactor(of(scenario.rate), refs.midYear));
  return orNone(over(minus(atYearEnds, openingWorth(refs, of(scenario.rate))), of(scenario.base)));
}

/** What a unit of revenue moves by with the driver, from the last year back. */
function slopes(twin: Twin, from: number, row: number): void {
  const { sheet, model, place } = twin;
  const { at, fixedColumn, single } = unitCells(sheet);
  const of = (column: number): CellRef => fixedColumn(from, column);
  const [ratio, increase] = [single(place.row("ratio")), single(place.row("increase"))];
  for (let year = 0; year < years; year += 1) {
    const grown = growthOf(model, column.firstYear + year);
    const factor = plus(1, grown, of(scenario.growth));
    const next = at(row, scenario.firstYear + year + 1);
    const ofRevenue = times(factor, plus(ratio, next));
    const atEnd = year === 0 ? ofRevenue : plus(ofRevenue, increase);
    const formula = over(atEnd, plus(1, of(scenario.rate)));
    sheet.formula(row, scenario.firstYear + year, "formula", formula, { format: "factor" });
  }
  const [rate, growth] = [of(scenario.rate), of(scenario.terminalGrowth)];
  const ofTerminal = over(plus(times(ratio, plus(1, growth)), increase), minus(rate, growth));
  const terminal = when(isDriver(twin, "terminalGrowth"), 1, ofTerminal);
  sheet.formula(row, scenario.terminal, "formula", terminal, { format: "factor" });
}

/** What is lacking, what the driver must change by, and the break-even that follows. */
function solution(twin: Twin, from: number, row: number): void {
  const { sheet, model } = twin;
  const { at, fixedColumn } = unitCells(sheet);
  const of = (column: number): CellRef => fixedColumn(from, column);
  const [rate, growth, workingCapital] = [of(scenario.rate), of(scenario.terminalGrowth), of(scenario.workingCapital)];
  const [lacking, change, zeroGrowth] = [at(row, solved.needed), at(row, solved.change), at(row, solved.zeroGrowth)];
  const [need, worth] = [of(scenario.headroom), of(scenario.firstYear)];
  const put = (column: number, formula: Formula, format: "factor" | "percentage"): void => {
    sheet.formula(row, column, "formula", formula, { format });
  };
  put(solved.needed, orNone(minus(need, worth)), "factor");
  const slope = at(row, scenario.firstYear);
  put(solved.change, orNone(when(equal(lacking, 0), 0, over(lacking, slope))), "percentage");
  const margin = plus(unitRefs(model).lastMargin, of(scenario.margin));
  const solvedGrowth = over(minus(times(change, rate), margin), minus(plus(change, margin), workingCapital));
  put(solved.zeroGrowth, when(isDriver(twin, "terminalGrowth"), orNone(solvedGrowth), "–"), "percentage");

  const proportion = orNone(when(greater(over(need, worth), 0), minus(over(need, worth), 1), none));
  const within = allOf(greater(zeroGrowth, -1), isAbove(rate, zeroGrowth));
  const growthShift = when(isNumber(zeroGrowth), when(within, minus(zeroGrowth, growth), none), none);
  const result = when(
    isDriver(twin, "baseRevenue"),
    proportion,
    when(isDriver(twin, "terminalGrowth"), growthShift, change),
  );
  put(solved.result, result, "percentage");
}
