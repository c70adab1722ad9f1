import type { DriverKey } from "../../../../impairment/lines.ts";
import { call, isError, isNumber, namedArea, plus, times, when } from "../../../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../../../formula/Formula.ts";
import { phrase } from "../../../../formula/phrase.ts";
import type { BookBuilder } from "../../../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../../../plan/SheetBuilder.ts";
import { column } from "../../columns.ts";
import { unitCells } from "../../unitCells.ts";
import { breakEvenCheck } from "./breakEvenCheck.ts";
import { breakEvenColumn, breakEvenLayout, type BreakEvenColumn, type BreakEvenPlace } from "./breakEvenLayout.ts";
import { breakEvenSentence, breakEvenValue, type BreakEvenFound } from "./breakEvenSentence.ts";
import { breakEvenShift } from "./breakEvenShift.ts";
import { checkCell } from "../checkCell.ts";
import { driverLines, lineOf, none, type DriverLine } from "../driverLines.ts";
import type { Moves } from "../moves.ts";
import { residuals } from "./residuals.ts";
import type { Roots } from "../search/roots.ts";
import { unitRefs, type UnitModel } from "../UnitModel.ts";

export const breakEvenLength = breakEvenLayout.length;

/** The break-evens where they stand, by the key of a driver's line. */
export interface BreakEvenTable {
  /** A cell of a driver's row. */
  cell(key: DriverKey, of: BreakEvenColumn): CellRef;
  /** The cells of all drivers in one column, anchored. */
  all(of: BreakEvenColumn): AreaRef;
  /** "a gross margin of 31.2% in 2028 (−0.8 points in each year)": for where there is a break-even. */
  inWords(key: DriverKey): Formula;
}

/** What the table reads. */
export interface BreakEvenSources {
  readonly moves: Moves;
  readonly roots: { readonly rate: Roots; readonly growth: Roots };
  /** The first row of the scenarios that give the residual headroom. */
  readonly residuals: number;
}

/** Break-evens of the eight drivers: native, by BREAKEVEN, the headroom left there, how many there are, and in words. */
export function breakEvenTable(
  book: BookBuilder,
  sheet: SheetBuilder,
  model: UnitModel,
  sources: BreakEvenSources,
  top: number,
): BreakEvenTable {
  const place = breakEvenLayout.at(top);
  heads(sheet, model, top);
  const shiftOf = (driver: number): CellRef => sheet.cell(place.row("drivers", driver), breakEvenColumn.shift, "both");
  const residualOf = residuals(sheet, model, shiftOf, sources.residuals);
  driverLines.forEach((line, index) => {
    const row = place.row("drivers", index);
    const found = rootsOf(line, sources);
    shifts(sheet, model, line, row, breakEvenShift(line, sources.moves, found, unitRefs(sheet, model)));
    results(sheet, line, row, residualOf(index), found);
    const words = breakEvenSentence(line, foundIn(sheet, row, found), unitRefs(sheet, model));
    sheet.formula(row, breakEvenColumn.sentence, "remark", words, { format: "text", indent: 1 });
  });
  impliedRate(sheet, model, place);

  const table = {
    sheet: sheet.id,
    row: top,
    column: breakEvenColumn.driver,
    rows: driverLines.length + 1,
    columns: breakEvenColumn.sentence + 1,
  };
  book.addAnalysis({ unit: model.unit.id, title: model.unit.title, kind: "breakEvens", table, settings: [] });
  return placedTable(sheet, model, sources, place);
}

function placedTable(
  sheet: SheetBuilder,
  model: UnitModel,
  sources: BreakEvenSources,
  place: BreakEvenPlace,
): BreakEvenTable {
  const rowOf = (key: DriverKey): number => place.row("drivers", driverLines.indexOf(lineOf(key)));
  const end = (row: number, of: BreakEvenColumn) => ({ row, column: breakEvenColumn[of] });
  return {
    cell: (key, of) => sheet.cell(rowOf(key), breakEvenColumn[of]),
    all: (of) => sheet.area(end(place.row("drivers"), of), end(place.last("drivers"), of), "both"),
    inWords: (key) => {
      const line = lineOf(key);
      return breakEvenValue(line, foundIn(sheet, rowOf(key), rootsOf(line, sources)), unitRefs(sheet, model));
    },
  };
}

function heads(sheet: SheetBuilder, { words: { money } }: UnitModel, row: number): void {
  sheet.heads(row, breakEvenColumn.driver, [
    phrase(
      "Break-evens: where headroom is zero; values in %, shifts in % points, but base revenue in ",
      money,
      " and %",
    ),
  ]);
  sheet.figureHeads(row, breakEvenColumn.base, [
    "Base value, last year",
    "Shift",
    "Shift by BREAKEVEN",
    "Function against cells",
    "Value at break-even",
    phrase("Residual headroom, ", money),
    "Break-evens found, number",
  ]);
  sheet.heads(row, breakEvenColumn.method, ["How", "In words"], { indent: 1 });
}

function rootsOf({ method, key }: DriverLine, { roots }: BreakEvenSources): Roots | undefined {
  if (method !== "roots") return undefined;
  return key === "preTaxDiscountRate" ? roots.rate : roots.growth;
}

function foundIn(sheet: SheetBuilder, row: number, roots: Roots | undefined): BreakEvenFound {
  const of = (name: BreakEvenColumn): CellRef => sheet.cell(row, breakEvenColumn[name]);
  return { shift: of("shift"), value: of("value"), residual: of("residual"), roots };
}

/** What a driver is, its break-even shift in cells and by BREAKEVEN, and whether they agree. */
function shifts(sheet: SheetBuilder, model: UnitModel, line: DriverLine, row: number, shift: Formula): void {
  const of = (name: BreakEvenColumn): CellRef => sheet.cell(row, breakEvenColumn[name]);
  const percentage = { format: "percentage" } as const;
  const { driver, key, yearly, format } = line;
  const base = sheet.cell(model.block.rows[key], yearly ? column.lastYear : column.firstYear);
  sheet.text(row, breakEvenColumn.driver, "label", driver);
  sheet.formula(row, breakEvenColumn.base, "formula", base, { format });
  sheet.formula(row, breakEvenColumn.shift, "formula", shift, percentage);
  const name = sheet.cell(row, breakEvenColumn.driver, "both");
  sheet.formula(
    row,
    breakEvenColumn.byFunction,
    "function",
    call("HEADROOM.BREAKEVEN", namedArea(model.block.name), name),
    { ...percentage, withoutAddIn: sheet.content(of("shift")) },
  );
  checkCell(sheet, { row, column: breakEvenColumn.check }, breakEvenCheck(of("byFunction"), of("shift")));
}

/** The value that the shift leads to, the headroom left there, how many break-evens there are, and how they were found. */
function results(
  sheet: SheetBuilder,
  { method, relative, format }: DriverLine,
  row: number,
  residual: CellRef,
  found: Roots | undefined,
): void {
  const of = (name: BreakEvenColumn): CellRef => sheet.cell(row, breakEvenColumn[name]);
  const [base, shift] = [of("base"), of("shift")];
  const moved = relative ? times(base, plus(1, shift)) : plus(base, shift);
  sheet.formula(row, breakEvenColumn.value, "subtotal", when(isNumber(shift), moved, shift), { format });
  sheet.formula(row, breakEvenColumn.residual, "formula", when(isNumber(shift), residual, none), {
    format: "headroom",
  });
  const one = when(isNumber(shift), 1, 0);
  const count = found === undefined ? when(isError(shift), shift, one) : call("MAX", found.found, one);
  sheet.formula(row, breakEvenColumn.roots, "formula", count, { format: "count" });
  sheet.text(row, breakEvenColumn.method, "unit", method === "roots" ? "search" : "closed form", { indent: 1 });
}

/** The rate at which the flows are worth the carrying amount, by IMPLIEDRATE: the break-even rate found another way. */
function impliedRate(sheet: SheetBuilder, model: UnitModel, place: BreakEvenPlace): void {
  const refs = unitRefs(sheet, model);
  const { at } = unitCells(sheet);
  const row = place.row("impliedRate");
  const ofRate = (name: BreakEvenColumn): CellRef => sheet.cell(place.last("drivers"), breakEvenColumn[name]);
  const native = ofRate("value");
  const percentage = { format: "percentage" } as const;
  sheet.text(row, breakEvenColumn.driver, "label", "Rate that makes value in use the carrying amount");
  const base = at(model.block.rows.preTaxDiscountRate, column.firstYear);
  sheet.formula(row, breakEvenColumn.base, "formula", base, percentage);
  sheet.formula(
    row,
    breakEvenColumn.byFunction,
    "function",
    call(
      "HEADROOM.IMPLIEDRATE",
      refs.cashFlows,
      refs.carryingAmount,
      refs.terminalGrowth,
      refs.midYear,
      refs.terminalFlow,
    ),
    { ...percentage, withoutAddIn: sheet.content(native) },
  );
  const comparison = breakEvenCheck(at(row, breakEvenColumn.byFunction), native, ofRate("roots"));
  checkCell(sheet, { row, column: breakEvenColumn.check }, comparison);
  sheet.formula(row, breakEvenColumn.value, "subtotal", native, percentage);
  sheet.text(row, breakEvenColumn.method, "unit", "HEADROOM.IMPLIEDRATE", { indent: 1 });
}
