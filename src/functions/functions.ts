import { headroom } from "../impairment/headroom.ts";
import { presentValue } from "../impairment/presentValue.ts";
import { adjustedLossCells } from "./adjustedLossCells.ts";
import { answer } from "./excelError.ts";
import { marginCells } from "./marginCells.ts";
import { readNumber } from "./readCell.ts";
import { readForecast } from "./readForecast.ts";
import { readSingle } from "./readRange.ts";
import { readUnitBlock } from "./readUnitBlock.ts";
import { sensitivityCells } from "./sensitivityCells.ts";
import { writeNumber } from "./writeNumber.ts";

// Excel's names, descriptions and help come from these comments: the metadata generator reads this file, and it alone.
// Optional parameters take ranges, so that a blank cell (a range of one) can be told from an argument left out (null).

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
 * @param [terminalGrowth] Growth a year after year N. Left out: no terminal value. A blank cell is zero growth.
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
  return answer("VALUEINUSE", () => {
    const forecast = readForecast({ cashFlows, terminalGrowth, midYear, terminalCashFlow });
    const rate = readNumber(readSingle(discountRate, "discountRate"), { parameter: "discountRate", cell: "" });
    return writeNumber(presentValue(forecast, rate).total);
  });
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
