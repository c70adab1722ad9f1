import { allOf, call, equal, isNumber, less, namedArea, times } from "../../formula/build.ts";
import type { AreaRef } from "../../formula/Formula.ts";
import { phrase } from "../../formula/phrase.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { AreaPlan } from "../../plan/plan.ts";
import { rows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { areaCrossCheck, notAvailable } from "../sheets/crossCheck.ts";
import type { UnitModel } from "./analysis/UnitModel.ts";
import { column } from "./columns.ts";
import { gridSettings, gridSettingsLength } from "./gridSettings.ts";
import { gridSize, gridTwin, type Grid } from "./gridTwin.ts";
import { onlyNumber } from "./onlyNumber.ts";
import { unitCells } from "./unitCells.ts";

/** Steps to either side of the base case, which is in the middle. */
const stepsEachWay = (gridSize - 1) / 2;
const gap = 2;

const layout = rows({
  settings: gridSettingsLength,
  belowSettings: 1,
  titles: 1,
  shifts: 1,
  figures: gridSize,
  check: 1,
});

export const sensitivityLength = layout.length;

/** Where the grids stand side by side. */
const functionColumn = column.firstYear;
const twinColumn = column.firstYear + gridSize + gap;

/**
 * Headroom under shifts of two drivers: SENSITIVITY spilled, its native twin beside it, and a check of the one against
 * the other.
 *
 * @param places the first row, and that of what the native grid is calculated from.
 */
export function sensitivityGrid(
  book: BookBuilder,
  sheet: SheetBuilder,
  model: UnitModel,
  places: { readonly top: number; readonly workings: number },
): void {
  const { unit, block } = model;
  const place = layout.at(places.top);
  const settings = gridSettings(sheet, unit, block, place.row("settings"));
  const figures = place.all("figures");
  const grid: Grid = { settings, shifts: place.row("shifts"), figures, functionColumn, twinColumn };
  gridTitles(sheet, model, grid, place.row("titles"));
  gridShifts(sheet, grid);
  gridFunction(sheet, model, grid);
  gridMarks(sheet, grid);
  gridCheck(sheet, grid, place.row("check"));
  gridTwin(sheet, model, grid, places.workings);

  const { id: sheetId } = sheet;
  const row = grid.shifts;
  book.addAnalysis({
    unit: unit.id,
    title: unit.title,
    kind: "sensitivity",
    table: { sheet: sheetId, row, column: twinColumn - 1, rows: gridSize + 1, columns: gridSize + 1 },
    status: { sheet: sheetId, row: settings.status.row, column: settings.status.column, rows: 1, columns: 1 },
    settings: settings.settings,
  });
}

function gridTitles(sheet: SheetBuilder, { words }: UnitModel, { settings, shifts }: Grid, row: number): void {
  const axes = [", down: ", settings.rowDriver, ", across: ", settings.columnDriver];
  for (const { first, title } of [
    { first: functionColumn, title: "By SENSITIVITY" },
    { first: twinColumn, title: "Native twin" },
  ]) {
    sheet.say(row, first - 1, "heading", phrase(`${title}: headroom, `, words.money, ...axes));
    sheet.band(row, "heading", first, first + gridSize - 1);
    sheet.text(shifts, first - 1, "columnHead", "Shift", { format: "count" });
  }
}

/** The shifts beside and above the function's grid, by steps, and again at the native one. */
function gridShifts(sheet: SheetBuilder, { settings, shifts, figures }: Grid): void {
  const { fixedRow, fixedColumn } = unitCells(sheet);
  const percentage = { format: "percentage" } as const;
  figures.forEach((row, index) => {
    const steps = index - stepsEachWay;
    const across = functionColumn + index;
    sheet.formula(row, functionColumn - 1, "columnHead", times(steps, onlyNumber(settings.rowStep)), percentage);
    sheet.formula(shifts, across, "columnHead", times(steps, onlyNumber(settings.columnStep)), percentage);
    sheet.formula(row, twinColumn - 1, "columnHead", fixedColumn(row, functionColumn - 1), percentage);
    sheet.formula(shifts, twinColumn + index, "columnHead", fixedRow(shifts, across), percentage);
  });
}

/** SENSITIVITY in the first cell of its grid; without the add-in each cell has its native twin. */
function gridFunction(sheet: SheetBuilder, { block }: UnitModel, { settings, shifts, figures }: Grid): void {
  const { at } = unitCells(sheet);
  const area = figuresFrom({ figures }, functionColumn);
  const rowShifts = sheet.area(
    { row: area.row, column: functionColumn - 1 },
    { row: area.row + area.rows - 1, column: functionColumn - 1 },
  );
  const columnShifts = sheet.area(
    { row: shifts, column: functionColumn },
    { row: shifts, column: functionColumn + gridSize - 1 },
  );
  const { rowDriver, columnDriver } = settings;
  const spilled = call("HEADROOM.SENSITIVITY", namedArea(block.name), rowDriver, rowShifts, columnDriver, columnShifts);
  figures.forEach((row, i) => {
    for (let j = 0; j < gridSize; j += 1) {
      const isFirst = i === 0 && j === 0;
      sheet.put(row, functionColumn + j, "function", isFirst ? sheet.content(spilled) : { kind: "empty" }, {
        format: "headroom",
        withoutAddIn: sheet.content(at(row, twinColumn + j)),
      });
    }
  });
  sheet.spill(area);
}

/** Marks a loss, and the column and row without a shift. */
function gridMarks(sheet: SheetBuilder, { shifts, figures }: Grid): void {
  const { at, fixedRow, fixedColumn } = unitCells(sheet);
  for (const first of [functionColumn, twinColumn]) {
    const area = figuresFrom({ figures }, first);
    const cell = at(area.row, first);
    sheet.conditionalFormat({ area, formula: allOf(isNumber(cell), less(cell, 0)), look: "loss" });
    const unshifted = allOf(equal(fixedColumn(area.row, first - 1), 0), equal(fixedRow(shifts, first), 0));
    sheet.conditionalFormat({ area, formula: unshifted, look: "baseCase" });
  }
}

function gridCheck(sheet: SheetBuilder, { figures }: Grid, row: number): void {
  const areaFrom = (first: number): AreaRef => {
    const { row: top, rows, columns } = figuresFrom({ figures }, first);
    return sheet.area({ row: top, column: first }, { row: top + rows - 1, column: first + columns - 1 });
  };
  sheet.text(row, column.label, "label", "Function against cells");
  sheet.formula(row, functionColumn, "check", areaCrossCheck(areaFrom(functionColumn), areaFrom(twinColumn)), {
    format: "text",
    withoutAddIn: { kind: "text", text: notAvailable },
  });
  sheet.text(row, functionColumn + 1, "unit", "check", { indent: 1 });
  sheet.conditionalFormat({
    area: { row, column: functionColumn, rows: 1, columns: 1 },
    formula: equal(unitCells(sheet).at(row, functionColumn), "differs"),
    look: "break",
  });
}

/** The figures of the grid whose first column this is. */
const figuresFrom = ({ figures }: Pick<Grid, "figures">, first: number): Omit<AreaPlan, "sheet"> => ({
  row: figures[0] ?? 0,
  column: first,
  rows: gridSize,
  columns: gridSize,
});
