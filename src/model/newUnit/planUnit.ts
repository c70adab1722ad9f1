import { allOf, atLeast, atMost, call, equal, greater, plus, when } from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import { BookBuilder } from "../../plan/BookBuilder.ts";
import { unitIdentity } from "../../plan/ownUnit/unitIdentity.ts";
import { settingName, unitNames } from "../../plan/ownUnit/unitNames.ts";
import type { AreaPlan, TakenNames, WorkbookPlan } from "../../plan/plan.ts";
import { rows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import type { UnitIdentity } from "../../plan/UnitIdentity.ts";
import { assumptionKey } from "../assumptions/assumptionKey.ts";
import { isOnlyNumber, notANumber } from "../assumptions/inputTrouble.ts";
import { column, forecastLength } from "../goodwill/unit/columns.ts";
import { noReason } from "../goodwill/inputTroubles.ts";
import { unitCells } from "../goodwill/unit/unitCells.ts";
import { unitSection } from "../goodwill/unit/unitSection.ts";
import { sectionWidths, unitOnPaper } from "../goodwill/unit/unitSheet.ts";
import type { UnitWords } from "../goodwill/unit/UnitWords.ts";
import { isInMillions } from "./isInMillions.ts";
import { ownMasterCheck } from "./ownMasterCheck.ts";
import { numbersOfUnit, ownInputs, ownInputsLength } from "./ownInputs.ts";
import * as newUnitWords from "./newUnitWords.ts";

/** Changes with the layout of a unit's sheet. */
const layoutVersion = "13";

const tabColour = "#7030A0";

/** The rows above the unit's section. */
const head = rows({
  title: 1,
  subtitle: 1,
  missing: 1,
  check: 1,
  name: 1,
  currency: 1,
  firstYear: 1,
  below: 1,
}).at(0);

/** Characters of a name, or of a money, in sentences that are made with it. */
const longestName = 100;

/** What a unit's sheet says until the user says otherwise. */
export interface UnitStart {
  /** The currency and unit of its amounts. */
  readonly money: string;
  /** The first forecast year. */
  readonly firstYear: number;
}

/**
 * A sheet for a cash-generating unit of the user's own, of any company: a blank unit block to type into, and from it
 * value in use, carrying amount, headroom and sensitivity, made as Goodwill makes them. Until every number of the
 * block is there, the sheet says what to fill in and shows no figure. Pure: the same for the same arguments.
 *
 * @param number from 1; `freeUnitNumber` gives one whose sheet and names are free.
 * @param taken sheet and defined names that the plan must not use.
 */
export function planUnit(
  number: number,
  start: UnitStart,
  taken: TakenNames = { sheets: [], names: [] },
): WorkbookPlan {
  const unit = unitIdentity(number);
  const book = new BookBuilder(taken);
  const sheet = book.addSheet(unit.id, unit.title, tabColour);
  sheet.titled(unit.title);
  sheet.freeze(head.row("name"), 1);
  sheet.columnWidths(sectionWidths);
  if (isInMillions(start.money)) sheet.showFineAmounts();
  const words = ownWords(sheet);
  const title = newUnitWords.title(words.title);
  sheet.say(head.row("title"), column.label, "title", title);
  const missingSettings = settings(sheet, unit, start);
  const firstYear = unitCells(sheet).single(head.row("firstYear"));

  const heads = Array.from({ length: forecastLength }, (_, index) => String(start.firstYear + index));
  const onlyWhile = equal(unitCells(sheet).single(head.row("missing")), 0);
  const asked = {
    length: ownInputsLength,
    write: (top: number) => ownInputs(sheet, { unit, words, years: heads }, top),
  };
  const place = { sheet, row: head.next };
  const { section, inputs } = unitSection(book, place, { unit, words, years: heads, inputs: asked, onlyWhile });
  sheet.print(unitOnPaper(section, false));
  missingNumbers(sheet, inputs.missing, section.reason);
  const watch = ownMasterCheck({ book, sheet, unit }, unitCells(sheet).single(section.values.headroom), {
    row: head.row("check"),
    missing: unitCells(sheet).single(head.row("missing")),
    withoutValue: plus(missingSettings, when(isOnlyNumber(firstYear), 0, 1)),
    outOfBounds: plus(inputs.outOfBounds, when(isOnlyNumber(firstYear), when(isYear(firstYear), 0, 1), 0)),
    workings: section.workingsNext,
    subtitle: head.row("subtitle"),
    guarded: { top: head.next, section, onlyWhile },
  });
  nameCells(book, sheet, unit, { inputs: inputs.area, watch });
  return book.plan(layoutVersion, unit.title);
}

/** The user's own words and years, in cells above the section. */
function ownWords(sheet: SheetBuilder): UnitWords {
  const { single } = unitCells(sheet);
  const firstYear = single(head.row("firstYear"));
  /** Where the user has typed no year, the heads count the years. */
  const year = (index: number): Formula =>
    when(isYear(firstYear), index === 0 ? firstYear : plus(firstYear, index), `year ${index + 1}`);
  return {
    title: single(head.row("name")),
    money: single(head.row("currency")),
    years: Array.from({ length: forecastLength }, (_, index) => year(index)),
  };
}

/** @returns how many of the unit's name and the money of its amounts are missing. */
function settings(sheet: SheetBuilder, unit: UnitIdentity, { money, firstYear }: UnitStart): Formula {
  /**
   * A text that is called for: a number, an error or nothing says neither what a unit is called nor what it is in, and with
   * a whole page of it no sentence can be made.
   */
  const setting = (part: "name" | "currency", value: string, said: Said): Formula => {
    const row = head.row(part);
    sheet.text(row, column.label, "label", said.label);
    sheet.text(row, column.firstYear, "input", value, { inputKey: assumptionKey(unit, part), wrap: true });
    const cell = sheet.cell(row, column.firstYear);
    const isThere = when(call("ISTEXT", cell), greater(call("LEN", call("TRIM", cell)), 0), false);
    const isShort = atMost(call("LEN", cell), longestName);
    const remark = when(isThere, when(isShort, said.remark, newUnitWords.tooLong(longestName)), said.missing);
    sheet.formula(row, column.firstYear + 1, "remark", remark, { format: "text" });
    return when(isThere, when(isShort, 0, 1), 1);
  };
  const missing = plus(setting("name", unit.title, newUnitWords.name), setting("currency", money, newUnitWords.money));
  sheet.text(head.row("firstYear"), column.label, "label", newUnitWords.firstForecastYear);
  const { row, column: of } = sheet.number(head.row("firstYear"), column.firstYear, "input", String(firstYear), {
    format: "year",
    inputKey: assumptionKey(unit, "firstYear"),
  });
  const typed = sheet.cell(row, of);
  const trouble = when(isOnlyNumber(typed), when(isYear(typed), "", noYear), notANumber(typed));
  const status = when(isYear(typed), "", newUnitWords.headsCountYears(trouble));
  sheet.formula(row, of + 1, "remark", status, { format: "text" });
  sheet.rule({
    area: { row, column: of, rows: 1, columns: 1 },
    style: "stop",
    operator: "between",
    first: years.first,
    second: years.last,
    title: newUnitWords.firstForecastYear,
    message: newUnitWords.aYear(years.first, years.last),
  });
  return missing;
}

/** What is said of a setting. */
interface Said {
  readonly label: string;
  readonly remark: string;
  readonly missing: string;
}

/** What is taken for a year: a date that is typed in is a number beyond. */
const years = { first: 1900, last: 9999 } as const;
const noYear = newUnitWords.noYear(years.first, years.last);

/** Whether a cell holds a whole year. */
const isYear = (cell: CellRef): Formula =>
  call(
    "IFERROR",
    when(
      isOnlyNumber(cell),
      allOf(atLeast(cell, years.first), atMost(cell, years.last), equal(call("INT", cell), cell)),
      false,
    ),
    false,
  );

/** Where cells are that have no place above the section. */
interface PlacedCells {
  readonly inputs: AreaPlan;
  readonly watch: CellRef;
}

/** Gives names to the cells that the pane reads or writes, as only a name follows its cell wherever it is moved. */
function nameCells(book: BookBuilder, sheet: SheetBuilder, unit: UnitIdentity, placed: PlacedCells): void {
  const names = unitNames(unit.blockName);
  const cell = (row: number) => ({ sheet: sheet.id, row, column: column.firstYear, rows: 1, columns: 1 });
  book.addName(names.inputs, placed.inputs, newUnitWords.whatIsTyped(unit.title));
  book.addName(names.title, cell(head.row("name")), newUnitWords.whatIsCalled(unit.title));
  book.addName(names.check, cell(head.row("check")), newUnitWords.howMuchIsWrong(unit.title));
  book.addName(names.watch, cell(placed.watch.row), newUnitWords.howMuchOfTheCheck(unit.title));
  book.addName(names.currency, cell(head.row("currency")), newUnitWords.currencyAndUnit(unit.title));
  for (const setting of book.analyses.flatMap((analysis) => analysis.settings))
    book.addName(
      settingName(unit.blockName, setting.id),
      setting.cell,
      `${unit.title}: ${setting.label.toLowerCase()}`,
    );
}

function missingNumbers(sheet: SheetBuilder, count: Formula, reason: CellRef): void {
  const row = head.row("missing");
  const missing = unitCells(sheet).at(row, column.firstYear);
  sheet.text(row, column.label, "label", newUnitWords.numbersToFill);
  sheet.formula(row, column.firstYear, "check", count, { format: "count" });
  const sentence = when(
    equal(missing, 0),
    when(equal(reason, noReason), newUnitWords.theInputsAreComplete, reason),
    newUnitWords.fillInTheInputs(missing, numbersOfUnit),
  );
  sheet.formula(row, column.firstYear + 1, "remark", sentence, { format: "text" });
}
