import {
  allOf,
  anyOf,
  call,
  equal,
  errorValue,
  formulaOf,
  greater,
  minus,
  negated,
  over,
  plus,
  power,
  times,
  when,
  type Operand,
} from "../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";
import { phrase } from "../../formula/phrase.ts";
import type { AreaPlan } from "../../plan/plan.ts";
import { rows, type PlacedRows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { midYearFactor, unitRefs, type UnitModel, type UnitRefs } from "./analysis/UnitModel.ts";
import { isAbove } from "./analysis/terminalValue.ts";
import { column, forecastLength } from "./columns.ts";
import { ready, type GridSettings } from "./gridSettings.ts";
import { grownRevenue } from "./grownRevenue.ts";
import type { BlockRows } from "./unitBlock.ts";
import { unitCells } from "./unitCells.ts";

/** How many shifts a grid has each way. */
export const gridSize = 7;

/** Where a grid and what it is made of stand, on the unit's own sheet. */
export interface Grid {
  readonly own: SheetBuilder;
  readonly settings: GridSettings;
  /** The row of the column shifts. */
  readonly shifts: number;
  /** The rows of the figures, each with its shift before it. */
  readonly figures: readonly number[];
}

const layout = rows({
  rowDriver: 1,
  columnDriver: 1,
  status: 1,
  titles: 1,
  shifts: 1,
  figures: gridSize,
  belowFigures: 1,
  rowHeads: 1,
  rowPaths: gridSize,
  belowRowPaths: 1,
  columnHeads: 1,
  columnPaths: gridSize,
  belowColumnPaths: 1,
  partHeads: 1,
  parts: gridSize,
});

type Place = PlacedRows<
  | "rowDriver"
  | "columnDriver"
  | "status"
  | "titles"
  | "shifts"
  | "figures"
  | "rowHeads"
  | "rowPaths"
  | "columnHeads"
  | "columnPaths"
  | "partHeads"
  | "parts"
>;

export const gridTwinLength = layout.length;

/** First column of a grid's figures, and of the second part of what they are made of. */
export const gridColumn = column.firstYear;
const terminalColumn = gridColumn + gridSize + 2;

/** The columns of the helper: each shift's own rate, growth, working capital, margin and revenue path. */
const helper = {
  shift: 0,
  preTaxDiscountRate: 1,
  terminalGrowth: 2,
  workingCapital: 3,
  margin: 4,
  base: 5,
  firstYear: 6,
  lastYear: 5 + forecastLength,
} as const;

/**
 * The native twin of SENSITIVITY, for any two drivers: under both shifts revenue is the row shift's path times the
 * column shift's ratio, and rate, growth, working capital and margin are the sums of both. So a helper row a shift is
 * enough for each cell to be the whole model again.
 *
 * @param model as the workings read it.
 * @param grid on the unit's own sheet, whose shifts and settings are linked once.
 * @param top the first row of the workings.
 * @returns the native grid, its shifts beside and above it included.
 */
export function gridTwin(model: UnitModel, grid: Grid, top: number): AreaPlan {
  const sheet = model.workings;
  const place = layout.at(top);
  linkedSettings(sheet, grid, place);
  twinHeads(model, grid, place);
  rowShiftPaths(model, place);
  columnShiftPaths(model, place);
  partHeads(sheet, model, place.row("partHeads"));
  const { at, fixedColumn } = unitCells(sheet);
  const refs = unitRefs(model);
  place.all("figures").forEach((figure, i) => {
    const part = place.row("parts", i);
    for (const shiftColumn of [column.label, terminalColumn - 1])
      sheet.formula(part, shiftColumn, "formula", fixedColumn(figure, column.label), { format: "percentage" });
    for (let j = 0; j < gridSize; j += 1) {
      const shifted = underBoth(sheet, place.row("rowPaths", i), place.row("columnPaths", j));
      const [explicit, terminal] = [gridColumn + j, terminalColumn + j];
      const budget = plus(explicitValue(model, shifted), openingExcess(refs, shifted));
      sheet.formula(part, explicit, "formula", budget, { format: "amount" });
      sheet.formula(part, terminal, "formula", terminalPresentValue(refs, shifted), { format: "amount" });
      const midYear = midYearFactor(shifted.rate, refs.midYear);
      const headroom = minus(times(plus(at(part, explicit), at(part, terminal)), midYear), refs.carryingAmount);
      sheet.formula(figure, gridColumn + j, "twin", headroom, { format: "headroom" });
    }
  });
  const size = gridSize + 1;
  return { sheet: sheet.id, row: place.row("shifts"), column: column.label, rows: size, columns: size };
}

function linkedSettings(sheet: SheetBuilder, { settings }: Grid, place: Place): void {
  for (const [part, label, setting] of [
    ["rowDriver", "Sensitivity: driver down the rows", settings.rowDriver],
    ["columnDriver", "Sensitivity: driver across the columns", settings.columnDriver],
    ["status", "Sensitivity: settings", settings.status],
  ] as const) {
    sheet.text(place.row(part), column.label, "label", label);
    sheet.formula(place.row(part), gridColumn, "formula", setting, { format: "text" });
  }
}

/** The title, and the shifts of the grid beside and above its twin. */
function twinHeads({ workings: sheet, words }: UnitModel, { own, shifts, figures }: Grid, place: Place): void {
  const { single } = unitCells(sheet);
  const axes = [", down: ", single(place.row("rowDriver")), ", across: ", single(place.row("columnDriver"))];
  sheet.say(place.row("titles"), column.label, "heading", phrase("Native twin: headroom, ", words.money, ...axes));
  sheet.band(place.row("titles"), "heading", gridColumn, gridColumn + gridSize - 1);
  sheet.text(place.row("shifts"), column.label, "columnHead", "Shift", { format: "count" });
  const percentage = { format: "percentage" } as const;
  figures.forEach((figure, index) => {
    const [down, across] = [own.cell(figure, column.label), own.cell(shifts, gridColumn + index)];
    sheet.formula(place.row("shifts"), gridColumn + index, "formula", across, percentage);
    sheet.formula(place.row("figures", index), column.label, "formula", down, percentage);
  });
}

function partHeads(sheet: SheetBuilder, { words }: UnitModel, row: number): void {
  for (const { first, title } of [
    { first: gridColumn, title: "Sensitivity: present value of the five years, " },
    { first: terminalColumn, title: "Terminal value's present value, " },
  ]) {
    sheet.say(row, first - 1, "heading", phrase(title, words.money));
    sheet.band(row, "heading", first, first + gridSize - 1);
  }
}

/** The model under a row's and a column's shift. */
interface Shifted {
  readonly rate: Formula;
  readonly growth: Formula;
  readonly workingCapital: Formula;
  /** What the cash margin moves by. */
  readonly margin: Formula;
  /** Base revenue, each year's, the year before's, and the last's. */
  readonly base: Formula;
  readonly revenue: Formula;
  readonly yearBefore: Formula;
  readonly lastRevenue: Formula;
}

function underBoth(sheet: SheetBuilder, down: number, across: number): Shifted {
  const { fixed, fixedColumn } = unitCells(sheet);
  const sum = (of: number): Formula => plus(fixedColumn(down, of), fixed(across, of));
  const area = (row: number, [first, last]: readonly [number, number], anchor: "column" | "both"): AreaRef =>
    sheet.area({ row, column: first }, { row, column: last }, anchor);
  const product = (...columns: readonly [number, number]): Formula =>
    times(area(down, columns, "column"), area(across, columns, "both"));
  return {
    rate: sum(helper.preTaxDiscountRate),
    growth: sum(helper.terminalGrowth),
    workingCapital: sum(helper.workingCapital),
    margin: sum(helper.margin),
    base: times(fixedColumn(down, helper.base), fixed(across, helper.base)),
    revenue: product(helper.firstYear, helper.lastYear),
    yearBefore: product(helper.base, helper.lastYear - 1),
    lastRevenue: times(fixedColumn(down, helper.lastYear), fixed(across, helper.lastYear)),
  };
}

/** Σ (revenue × margin − working capital × rise of revenue) / (1 + rate)^t. */
function explicitValue({ sheet, workings, cashMargin, yearHeads }: UnitModel, shifted: Shifted): Formula {
  const { fixedYearsOf, single } = unitCells(sheet);
  const { revenue, yearBefore, margin, workingCapital, rate } = shifted;
  const years = plus(minus(call("COLUMN", fixedYearsOf(yearHeads)), call("COLUMN", single(yearHeads))), 1);
  const earned = times(revenue, plus(unitCells(workings).fixedYearsOf(cashMargin), margin));
  const flow = minus(earned, times(workingCapital, minus(revenue, yearBefore)));
  return call("SUMPRODUCT", over(flow, power(plus(1, rate), years)));
}

/** What the first year has of opening working capital beyond w × base revenue, / (1 + rate): no shift moves the former. */
function openingExcess({ openingWorkingCapital }: UnitRefs, { workingCapital, base, rate }: Shifted): Formula {
  return over(minus(openingWorkingCapital, times(workingCapital, base)), plus(1, rate));
}

/** The terminal year's cash flow / (rate − growth) / (1 + rate)^N. */
function terminalPresentValue({ lastMargin }: UnitRefs, shifted: Shifted): Formula {
  const { rate, growth, workingCapital, margin, lastRevenue } = shifted;
  const flow = minus(times(plus(1, growth), plus(lastMargin, margin)), times(workingCapital, growth));
  const worth = over(over(times(lastRevenue, flow), minus(rate, growth)), power(plus(1, rate), forecastLength));
  const isValued = allOf(isAbove(rate, growth), greater(rate, -1), greater(growth, -1));
  return when(isValued, worth, errorValue("#NUM!"));
}

/** A shift's own rates, margin and revenue, a row. */
interface Path {
  readonly shift: Formula;
  readonly preTaxDiscountRate: Formula;
  readonly terminalGrowth: Formula;
  readonly workingCapital: Formula;
  readonly margin: Formula;
  readonly base: Formula;
  /** Of a year, by its place from 0, given the cell of the year before. */
  readonly year: (index: number, before: CellRef) => Formula;
}

function writePath(sheet: SheetBuilder, row: number, path: Path, revenue: "amount" | "factor"): void {
  for (const of of ["shift", "preTaxDiscountRate", "terminalGrowth", "workingCapital", "margin"] as const)
    sheet.formula(row, helper[of], "formula", path[of], { format: "percentage" });
  sheet.formula(row, helper.base, "formula", path.base, { format: revenue });
  for (let index = 0; index < forecastLength; index += 1) {
    const of = helper.firstYear + index;
    sheet.formula(row, of, "formula", path.year(index, sheet.cell(row, of - 1)), { format: revenue });
  }
}

function rowShiftPaths(model: UnitModel, place: Place): void {
  const { words, block, workings: sheet } = model;
  const { at, fixedRow, single } = unitCells(sheet);
  const { rows: lines } = block;
  const title = phrase("Sensitivity, row shift: rates in %, revenue in ", words.money);
  pathHeads(sheet, model, place.row("rowHeads"), title);
  place.all("figures").forEach((figure, index) => {
    const row = place.row("rowPaths", index);
    const shifts = shiftsOf(model, single(place.row("rowDriver")), row);
    const moved = (line: "preTaxDiscountRate" | "terminalGrowth" | "workingCapital"): Formula =>
      plus(single(lines[line]), shifts.of(line));
    const path: Path = {
      shift: at(figure, column.label),
      preTaxDiscountRate: moved("preTaxDiscountRate"),
      terminalGrowth: moved("terminalGrowth"),
      workingCapital: moved("workingCapital"),
      margin: shifts.ofMargin,
      base: when(
        equal(single(place.row("status")), ready),
        grownRevenue(single(lines.baseRevenue), plus(1, shifts.of("baseRevenue"))),
        errorValue("#VALUE!"),
      ),
      year: (year, before) =>
        grownRevenue(
          before,
          plus(1, fixedRow(lines.revenueGrowth, column.firstYear + year), shifts.of("revenueGrowth")),
        ),
    };
    writePath(sheet, row, path, "amount");
  });
}

function columnShiftPaths(model: UnitModel, place: Place): void {
  const { block, workings: sheet } = model;
  const { at, fixedRow, single } = unitCells(sheet);
  const { rows: lines } = block;
  const title = "Sensitivity, column shift: shifts in % points, revenue as a factor";
  pathHeads(sheet, model, place.row("columnHeads"), title);
  for (let index = 0; index < gridSize; index += 1) {
    const row = place.row("columnPaths", index);
    const shifts = shiftsOf(model, single(place.row("columnDriver")), row);
    const path: Path = {
      shift: at(place.row("shifts"), gridColumn + index),
      preTaxDiscountRate: shifts.of("preTaxDiscountRate"),
      terminalGrowth: shifts.of("terminalGrowth"),
      workingCapital: shifts.of("workingCapital"),
      margin: shifts.ofMargin,
      base: grownRevenue(formulaOf(1), plus(1, shifts.of("baseRevenue"))),
      year: (year, before) => {
        const growth = fixedRow(lines.revenueGrowth, column.firstYear + year);
        return over(grownRevenue(before, plus(1, growth, shifts.of("revenueGrowth"))), plus(1, growth));
      },
    };
    writePath(sheet, row, path, "factor");
  }
}

function pathHeads(sheet: SheetBuilder, { words }: UnitModel, row: number, title: Operand): void {
  sheet.heads(row, helper.shift, [title]);
  sheet.figureHeads(row, helper.preTaxDiscountRate, [
    "Discount rate",
    "Terminal growth",
    "Working capital",
    "Margin",
    "Base",
  ]);
  sheet.yearHeads(row, helper.firstYear, words.years);
}

/** What a path's shift adds to each line of the block: the shift to the line that is the grid's driver, nothing to others. */
interface Shifts {
  of(line: keyof BlockRows): Formula;
  /** Gross margin adds to the cash margin, operating costs and capital expenditure take from it. */
  readonly ofMargin: Formula;
}

function shiftsOf({ sheet, workings, block }: UnitModel, driver: CellRef, row: number): Shifts {
  const shift = unitCells(workings).fixedColumn(row, helper.shift);
  const is = (line: keyof BlockRows): Formula => equal(driver, unitCells(sheet).fixed(block.rows[line], column.label));
  const taken = anyOf(is("operatingCosts"), is("capitalExpenditure"));
  return {
    of: (line) => when(is(line), shift, 0),
    ofMargin: when(is("grossMargin"), shift, when(taken, negated(shift), 0)),
  };
}
