import { areaOf, call, equal, less, negated, plus, unequal, when, type Operand } from "../../../formula/build.ts";
import type { CellRef, Formula } from "../../../formula/Formula.ts";
import { sumOf } from "../../../formula/lists.ts";
import { phrase } from "../../../formula/phrase.ts";
import { isOnlyNumber, notANumber } from "../../assumptions/inputTrouble.ts";
import { lowerFirst } from "../../lowerFirst.ts";
import { usualGrid } from "../../../impairment/unit/drivers.ts";
import type { SettingPlan } from "../../../plan/plan.ts";
import { rows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import type { UnitIdentity } from "../../../plan/UnitIdentity.ts";
import { SettingRows } from "../analysis/settings.ts";
import { column } from "../unit/columns.ts";
import type { UnitBlock } from "../unit/unitBlock.ts";
import { unitCells } from "../unit/unitCells.ts";
import * as gridWords from "./gridWords.ts";

/** Which two drivers a grid shifts, and by how much: the settings' cells. */
export interface GridSettings {
  readonly rowDriver: CellRef;
  readonly rowStep: CellRef;
  readonly columnDriver: CellRef;
  readonly columnStep: CellRef;
  readonly status: CellRef;
  readonly settings: readonly SettingPlan[];
}

const layout = rows({ heads: 1, rowDriver: 1, rowStep: 1, columnDriver: 1, columnStep: 1, status: 1 });

export const gridSettingsLength = layout.length;

/** What the status says where the grid can be calculated. */
export const ready = "ready";

/** The grid's drivers, named in cells and picked from a list, and the step of each; a step for base revenue is relative. */
export function gridSettings(sheet: SheetBuilder, unit: UnitIdentity, block: UnitBlock, top: number): GridSettings {
  const place = layout.at(top);
  const { single } = unitCells(sheet);
  const setting = new SettingRows(sheet, unit, place.row("heads"), gridWords.sensitivityOfHeadroom);
  setting.driver(place.row("rowDriver"), gridWords.driverDownTheRows, "grid.rowDriver", usualGrid.rows.label);
  setting.step(place.row("rowStep"), gridWords.stepDownTheRows, "grid.rowStep", String(usualGrid.rows.driver.step));
  setting.driver(
    place.row("columnDriver"),
    gridWords.driverAcrossTheColumns,
    "grid.columnDriver",
    usualGrid.columns.label,
  );
  setting.step(
    place.row("columnStep"),
    gridWords.stepAcrossTheColumns,
    "grid.columnStep",
    String(usualGrid.columns.driver.step),
  );
  const cells = {
    rowDriver: single(place.row("rowDriver")),
    rowStep: single(place.row("rowStep")),
    columnDriver: single(place.row("columnDriver")),
    columnStep: single(place.row("columnStep")),
    status: single(place.row("status")),
  };
  const steps = stepTrouble(
    gridWords.stepDownTheRows,
    cells.rowStep,
    stepTrouble(gridWords.stepAcrossTheColumns, cells.columnStep, ready),
  );
  const said = twoDrivers(sheet, block, [cells.rowDriver, cells.columnDriver], steps);
  setting.status(place.row("status"), said, unequal(cells.status, ready));
  return { ...cells, settings: setting.settings };
}

/** Says what a step holds that is no number, otherwise what `rest` says. */
export const stepTrouble = (label: string, step: CellRef, rest: Operand): Formula =>
  when(isOnlyNumber(step), rest, phrase(`${lowerFirst(label)} `, notANumber(step)));

/** Says what is wrong with two chosen drivers, otherwise what `rest` says. */
export function twoDrivers(
  sheet: SheetBuilder,
  block: UnitBlock,
  [one, other]: readonly [CellRef, CellRef],
  rest: Operand,
): Formula {
  const { fixed } = unitCells(sheet);
  const names = areaOf(fixed(block.firstDriver, column.label), fixed(block.lastDriver, column.label));
  const known = (driver: CellRef): Formula => call("SUMPRODUCT", negated(negated(equal(names, driver))));
  return when(
    call("IFERROR", less(plus(known(one), known(other)), 2), true),
    gridWords.chooseTwoOfTheEight,
    when(equal(one, other), gridWords.chooseTwoDifferentDrivers, rest),
  );
}

/** 1 where a status says what is wrong with its settings, 0 where they can be calculated. */
export const settingTrouble = (status: CellRef): Formula =>
  sumOf(settingTroubles.map((pattern) => call("COUNTIF", status, pattern)));

const settingTroubles = [gridWords.chooseOtherDrivers, gridWords.stepIsNone, gridWords.lowestIsNone] as const;
