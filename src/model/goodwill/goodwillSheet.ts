import type { Filing } from "../../filing/Filing.ts";
import { unitAssumptions } from "../assumptions/unitAssumptions.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { sheetHeader } from "../sheets/sheetHeader.ts";
import { contentsLinks } from "./contentsLinks.ts";
import { disclosureCard, disclosureCardLength } from "./disclosureCard.ts";
import { contentsLinksTop, headroomByUnit, headroomByUnitLength, headroomByUnitTitle } from "./headroomByUnit.ts";
import { tornadoChart } from "./tornadoChart.ts";
import { sectionWidths, unitSection, type UnitSection } from "./unitSection.ts";
import { unpublishedSection } from "./unpublishedSection.ts";
import { whatMustBeTrue } from "./whatMustBeTrue/whatMustBeTrue.ts";

/**
 * The Goodwill sheet: headroom by unit, the way to each part, then each unit's model, analyses and disclosure with
 * their workings below, the unit that cannot be computed, and what must be true.
 */
export function goodwillSheet(book: BookBuilder, sheet: SheetBuilder, announcement: Filing): void {
  const overview = sheetHeader(
    sheet,
    "Goodwill: impairment test by cash-generating unit (IAS 36)",
    "RMB'000 unless the row says otherwise; before tax; as at 31 December 2023. Inputs stand on Assumptions; illustrative ones are marked there",
  );
  sheet.freeze(3, 1);
  sheet.columnWidths(sectionWidths);
  sheet.entry(headroomByUnitTitle, overview);
  let row = overview + headroomByUnitLength(unitAssumptions.length) + 1;
  const sections: UnitSection[] = [];
  for (const unit of unitAssumptions) {
    const section = unitSection(book, sheet, unit, row, { insertion: disclosureCardLength });
    tornadoChart(sheet, section);
    sections.push(section);
    row = section.next + 2;
  }
  const unpublished = unpublishedSection(book, sheet, row);
  const mustBeTrue = whatMustBeTrue(book, sheet, announcement, sections, unpublished.next + 2);
  for (const section of sections) {
    const announced = mustBeTrue.latest.get(section.unit.id);
    if (announced !== undefined) disclosureCard(sheet, section, announced, section.insertion);
  }
  headroomByUnit(sheet, sections, unpublished, overview);
  contentsLinks(sheet, sections, unpublished, mustBeTrue, contentsLinksTop(overview, unitAssumptions.length));
}
