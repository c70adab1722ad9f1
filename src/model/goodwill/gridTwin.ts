import { forecastYears } from "../assumptions/unitAssumptions.ts";
import { areaAddress, cellAddress } from "../../formula/addresses.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { at, column, fixed, fixedColumn, fixedRow, fixedYearsOf, single } from "./columns.ts";
import { ready, type GridSettings } from "./gridSettings.ts";
import type { UnitBlock } from "./unitBlock.ts";

/** Where a grid and what it is made of stand. */
export interface GridPlaces {
  /** The row of the column shifts, and the first row of the grid's figures below it. */
  readonly shifts: number;
  readonly size: number;
  /** First column of the figures of the function's grid, and of the native one. */
  readonly functionColumn: number;
  readonly twinColumn: number;
}

/** How many rows the helper of a grid takes. */
export const gridTwinLength = (size: number): number => 3 * size + 5;

/** The columns of the helper: each shift's own rate, growth, working capital, margin and revenue path. */
const helper = {
  shift: 0,
  discountRate: 1,
  terminalGrowth: 2,
  workingCapital: 3,
  margin: 4,
  base: 5,
  firstYear: 6,
  lastYear: 5 + forecastYears.length,
} as const;

/**
 * The native twin of SENSITIVITY, for any two drivers: under both shifts revenue is the row shift's path times the
 * column shift's ratio, and rate, growth, working capital and margin are the sums of both. So a helper row a shift is
 * enough for each cell to be the whole model again.
 *
 * @param margin the row of the cash margin before working capital, by year.
 */
export function gridTwin(
  sheet: SheetBuilder,
  block: UnitBlock,
  settings: GridSettings,
  carryingAmount: number,
  yearHeads: number,
  margin: number,
  grid: GridPlaces,
  top: number,
): void {
  const rowPaths = top;
  const columnPaths = rowPaths + grid.size + 2;
  rowShiftPaths(sheet, block, settings, grid, rowPaths);
  columnShiftPaths(sheet, block, settings, grid, columnPaths);

  const parts = columnPaths + grid.size + 2;
  const headings = [
    { first: grid.functionColumn, title: "Sensitivity: present value of the five years, RMB'000" },
    { first: grid.twinColumn, title: "Terminal value's present value, RMB'000" },
  ];
  for (const { first, title } of headings) {
    sheet.text(parts, first - 1, "heading", title);
    sheet.band(parts, "heading", first, first + grid.size - 1);
  }
  for (let i = 0; i < grid.size; i += 1) {
    const down = rowPaths + 1 + i;
    const part = parts + 1 + i;
    for (const shiftColumn of [column.label, grid.twinColumn - 1]) {
      sheet.formula(part, shiftColumn, "formula", fixedColumn(grid.shifts + 1 + i, column.label), {
        format: "percentage",
      });
    }
    for (let j = 0; j < grid.size; j += 1) {
      const across = columnPaths + 1 + j;
      const both = (of: number): string => `${fixedColumn(down, of)}+${fixed(across, of)}`;
      const explicit = at(part, grid.functionColumn + j);
      const terminal = at(part, grid.twinColumn + j);
      sheet.formula(part, grid.functionColumn + j, "formula", explicitValue(down, across, margin, yearHeads, both), {
        format: "amount",
      });
      sheet.formula(part, grid.twinColumn + j, "formula", terminalValue(down, across, margin, both), {
        format: "amount",
      });
      const midYear = `(1+${both(helper.discountRate)})^IF(${single(block.rows.midYearDiscounting)},0.5,0)`;
      sheet.formula(
        grid.shifts + 1 + i,
        grid.twinColumn + j,
        "twin",
        `(${explicit}+${terminal})*${midYear}-${single(carryingAmount)}`,
        { format: "headroom" },
      );
    }
  }
}

/** Σ (revenue × margin − working capital × rise of revenue) / (1 + rate)^t, under a row's and a column's shift. */
function explicitValue(
  down: number,
  across: number,
  margin: number,
  yearHeads: number,
  both: (of: number) => string,
): string {
  const area = (row: number, first: number, last: number, anchor: "column" | "both"): string =>
    areaAddress({ row, column: first }, { row, column: last }, anchor);
  const revenue = `${area(down, helper.firstYear, helper.lastYear, "column")}*${area(across, helper.firstYear, helper.lastYear, "both")}`;
  const yearBefore = `${area(down, helper.base, helper.lastYear - 1, "column")}*${area(across, helper.base, helper.lastYear - 1, "both")}`;
  const years = `(${fixedYearsOf(yearHeads)}-${single(yearHeads)}+1)`;
  return (
    `SUMPRODUCT((${revenue}*(${fixedYearsOf(margin)}+${both(helper.margin)})` +
    `-(${both(helper.workingCapital)})*(${revenue}-${yearBefore}))/(1+${both(helper.discountRate)})^${years})`
  );
}

/** The terminal year's cash flow / (rate − growth) / (1 + rate)^N, under a row's and a column's shift. */
function terminalValue(down: number, across: number, margin: number, both: (of: number) => string): string {
  const rate = `(${both(helper.discountRate)})`;
  const growth = `(${both(helper.terminalGrowth)})`;
  const lastRevenue = `${fixedColumn(down, helper.lastYear)}*${fixed(across, helper.lastYear)}`;
  const lastMargin = `(${fixed(margin, column.lastYear)}+${both(helper.margin)})`;
  const flow = `((1+${growth})*${lastMargin}-(${both(helper.workingCapital)})*${growth})`;
  return `IF(AND(${rate}>${growth},${rate}>-1,${growth}>=-1),${lastRevenue}*${flow}/(${rate}-${growth})/(1+${rate})^${forecastYears.length},#NUM!)`;
}

function rowShiftPaths(
  sheet: SheetBuilder,
  block: UnitBlock,
  settings: GridSettings,
  grid: GridPlaces,
  heads: number,
): void {
  const { rows } = block;
  pathHeads(sheet, heads, "Sensitivity, row shift: rates in %, revenue in RMB'000");
  for (let i = 0; i < grid.size; i += 1) {
    const row = heads + 1 + i;
    const shift = fixedColumn(row, helper.shift);
    const shifted = (driver: number): string => ifDriver(settings.rowDriver, driver, shift);
    sheet.formula(row, helper.shift, "formula", at(grid.shifts + 1 + i, column.label), { format: "percentage" });
    sheet.formula(row, helper.discountRate, "formula", `${single(rows.discountRate)}+${shifted(rows.discountRate)}`, {
      format: "percentage",
    });
    sheet.formula(
      row,
      helper.terminalGrowth,
      "formula",
      `${single(rows.terminalGrowth)}+${shifted(rows.terminalGrowth)}`,
      { format: "percentage" },
    );
    sheet.formula(
      row,
      helper.workingCapital,
      "formula",
      `${single(rows.workingCapital)}+${shifted(rows.workingCapital)}`,
      { format: "percentage" },
    );
    sheet.formula(row, helper.margin, "formula", marginShift(block, settings.rowDriver, shift), {
      format: "percentage",
    });
    const base = `${single(rows.baseRevenue)}*(1+${shifted(rows.baseRevenue)})`;
    sheet.formula(row, helper.base, "formula", `IF(${single(settings.status)}="${ready}",${base},#VALUE!)`, {
      format: "amount",
    });
    for (let year = 0; year < forecastYears.length; year += 1) {
      const factor = `1+${fixedRow(rows.revenueGrowth, column.firstYear + year)}+${shifted(rows.revenueGrowth)}`;
      sheet.formula(row, helper.firstYear + year, "formula", notNegative(at(row, helper.base + year), factor), {
        format: "amount",
      });
    }
  }
}

function columnShiftPaths(
  sheet: SheetBuilder,
  block: UnitBlock,
  settings: GridSettings,
  grid: GridPlaces,
  heads: number,
): void {
  const { rows } = block;
  pathHeads(sheet, heads, "Sensitivity, column shift: shifts in % points, revenue as a factor");
  for (let j = 0; j < grid.size; j += 1) {
    const row = heads + 1 + j;
    const shift = fixedColumn(row, helper.shift);
    const shifted = (driver: number): string => ifDriver(settings.columnDriver, driver, shift);
    sheet.formula(row, helper.shift, "formula", at(grid.shifts, grid.functionColumn + j), { format: "percentage" });
    sheet.formula(row, helper.discountRate, "formula", shifted(rows.discountRate), { format: "percentage" });
    sheet.formula(row, helper.terminalGrowth, "formula", shifted(rows.terminalGrowth), { format: "percentage" });
    sheet.formula(row, helper.workingCapital, "formula", shifted(rows.workingCapital), { format: "percentage" });
    sheet.formula(row, helper.margin, "formula", marginShift(block, settings.columnDriver, shift), {
      format: "percentage",
    });
    sheet.formula(row, helper.base, "formula", `1+${shifted(rows.baseRevenue)}`, { format: "factor" });
    for (let year = 0; year < forecastYears.length; year += 1) {
      const growth = fixedRow(rows.revenueGrowth, column.firstYear + year);
      const factor = notNegative(at(row, helper.base + year), `1+${growth}+${shifted(rows.revenueGrowth)}`);
      sheet.formula(row, helper.firstYear + year, "formula", `${factor}/(1+${growth})`, { format: "factor" });
    }
  }
}

function pathHeads(sheet: SheetBuilder, row: number, title: string): void {
  sheet.heads(row, helper.shift, [title]);
  sheet.figureHeads(row, helper.discountRate, [
    "Discount rate",
    "Terminal growth",
    "Working capital",
    "Margin",
    "Base",
    ...forecastYears,
  ]);
}

/** The year before's revenue (or ratio) times the year's factor; no value where revenue would fall below zero. */
function notNegative(before: string, factor: string): string {
  return `IF(MIN(${before},${factor})<0,#NUM!,${before}*(${factor}))`;
}

/** The shift where the grid's driver is this line of the block, otherwise 0. */
function ifDriver(setting: number, driver: number, shift: string): string {
  return `IF(${single(setting)}=${cellAddress({ row: driver, column: column.label }, "both")},${shift},0)`;
}

/** Gross margin adds to the cash margin, operating costs and capital expenditure take from it. */
function marginShift({ rows }: UnitBlock, setting: number, shift: string): string {
  const label = (row: number): string => fixed(row, column.label);
  const driver = single(setting);
  const taken = `OR(${driver}=${label(rows.operatingCosts)},${driver}=${label(rows.capitalExpenditure)})`;
  return `IF(${driver}=${label(rows.grossMargin)},${shift},IF(${taken},-${shift},0))`;
}
