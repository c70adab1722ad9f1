import { builtInFigures } from "../../packs/builtInFigures.ts";
import { breakEven } from "../impairment/breakEven/breakEven.ts";
import { grossedUpGoodwill } from "../impairment/recoverability/grossedUpGoodwill.ts";
import { headroom } from "../impairment/recoverability/headroom.ts";
import { impliedRate } from "../impairment/value/impliedRate.ts";
import { presentValue } from "../impairment/value/presentValue.ts";
import { valueInUse } from "../impairment/value/valueInUse.ts";
import { adjustedLossCells } from "./results/adjustedLossCells.ts";
import { answer, answerLater } from "./errors/excelError.ts";
import { FilingInForce } from "./FilingInForce.ts";
import { figureCell } from "./results/figureCell.ts";
import { frontierCells } from "./results/frontierCells.ts";
import { itemCells } from "./results/itemCells.ts";
import { marginCells } from "./results/marginCells.ts";
import { probabilityCell } from "./results/probabilityCell.ts";
import { readDriver } from "./arguments/readDriver.ts";
import { readForecast } from "./arguments/readForecast.ts";
import { readScalar } from "./arguments/readScalar.ts";
import { mostYears, mostYearsFor, readUnitBlock } from "./arguments/readUnitBlock.ts";
import { sensitivityCells } from "./results/sensitivityCells.ts";
import { writeNumber } from "./results/writeNumber.ts";

const filings = new FilingInForce(builtInFigures);
globalThis.headroomPackInForce = filings.say;

// Excel's names, descriptions and help come from these comments: the metadata generator reads this file, and it alone.
// Optional parameters take ranges, so that a blank cell (a range of one) can be told from an argument left out (null).
// It knows no T | Promise<T>, which Excel takes: a function that answers at once where it can says so in a second
// signature.

/**
 * Gross margin, (revenue − cost of sales) / revenue, for each cell.
 * @customfunction GROSSMARGIN
 * @helpurl https://localhost:3000/help.html#grossmargin
 * @param revenue Revenue: a cell or a range.
 * @param costOfSales Cost of sales, as printed (negative) or as a magnitude: a range of the same shape, or one cell.
 * @returns A margin for each cell, as a fraction.
 */
export function grossMarginOf(revenue: unknown[][], costOfSales: unknown[][]): unknown[][] {
  return answer("GROSSMARGIN", () => marginCells("GROSSMARGIN", revenue, costOfSales));
}

/**
 * Adjusted net loss: the loss for the year plus every adjustment, exactly.
 * @customfunction ADJUSTEDLOSS
 * @helpurl https://localhost:3000/help.html#adjustedloss
 * @param lossForTheYear Loss for the year, negative as printed: one cell, or a row of years.
 * @param adjustments Adjustments as printed; beside a row of losses, ranges with a column for each loss. Nil marks (—) count as zero.
 * @returns The adjusted net loss, or a row of them.
 */
export function adjustedLossOf(lossForTheYear: unknown[][], adjustments: unknown[][][]): unknown[][] {
  return answer("ADJUSTEDLOSS", () => adjustedLossCells("ADJUSTEDLOSS", lossForTheYear, adjustments));
}

/**
 * Present value of yearly cash flows, the first a year from now, with a terminal value where a terminal growth is given (IAS 36.30-57).
 * @customfunction VALUEINUSE
 * @helpurl https://localhost:3000/help.html#valueinuse
 * @param cashFlows Cash flows of years 1 to N: a row or a column.
 * @param discountRate Discount rate a year, 0.15 or 15%; above the terminal growth.
 * @param [terminalGrowth] Growth a year after year N, above -100%. Left out: no terminal value. A blank cell is zero growth.
 * @param [midYear] TRUE where flows come in the middle of the year. Left out: at its end.
 * @param [terminalCashFlow] Cash flow of year N + 1, not grown again. Left out: the last flow, grown once.
 * @returns The present value, in the unit of the cash flows.
 */
export function valueInUseOf(
  cashFlows: unknown[][],
  discountRate: unknown,
  terminalGrowth?: unknown[][],
  midYear?: unknown[][],
  terminalCashFlow?: unknown[][],
): number {
  const value = (): number => {
    const forecast = readForecast({ cashFlows, terminalGrowth, midYear, terminalCashFlow }, mostYears.value);
    return writeNumber(presentValue(forecast, readScalar(discountRate, "discountRate")).total);
  };
  return answer("VALUEINUSE", value, { "Pre-tax discount rate": "discountRate" });
}

/**
 * Discount rate above the terminal growth at which VALUEINUSE is the value: a pre-tax rate from pre-tax cash flows and a post-tax value (IAS 36.BCZ85).
 * @customfunction IMPLIEDRATE
 * @helpurl https://localhost:3000/help.html#impliedrate
 * @param cashFlows Cash flows of years 1 to N: a row or a column.
 * @param value Present value that the cash flows have at the rate sought.
 * @param [terminalGrowth] Growth a year after year N, above -100%. Left out: no terminal value. A blank cell is zero growth.
 * @param [midYear] TRUE where flows come in the middle of the year. Left out: at its end.
 * @param [terminalCashFlow] Cash flow of year N + 1, not grown again. Left out: the last flow, grown once.
 * @returns The discount rate a year, as a fraction.
 */
export function impliedRateOf(
  cashFlows: unknown[][],
  value: unknown,
  terminalGrowth?: unknown[][],
  midYear?: unknown[][],
  terminalCashFlow?: unknown[][],
): number {
  return answer("IMPLIEDRATE", () => {
    const forecast = readForecast({ cashFlows, terminalGrowth, midYear, terminalCashFlow }, mostYears.roots);
    return writeNumber(impliedRate(forecast, readScalar(value, "value")));
  });
}

/**
 * Goodwill grossed up for the non-controlling interests' part of it: goodwill / ownership (IAS 36.C4).
 * @customfunction GROSSEDUPGOODWILL
 * @helpurl https://localhost:3000/help.html#grossedupgoodwill
 * @param goodwill Goodwill as recognised, not below 0: the owners' share.
 * @param ownership The owners' interest, above 0 and at most 1 (51% or 0.51).
 * @returns Goodwill of all owners, in the unit of the goodwill given.
 */
export function grossedUpGoodwillOf(goodwill: unknown, ownership: unknown): number {
  const grossedUp = (): number =>
    writeNumber(grossedUpGoodwill(readScalar(goodwill, "goodwill"), readScalar(ownership, "ownership")));
  return answer("GROSSEDUPGOODWILL", grossedUp, { Ownership: "ownership", Goodwill: "goodwill" });
}

/**
 * Value in use of a cash-generating unit: pre-tax cash flows and terminal value, discounted at the pre-tax rate (IAS 36.30-57).
 * @customfunction CGUVALUE
 * @helpurl https://localhost:3000/help.html#cguvalue
 * @param cgu Unit block: labels in the first column, the years beside them.
 * @returns Value in use, in the unit of the block's amounts.
 */
export function cguValueOf(cgu: unknown[][]): number {
  return answer("CGUVALUE", () => writeNumber(valueInUse(readUnitBlock(cgu, "cgu")).total));
}

/**
 * Headroom of a cash-generating unit: value in use less carrying amount (IAS 36). Negative: an impairment loss.
 * @customfunction CGUHEADROOM
 * @helpurl https://localhost:3000/help.html#cguheadroom
 * @param cgu Unit block: labels in the first column, the years beside them.
 * @returns Headroom, in the unit of the block's amounts.
 */
export function cguHeadroomOf(cgu: unknown[][]): number {
  return answer("CGUHEADROOM", () => writeNumber(headroom(readUnitBlock(cgu, "cgu"))));
}

/**
 * Headroom of a cash-generating unit as two drivers move: a row for each row shift, a column for each column shift.
 * @customfunction SENSITIVITY
 * @helpurl https://localhost:3000/help.html#sensitivity
 * @param cgu Unit block: labels in the first column, the years beside them.
 * @param rowDriver Driver that moves from row to row, such as "Pre-tax discount rate".
 * @param rowShifts Shifts of the row driver, a row or a column: 0.01 is one percentage point (base revenue: one percent).
 * @param columnDriver Driver that moves from column to column, such as "Terminal growth".
 * @param columnShifts Shifts of the column driver, a row or a column.
 * @returns Headroom for each pair of shifts.
 */
export function sensitivityOf(
  cgu: unknown[][],
  rowDriver: unknown,
  rowShifts: unknown[][],
  columnDriver: unknown,
  columnShifts: unknown[][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const sent = { cgu, rowDriver, rowShifts, columnDriver, columnShifts };
  return answer("SENSITIVITY", () => sensitivityCells("SENSITIVITY", sent, invocation));
}

/**
 * Shift of a driver, nearest to zero, at which the headroom of a cash-generating unit is zero (IAS 36.134(f)(iii)).
 * @customfunction BREAKEVEN
 * @helpurl https://localhost:3000/help.html#breakeven
 * @param cgu Unit block: labels in the first column, the years beside them.
 * @param driver Driver that moves, such as "Gross margin".
 * @returns The shift: 0.01 is one percentage point in every year (base revenue: one percent).
 */
export function breakEvenOf(cgu: unknown[][], driver: unknown): number {
  return answer("BREAKEVEN", () => {
    const moved = readDriver(driver, "driver");
    return writeNumber(breakEven(readUnitBlock(cgu, "cgu", mostYearsFor(moved)), moved));
  });
}

/**
 * Break-even shifts of a driver as another driver moves: where headroom is zero.
 * @customfunction FRONTIER
 * @helpurl https://localhost:3000/help.html#frontier
 * @param cgu Unit block: labels in the first column, the years beside them.
 * @param driver Driver whose break-even is sought, such as "Operating costs / revenue".
 * @param otherDriver Driver that moves, such as "Base revenue".
 * @param otherShifts Shifts of the other driver: 0.01 is one percentage point (base revenue: one percent).
 * @returns The break-even shift for each shift of the other driver, in their shape.
 */
export function frontierOf(
  cgu: unknown[][],
  driver: unknown,
  otherDriver: unknown,
  otherShifts: unknown[][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answer("FRONTIER", () => frontierCells("FRONTIER", { cgu, driver, otherDriver, otherShifts }, invocation));
}

/**
 * Probability of impairment of a cash-generating unit: the share of simulated trials with headroom below zero.
 * @customfunction PROBABILITY
 * @helpurl https://localhost:3000/help.html#probability
 * @param cgu Unit block: labels in the first column, the years beside them.
 * @param uncertainty Rows of driver, distribution (Fixed, Triangular, Normal) and its numbers; if you like, correlations after them.
 * @param [trials] Trials, 1 to 10,000,000. Left out: 10,000.
 * @param [seed] Whole number that picks the random numbers; the same one gives the same result. Left out: 1.
 * @returns The probability, as a fraction.
 * @cancelable
 */
export function probabilityOf(
  cgu: unknown[][],
  uncertainty: unknown[][],
  trials?: unknown[][],
  seed?: unknown[][],
  invocation?: CustomFunctions.CancelableInvocation,
): Promise<number> {
  return answerLater("PROBABILITY", () => probabilityCell({ cgu, uncertainty, trials, seed }, invocation));
}

/**
 * A figure as announced, by its line item and period. Edits in the sheets do not change it.
 * @customfunction FIGURE
 * @helpurl https://localhost:3000/help.html#figure
 * @param item Line item: its id, role or label, such as "income.revenue", "revenue" or "Goodwill". ITEMS lists them.
 * @param period Period of the figure, such as 2013 or "2014-H1".
 * @param [issuer] Issuer, by stock code or name. Left out: that of the model in this workbook.
 * @returns The figure in its unit, signed as printed; nil is 0, a percentage a fraction.
 */
export function figureOf(item: unknown, period: unknown, issuer?: unknown): Promise<number>;
export function figureOf(item: unknown, period: unknown, issuer?: unknown): number | Promise<number> {
  return filings.answer("FIGURE", (known) => figureCell(known, { item, period, issuer }));
}

/**
 * Line items of the announcement: a row each with id, role, label, unit, periods and source.
 * @customfunction ITEMS
 * @helpurl https://localhost:3000/help.html#items
 * @param [search] Words that are all in the item's id, role, label or source. Left out: every item.
 * @param [issuer] Issuer, by stock code or name. Left out: that of the model in this workbook.
 * @returns A row for each item: id, role, label, unit, periods, source.
 */
export function itemsOf(search?: unknown, issuer?: unknown): Promise<string[][]>;
export function itemsOf(search?: unknown, issuer?: unknown): string[][] | Promise<string[][]> {
  return filings.answer("ITEMS", (known) => itemCells(known, { search, issuer }), { item: "search" });
}
