import { cellAddress } from "../../../formula/addresses.ts";
import type { BookBuilder } from "../../../plan/BookBuilder.ts";
import type { PrintPlan } from "../../../plan/paper/PrintPlan.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { sheetHeader } from "../../sheets/sheetHeader.ts";
import type { ModelUnit } from "../../assumptions/ModelUnit.ts";
import { column, lastColumn } from "./columns.ts";
import { disclosureCardLength } from "../disclosure/disclosureCard.ts";
import type { GoodwillSources } from "../GoodwillSources.ts";
import { keyAssumptionTables } from "../disclosure/keyAssumptionTables.ts";
import { announcedInputs } from "./UnitInputs.ts";
import { unitSection, type SheetPlace, type UnitPart, type UnitSection } from "./unitSection.ts";
import * as unitSheetWords from "./unitSheetWords.ts";
import * as termWords from "../../termWords.ts";

/** Widths of the columns that a unit's sheet takes: a page wide, with room for a loss of seven digits and its mark. */
export const sectionWidths: readonly number[] = [35, 13, 12, 12, 12, 12, 12, 13, 20, 17];

/** The parts that the contents and the links at the top of the sheet lead to. */
const linked = [
  [unitSheetWords.modelByYear, "cashFlows"],
  [termWords.valueInUse, "valueInUse"],
  ["Sensitivity", "sensitivity"],
  ["Break-evens", "breakEvens"],
  ["Tornado", "tornado"],
  ["Frontier", "frontier"],
  ["Disclosure", "disclosure"],
] as const satisfies readonly (readonly [title: string, part: UnitPart])[];

/** Below title, subtitle and links. */
const linksRow = 2;

/** The sheets that a unit is written on, and from which row of the workings. */
export interface UnitPlaces {
  readonly own: SheetBuilder;
  readonly overview: SheetBuilder;
  readonly workings: SheetPlace;
}

/** A unit's own sheet in reading order, with the way to its parts; its disclosure is still to be written. */
export function unitSheet(
  book: BookBuilder,
  { own: sheet, overview, workings }: UnitPlaces,
  unit: ModelUnit,
  sources: GoodwillSources,
): UnitSection {
  const { money, date, years } = sources;
  const top = sheetHeader(sheet, unitSheetWords.title(unit.title), unitSheetWords.subtitle(money.printed, date));
  sheet.freeze(linksRow + 1, 1);
  sheet.columnWidths(sectionWidths);
  const hasCard = keyAssumptionTables(unit, sources).length > 0;
  const { section } = unitSection(
    book,
    { sheet, row: top },
    {
      unit,
      words: { title: unit.title, money: money.printed, years },
      years,
      inputs: { length: 0, write: () => announcedInputs(book, unit) },
      disclosure: hasCard ? disclosureCardLength : 0,
      workings,
    },
  );
  book.register(`${unit.id}.section`, sheet, { row: top, column: column.label });
  const link = (of: number, text: string, to: SheetBuilder, row: number): void => {
    const address = cellAddress({ row, column: column.label });
    sheet.text(linksRow, of, "link", text, { link: { sheet: to.id, address } });
  };
  link(column.firstYear, "All units", overview, 0);
  sheet.entry("Answer", top);
  sheet.entry(unitSheetWords.whatItRests, section.place.row("blockHeads"));
  linked.forEach(([title, part], index) => {
    if (part === "disclosure" && !hasCard) return;
    const row = section.place.row(part);
    sheet.entry(title, row);
    link(column.firstYear + 1 + index, title, sheet, row);
  });
  sheet.print(unitOnPaper(section, hasCard));
  link(lastColumn, "Workings", workings.sheet, section.workingsTop);
  workings.sheet.entry(unit.title, section.workingsTop);
  return section;
}

/**
 * A page wide, and as many tables on a page as it holds whole, the tornado with the frontier; the disclosure begins a
 * page. No workings, and not the draft as one paragraph, whose sentences stand above it.
 */
export const unitOnPaper = ({ place, values }: UnitSection, hasCard: boolean): PrintPlan => {
  const end = hasCard ? place.row("disclosure") : place.next;
  const starts = [
    place.row("cashFlows"),
    place.row("valueInUse"),
    values.carryingHeads,
    place.row("sensitivity"),
    place.row("breakEvens"),
    place.row("tornado"),
    place.row("frontier"),
    end,
  ];
  return {
    columns: lastColumn + 1,
    rows: hasCard ? end + disclosureCardLength - 1 : end,
    pageRows: hasCard ? [end] : [],
    whole: starts.slice(0, -1).map((row, index) => ({ row, rows: (starts[index + 1] ?? end) - 1 - row })),
  };
};
