import type { NumberKind } from "../../plan/plan.ts";
import { assumptionKey } from "../assumptions/assumptionsSheet.ts";
import type { UnitIdentity } from "../assumptions/unitAssumptions.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import type { CashFlowRows } from "./cashFlowModel.ts";
import { at, column, yearsOf } from "./columns.ts";
import type { UnitBlock } from "./unitBlock.ts";
import { valuationFunction, valuationHeads, valuationLine } from "./valuationLines.ts";

/** Where the results of a unit stand. */
export interface ValuationRows {
  readonly presentValues: number;
  readonly valueInUse: number;
  readonly terminalShare: number;
  readonly carryingAmount: number;
  readonly headroom: number;
  readonly headroomRatio: number;
  /** The loss, and below it its three parts. */
  readonly loss: number;
  /** The first free row below. */
  readonly next: number;
}

/** Above this share, value in use rests mostly on what comes after the budget. */
const highTerminalShare = "75%";

/** How many rows it takes. */
export const valuationLength = 32;

/**
 * Value in use, carrying amount, headroom and how a loss would be split, with the functions beside the native figures.
 *
 * @param reason the address of the cell that says why there is no value.
 */
export function valuation(
  book: BookBuilder,
  sheet: SheetBuilder,
  unit: UnitIdentity,
  block: UnitBlock,
  flows: CashFlowRows,
  top: number,
  reason: string,
): ValuationRows {
  const { rows } = block;
  const line = {
    presentValues: top + 1,
    terminalValue: top + 2,
    presentTerminal: top + 3,
    valueInUse: top + 4,
    valueInUseFunction: top + 5,
    unitValueFunction: top + 7,
    share: top + 9,
  };
  const carry = {
    goodwill: top + 12,
    grossUp: top + 13,
    grossedUp: top + 14,
    intangibles: top + 15,
    otherNetAssets: top + 16,
    carryingAmount: top + 19,
    grossedUpFunction: top + 20,
  };
  const result = {
    headroom: top + 24,
    headroomFunction: top + 25,
    ratio: top + 27,
    loss: top + 28,
    onGoodwill: top + 29,
  };
  const of = (row: number): string => at(row, column.firstYear);
  const amount = { unit: "RMB'000", style: "formula", format: "amount" } as const;

  valuationHeads(sheet, top, "Value in use");
  const end = `${at(flows.cashFlow, column.terminal)}`;
  valuationLine(sheet, line.presentValues, {
    ...amount,
    label: "Present value of the five years",
    formula: `SUM(${yearsOf(flows.presentValue)})`,
  });
  valuationLine(sheet, line.terminalValue, {
    ...amount,
    label: "Terminal value",
    formula: `IF(${of(rows.discountRate)}>${of(rows.terminalGrowth)},${end}/(${of(rows.discountRate)}-${of(rows.terminalGrowth)}),#NUM!)`,
    liveRemark: `IF(ISNUMBER(${of(line.terminalValue)}),"at the end of the last year, from the terminal year's cash flow",${reason})`,
  });
  valuationLine(sheet, line.presentTerminal, {
    ...amount,
    label: "Present value of the terminal value",
    formula: `${of(line.terminalValue)}*${at(flows.discountFactor, column.terminal)}`,
  });
  valuationLine(sheet, line.valueInUse, {
    ...amount,
    style: "total",
    label: "Value in use",
    formula: `${of(line.presentValues)}+${of(line.presentTerminal)}`,
    remark: "IAS 36.30–57, before tax",
  });
  const call = [
    yearsOf(flows.cashFlow),
    of(rows.discountRate),
    of(rows.terminalGrowth),
    of(rows.midYearDiscounting),
    end,
  ].join(",");
  valuationFunction(
    sheet,
    line.valueInUseFunction,
    "HEADROOM.VALUEINUSE",
    `HEADROOM.VALUEINUSE(${call})`,
    of(line.valueInUse),
    "amount",
  );
  valuationFunction(
    sheet,
    line.unitValueFunction,
    "HEADROOM.CGUVALUE",
    `HEADROOM.CGUVALUE(${block.name})`,
    of(line.valueInUse),
    "amount",
  );
  valuationLine(sheet, line.share, {
    label: "Terminal value's share of value in use",
    unit: "%",
    style: "formula",
    format: "percentage",
    formula: `IF(${of(line.valueInUse)}>0,${of(line.presentTerminal)}/${of(line.valueInUse)},"n/a")`,
    liveRemark:
      `IF(ISNUMBER(${of(line.share)}),IF(${of(line.share)}>${highTerminalShare},"Warning, above ${highTerminalShare}: value in use rests on what comes after the budget",` +
      `"at most ${highTerminalShare}"),IF(ISERROR(${of(line.share)}),${reason},"no share: value in use is not positive"))`,
  });
  sheet.conditionalFormat({
    area: { row: line.share, column: column.firstYear, rows: 1, columns: 1 },
    formula: `=AND(ISNUMBER(${of(line.share)}),${of(line.share)}>${highTerminalShare})`,
    look: "explained",
  });

  valuationHeads(sheet, carry.goodwill - 1, "Carrying amount");
  valuationLine(sheet, carry.goodwill, { ...amount, label: "Goodwill", formula: of(rows.goodwill) });
  valuationLine(sheet, carry.grossUp, {
    ...amount,
    label: "Gross-up for non-controlling interests",
    formula: `IF(AND(${of(rows.ownership)}>0,${of(rows.ownership)}<=1),IF(${of(rows.grossUpGoodwill)},${of(rows.goodwill)}/${of(rows.ownership)}-${of(rows.goodwill)},0),#NUM!)`,
    remark: "goodwill / ownership less goodwill (IAS 36.C4), unless switched off",
  });
  valuationLine(sheet, carry.grossedUp, {
    ...amount,
    style: "subtotal",
    label: "Grossed-up goodwill",
    formula: `${of(carry.goodwill)}+${of(carry.grossUp)}`,
  });
  valuationLine(sheet, carry.intangibles, {
    ...amount,
    label: "Intangible assets",
    formula: of(rows.intangibleAssets),
  });
  valuationLine(sheet, carry.otherNetAssets, {
    ...amount,
    label: "Other net assets",
    formula: of(rows.otherNetAssets),
    remark: "without cash, debt and tax, like the cash flows (IAS 36.75–79)",
  });
  valuationLine(sheet, carry.otherNetAssets + 1, {
    ...amount,
    indent: 1,
    label: "of which opening working capital",
    formula: `${of(rows.workingCapital)}*${of(rows.baseRevenue)}`,
  });
  valuationLine(sheet, carry.otherNetAssets + 2, {
    ...amount,
    indent: 1,
    label: "of which other",
    formula: `${of(carry.otherNetAssets)}-${of(carry.otherNetAssets + 1)}`,
    liveRemark: `IF(${of(carry.otherNetAssets + 2)}<0,"Negative: opening working capital alone is more than other net assets","")`,
  });
  valuationLine(sheet, carry.carryingAmount, {
    ...amount,
    style: "total",
    label: "Carrying amount",
    formula: `SUM(${of(carry.grossedUp)}:${of(carry.otherNetAssets)})`,
  });

  const grossedUpCall = `HEADROOM.GROSSEDUPGOODWILL(${of(rows.goodwill)},${of(rows.ownership)})`;
  valuationFunction(
    sheet,
    carry.grossedUpFunction,
    "HEADROOM.GROSSEDUPGOODWILL",
    grossedUpCall,
    `${of(rows.goodwill)}/${of(rows.ownership)}`,
    "amount",
  );

  valuationHeads(sheet, result.headroom - 1, "Headroom");
  valuationLine(sheet, result.headroom, {
    ...amount,
    style: "total",
    format: "headroom",
    label: "Headroom",
    formula: `${of(line.valueInUse)}-${of(carry.carryingAmount)}`,
    liveRemark: `IF(ISNUMBER(${of(result.headroom)}),IF(${of(result.headroom)}<0,"Negative: goodwill would be impaired","Positive: no impairment"),${reason})`,
  });
  valuationFunction(
    sheet,
    result.headroomFunction,
    "HEADROOM.CGUHEADROOM",
    `HEADROOM.CGUHEADROOM(${block.name})`,
    of(result.headroom),
    "headroom",
  );
  valuationLine(sheet, result.ratio, {
    label: "Headroom / carrying amount",
    unit: "%",
    style: "formula",
    format: "percentage",
    formula: `IF(${of(carry.carryingAmount)}=0,"n/a",${of(result.headroom)}/${of(carry.carryingAmount)})`,
  });
  valuationLine(sheet, result.loss, {
    ...amount,
    style: "subtotal",
    label: "Impairment loss",
    formula: `MAX(0,-${of(result.headroom)})`,
    remark: "of the whole unit, non-controlling interests included",
  });
  const goodwillLoss = `MIN(${of(result.loss)},${of(carry.grossedUp)})`;
  valuationLine(sheet, result.onGoodwill, {
    ...amount,
    indent: 1,
    label: "recognised on goodwill",
    formula: `IF(${of(rows.grossUpGoodwill)},${of(rows.ownership)},1)*${goodwillLoss}`,
    remark: "IAS 36.104",
  });
  valuationLine(sheet, result.onGoodwill + 1, {
    ...amount,
    indent: 1,
    label: "recognised on other assets",
    formula: `MAX(0,${of(result.loss)}-${of(carry.grossedUp)})`,
    remark: "IAS 36.104–105",
  });
  valuationLine(sheet, result.onGoodwill + 2, {
    ...amount,
    indent: 1,
    label: "not recognised",
    formula: `IF(${of(rows.grossUpGoodwill)},1-${of(rows.ownership)},0)*${goodwillLoss}`,
    remark: "the non-controlling interests' part of the goodwill (IAS 36.C8)",
  });
  sheet.conditionalFormat({
    area: { row: result.headroom, column: column.firstYear, rows: 2, columns: 1 },
    formula: `=${of(result.headroom)}<0`,
    look: "loss",
  });

  book.register(assumptionKey(unit, "carryingAmount"), sheet, { row: carry.carryingAmount, column: column.firstYear });
  addMeasure(book, sheet, unit, "valueInUse", "ValueInUse", "Value in use", line.valueInUse, "amount");
  addMeasure(book, sheet, unit, "headroom", "Headroom", "Headroom", result.headroom, "headroom");
  return {
    presentValues: line.presentValues,
    terminalShare: line.share,
    valueInUse: line.valueInUse,
    carryingAmount: carry.carryingAmount,
    headroom: result.headroom,
    headroomRatio: result.ratio,
    loss: result.loss,
    next: top + valuationLength,
  };
}

function addMeasure(
  book: BookBuilder,
  sheet: SheetBuilder,
  unit: UnitIdentity,
  key: string,
  name: string,
  label: string,
  row: number,
  kind: NumberKind,
): void {
  const cell = { sheet: sheet.id, row, column: column.firstYear, rows: 1, columns: 1 };
  const id = assumptionKey(unit, key);
  book.register(id, sheet, { row, column: column.firstYear });
  book.addMeasure({
    id: `${key}.${unit.id}`,
    name: book.addName(`${unit.blockName}_${name}`, cell, `${unit.title}: ${label.toLowerCase()}, RMB'000`),
    label,
    group: unit.title,
    cell,
    kind,
    unit: "RMB'000",
  });
}
