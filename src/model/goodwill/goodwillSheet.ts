import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import type { SheetContext } from "../SheetContext.ts";
import { sheetHeader } from "../sheets/sheetHeader.ts";
import { contentsLinks } from "./contentsLinks.ts";
import { disclosureCard, disclosureCardLength } from "./disclosureCard.ts";
import type { GoodwillParts } from "./GoodwillParts.ts";
import type { GoodwillSources } from "./GoodwillSources.ts";
import { headroomByUnit, headroomByUnitLayout, headroomByUnitTitle } from "./headroomByUnit.ts";
import { keyAssumptionTables } from "./keyAssumptionTables.ts";
import { sourcesOf } from "./sourcesOf.ts";
import { tornadoChart } from "./tornadoChart.ts";
import { sectionWidths, unitSection } from "./unitSection.ts";
import { unpublishedSection } from "./unpublishedSection.ts";
import { whatMustBeTrue } from "./whatMustBeTrue/whatMustBeTrue.ts";

/** Blank rows between the parts of the sheet. */
const apart = 2;

/**
 * The Goodwill sheet: headroom by unit, the way to each part, then each unit's model, analyses and disclosure with
 * their workings below, the units that cannot be computed, and what must be true.
 */
export function goodwillSheet(context: SheetContext, sheet: SheetBuilder): void {
  const { book } = context;
  const sources = sourcesOf(context);
  const { money, date, units, unpublished } = sources;
  const inputs = units.length > 0 ? ". Inputs stand on Assumptions; illustrative ones are marked there" : "";
  const overview = sheetHeader(
    sheet,
    "Goodwill: impairment test by cash-generating unit (IAS 36)",
    `${money.printed} unless the row says otherwise; before tax; as at ${date}${inputs}`,
  );
  sheet.freeze(overview - 1, 1);
  sheet.columnWidths(sectionWidths);
  sheet.entry(headroomByUnitTitle, overview);
  const place = headroomByUnitLayout(units.length, unpublished.length).at(overview);
  const parts = partsBelow(book, sheet, sources, place.next + 1);
  headroomByUnit(sheet, parts, money.printed, overview);
  contentsLinks(sheet, parts, place.row("links"));
}

function partsBelow(book: BookBuilder, sheet: SheetBuilder, sources: GoodwillSources, top: number): GoodwillParts {
  const { money, years, units } = sources;
  let next = top;
  const sections = units.map((unit) => {
    const words = { title: unit.title, money: money.printed, years };
    const insertion = keyAssumptionTables(unit, sources).length > 0 ? disclosureCardLength : 0;
    const section = unitSection(book, sheet, { unit, words, years, insertion }, next);
    tornadoChart(sheet, section);
    next = section.next + apart;
    return section;
  });
  const unpublished = sources.unpublished.map((unit) => {
    const section = unpublishedSection(book, sheet, sources, unit, next);
    next = section.next + apart;
    return section;
  });
  const mustBeTrue = whatMustBeTrue(book, sheet, sources, sections, next);
  for (const section of sections) {
    const announced = mustBeTrue?.latest.get(section.unit.id);
    const { disclosure } = section.parts;
    if (announced !== undefined && disclosure !== undefined)
      disclosureCard(sheet, section, announced, sources, disclosure);
  }
  return { sections, unpublished, ...(mustBeTrue && { mustBeTrue }) };
}
