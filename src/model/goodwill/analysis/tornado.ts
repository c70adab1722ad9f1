import { allOf, areaOf, call, isNumber, less, over, when } from "../../../formula/build.ts";
import type { AreaRef, Formula } from "../../../formula/Formula.ts";
import { phrase } from "../../../formula/phrase.ts";
import { drivers } from "../../../impairment/drivers.ts";
import type { BookBuilder } from "../../../plan/BookBuilder.ts";
import { rows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { column } from "../columns.ts";
import { onlyNumber } from "../onlyNumber.ts";
import { unitCells } from "../unitCells.ts";
import type { BreakEvenTable } from "./breakEvens/breakEvenTable.ts";
import { SettingRows } from "./settings.ts";
import {
  tornadoWork,
  tornadoWorkings,
  tornadoWorkingsLayout,
  type TornadoWork,
  type TornadoWorkingsSources,
} from "./tornadoWorkings.ts";
import type { UnitModel } from "./UnitModel.ts";

/** The setting, a blank row, heads and a row for each driver. */
export const tornadoLayout = rows({ settings: 1, step: 1, belowSettings: 1, heads: 1, drivers: drivers.length });
export const tornadoLength = tornadoLayout.length;
/** The rows of what it is calculated from. */
export const tornadoWorkingsLength = tornadoWorkingsLayout.length;

/** The columns of the sorted table. */
export const tornadoColumn = { driver: 0, down: 1, up: 2, effect: 3, breakEven: 4, steps: 5 } as const;
const table = tornadoColumn;

/** What the tornado reads. */
export interface TornadoSources extends TornadoWorkingsSources {
  readonly breakEvens: BreakEvenTable;
}

/** Headroom as each driver moves down and up by one stated step, the largest effect first, with the break-even beside it. */
export function tornado(
  book: BookBuilder,
  sheet: SheetBuilder,
  model: UnitModel,
  sources: TornadoSources,
  top: number,
): void {
  const { unit, words } = model;
  const place = tornadoLayout.at(top);
  const settings = new SettingRows(sheet, unit, place.row("settings"), "Tornado: each driver by the same step");
  settings.step(place.row("step"), "Step down and up, in every forecast year", "tornado.step", "0.01");
  const step = onlyNumber(unitCells(sheet).single(place.row("step")));
  tornadoWorkings(sheet, model, sources, step);

  const heads = place.row("heads");
  sheet.heads(heads, table.driver, ["Driver, the largest effect first"]);
  sheet.figureHeads(heads, table.down, [
    phrase("Headroom, a step down, ", words.money),
    phrase("Headroom, a step up, ", words.money),
    phrase("Range of headroom, ", words.money),
    "Break-even shift, % points (base revenue: %)",
    "Steps to break-even, number",
  ]);
  sheet.band(heads, "columnHead", table.steps + 1, column.unit);
  place.all("drivers").forEach((row, index) => {
    sortedRow(sheet, sources, { row, index, step });
  });
  const first = place.row("drivers");
  const down = sheet.cell(first, table.down);
  sheet.conditionalFormat({
    area: { row: first, column: table.down, rows: drivers.length, columns: 2 },
    formula: allOf(isNumber(down), less(down, 0)),
    look: "loss",
  });
  const area = {
    sheet: sheet.id,
    row: heads,
    column: table.driver,
    rows: drivers.length + 1,
    columns: table.steps + 1,
  };
  const kind = "tornado";
  book.addAnalysis({ unit: unit.id, title: unit.title, kind, table: area, settings: settings.settings });
}

/** What the workings hold of the driver whose rank is the row's place in the table. */
function sortedRow(
  sheet: SheetBuilder,
  { workings, breakEvens }: TornadoSources,
  { row, index, step }: { readonly row: number; readonly index: number; readonly step: Formula },
): void {
  const place = tornadoWorkingsLayout.at(workings);
  const { at, fixedRow } = unitCells(sheet);
  const inWork = (of: TornadoWork): AreaRef => {
    const end = (row: number) => ({ row, column: tornadoWork[of] });
    return sheet.area(end(place.row("drivers")), end(place.last("drivers")), "both");
  };
  const rank = call(
    "ROWS",
    areaOf(fixedRow(place.row("drivers"), tornadoWork.driver), at(place.row("drivers", index), tornadoWork.driver)),
  );
  const ranked = (area: AreaRef): Formula => call("INDEX", area, call("MATCH", rank, inWork("rank"), 0));
  sheet.formula(row, table.driver, "label", ranked(inWork("driver")), { format: "text" });
  sheet.formula(row, table.down, "formula", ranked(inWork("down")), { format: "headroom" });
  sheet.formula(row, table.up, "formula", ranked(inWork("up")), { format: "headroom" });
  sheet.formula(row, table.effect, "subtotal", ranked(inWork("effect")), { format: "amount" });
  sheet.formula(row, table.breakEven, "formula", ranked(breakEvens.all("shift")), { format: "percentage" });
  const breakEven = at(row, table.breakEven);
  const steps = when(isNumber(breakEven), over(breakEven, step), breakEven);
  sheet.formula(row, table.steps, "formula", steps, { format: "million" });
}
