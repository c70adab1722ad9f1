import type { BookBuilder } from "../../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { areaAddress } from "../../../formula/addresses.ts";
import { areaCrossCheckFormula, notAvailable } from "../../sheets/crossCheck.ts";
import { at, column, fixed, fixedColumn, single } from "../columns.ts";
import { ready, twoDriversFormula } from "../gridSettings.ts";
import { shiftTolerance } from "./breakEvenCheck.ts";
import { driverLines } from "./driverLines.ts";
import { frontierTwin, frontierTwinLength } from "./frontierTwin.ts";
import { SettingRows } from "./settings.ts";
import type { UnitModel } from "./UnitModel.ts";

/** Steps to either side of the base case, which is in the middle. */
const stepsEachWay = 3;
const size = 2 * stepsEachWay + 1;

/** Settings, a blank row, heads, figures and the check; and what the native ones are calculated from. */
export const frontierLength = size + 8;
export const frontierWorkingsLength = frontierTwinLength(size);

const table = { shift: 0, otherValue: 1, byFunction: 2, native: 3, value: 4 } as const;

/** What stands where a native twin is not calculated. */
const byFunctionOnly = "by FRONTIER only";

/**
 * The break-even of one driver as another moves: FRONTIER spilled, its native twin beside it, and the value that the
 * shift leads to.
 *
 * @param breakEvens the first row of the base values, in the order of the drivers.
 */
export function frontier(
  book: BookBuilder,
  sheet: SheetBuilder,
  model: UnitModel,
  breakEvens: number,
  top: number,
  workings: number,
): void {
  const { unit, block } = model;
  const row = {
    other: top + 1,
    step: top + 2,
    driver: top + 3,
    status: top + 4,
    heads: top + 6,
    first: top + 7,
    check: top + 7 + size,
  };
  const settings = new SettingRows(sheet, unit, top, "Frontier: where headroom is zero as two drivers move");
  settings.driver(row.other, "Driver that moves", "frontier.otherDriver", "Pre-tax discount rate");
  settings.step(row.step, "Step of the driver that moves", "frontier.step", "0.01");
  settings.driver(row.driver, "Driver whose break-even is sought", "frontier.driver", "Gross margin");
  const iterated = driverLines
    .filter(({ method }) => method === "roots")
    .map(({ key }) => `${single(row.driver)}=${fixed(block.rows[key], column.label)}`);
  const rest = `IF(OR(${iterated.join(",")}),"by FRONTIER only: no closed form for this driver","${ready}")`;
  settings.status(
    row.status,
    twoDriversFormula(block, row.other, row.driver, rest),
    `LEFT(${single(row.status)},6)="choose"`,
  );

  const isRelative = (setting: number): string => `${single(setting)}=${fixed(block.rows.baseRevenue, column.label)}`;
  const shiftUnit = (setting: number): string => `IF(${isRelative(setting)},"%","% points")`;
  const valueUnit = (setting: number): string => `IF(${isRelative(setting)},"RMB'000","%")`;
  const baseOf = (setting: number): string => {
    const names = `${fixed(block.firstDriver, column.label)}:${fixed(block.lastDriver, column.label)}`;
    const values = `${fixed(breakEvens, column.firstYear)}:${fixed(breakEvens + driverLines.length - 1, column.firstYear)}`;
    return `INDEX(${values},MATCH(${single(setting)},${names},0))`;
  };
  const moved = (setting: number, shift: string): string => {
    return `IF(${isRelative(setting)},${baseOf(setting)}*(1+${shift}),${baseOf(setting)}+${shift})`;
  };
  sheet.formula(row.heads, table.shift, "columnHead", `"Shift of "&${single(row.other)}&", "&${shiftUnit(row.other)}`, {
    format: "count",
  });
  sheet.formula(row.heads, table.otherValue, "columnHead", `${single(row.other)}&", "&${valueUnit(row.other)}`, {
    format: "count",
  });
  for (const [of, words] of [
    [table.byFunction, "Shift by FRONTIER"],
    [table.native, "Shift, native"],
  ] as const) {
    sheet.formula(row.heads, of, "columnHead", `"${words}, "&${shiftUnit(row.driver)}`, { format: "count" });
  }
  sheet.formula(
    row.heads,
    table.value,
    "columnHead",
    `${single(row.driver)}&" at break-even, "&${valueUnit(row.driver)}`,
    { format: "count" },
  );
  sheet.band(row.heads, "columnHead", table.value + 1, column.unit);

  const twin = frontierTwin(
    sheet,
    model,
    { other: row.other, driver: row.driver, status: row.status, shifts: row.first, size },
    workings,
  );
  const areaOf = (of: number): string =>
    areaAddress({ row: row.first, column: of }, { row: row.first + size - 1, column: of });
  const call = `HEADROOM.FRONTIER(${block.name},${single(row.driver)},${single(row.other)},${areaOf(table.shift)})`;
  for (let index = 0; index < size; index += 1) {
    const here = row.first + index;
    const native = at(here, table.native);
    sheet.formula(here, table.shift, "columnHead", `${index - stepsEachWay}*${single(row.step)}`, {
      format: "percentage",
    });
    sheet.formula(here, table.otherValue, "formula", moved(row.other, fixedColumn(here, table.shift)), {
      format: "driver",
    });
    const content = index === 0 ? ({ kind: "formula", formula: `=${call}` } as const) : ({ kind: "empty" } as const);
    sheet.put(here, table.byFunction, "function", content, {
      format: "percentage",
      withoutAddIn: { kind: "formula", formula: `=${native}` },
    });
    sheet.formula(
      here,
      table.native,
      "twin",
      `IF(${single(row.status)}="${ready}",${fixed(twin + index, column.firstYear)},"${byFunctionOnly}")`,
      { format: "percentage" },
    );
    sheet.formula(here, table.value, "subtotal", `IF(ISNUMBER(${native}),${moved(row.driver, native)},${native})`, {
      format: "driver",
    });
  }
  sheet.spill({ row: row.first, column: table.byFunction, rows: size, columns: 1 });
  sheet.conditionalFormat({
    area: { row: row.first, column: table.otherValue, rows: size, columns: table.value },
    formula: `=${fixedColumn(row.first, table.shift)}=0`,
    look: "baseCase",
  });
  sheet.text(row.check, column.label, "label", "Function against cells");
  const compared = areaCrossCheckFormula(areaOf(table.byFunction), areaOf(table.native), shiftTolerance);
  sheet.formula(
    row.check,
    table.byFunction,
    "check",
    `IF(${single(row.status)}="${ready}",${compared},"${notAvailable}")`,
    {
      format: "text",
      withoutAddIn: { kind: "text", text: notAvailable },
    },
  );
  sheet.conditionalFormat({
    area: { row: row.check, column: table.byFunction, rows: 1, columns: 1 },
    formula: `=${at(row.check, table.byFunction)}="differs"`,
    look: "break",
  });

  const area = { sheet: sheet.id, row: row.heads, column: table.shift, rows: size + 1, columns: table.value + 1 };
  const status = { sheet: sheet.id, row: row.status, column: column.firstYear, rows: 1, columns: 1 };
  book.addAnalysis({
    unit: unit.id,
    title: unit.title,
    kind: "frontier",
    table: area,
    status,
    settings: settings.settings,
  });
}
