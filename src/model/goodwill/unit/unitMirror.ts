import { blockLines, type BlockKey } from "../../../impairment/unit/lines.ts";
import type { NumberKind } from "../../../plan/plan.ts";
import { rows } from "../../../plan/rows.ts";
import { fedKind } from "../../assumptions/lineKind.ts";
import type { UnitModel } from "../analysis/UnitModel.ts";
import type { CashFlowRows } from "../cashFlowModel.ts";
import { column } from "./columns.ts";
import { unitCells } from "./unitCells.ts";
import type { ValuationRows } from "../valuation.ts";
import * as unitSheetWords from "./unitSheetWords.ts";
import * as termWords from "../../termWords.ts";

/** A line of the model that the workings read. */
interface Line {
  readonly label: string;
  readonly format: NumberKind;
  readonly unit?: string;
}

/** Lines by year and in the terminal year. */
const flows = {
  openingRevenue: { label: termWords.revenueOfTheYearBefore, format: "amount" },
  revenue: { label: termWords.revenue, format: "amount" },
  cashFlow: { label: termWords.cashFlow, format: "amount" },
  period: { label: termWords.discountedOver, format: "perShare", unit: "years" },
  discountFactor: { label: termWords.discountFactor, format: "factor", unit: "factor" },
  presentValue: { label: termWords.presentValue, format: "amount" },
} as const satisfies Readonly<Record<keyof CashFlowRows, Line>>;

/** Results of one value. */
const values = {
  presentValues: { label: termWords.presentValueOfTheFiveYears, format: "amount" },
  valueInUse: { label: termWords.valueInUse, format: "amount" },
  carryingAmount: { label: termWords.carryingAmount, format: "amount" },
  headroom: { label: termWords.headroom, format: "headroom" },
} as const satisfies Readonly<Partial<Record<keyof ValuationRows, Line>>>;

const flowNames = Object.keys(flows) as readonly (keyof typeof flows)[];
const valueNames = Object.keys(values) as readonly (keyof typeof values)[];

const layout = rows({ heads: 1, block: blockLines.length, flows: flowNames.length, values: valueNames.length });

export const unitMirrorLength = layout.length;

/**
 * What the workings read of a unit, linked once from its sheet, so that their formulas stay among themselves.
 *
 * @param top the row of the heads.
 * @returns the model with the linked cells in place of its own.
 */
export function unitMirror(model: UnitModel, top: number): UnitModel {
  const { workings: sheet, words } = model;
  const place = layout.at(top);
  sheet.heads(top, column.label, [unitSheetWords.whatTheWorkingsRead]);
  sheet.yearHeads(top, column.firstYear, words.years);
  sheet.figureHeads(top, column.terminal, ["Terminal year"]);
  sheet.heads(top, column.unit, ["Unit"], { indent: 1 });
  const link = (row: number, from: number, last: number, { label, format, unit }: Line): number => {
    sheet.text(row, column.label, "label", label);
    for (let of: number = column.firstYear; of <= last; of += 1)
      sheet.formula(row, of, "link", unitCells(model.sheet).at(from, of), { format });
    sheet.say(row, column.unit, "unit", unit ?? words.money, { indent: 1 });
    return row;
  };
  const block = blockLines.map((line, index) => {
    const { label, key, holds, of } = line;
    const last = holds === "yearly" ? column.lastYear : column.firstYear;
    const shown = { label, format: fedKind(line), ...(of !== undefined && { unit: of }) };
    return [key, link(place.row("block", index), model.block.rows[key], last, shown)] as const;
  });
  const ofFlows = flowNames.map((name, index) => {
    const last = name === "presentValue" ? column.lastYear : column.terminal;
    return [name, link(place.row("flows", index), model.flows[name], last, flows[name])] as const;
  });
  const ofValues = valueNames.map((name, index) => {
    return [name, link(place.row("values", index), model.values[name], column.firstYear, values[name])] as const;
  });
  const { firstDriver, lastDriver } = model.block;
  return {
    ...model,
    sheet,
    block: {
      ...model.block,
      rows: Object.fromEntries(block) as Record<BlockKey, number>,
      firstDriver: place.row("block"),
      lastDriver: place.row("block") + lastDriver - firstDriver,
      lastRow: place.last("block"),
    },
    flows: Object.fromEntries(ofFlows) as Record<keyof CashFlowRows, number>,
    values: { ...model.values, ...(Object.fromEntries(ofValues) as Record<keyof typeof values, number>) },
    yearHeads: top,
  };
}
