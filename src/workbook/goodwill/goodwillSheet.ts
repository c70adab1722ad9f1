import { forecastYears, unitAssumptions, type UnitIdentity } from "../assumptions/unitAssumptions.ts";
import type { BookBuilder } from "../BookBuilder.ts";
import type { SheetBuilder } from "../SheetBuilder.ts";
import { sheetHeader } from "../sheets/sheetHeader.ts";
import { cashFlowModel } from "./cashFlowModel.ts";
import { column } from "./columns.ts";
import { sensitivityGrid } from "./sensitivityGrid.ts";
import { blockLength, linkedCells, unitBlock } from "./unitBlock.ts";
import { valuation } from "./valuation.ts";

/** Widths of the columns that a unit's section takes. */
export const sectionWidths: readonly number[] = [46, 14, 14, 14, 14, 14, 14, 14, 14, 24, ...Array.from({ length: 7 }, () => 14)];

/** The Goodwill sheet: for each unit its block, value in use, carrying amount, headroom and sensitivity. */
export function goodwillSheet(book: BookBuilder, sheet: SheetBuilder): void {
  let row = sheetHeader(
    sheet,
    "Goodwill: impairment test by cash-generating unit (IAS 36)",
    "RMB'000 unless the row says otherwise; before tax; as at 31 December 2023. Inputs stand on Assumptions; illustrative ones are marked there",
  );
  sheet.text(row, column.label, "remark", "Shenzhen Huiyan, goodwill 9,646: the announcement states no key assumptions for it, so none are taken and it is not modelled here.");
  row += 2;
  sheet.freeze(3, 1);
  sheet.columnWidths(sectionWidths);
  for (const unit of unitAssumptions) row = unitSection(book, sheet, unit, row) + 2;
}

/** A unit from its block to its sensitivity; a writer of its own fills the block where Assumptions does not. Returns the first free row below. */
export function unitSection(book: BookBuilder, sheet: SheetBuilder, unit: UnitIdentity, top: number, writeCell = linkedCells(book, sheet, unit)): number {
  sheet.text(top, column.label, "title", unit.title);
  book.register(`${unit.id}.section`, sheet, { row: top, column: column.label });
  const blockHeads = top + 1;
  sheet.heads(blockHeads, column.label, ["Unit block", ...forecastYears]);
  sheet.band(blockHeads, "columnHead", column.terminal, column.terminal);
  sheet.heads(blockHeads, column.unit, ["Unit"], { indent: 1 });
  const block = unitBlock(book, sheet, unit, blockHeads + 1, writeCell);
  sheet.text(blockHeads, column.remark, "remark", `named ${block.name}: =HEADROOM.CGUHEADROOM(${block.name}) works in any cell`);
  const flows = cashFlowModel(sheet, block.rows, blockHeads + 1 + blockLength + 1);
  const values = valuation(book, sheet, unit, block, flows, flows.next + 1);
  return sensitivityGrid(sheet, unit, block, values.carryingAmount, blockHeads, values.next + 1);
}
