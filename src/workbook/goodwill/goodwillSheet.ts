import { unitAssumptions } from "../assumptions/unitAssumptions.ts";
import type { BookBuilder } from "../BookBuilder.ts";
import type { SheetBuilder } from "../SheetBuilder.ts";
import { sheetHeader } from "../sheets/sheetHeader.ts";
import { column } from "./columns.ts";
import { headroomByUnit, headroomByUnitLength } from "./headroomByUnit.ts";
import { tornadoChart } from "./tornadoChart.ts";
import { sectionWidths, unitSection } from "./unitSection.ts";

/** The Goodwill sheet: for each unit its block, value in use, carrying amount, headroom and analyses. */
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
  const overview = row;
  row += headroomByUnitLength + 1;
  for (const unit of unitAssumptions) {
    const section = unitSection(book, sheet, unit, row);
    tornadoChart(sheet, section);
    row = section.next + 2;
  }
  headroomByUnit(book, sheet, unitAssumptions, overview);
}
