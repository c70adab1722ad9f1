import { plus } from "../../formula/build.ts";
import { assumptionLines } from "../assumptions/assumptionLines.ts";
import { assumptionKey } from "../assumptions/assumptionsSheet.ts";
import { forecastYears, type UnitIdentity } from "../assumptions/unitAssumptions.ts";
import { BookBuilder } from "../../plan/BookBuilder.ts";
import { at, column, fixed, yearsOf } from "../goodwill/columns.ts";
import type { BlockCellWriter } from "../goodwill/unitBlock.ts";
import { tornadoChart } from "../goodwill/tornadoChart.ts";
import { unitCells } from "../goodwill/unitCells.ts";
import { sectionWidths, unitSection } from "../goodwill/unitSection.ts";
import type { UnitWords } from "../goodwill/UnitWords.ts";
import type { TakenNames, WorkbookPlan } from "../../plan/plan.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { onceComplete } from "./onceComplete.ts";
import { unitIdentity } from "../../plan/ownUnit/unitIdentity.ts";
import { settingName, unitNames } from "../../plan/ownUnit/unitNames.ts";
import { withOwnHeads } from "./withOwnHeads.ts";

/** Changes with the layout of a unit's sheet. */
const layoutVersion = "2";

const tabColour = "#7030A0";

/** The rows above the unit's section. */
const head = { title: 0, subtitle: 1, missing: 2, name: 3, currency: 4, firstYear: 5 } as const;
const sectionTop = head.firstYear + 2;

const currency = "RMB'000";

/** What a switch is until the user changes it: as the functions take it where the block has no such line. */
const switches: Readonly<Record<string, boolean>> = { grossUpGoodwill: true, midYearDiscounting: false };

/**
 * A sheet for a cash-generating unit of the user's own, of any company: a blank unit block to type into, and from it
 * value in use, carrying amount, headroom and sensitivity, made as Goodwill makes them. Until every number of the
 * block is there, the sheet says what to fill in and shows no figure. Pure: the same for the same number and names.
 *
 * @param number from 1; `freeUnitNumber` gives one whose sheet and names are free.
 * @param taken sheet and defined names that the plan must not use.
 */
export function planUnit(number: number, taken: TakenNames = { sheets: [], names: [] }): WorkbookPlan {
  const unit = unitIdentity(number);
  const { title } = unit;
  const book = new BookBuilder(taken);
  const sheet = book.addSheet(unit.id, title, tabColour);
  sheet.titled(title);
  sheet.freeze(head.missing + 1, 1);
  sheet.columnWidths(sectionWidths);
  const marks = {
    complete: `${fixed(head.missing, column.firstYear)}=0`,
    name: fixed(head.name, column.firstYear),
    currency: fixed(head.currency, column.firstYear),
    firstYear: fixed(head.firstYear, column.firstYear),
  };
  sheet.formula(
    head.title,
    column.label,
    "title",
    `${marks.name}&": impairment test of a cash-generating unit (IAS 36)"`,
    { format: "text" },
  );
  sheet.text(
    head.subtitle,
    column.label,
    "subtitle",
    "A unit of your own: type its figures into the marked cells of the unit block; before tax. Everything below the block follows from it",
  );
  settings(sheet, unit);

  const counts: string[] = [];
  const section = unitSection(
    book,
    sheet,
    { unit, writeCell: inputCells(sheet, unit, counts), words: ownWords(sheet) },
    sectionTop,
  );
  tornadoChart(sheet, section);
  missingNumbers(sheet, counts);
  nameCells(book, sheet, unit);

  const plan = book.plan(layoutVersion, title);
  const texts = [
    { text: title, cell: marks.name },
    { text: currency, cell: marks.currency },
  ];
  return {
    ...plan,
    sheets: plan.sheets.map((planned) =>
      onceComplete(withOwnHeads(planned, sectionTop, texts, marks.firstYear), sectionTop, marks.complete),
    ),
  };
}

/** The user's own words and years, in cells above the section. */
function ownWords(sheet: SheetBuilder): UnitWords {
  const { single } = unitCells(sheet);
  const firstYear = single(head.firstYear);
  return {
    title: single(head.name),
    money: single(head.currency),
    years: forecastYears.map((_, index) => (index === 0 ? firstYear : plus(firstYear, index))),
  };
}

function settings(sheet: SheetBuilder, unit: UnitIdentity): void {
  sheet.text(head.name, column.label, "label", "Name of the unit");
  sheet.text(head.name, column.firstYear, "input", unit.title, { inputKey: assumptionKey(unit, "name") });
  sheet.text(head.name, column.firstYear + 1, "remark", "as this sheet and the task pane call it");
  sheet.text(head.currency, column.label, "label", "Amounts in");
  sheet.text(head.currency, column.firstYear, "input", currency, { inputKey: assumptionKey(unit, "currency") });
  sheet.text(head.currency, column.firstYear + 1, "remark", "currency and unit of every amount of this sheet");
  sheet.text(head.firstYear, column.label, "label", "First forecast year");
  sheet.number(head.firstYear, column.firstYear, "input", forecastYears[0], {
    format: "year",
    inputKey: assumptionKey(unit, "firstYear"),
  });
}

/** Gives names to the cells that the pane reads or writes, as only a name follows its cell wherever it is moved. */
function nameCells(book: BookBuilder, sheet: SheetBuilder, unit: UnitIdentity): void {
  const names = unitNames(unit.blockName);
  const cell = (row: number) => ({ sheet: sheet.id, row, column: column.firstYear, rows: 1, columns: 1 });
  book.addName(names.title, cell(head.name), `What ${unit.title} is called`);
  book.addName(names.currency, cell(head.currency), `${unit.title}: currency and unit of its amounts`);
  for (const setting of book.analyses.flatMap((analysis) => analysis.settings))
    book.addName(
      settingName(unit.blockName, setting.id),
      setting.cell,
      `${unit.title}: ${setting.label.toLowerCase()}`,
    );
}

/** Blank inputs, each line with a sentence beside it for as long as it lacks a number; `counts` collects what to count. */
function inputCells(sheet: SheetBuilder, unit: UnitIdentity, counts: string[]): BlockCellWriter {
  return (line, period, { row, column: of }) => {
    const inputKey = assumptionKey(unit, line.key, period);
    const value = switches[line.key];
    if (value !== undefined) {
      sheet.put(row, of, "input", { kind: "logical", value }, { format: "logical", inputKey });
      sheet.choice({ area: { row, column: of, rows: 1, columns: 1 }, choices: ["TRUE", "FALSE"] });
      return;
    }
    sheet.put(row, of, "input", { kind: "empty" }, { format: line.kind, inputKey });
    if (of !== column.firstYear) return;
    const cells = line.yearly ? yearsOf(row) : at(row, of);
    const sentence = line.yearly ? "fill in a number for each year" : "fill in a number";
    counts.push(cells);
    sheet.formula(
      row,
      column.remark,
      "remark",
      `IF(COUNT(${cells})<${line.yearly ? forecastYears.length : 1},"${sentence}","")`,
      { format: "text" },
    );
  };
}

/** How many numbers the block takes; its switches have a value from the start. */
const numbersOfBlock = assumptionLines
  .filter(({ key }) => key !== "grossMarginAdjustment" && switches[key] === undefined)
  .reduce((sum, { yearly }) => sum + (yearly ? forecastYears.length : 1), 0);

function missingNumbers(sheet: SheetBuilder, counts: readonly string[]): void {
  const cell = at(head.missing, column.firstYear);
  sheet.text(head.missing, column.label, "label", "Numbers to fill in");
  sheet.formula(head.missing, column.firstYear, "check", `${numbersOfBlock}-COUNT(${counts.join(",")})`, {
    format: "count",
  });
  sheet.formula(
    head.missing,
    column.firstYear + 1,
    "remark",
    `IF(${cell}=0,"The unit block is complete","Fill in the unit block: "&${cell}&" of its ${numbersOfBlock} numbers are missing, and nothing below is calculated until they are there")`,
    { format: "text" },
  );
}
