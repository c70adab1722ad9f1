import { isNumber, when } from "../../../../formula/build.ts";
import type { CellRef } from "../../../../formula/Formula.ts";
import { rows } from "../../../../plan/rows.ts";
import { driverLines } from "../driverLines.ts";
import { scenario, scenarioHeadroom, scenarioHeads, scenarioRow, scenarioTerminal } from "../scenarioRows.ts";
import { isNil, unitRefs, type UnitModel } from "../UnitModel.ts";
import * as breakEvenWords from "./breakEvenWords.ts";

const layout = rows({ heads: 1, drivers: driverLines.length });
export const residualLength = layout.length;

/**
 * The whole model again at each break-even: the headroom that is left there, which tells whether it is one.
 *
 * @param shiftOf the cell of a driver's break-even shift, by the driver's place among the drivers.
 * @returns the cell of the headroom that is left, by the same.
 */
export function residuals(
  model: UnitModel,
  shiftOf: (driver: number) => CellRef,
  top: number,
): (driver: number) => CellRef {
  const { workings: sheet } = model;
  const place = layout.at(top);
  const headroomOf = (driver: number): CellRef => sheet.cell(place.row("drivers", driver), scenario.headroom);
  scenarioHeads(sheet, top, model.words, {
    title: breakEvenWords.residuals,
    result: breakEvenWords.headroom(model.words.money),
  });
  driverLines.forEach(({ driver }, index) => {
    const row = place.row("drivers", index);
    const shift = shiftOf(index);
    sheet.text(row, scenario.driver, "label", driver);
    sheet.formula(row, scenario.shift, "formula", when(isNumber(shift), shift, 0), { format: "percentage" });
    scenarioRow(sheet, model, row, sheet.cell(row, scenario.driver), scenarioTerminal(sheet, model, row));
    const left = scenarioHeadroom(sheet, model, row);
    const shown = when(isNil(left, 9, unitRefs(model)), 0, left);
    sheet.formula(row, scenario.headroom, "formula", shown, { format: "amount" });
  });
  return headroomOf;
}
