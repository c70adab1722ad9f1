import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { areaAddress } from "../../../formula/addresses.ts";
import { at, column, fixed, fixedYearsOf, single } from "../columns.ts";
import type { UnitBlock } from "../unitBlock.ts";

/** What the reason says where there is a value. */
export const noReason = "none";

export const noValueReasonLength = 7;

/** The row of the reason, given that of the heads: the last one. */
export const reasonRow = (top: number): number => top + noValueReasonLength - 1;

/**
 * Why the unit has no value, in one sentence that others quote: "No value: base revenue must be above zero". Each row
 * passes on what the row above found, so that the last holds the first reason of them, or "none".
 *
 * @param headroom the address of the unit's headroom.
 */
export function noValueReason(
  sheet: SheetBuilder,
  { rows, firstDriver, lastRow }: UnitBlock,
  headroom: string,
  top: number,
): void {
  const growth = fixedYearsOf(rows.revenueGrowth);
  const [base, terminal, ownership, rate] = [
    rows.baseRevenue,
    rows.terminalGrowth,
    rows.ownership,
    rows.discountRate,
  ].map(single);
  const because = (reason: string): string => `"No value: ${reason}"`;
  const checks = [
    { label: "Inputs are numbers", formula: numbers(firstDriver, lastRow, column.firstYear) },
    {
      label: "Inputs of every year are numbers",
      formula: numbers(rows.revenueGrowth, rows.capitalExpenditure, column.lastYear),
    },
    {
      label: "Base revenue is above zero",
      formula: `IF(${base}>0,"${noReason}",${because("base revenue must be above zero")})`,
    },
    {
      label: "Growth is above −100%",
      formula: `IF(MIN(${growth})<=-1,${because("revenue growth must be above −100% in every year")},IF(${terminal}<=-1,${because("terminal growth must be above −100%")},"${noReason}"))`,
    },
    {
      label: "Ownership is above zero, at most 100%",
      formula: `IF(AND(${ownership}>0,${ownership}<=1),"${noReason}",${because("ownership must be above zero and at most 100%")})`,
    },
    {
      label: "Reason for no value",
      formula: `IF(${rate}<=${terminal},${because("the discount rate must be above the terminal growth")},IF(ISNUMBER(${headroom}),"${noReason}",${because("a cell of the model holds an error")}))`,
    },
  ];
  sheet.heads(top, column.label, ["What a value needs", "Reason"]);
  sheet.band(top, "columnHead", column.firstYear + 1, column.unit);
  checks.forEach(({ label, formula }, index) => {
    const row = top + 1 + index;
    const above = at(row - 1, column.firstYear);
    const passed = index === 0 ? formula : `IF(${above}="${noReason}",${formula},${above})`;
    sheet.text(row, column.label, "label", label);
    sheet.formula(row, column.firstYear, "remark", passed, { format: "text" });
  });
}

/** "none", or which row from the first to the last holds what is no number, up to a column; the last of several. */
function numbers(first: number, last: number, to: number): string {
  const area = (from: number, to: number): string =>
    areaAddress({ row: first, column: from }, { row: last, column: to }, "both");
  const labels = area(column.label, column.label);
  const inputs = area(column.firstYear, to);
  const wrong = `SUMPRODUCT(MAX((ISTEXT(${inputs})+ISERROR(${inputs})>0)*(ROW(${labels})-ROW(${fixed(first, column.label)})+1)))`;
  return `IF(${wrong}=0,"${noReason}","No value: an input is no number in the row "&INDEX(${labels},${wrong}))`;
}
