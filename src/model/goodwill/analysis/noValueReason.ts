import {
  allOf,
  atMost,
  call,
  equal,
  greater,
  isError,
  isNumber,
  joined,
  minus,
  plus,
  times,
  when,
} from "../../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../../formula/Formula.ts";
import { rows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { column } from "../columns.ts";
import type { UnitBlock } from "../unitBlock.ts";
import { unitCells } from "../unitCells.ts";

/** What the reason says where there is a value. */
export const noReason = "none";

const checks = {
  numbers: "Inputs are numbers",
  numbersOfEveryYear: "Inputs of every year are numbers",
  baseRevenue: "Base revenue is above zero",
  growth: "Growth is above −100%",
  ownership: "Ownership is above zero, at most 100%",
  reason: "Reason for no value",
} as const;
type Check = keyof typeof checks;
const checkNames = Object.keys(checks) as readonly Check[];

const layout = rows({ heads: 1, checks: checkNames.length });
export const noValueReasonLength = layout.length;

/** The row of the reason, given that of the heads: the last one. */
export const reasonRow = (top: number): number => layout.at(top).last("checks");

/**
 * Why the unit has no value, in one sentence that others quote: "No value: base revenue must be above zero". Each row
 * passes on what the row above found, so that the last holds the first reason of them, or "none".
 *
 * @param headroom the cell of the unit's headroom.
 */
export function noValueReason(sheet: SheetBuilder, block: UnitBlock, headroom: CellRef, top: number): void {
  const place = layout.at(top);
  const found = { ...ofInputs(sheet, block), ...ofModel(sheet, block, headroom) };
  sheet.heads(top, column.label, ["What a value needs", "Reason"]);
  sheet.band(top, "columnHead", column.firstYear + 1, column.unit);
  checkNames.forEach((check, index) => {
    const row = place.row("checks", index);
    const above = index === 0 ? undefined : sheet.cell(place.row("checks", index - 1), column.firstYear);
    const passed = above === undefined ? found[check] : when(equal(above, noReason), found[check], above);
    sheet.text(row, column.label, "label", checks[check]);
    sheet.formula(row, column.firstYear, "remark", passed, { format: "text" });
  });
}

const because = (reason: string): string => `No value: ${reason}`;

/** Whether cells of the block hold numbers. */
function ofInputs(
  sheet: SheetBuilder,
  { rows, firstDriver, lastRow }: UnitBlock,
): Readonly<Record<"numbers" | "numbersOfEveryYear", Formula>> {
  const area = (first: number, last: number, of: { readonly from: number; readonly to: number }): AreaRef =>
    sheet.area({ row: first, column: of.from }, { row: last, column: of.to }, "both");
  const numbers = (first: number, last: number, to: number): Formula => {
    const labels = area(first, last, { from: column.label, to: column.label });
    return allNumbers(labels, area(first, last, { from: column.firstYear, to }));
  };
  return {
    numbers: numbers(firstDriver, lastRow, column.firstYear),
    numbersOfEveryYear: numbers(rows.revenueGrowth, rows.capitalExpenditure, column.lastYear),
  };
}

/** "none", or which row holds what is no number; the last of several. */
function allNumbers(labels: AreaRef, inputs: AreaRef): Formula {
  const isWrong = greater(plus(call("ISTEXT", inputs), isError(inputs)), 0);
  const number = plus(minus(call("ROW", labels), call("ROW", labels.first)), 1);
  const wrong = call("SUMPRODUCT", call("MAX", times(isWrong, number)));
  const inRow = joined("No value: an input is no number in the row ", call("INDEX", labels, wrong));
  return when(equal(wrong, 0), noReason, inRow);
}

/** What a model of numbers needs, so that it has a value. */
function ofModel(
  sheet: SheetBuilder,
  { rows }: UnitBlock,
  headroom: CellRef,
): Readonly<Record<Exclude<Check, "numbers" | "numbersOfEveryYear">, Formula>> {
  const { single, fixedYearsOf } = unitCells(sheet);
  const [base, terminal] = [single(rows.baseRevenue), single(rows.terminalGrowth)];
  const [ownership, rate] = [single(rows.ownership), single(rows.preTaxDiscountRate)];
  const growth = call("MIN", fixedYearsOf(rows.revenueGrowth));
  const noNumber = when(isNumber(headroom), noReason, because("a cell of the model holds an error"));
  const terminalGrowth = when(atMost(terminal, -1), because("terminal growth must be above −100%"), noReason);
  return {
    baseRevenue: when(greater(base, 0), noReason, because("base revenue must be above zero")),
    growth: when(atMost(growth, -1), because("revenue growth must be above −100% in every year"), terminalGrowth),
    ownership: when(
      allOf(greater(ownership, 0), atMost(ownership, 1)),
      noReason,
      because("ownership must be above zero and at most 100%"),
    ),
    reason: when(atMost(rate, terminal), because("the discount rate must be above the terminal growth"), noNumber),
  };
}
