import { allOf, call, equal, isNumber, less, namedArea, times } from "../../../formula/build.ts";
import type { AreaRef, Formula } from "../../../formula/Formula.ts";
import { phrase } from "../../../formula/phrase.ts";
import type { BookBuilder } from "../../../plan/BookBuilder.ts";
import type { AreaPlan } from "../../../plan/plan.ts";
import { rows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { apartAmong, areaCrossCheck, notAvailable } from "../../sheets/crossCheck.ts";
import { isWithinReach } from "../analysis/isWithinReach.ts";
import { unitRefs, type UnitModel } from "../analysis/UnitModel.ts";
import { column } from "../unit/columns.ts";
import { gridSettings, gridSettingsLength, ready } from "./gridSettings.ts";
import { gridColumn, gridSize, type Grid } from "./gridLayout.ts";
import { gridTwin } from "./gridTwin.ts";
import { onlyNumber } from "./onlyNumber.ts";
import { unitCells } from "../unit/unitCells.ts";
import * as termWords from "../../termWords.ts";

/** Steps to either side of the base case, which is in the middle. */
const stepsEachWay = (gridSize - 1) / 2;

const layout = rows({
  settings: gridSettingsLength,
  belowSettings: 1,
  titles: 1,
  shifts: 1,
  figures: gridSize,
  check: 1,
});

export const sensitivityLength = layout.length;

/**
 * Headroom under shifts of two drivers: SENSITIVITY spilled, and a check against its native twin among the workings.
 *
 * @param places the first row; and, for the native grid, the unit as the workings read it and the first row among them.
 * @returns what holds where each cell of the grid has a value.
 */
export function sensitivityGrid(
  book: BookBuilder,
  model: UnitModel,
  places: { readonly top: number; readonly worked: UnitModel; readonly workings: number },
): Formula {
  const { sheet, unit, block } = model;
  const place = layout.at(places.top);
  const settings = gridSettings(sheet, unit, block, place.row("settings"));
  const figures = place.all("figures");
  const grid: Grid = { own: sheet, settings, shifts: place.row("shifts"), figures };
  gridTitles(sheet, model, grid, place.row("titles"));
  gridShifts(sheet, grid);
  const twin = gridTwin(places.worked, grid, places.workings);
  const native = figuresIn(model.workings, twin);
  gridFunction(sheet, model, grid, twin);
  const own = { sheet: sheet.id, row: grid.shifts, column: column.label, rows: twin.rows, columns: twin.columns };
  gridMarks(sheet, own);
  gridMarks(model.workings, twin);
  const compared = areaCrossCheck(figuresIn(sheet, own), native, apartAmong(unitRefs(model).carryingAmount));
  gridCheck(sheet, compared, place.row("check"));

  book.addAnalysis({
    unit: unit.id,
    title: unit.title,
    kind: "sensitivity",
    table: twin,
    status: { sheet: sheet.id, row: settings.status.row, column: settings.status.column, rows: 1, columns: 1 },
    settings: settings.settings,
  });
  return allOf(equal(settings.status, ready), isWithinReach(unitRefs(model), ...shiftsOf(sheet, grid)));
}

function gridTitles(sheet: SheetBuilder, { words }: UnitModel, { settings, shifts }: Grid, row: number): void {
  const axes = [", down: ", settings.rowDriver, ", across: ", settings.columnDriver];
  sheet.say(row, column.label, "heading", phrase("Headroom, ", words.money, ...axes));
  sheet.band(row, "heading", gridColumn, gridColumn + gridSize - 1);
  sheet.text(shifts, column.label, "columnHead", "Shift", { format: "count" });
}

/** The shifts beside and above the grid, by steps. */
function gridShifts(sheet: SheetBuilder, { settings, shifts, figures }: Grid): void {
  const percentage = { format: "percentage" } as const;
  figures.forEach((row, index) => {
    const steps = index - stepsEachWay;
    sheet.formula(row, column.label, "columnHead", times(steps, onlyNumber(settings.rowStep)), percentage);
    sheet.formula(shifts, gridColumn + index, "columnHead", times(steps, onlyNumber(settings.columnStep)), percentage);
  });
}

/** The shifts beside the grid and above it. */
function shiftsOf(sheet: SheetBuilder, { shifts, figures }: Grid): readonly [rows: AreaRef, columns: AreaRef] {
  const end = (index: number) => ({ row: figures[index] ?? 0, column: column.label });
  const above = (of: number) => ({ row: shifts, column: of });
  return [sheet.area(end(0), end(gridSize - 1)), sheet.area(above(gridColumn), above(gridColumn + gridSize - 1))];
}

/** SENSITIVITY in the first cell of its grid; without the add-in each cell has its native twin. */
function gridFunction(sheet: SheetBuilder, { block, workings }: UnitModel, grid: Grid, twin: AreaPlan): void {
  const [rowShifts, columnShifts] = shiftsOf(sheet, grid);
  const { settings, figures } = grid;
  const { rowDriver, columnDriver } = settings;
  const spilled = call("HEADROOM.SENSITIVITY", namedArea(block.name), rowDriver, rowShifts, columnDriver, columnShifts);
  figures.forEach((row, i) => {
    for (let j = 0; j < gridSize; j += 1) {
      const isFirst = i === 0 && j === 0;
      const native = unitCells(workings).at(twin.row + 1 + i, gridColumn + j);
      sheet.put(row, gridColumn + j, "function", isFirst ? sheet.content(spilled) : { kind: "empty" }, {
        format: "headroom",
        withoutAddIn: sheet.content(native),
      });
    }
  });
  sheet.spill({ row: figures[0] ?? 0, column: gridColumn, rows: gridSize, columns: gridSize });
}

/** Marks a loss, and the column and row without a shift. */
function gridMarks(sheet: SheetBuilder, { row: shifts }: AreaPlan): void {
  const { at, fixedRow, fixedColumn } = unitCells(sheet);
  const area = { row: shifts + 1, column: gridColumn, rows: gridSize, columns: gridSize };
  const cell = at(area.row, gridColumn);
  sheet.conditionalFormat({ area, formula: allOf(isNumber(cell), less(cell, 0)), look: "loss" });
  const unshifted = allOf(equal(fixedColumn(area.row, column.label), 0), equal(fixedRow(shifts, gridColumn), 0));
  sheet.conditionalFormat({ area, formula: unshifted, look: "baseCase" });
}

function gridCheck(sheet: SheetBuilder, compared: Formula, row: number): void {
  sheet.text(row, column.label, "label", termWords.functionAgainstCells);
  sheet.formula(row, gridColumn, "check", compared, {
    format: "text",
    withoutAddIn: sheet.textContent(notAvailable),
  });
  sheet.text(row, gridColumn + 1, "unit", "check", { indent: 1 });
  sheet.conditionalFormat({
    area: { row, column: gridColumn, rows: 1, columns: 1 },
    formula: equal(unitCells(sheet).at(row, gridColumn), "differs"),
    look: "break",
  });
}

/** The figures of a grid, without the shifts beside and above them. */
const figuresIn = (sheet: SheetBuilder, { row, column: first, rows, columns }: AreaPlan): AreaRef =>
  sheet.area({ row: row + 1, column: first + 1 }, { row: row + rows - 1, column: first + columns - 1 });
