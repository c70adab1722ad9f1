import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import type { SheetContext } from "../SheetContext.ts";
import { sheetHeader } from "../sheets/sheetHeader.ts";
import { answerOfCosts } from "./unit/unitAnswer.ts";
import { disclosureCard } from "./disclosure/disclosureCard.ts";
import type { GoodwillSources } from "./GoodwillSources.ts";
import { headroomByUnit, headroomByUnitLayout, headroomByUnitTitle } from "./headroomByUnit.ts";
import { saidOfAll } from "./saidOfAll.ts";
import { sourcesOf } from "./sourcesOf.ts";
import type { UnitSection } from "./unit/unitSection.ts";
import { unitSheet } from "./unit/unitSheet.ts";
import { unpublishedSection } from "./unit/unpublishedSection.ts";
import { whatMustBeTrue } from "./whatMustBeTrue/whatMustBeTrue.ts";
import * as goodwillWords from "./goodwillWords.ts";

/** The sheets of the impairment test. */
export interface GoodwillSheets {
  readonly overview: SheetBuilder;
  /** Of the units that are computed, in their order, and the sheet of their workings; none where none is. */
  readonly units: readonly SheetBuilder[];
  readonly workings?: SheetBuilder;
}

/** Blank rows between the parts of a sheet. */
const apart = 2;

/** Widths of the columns of Goodwill: labels, then a column a unit. */
const overviewWidths: readonly number[] = [40, ...Array.from({ length: 9 }, () => 12.6)];
/** Widths of the columns of the workings, the widest of which are the searches' and the sensitivity's. */
const workingsWidths: readonly number[] = [44, ...Array.from({ length: 16 }, () => 14)];

/**
 * The impairment test: Goodwill with the units side by side, those that cannot be computed and what must be true; a sheet
 * for each unit; and the workings of all of them.
 *
 * @returns the units that are computed.
 */
export function goodwillSheet(context: SheetContext, sheets: GoodwillSheets): readonly UnitSection[] {
  const { book } = context;
  const { overview: sheet } = sheets;
  const sources = sourcesOf(context);
  const { money, date, units } = sources;
  const inputs = units.length > 0 ? goodwillWords.inputsStand : "";
  const top = sheetHeader(sheet, goodwillWords.title, goodwillWords.subtitle({ printed: money.printed, date, inputs }));
  sheet.freeze(top - 1, 1);
  sheet.columnWidths(overviewWidths);
  const sections = sheets.workings === undefined ? [] : unitSheets(context, sheets, sheets.workings, sources);
  const compared = headroomByUnitLayout(sections.length).at(top);
  sheet.entry(headroomByUnitTitle, compared.row("heads"));
  let next = compared.next + 1;
  const unpublished = sources.unpublished.map((unit) => {
    const section = unpublishedSection(book, sheet, sources, unit, next);
    next = section.next + apart;
    return section;
  });
  if (sheets.workings === undefined) {
    headroomByUnit(sheet, { sections, unpublished }, money.printed, top);
    return sections;
  }
  const below = (sections.at(-1)?.workingsNext ?? 0) + apart;
  const said = saidOfAll({ sheet: sheets.workings, row: below }, sections);
  headroomByUnit(sheet, { sections, unpublished, withoutValue: said.withoutValue }, money.printed, top);
  const workings = { sheet: sheets.workings, row: said.next + 1 };
  const places = { sheet, row: next, workings, changedGoodwill: said.changedGoodwill };
  const mustBeTrue = whatMustBeTrue(book, places, sources, sections);
  sheet.print({ together: compared.next, ...(mustBeTrue !== undefined && { pageRows: [next] }) });
  for (const section of sections) {
    const told = mustBeTrue?.get(section.unit.id);
    if (told === undefined) continue;
    disclosureCard(section, told.latest, sources);
    answerOfCosts(section.sheet, told.sentence, section.place.row("answer"));
  }
  return sections;
}

/** A sheet for each unit, and its workings one below the other. */
function unitSheets(
  { book }: SheetContext,
  { overview, units }: GoodwillSheets,
  workings: SheetBuilder,
  sources: GoodwillSources,
): readonly UnitSection[] {
  let row = sheetHeader(workings, goodwillWords.workingsTitle, goodwillWords.workingsSubtitle);
  workings.freeze(row - 1, 1);
  workings.columnWidths(workingsWidths);
  workings.print({ nothing: true });
  return sources.units.flatMap((unit, index) => {
    const own = units[index];
    if (own === undefined) return [];
    const section = unitSheet(book, { own, overview, workings: { sheet: workings, row } }, unit, sources);
    row = section.workingsNext + apart;
    return [section];
  });
}
