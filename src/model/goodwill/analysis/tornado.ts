import { allOf, areaOf, call, equal, isNumber, less, minus, over, unequal, when } from "../../../formula/build.ts";
import type { AreaRef, Formula } from "../../../formula/Formula.ts";
import { drivers } from "../../../impairment/unit/drivers.ts";
import type { BookBuilder } from "../../../plan/BookBuilder.ts";
import { rows } from "../../../plan/rows.ts";
import { lastColumn } from "../unit/columns.ts";
import { ready, stepTrouble } from "../grid/gridSettings.ts";
import { onlyNumber } from "../grid/onlyNumber.ts";
import { moneyText, plainText } from "../plainWords.ts";
import { unitCells } from "../unit/unitCells.ts";
import type { BreakEvenTable } from "./breakEvens/breakEvenTable.ts";
import { SettingRows } from "./settings.ts";
import {
  tornadoWork,
  tornadoWorkings,
  tornadoWorkingsLayout,
  type TornadoWork,
  type TornadoWorkingsSources,
} from "./tornadoWorkings.ts";
import { unitRefs, type UnitModel } from "./UnitModel.ts";
import * as analysisWords from "./analysisWords.ts";
import * as termWords from "../../termWords.ts";

/** The chart beside the table, from its heads on, high enough for a name at every bar. */
const chart = { column: 6, rows: 14 } as const;

/** The setting and what is wrong with it, heads and a row for each driver; beside these the chart, which is longer. */
const tornadoLayout = rows({
  settings: 1,
  step: 1,
  status: 1,
  heads: 1,
  drivers: drivers.length,
  besideChart: chart.rows - drivers.length - 1,
});
export const tornadoLength = tornadoLayout.length;
type Place = ReturnType<typeof tornadoLayout.at>;
/** The rows of what it is calculated from. */
export const tornadoWorkingsLength = tornadoWorkingsLayout.length;

/** The columns of the sorted table. */
const tornadoColumn = { driver: 0, down: 1, up: 2, changeDown: 3, changeUp: 4, steps: 5 } as const;
const table = tornadoColumn;

/** What the tornado reads. */
export interface TornadoSources extends TornadoWorkingsSources {
  readonly breakEvens: BreakEvenTable;
}

/** Stands where a step leaves no value, which has no bar. */
const noBar = "no value";

/**
 * Headroom as each driver moves down and up by one stated step, the largest effect first, with a chart beside it.
 *
 * @returns what holds where each of its cells has a value, or says that there is none.
 */
export function tornado(book: BookBuilder, model: UnitModel, sources: TornadoSources, top: number): Formula {
  const { sheet, unit } = model;
  const place = tornadoLayout.at(top);
  const settings = new SettingRows(sheet, unit, place.row("settings"), analysisWords.tornadoEachDriver);
  settings.step(place.row("step"), analysisWords.stepDownAndUp, "tornado.step", "0.01");
  const stepCell = unitCells(sheet).single(place.row("step"));
  const step = onlyNumber(stepCell);
  tornadoWorkings(sources, stepCell);
  const statusRow = place.row("status");
  const status = unitCells(sheet).single(statusRow);
  settings.status(statusRow, stepTrouble(analysisWords.stepDownAndUp, stepCell, ready), unequal(status, ready));

  const heads = place.row("heads");
  tableHeads(model, heads);
  place.all("drivers").forEach((row, index) => {
    sortedRow(model, sources, { row, index, step });
  });
  const first = place.row("drivers");
  const down = sheet.cell(first, table.down);
  sheet.conditionalFormat({
    area: { row: first, column: table.down, rows: drivers.length, columns: 2 },
    formula: allOf(isNumber(down), less(down, 0)),
    look: "loss",
  });
  tornadoChart(model, place);
  const area = {
    sheet: sheet.id,
    row: heads,
    column: table.driver,
    rows: drivers.length + 1,
    columns: table.steps + 1,
  };
  const kind = "tornado";
  const ofStatus = { sheet: sheet.id, row: status.row, column: status.column, rows: 1, columns: 1 };
  const { id, title } = unit;
  book.addAnalysis({ unit: id, title, kind, table: area, status: ofStatus, settings: settings.settings });
  return equal(status, ready);
}

function tableHeads({ sheet, words: { money } }: UnitModel, row: number): void {
  sheet.heads(row, table.driver, [analysisWords.driverTheLargestEffectFirst]);
  sheet.figureHeads(row, table.down, [
    analysisWords.headroomAStepDown(money),
    analysisWords.headroomAStepUp(money),
    analysisWords.changeAStepDown(money),
    analysisWords.changeAStepUp(money),
    analysisWords.stepsToZeroHeadroomNumber,
  ]);
}

/** A row of the table. */
interface Sorted {
  readonly row: number;
  /** Its place among the drivers, by effect. */
  readonly index: number;
  readonly step: Formula;
}

/** What the workings hold of the driver whose rank is the row's place in the table. */
function sortedRow(model: UnitModel, { workings, breakEvens }: TornadoSources, { row, index, step }: Sorted): void {
  const { sheet } = model;
  const place = tornadoWorkingsLayout.at(workings);
  const { at } = unitCells(sheet);
  const inWork = (of: TornadoWork): AreaRef => {
    const end = (row: number) => ({ row, column: tornadoWork[of] });
    return model.workings.area(end(place.row("drivers")), end(place.last("drivers")), "both");
  };
  // Counted among the workings: a cell that counts from itself would refer to itself.
  const inWorkings = unitCells(model.workings);
  const counted = areaOf(
    inWorkings.fixedRow(place.row("drivers"), tornadoWork.driver),
    inWorkings.at(place.row("drivers", index), tornadoWork.driver),
  );
  const rank = call("ROWS", counted);
  const ranked = (area: AreaRef): Formula => call("INDEX", area, call("MATCH", rank, inWork("rank"), 0));
  sheet.formula(row, table.driver, "label", ranked(inWork("driver")), { format: "text" });
  const { headroom } = unitRefs(model);
  for (const [of, change] of [
    ["down", "changeDown"],
    ["up", "changeUp"],
  ] as const) {
    sheet.formula(row, table[of], "formula", ranked(inWork(of)), { format: "headroom" });
    const stepped = at(row, table[of]);
    const moved = when(isNumber(stepped), minus(stepped, headroom), noBar);
    sheet.formula(row, table[change], "formula", moved, { format: "amount" });
  }
  // By its name: rows of the user's may stand in the table of break-evens.
  const named = call("MATCH", at(row, table.driver), breakEvens.all("driver"), 0);
  const breakEven = call("INDEX", breakEvens.all("shift"), named);
  sheet.formula(row, table.steps, "formula", when(isNumber(breakEven), over(breakEven, step), breakEven), {
    format: "million",
  });
}

/** How far headroom moves from the base case as each driver takes a step down and up. */
function tornadoChart({ sheet, unit, words }: UnitModel, place: Place): void {
  const bars = (of: number) => ({ row: place.row("drivers"), column: of, rows: drivers.length, columns: 1 });
  // A chart's title and axis are texts of its own, which follow no cell.
  const title = plainText(words.title);
  const moves = analysisWords.tornadoWhat;
  sheet.chart({
    name: analysisWords.headroomTornado(unit.title),
    kind: "opposedBars",
    title: title === undefined ? analysisWords.tornadoTitle : `${title}: ${moves}`,
    unit: moneyText(words),
    categories: bars(table.driver),
    series: [
      { name: termWords.aStepDown, values: bars(table.changeDown) },
      { name: termWords.aStepUp, values: bars(table.changeUp) },
    ],
    place: { row: place.row("heads"), column: chart.column, rows: chart.rows, columns: lastColumn - chart.column },
  });
}
