import {
  allOf,
  anyOf,
  call,
  equal,
  greater,
  minus,
  isNumber,
  joined,
  namedArea,
  plus,
  times,
  when,
} from "../../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../../formula/Formula.ts";
import { anyIn } from "../../../formula/lists.ts";
import { usualFrontier } from "../../../impairment/unit/drivers.ts";
import type { BookBuilder } from "../../../plan/BookBuilder.ts";
import { rows, type PlacedRows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { notAvailable } from "../../sheets/crossCheck.ts";
import { column } from "../unit/columns.ts";
import { areaCrossCheck } from "../../sheets/crossCheck.ts";
import { ready, settingTrouble, stepTrouble, twoDrivers } from "../grid/gridSettings.ts";
import { onlyNumber } from "../grid/onlyNumber.ts";
import { unitCells } from "../unit/unitCells.ts";
import { shiftTolerance } from "./breakEvens/breakEvenCheck.ts";
import type { BreakEvenTable } from "./breakEvens/breakEvenTable.ts";
import { checkCell } from "./checkCell.ts";
import { driverLines } from "./driverLines.ts";
import { frontierTwin, frontierTwinLayout } from "./frontierTwin.ts";
import { SettingRows } from "./settings.ts";
import { isWithinReach } from "./isWithinReach.ts";
import { unitRefs, type UnitModel } from "./UnitModel.ts";
import * as analysisWords from "./analysisWords.ts";
import * as termWords from "../../termWords.ts";

/** Steps to either side of the base case, which is in the middle. */
const stepsEachWay = 3;
const size = 2 * stepsEachWay + 1;

const layout = rows({
  settings: 1,
  other: 1,
  step: 1,
  driver: 1,
  status: 1,
  belowSettings: 1,
  heads: 1,
  shifts: size,
  check: 1,
});
type Place = PlacedRows<"settings" | "other" | "step" | "driver" | "status" | "heads" | "shifts" | "check">;

export const frontierLength = layout.length;
/** The rows of what the native ones are calculated from. */
export const frontierWorkingsLength = frontierTwinLayout(size).length;

const table = { shift: 0, otherValue: 1, byFunction: 2, native: 3, value: 4 } as const;

/** What stands where a native twin is not calculated. */
const byFunctionOnly = analysisWords.byFrontierOnly;

/** What the frontier reads, and the first row of its workings. */
export interface FrontierSources {
  /** The unit as the workings read it. */
  readonly worked: UnitModel;
  readonly breakEvens: BreakEvenTable;
  readonly workings: number;
}

/** What the parts of the frontier share. */
interface Frontier {
  readonly sheet: SheetBuilder;
  readonly model: UnitModel;
  readonly place: Place;
  /** The cells of the settings. */
  readonly other: CellRef;
  readonly step: CellRef;
  readonly driver: CellRef;
  readonly status: CellRef;
  /** The cells of the base values, in the order of the drivers. */
  readonly bases: AreaRef;
  /** The drivers beside these. */
  readonly names: AreaRef;
}

/**
 * The break-even of one driver as another moves: FRONTIER spilled, its native twin beside it, and the value that the
 * shift leads to.
 *
 * @returns what holds where each cell of its workings has a value.
 */
export function frontier(
  book: BookBuilder,
  model: UnitModel,
  { worked, breakEvens, workings }: FrontierSources,
  top: number,
): Formula {
  const { sheet, unit } = model;
  const place = layout.at(top);
  const { single, fixed } = unitCells(sheet);
  const of: Frontier = {
    sheet,
    model,
    place,
    other: single(place.row("other")),
    step: single(place.row("step")),
    driver: single(place.row("driver")),
    status: single(place.row("status")),
    bases: breakEvens.all("base"),
    names: breakEvens.all("driver"),
  };
  const { settings } = settingsOf(of);
  heads(of);
  const shifts = place.all("shifts").map((row) => fixed(row, table.shift));
  const twins = frontierTwin(worked, { other: of.other, driver: of.driver, shifts }, workings);
  twins.forEach((twin, index) => {
    shiftRow(of, place.row("shifts", index), index - stepsEachWay, twin);
  });
  byFunction(of);
  check(of);

  const heading = place.row("heads");
  const area = { sheet: sheet.id, row: heading, column: table.shift, rows: size + 1, columns: table.value + 1 };
  const status = { sheet: sheet.id, row: of.status.row, column: of.status.column, rows: 1, columns: 1 };
  book.addAnalysis({ unit: unit.id, title: unit.title, kind: "frontier", table: area, status, settings });
  return allOf(equal(of.status, ready), isWithinReach(unitRefs(model), columnOf(of, table.shift)));
}

function settingsOf({ sheet, model: { unit, block }, place, other, step, driver, status }: Frontier): SettingRows {
  const { fixed } = unitCells(sheet);
  const settings = new SettingRows(sheet, unit, place.row("settings"), analysisWords.frontierWhereHeadroomIsZero);
  settings.driver(place.row("other"), analysisWords.driverThatMoves, "frontier.otherDriver", usualFrontier.moved.label);
  settings.step(place.row("step"), analysisWords.stepOfTheDriver, "frontier.step", "0.01");
  settings.driver(
    place.row("driver"),
    analysisWords.driverSoughtForZeroHeadroom,
    "frontier.driver",
    usualFrontier.sought.label,
  );
  const searched = driverLines
    .filter(({ method }) => method === "roots")
    .map(({ key }) => equal(driver, fixed(block.rows[key], column.label)));
  const rest = when(anyOf(...searched), analysisWords.foundBySearch(byFunctionOnly), ready);
  const said = twoDrivers(sheet, block, [other, driver], stepTrouble("Step", step, rest));
  settings.status(place.row("status"), said, greater(settingTrouble(status), 0));
  return settings;
}

/** True where the setting's driver moves in proportion, as base revenue does. */
const isRelative = ({ sheet, model: { block } }: Frontier, setting: CellRef): Formula =>
  anyIn(
    driverLines
      .filter(({ relative }) => relative)
      .map(({ key }) => equal(setting, sheet.cell(block.rows[key], column.label, "both"))),
  );

/** What a setting's driver comes to under a shift. */
function moved(of: Frontier, setting: CellRef, shift: Formula): Formula {
  const { bases, names } = of;
  const base = call("INDEX", bases, call("MATCH", setting, names, 0));
  return when(isRelative(of, setting), times(base, plus(1, shift)), plus(base, shift));
}

function heads(of: Frontier): void {
  const { sheet, model, place, other, driver } = of;
  const row = place.row("heads");
  const shiftUnit = (setting: CellRef): Formula => when(isRelative(of, setting), "%", "% points");
  const valueUnit = (setting: CellRef): Formula => when(isRelative(of, setting), model.words.money, "%");
  const head = (column: number, words: Formula): void => {
    sheet.say(row, column, "columnHead", words, { format: "count" });
  };
  head(table.shift, analysisWords.changeOf(call("LOWER", other), shiftUnit(other)));
  head(table.otherValue, joined(other, ", ", valueUnit(other)));
  head(table.byFunction, analysisWords.changeByFRONTIER(shiftUnit(driver)));
  head(table.native, analysisWords.changeByCells(shiftUnit(driver)));
  head(table.value, analysisWords.atZeroHeadroom(driver, valueUnit(driver)));
}

/** A shift of the other driver, the break-even there and the value that it leads to. */
function shiftRow(of: Frontier, row: number, steps: number, twin: CellRef): void {
  const { sheet, other, step, driver, status } = of;
  const { at, fixedColumn } = unitCells(sheet);
  const native = at(row, table.native);
  const percentage = { format: "percentage" } as const;
  sheet.formula(row, table.shift, "columnHead", times(steps, onlyNumber(step)), percentage);
  const otherValue = moved(of, other, fixedColumn(row, table.shift));
  sheet.formula(row, table.otherValue, "formula", otherValue, { format: "driver" });
  const solved = when(equal(status, ready), twin, byFunctionOnly);
  sheet.formula(row, table.native, "twin", solved, percentage);
  const value = when(isNumber(native), moved(of, driver, native), native);
  sheet.formula(row, table.value, "subtotal", value, { format: "driver" });
}

/** The cells of one column, a row a shift. */
function columnOf({ sheet, place }: Frontier, of: number): AreaRef {
  return sheet.area({ row: place.row("shifts"), column: of }, { row: place.last("shifts"), column: of });
}

function byFunction(of: Frontier): void {
  const { sheet, model, place, other, driver } = of;
  const { at, fixedColumn } = unitCells(sheet);
  const shifts = columnOf(of, table.shift);
  const spilled = call("HEADROOM.FRONTIER", namedArea(model.block.name), driver, other, shifts);
  place.all("shifts").forEach((row, index) => {
    sheet.put(row, table.byFunction, "function", index === 0 ? sheet.content(spilled) : { kind: "empty" }, {
      format: "percentage",
      withoutAddIn: sheet.content(at(row, table.native)),
    });
  });
  const first = place.row("shifts");
  sheet.spill({ row: first, column: table.byFunction, rows: size, columns: 1 });
  sheet.conditionalFormat({
    area: { row: first, column: table.otherValue, rows: size, columns: table.value },
    formula: equal(fixedColumn(first, table.shift), 0),
    look: "baseCase",
  });
}

function check(of: Frontier): void {
  const { sheet, place, status } = of;
  const row = place.row("check");
  sheet.text(row, column.label, "label", termWords.functionAgainstCells);
  const native = columnOf(of, table.native);
  // Those without a break-even hold no number.
  const away = minus(call("SUMIF", native, ">0"), call("SUMIF", native, "<0"));
  const compared = areaCrossCheck(columnOf(of, table.byFunction), native, shiftTolerance(away));
  const comparison = when(equal(status, ready), compared, notAvailable);
  checkCell(sheet, { row, column: table.byFunction }, comparison);
}
