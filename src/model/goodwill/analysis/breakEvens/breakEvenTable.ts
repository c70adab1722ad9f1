import type { DriverKey } from "../../../../impairment/unit/lines.ts";
import { call, isNumber, namedArea, plus, times, when } from "../../../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../../../formula/Formula.ts";
import type { BookBuilder } from "../../../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../../../plan/SheetBuilder.ts";
import { column, lastColumn } from "../../unit/columns.ts";
import { unitCells } from "../../unit/unitCells.ts";
import { breakEvenCheck } from "./breakEvenCheck.ts";
import { breakEvenProof } from "./breakEvenProof.ts";
import {
  breakEvenColumn,
  breakEvenLayout,
  unsolvedKey,
  type BreakEvenColumn,
  type BreakEvenPlace,
} from "./breakEvenLayout.ts";
import { breakEvenInShort, breakEvenSentence, breakEvenValue, type BreakEvenFound } from "./breakEvenSentence.ts";
import { breakEvenShift } from "./breakEvenShift.ts";
import { checkCell } from "../checkCell.ts";
import { driverLines, lineOf, type DriverLine } from "../driverLines.ts";
import type { Moves } from "../moves.ts";
import type { Roots } from "../search/roots.ts";
import { unitRefs, type UnitModel } from "../UnitModel.ts";
import * as breakEvenWords from "./breakEvenWords.ts";
import * as termWords from "../../../termWords.ts";

export const breakEvenLength = breakEvenLayout.length;

/** The break-evens where they stand, by the key of a driver's line. */
export interface BreakEvenTable {
  /** A cell of a driver's row. */
  cell(key: DriverKey, of: BreakEvenColumn): CellRef;
  /** How many break-evens there are. */
  count(key: DriverKey): CellRef;
  /** "Headroom is zero at a gross margin of 31.2% in 2028 (−0.8 points in each year)", or that it never is. */
  sentence(key: DriverKey): Formula;
  /** The cells of all drivers in one column, anchored. */
  all(of: BreakEvenColumn): AreaRef;
  /** "a gross margin of 31.2% in 2028 (−0.8 points in each year)": for where there is a break-even. */
  inWords(key: DriverKey): Formula;
}

/** What the table reads. */
export interface BreakEvenSources {
  readonly moves: Moves;
  readonly roots: { readonly rate: Roots; readonly growth: Roots };
  /** What bears the break-evens out: the unit as the workings read it, and the first row among them. */
  readonly proven: { readonly worked: UnitModel; readonly row: number };
}

/** Break-evens of the eight drivers: where headroom is zero in cells, by BREAKEVEN, and in words. */
export function breakEvenTable(
  book: BookBuilder,
  model: UnitModel,
  sources: BreakEvenSources,
  top: number,
): BreakEvenTable {
  const { sheet } = model;
  const place = breakEvenLayout.at(top);
  const refs = { ...unitRefs(model), money: model.words.money };
  heads(sheet, model, top);
  const shiftOf = (driver: number): CellRef => sheet.cell(place.row("drivers", driver), breakEvenColumn.shift, "both");
  const { worked, row: proofRow } = sources.proven;
  const { cell: proof, unsolved } = breakEvenProof(
    worked,
    { shiftOf, rootsOf: (line) => rootsOf(line, sources) },
    proofRow,
  );
  book.register(unsolvedKey(model.unit.id), worked.workings, unsolved);
  const foundIn = (index: number, line: DriverLine): BreakEvenFound => {
    const of = (name: BreakEvenColumn): CellRef =>
      sheet.cell(place.row("drivers", index), breakEvenColumn[name], "both");
    return {
      shift: of("shift"),
      value: of("value"),
      residual: proof(index, "residual"),
      roots: rootsOf(line, sources),
    };
  };
  driverLines.forEach((line, index) => {
    const row = place.row("drivers", index);
    const shift = breakEvenShift(line, sources.moves, rootsOf(line, sources), refs);
    shifts(sheet, model, line, row, shift);
    const words = breakEvenInShort(line, foundIn(index, line), refs);
    sheet.formula(row, breakEvenColumn.sentence, "remark", words, { format: "text", indent: 1 });
  });
  impliedRate(sheet, model, place, proof(driverLines.indexOf(lineOf("preTaxDiscountRate")), "roots"));

  const table = {
    sheet: sheet.id,
    row: top,
    column: breakEvenColumn.driver,
    rows: driverLines.length + 1,
    columns: breakEvenColumn.sentence + 1,
  };
  book.addAnalysis({ unit: model.unit.id, title: model.unit.title, kind: "breakEvens", table, settings: [] });
  const indexOf = (key: DriverKey): number => driverLines.indexOf(lineOf(key));
  const cell = (key: DriverKey, of: BreakEvenColumn): CellRef =>
    sheet.cell(place.row("drivers", indexOf(key)), breakEvenColumn[of]);
  const end = (row: number, of: BreakEvenColumn) => ({ row, column: breakEvenColumn[of] });
  return {
    cell,
    count: (key) => proof(indexOf(key), "roots"),
    sentence: (key) => breakEvenSentence(lineOf(key), foundIn(indexOf(key), lineOf(key)), refs),
    all: (of) => sheet.area(end(place.row("drivers"), of), end(place.last("drivers"), of), "both"),
    inWords: (key) => breakEvenValue(lineOf(key), foundIn(indexOf(key), lineOf(key)), refs),
  };
}

function heads(sheet: SheetBuilder, { words: { money } }: UnitModel, row: number): void {
  const title = breakEvenWords.head(money);
  sheet.heads(row, breakEvenColumn.driver, [title]);
  sheet.figureHeads(row, breakEvenColumn.base, [
    breakEvenWords.nowLastYear,
    breakEvenWords.atZeroHeadroom,
    "Change",
    breakEvenWords.changeByBREAKEVEN,
    termWords.functionAgainstCells,
  ]);
  sheet.heads(row, breakEvenColumn.sentence, ["In words"], { indent: 1 });
  sheet.band(row, "columnHead", breakEvenColumn.sentence + 1, lastColumn);
}

const rootsOf = ({ rootsIn }: DriverLine, { roots }: BreakEvenSources): Roots | undefined => rootsIn && roots[rootsIn];

/** What a driver is, its value where headroom is zero, the shift in cells and by BREAKEVEN, and whether they agree. */
function shifts(sheet: SheetBuilder, model: UnitModel, line: DriverLine, row: number, shift: Formula): void {
  const of = (name: BreakEvenColumn): CellRef => sheet.cell(row, breakEvenColumn[name]);
  const percentage = { format: "percentage" } as const;
  const { driver, key, yearly, relative, format } = line;
  const base = sheet.cell(model.block.rows[key], yearly ? column.lastYear : column.firstYear);
  sheet.text(row, breakEvenColumn.driver, "label", driver);
  sheet.formula(row, breakEvenColumn.base, "formula", base, { format });
  const moved = relative ? times(of("base"), plus(1, of("shift"))) : plus(of("base"), of("shift"));
  const value = when(isNumber(of("shift")), moved, of("shift"));
  sheet.formula(row, breakEvenColumn.value, "subtotal", value, { format });
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

/** The rate at which the flows are worth the carrying amount, by IMPLIEDRATE: the break-even rate found another way. */
function impliedRate(sheet: SheetBuilder, model: UnitModel, place: BreakEvenPlace, count: CellRef): void {
  const refs = unitRefs(model);
  const { at } = unitCells(sheet);
  const row = place.row("impliedRate");
  const ofRate = (name: BreakEvenColumn): CellRef => sheet.cell(place.last("drivers"), breakEvenColumn[name]);
  const native = ofRate("value");
  const percentage = { format: "percentage" } as const;
  sheet.text(row, breakEvenColumn.driver, "label", breakEvenWords.rateThatMakesValue);
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
  const comparison = breakEvenCheck(at(row, breakEvenColumn.byFunction), native, count);
  checkCell(sheet, { row, column: breakEvenColumn.check }, comparison);
  sheet.formula(row, breakEvenColumn.value, "subtotal", native, percentage);
  sheet.text(row, breakEvenColumn.sentence, "remark", breakEvenWords.byImpliedRate, { indent: 1 });
}
