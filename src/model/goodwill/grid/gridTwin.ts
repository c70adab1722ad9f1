import { errorValue, minus, plus, times, when } from "../../../formula/build.ts";
import type { AreaRef, Formula } from "../../../formula/Formula.ts";
import { phrase } from "../../../formula/phrase.ts";
import type { AreaPlan } from "../../../plan/plan.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { midYearFactor, unitRefs, type UnitModel } from "../analysis/UnitModel.ts";
import { isValuedAt } from "../analysis/terminalValue.ts";
import { explicitValue, openingExcess, presentTerminal, yearNumbers, type UnderBoth } from "../analysis/underShifts.ts";
import { column } from "../unit/columns.ts";
import { gridColumn, gridLayout, gridSize, helper, terminalColumn, type Grid, type GridPlace } from "./gridLayout.ts";
import { gridPaths } from "./gridPaths.ts";
import { unitCells } from "../unit/unitCells.ts";
import * as gridWords from "./gridWords.ts";

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
  const place = gridLayout.at(top);
  linkedSettings(sheet, grid, place);
  twinHeads(model, grid, place);
  gridPaths(model, place);
  partHeads(sheet, model, place.row("partHeads"));
  const { at, fixedColumn } = unitCells(sheet);
  const refs = unitRefs(model);
  const own = unitCells(model.sheet);
  const unshifted = {
    cashMargin: unitCells(sheet).fixedYearsOf(model.cashMargin),
    years: yearNumbers(own.fixedYearsOf(model.yearHeads), own.single(model.yearHeads)),
  };
  place.all("figures").forEach((figure, i) => {
    const part = place.row("parts", i);
    for (const shiftColumn of [column.label, terminalColumn - 1])
      sheet.formula(part, shiftColumn, "formula", fixedColumn(figure, column.label), { format: "percentage" });
    for (let j = 0; j < gridSize; j += 1) {
      const shifted = underBoth(sheet, place.row("rowPaths", i), place.row("columnPaths", j));
      const [explicit, terminal] = [gridColumn + j, terminalColumn + j];
      const budget = plus(explicitValue(shifted, unshifted), openingExcess(shifted, refs.openingWorkingCapital));
      sheet.formula(part, explicit, "formula", budget, { format: "amount" });
      const later = presentTerminal(shifted, refs.lastMargin);
      const valued = when(isValuedAt(shifted.rate, shifted.growth), later, errorValue("#NUM!"));
      sheet.formula(part, terminal, "formula", valued, { format: "amount" });
      const midYear = midYearFactor(shifted.rate, refs.midYear);
      const headroom = minus(times(plus(at(part, explicit), at(part, terminal)), midYear), refs.carryingAmount);
      sheet.formula(figure, gridColumn + j, "twin", headroom, { format: "headroom" });
    }
  });
  const size = gridSize + 1;
  return { sheet: sheet.id, row: place.row("shifts"), column: column.label, rows: size, columns: size };
}

function linkedSettings(sheet: SheetBuilder, { settings }: Grid, place: GridPlace): void {
  for (const [part, label, setting] of [
    ["rowDriver", gridWords.sensitivityDriverDownTheRows, settings.rowDriver],
    ["columnDriver", gridWords.sensitivityDriverAcrossTheColumns, settings.columnDriver],
    ["status", "Sensitivity: settings", settings.status],
  ] as const) {
    sheet.text(place.row(part), column.label, "label", label);
    sheet.formula(place.row(part), gridColumn, "formula", setting, { format: "text" });
  }
}

/** The title, and the shifts of the grid beside and above its twin. */
function twinHeads({ workings: sheet, words }: UnitModel, { own, shifts, figures }: Grid, place: GridPlace): void {
  const { single } = unitCells(sheet);
  const axes = [", down: ", single(place.row("rowDriver")), ", across: ", single(place.row("columnDriver"))];
  sheet.say(place.row("titles"), column.label, "heading", phrase(gridWords.nativeTwinHeadroom, words.money, ...axes));
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
    { first: gridColumn, title: gridWords.sensitivityPresentValue },
    { first: terminalColumn, title: gridWords.terminalValuesPresentValue },
  ]) {
    sheet.say(row, first - 1, "heading", phrase(title, words.money));
    sheet.band(row, "heading", first, first + gridSize - 1);
  }
}

function underBoth(sheet: SheetBuilder, down: number, across: number): UnderBoth {
  const { fixed, fixedColumn } = unitCells(sheet);
  const sum = (of: number): Formula => plus(fixedColumn(down, of), fixed(across, of));
  const area = (row: number, [first, last]: readonly [number, number], anchor: "column" | "both"): AreaRef =>
    sheet.area({ row, column: first }, { row, column: last }, anchor);
  const product = (...columns: readonly [number, number]): Formula =>
    times(area(down, columns, "column"), area(across, columns, "both"));
  return {
    rate: sum(helper.rate),
    growth: sum(helper.terminalGrowth),
    workingCapital: sum(helper.workingCapital),
    margin: sum(helper.margin),
    base: times(fixedColumn(down, helper.base), fixed(across, helper.base)),
    revenue: product(helper.firstYear, helper.lastYear),
    yearBefore: product(helper.base, helper.lastYear - 1),
    lastRevenue: times(fixedColumn(down, helper.lastYear), fixed(across, helper.lastYear)),
  };
}
