import { equal, errorValue, formulaOf, over, plus, when, type Operand } from "../../../formula/build.ts";
import type { CellRef, Formula } from "../../../formula/Formula.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { shiftParts, type ShiftParts } from "../analysis/underShifts.ts";
import { growthOf, unitRefs, type UnitModel } from "../analysis/UnitModel.ts";
import { column, forecastLength } from "../unit/columns.ts";
import { gridColumn, gridSize, helper, type GridPlace } from "./gridLayout.ts";
import { ready } from "./gridSettings.ts";
import { grownRevenue } from "./grownRevenue.ts";
import type { BlockRows } from "../unit/unitBlock.ts";
import { unitCells } from "../unit/unitCells.ts";
import * as gridWords from "./gridWords.ts";

/** The rates, margin and revenue of every shift, down the rows and across the columns: a row each. */
export function gridPaths(model: UnitModel, place: GridPlace): void {
  rowShiftPaths(model, place);
  columnShiftPaths(model, place);
}

/** A shift's own rates, margin and revenue, a row. */
interface Path {
  readonly shift: Formula;
  readonly rate: Formula;
  readonly terminalGrowth: Formula;
  readonly workingCapital: Formula;
  readonly margin: Formula;
  /** What is added to the growth of every year. */
  readonly growth: Formula;
  readonly base: Formula;
  /** Of a year, by its place from 0, given the cell of the year before and that of what is added to growth. */
  readonly year: (index: number, before: CellRef, growth: CellRef) => Formula;
}

function writePath(sheet: SheetBuilder, row: number, path: Path, revenue: "amount" | "factor"): void {
  for (const of of ["shift", "rate", "terminalGrowth", "workingCapital", "margin", "growth"] as const)
    sheet.formula(row, helper[of], "formula", path[of], { format: "percentage" });
  sheet.formula(row, helper.base, "formula", path.base, { format: revenue });
  for (let index = 0; index < forecastLength; index += 1) {
    const of = helper.firstYear + index;
    const growth = unitCells(sheet).fixedColumn(row, helper.growth);
    sheet.formula(row, of, "formula", path.year(index, sheet.cell(row, of - 1), growth), { format: revenue });
  }
}

function rowShiftPaths(model: UnitModel, place: GridPlace): void {
  const { words, workings: sheet } = model;
  const { at, single } = unitCells(sheet);
  const refs = unitRefs(model);
  const title = gridWords.sensitivityRowShiftRates(words.money);
  pathHeads(sheet, model, place.row("rowHeads"), title);
  place.all("figures").forEach((figure, index) => {
    const row = place.row("rowPaths", index);
    const shifts = shiftsOf(model, single(place.row("rowDriver")), row);
    const path: Path = {
      shift: at(figure, column.label),
      rate: plus(refs.rate, shifts.rate),
      terminalGrowth: plus(refs.terminalGrowth, shifts.terminalGrowth),
      workingCapital: plus(refs.workingCapital, shifts.workingCapital),
      margin: shifts.margin,
      growth: shifts.growth,
      base: when(
        equal(single(place.row("status")), ready),
        grownRevenue(refs.baseRevenue, plus(1, shifts.base)),
        errorValue("#VALUE!"),
      ),
      year: (year, before, growth) => grownRevenue(before, plus(1, growthOf(model, column.firstYear + year), growth)),
    };
    writePath(sheet, row, path, "amount");
  });
}

function columnShiftPaths(model: UnitModel, place: GridPlace): void {
  const { workings: sheet } = model;
  const { at, single } = unitCells(sheet);
  const title = gridWords.sensitivityColumnShiftShifts;
  pathHeads(sheet, model, place.row("columnHeads"), title);
  for (let index = 0; index < gridSize; index += 1) {
    const row = place.row("columnPaths", index);
    const shifts = shiftsOf(model, single(place.row("columnDriver")), row);
    const path: Path = {
      shift: at(place.row("shifts"), gridColumn + index),
      ...shifts,
      base: grownRevenue(formulaOf(1), plus(1, shifts.base)),
      year: (year, before, added) => {
        const growth = growthOf(model, column.firstYear + year);
        return over(grownRevenue(before, plus(1, growth, added)), plus(1, growth));
      },
    };
    writePath(sheet, row, path, "factor");
  }
}

function pathHeads(sheet: SheetBuilder, { words }: UnitModel, row: number, title: Operand): void {
  sheet.heads(row, helper.shift, [title]);
  sheet.figureHeads(row, helper.rate, [
    "Discount rate",
    "Terminal growth",
    "Working capital",
    "Margin",
    "Growth",
    "Base",
  ]);
  sheet.yearHeads(row, helper.firstYear, words.years);
}

function shiftsOf({ sheet, workings, block }: UnitModel, driver: CellRef, row: number): ShiftParts {
  const is = (line: keyof BlockRows): Formula => equal(driver, unitCells(sheet).fixed(block.rows[line], column.label));
  return shiftParts(is, unitCells(workings).fixedColumn(row, helper.shift));
}
