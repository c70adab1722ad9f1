import { drivers } from "../../../impairment/drivers.ts";
import type { BookBuilder } from "../../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { areaAddress } from "../../../formula/addresses.ts";
import { at, column, fixedColumn, fixedRow, single } from "../columns.ts";
import { breakEvenColumn, type BreakEvenTable } from "./breakEvenTable.ts";
import { driverLines } from "./driverLines.ts";
import type { Moves } from "./moves.ts";
import { sumAt, type PowerSum } from "./powerSum.ts";
import { SettingRows } from "./settings.ts";
import { unitRefs, type UnitModel } from "./UnitModel.ts";

/** Settings, a blank row, heads and a row for each driver; and what it is calculated from. */
export const tornadoLength = drivers.length + 4;
export const tornadoWorkingsLength = drivers.length + 1;

/** The columns of the sorted table, and of the unsorted workings. */
export const tornadoColumn = { driver: 0, down: 1, up: 2, effect: 3, breakEven: 4, steps: 5 } as const;
const table = tornadoColumn;
const work = { driver: 0, slope: 1, valueDown: 2, valueUp: 3, down: 4, up: 5, effect: 6, rank: 7 } as const;

/** Stands where a step leaves no value. */
const noValue = "no value";

/** What the tornado reads. */
export interface TornadoSources {
  readonly moves: Moves;
  readonly polynomial: PowerSum;
  readonly breakEvens: BreakEvenTable;
  /** The first row of its workings. */
  readonly workings: number;
}

/** Headroom as each driver moves down and up by one stated step, the largest effect first, with the break-even beside it. */
export function tornado(
  book: BookBuilder,
  sheet: SheetBuilder,
  model: UnitModel,
  sources: TornadoSources,
  top: number,
): void {
  const settings = new SettingRows(sheet, model.unit, top, "Tornado: each driver by the same step");
  const step = top + 1;
  settings.step(step, "Step down and up, in every forecast year", "tornado.step", "0.01");
  tornadoWorkings(sheet, model, sources, single(step));

  const heads = top + 3;
  const first = heads + 1;
  sheet.heads(heads, table.driver, ["Driver, the largest effect first"]);
  sheet.figureHeads(heads, table.down, [
    "Headroom, a step down, RMB'000",
    "Headroom, a step up, RMB'000",
    "Range of headroom, RMB'000",
    "Break-even shift, % points (base revenue: %)",
    "Steps to break-even, number",
  ]);
  sheet.band(heads, "columnHead", table.steps + 1, column.unit);
  const inWork = (of: number): string =>
    areaAddress(
      { row: sources.workings + 1, column: of },
      { row: sources.workings + drivers.length, column: of },
      "both",
    );
  const breakEvens = areaAddress(
    { row: sources.breakEvens.firstRow, column: breakEvenColumn.shift },
    { row: sources.breakEvens.firstRow + drivers.length - 1, column: breakEvenColumn.shift },
    "both",
  );
  for (let row = first; row < first + drivers.length; row += 1) {
    const place = `ROWS(${fixedRow(sources.workings + 1, work.driver)}:${at(sources.workings + 1 + row - first, work.driver)})`;
    const ranked = (area: string): string => `INDEX(${area},MATCH(${place},${inWork(work.rank)},0))`;
    const of = (name: keyof typeof table): string => at(row, table[name]);
    const amount = { format: "headroom" } as const;
    sheet.formula(row, table.driver, "label", ranked(inWork(work.driver)), { format: "text" });
    sheet.formula(row, table.down, "formula", ranked(inWork(work.down)), amount);
    sheet.formula(row, table.up, "formula", ranked(inWork(work.up)), amount);
    sheet.formula(row, table.effect, "subtotal", ranked(inWork(work.effect)), { format: "amount" });
    sheet.formula(row, table.breakEven, "formula", ranked(breakEvens), { format: "percentage" });
    sheet.formula(
      row,
      table.steps,
      "formula",
      `IF(ISNUMBER(${of("breakEven")}),${of("breakEven")}/${single(step)},${of("breakEven")})`,
      { format: "million" },
    );
  }
  sheet.conditionalFormat({
    area: { row: first, column: table.down, rows: drivers.length, columns: 2 },
    formula: `=AND(ISNUMBER(${at(first, table.down)}),${at(first, table.down)}<0)`,
    look: "loss",
  });
  const area = {
    sheet: sheet.id,
    row: heads,
    column: table.driver,
    rows: drivers.length + 1,
    columns: table.steps + 1,
  };
  book.addAnalysis({
    unit: model.unit.id,
    title: model.unit.title,
    kind: "tornado",
    table: area,
    settings: settings.settings,
  });
}

/** Both headrooms of each driver in the order of the unit block, the range between them, and its rank; equals by their order. */
function tornadoWorkings(
  sheet: SheetBuilder,
  model: UnitModel,
  { moves, polynomial, workings: top }: TornadoSources,
  step: string,
): void {
  const refs = unitRefs(model);
  sheet.heads(top, work.driver, ["Tornado"]);
  sheet.figureHeads(top, work.slope, [
    "Headroom for 100 points, RMB'000",
    "Value, a step down, %",
    "Value, a step up, %",
    "Headroom, a step down, RMB'000",
    "Headroom, a step up, RMB'000",
    "Range, RMB'000",
    "Rank, number",
  ]);
  const inRows = (of: number): string =>
    areaAddress({ row: top + 1, column: of }, { row: top + drivers.length, column: of }, "both");
  driverLines.forEach(({ driver, key }, index) => {
    const row = top + 1 + index;
    const slope = moves.slopes[driver];
    const base = key === "revenueGrowth" ? `1+MIN(${refs.growth})` : single(model.block.rows[key]);
    sheet.text(row, work.driver, "label", driver);
    if (slope !== undefined) sheet.formula(row, work.slope, "formula", slope, { format: "amount" });
    for (const { of, value, shift } of [
      { of: work.down, value: work.valueDown, shift: `-${step}` },
      { of: work.up, value: work.valueUp, shift: `+${step}` },
    ]) {
      const shifted = fixedColumn(row, value);
      if (slope === undefined) sheet.formula(row, value, "formula", `${base}${shift}`, { format: "percentage" });
      const linear = `${refs.headroom}${shift}*${fixedColumn(row, work.slope)}`;
      const possible = key === "baseRevenue" ? `IF(ABS(${step})>1,"${noValue}",${linear})` : linear;
      sheet.formula(row, of, "formula", slope === undefined ? curve(model, key, shifted, polynomial) : possible, {
        format: "headroom",
      });
    }
    const pair = `${at(row, work.down)}:${at(row, work.up)}`;
    const effects = `${fixedRow(top + 1, work.effect)}:${at(row, work.effect)}`;
    sheet.formula(row, work.effect, "formula", `MAX(${pair},${refs.headroom})-MIN(${pair},${refs.headroom})`, {
      format: "amount",
    });
    sheet.formula(
      row,
      work.rank,
      "formula",
      `SUMPRODUCT(--(${inRows(work.effect)}>${at(row, work.effect)}))+SUMPRODUCT(--(${effects}=${at(row, work.effect)}))`,
      { format: "count" },
    );
  });
}

/** Headroom at a value of a driver in which it is not linear, or "no value"; without "=". */
function curve(model: UnitModel, key: string, value: string, polynomial: PowerSum): string {
  const refs = unitRefs(model);
  if (key === "revenueGrowth") return `IF(${value}>0,${sumAt(polynomial, value)},"${noValue}")`;
  if (key === "discountRate")
    return `IF(${value}>MAX(${refs.terminalGrowth},-1),${rateHeadroom(model, value)},"${noValue}")`;
  const flow = `((1+${value})*${refs.lastMargin}-${refs.workingCapital}*${value})`;
  const terminal = `${refs.lastRevenue}*${flow}/(${refs.rate}-${value})*${refs.lastFactor}`;
  return `IF(AND(${value}<${refs.rate},${value}>=-1),${refs.presentValues}+${terminal}-${refs.carryingAmount},"${noValue}")`;
}

/** Headroom at a discount rate; without "=". */
function rateHeadroom(model: UnitModel, rate: string): string {
  const refs = unitRefs(model);
  return (
    `SUMPRODUCT(${refs.cashFlows}/(1+${rate})^${refs.periods})` +
    `+${refs.terminalFlow}/(${rate}-${refs.terminalGrowth})/(1+${rate})^${refs.lastPeriod}-${refs.carryingAmount}`
  );
}
