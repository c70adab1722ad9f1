import { call, equal, formulaOf, isNumber, negated, unequal, when, type Operand } from "../../formula/build.ts";
import type { CellRef } from "../../formula/Formula.ts";
import { phrase } from "../../formula/phrase.ts";
import type { LineKey, UnitLine } from "../../impairment/unit/lines.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import { rows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import type { UnitIdentity } from "../../plan/UnitIdentity.ts";
import { assumptionKey, troubleKey } from "../assumptions/assumptionKey.ts";
import { inputTrouble, noTrouble } from "../assumptions/inputTrouble.ts";
import { lowerFirst } from "../lowerFirst.ts";
import { column } from "./unit/columns.ts";
import type { UnitInputs } from "./unit/UnitInputs.ts";
import { unitCells } from "./unit/unitCells.ts";
import * as goodwillWords from "./goodwillWords.ts";
import * as termWords from "../termWords.ts";

/** What the reason says of a unit that has a value. */
export const noReason = noTrouble;

/** The last parts of the keys under which other sheets find a unit's reason and its count of wrong inputs. */
export const troubleKeys = { reason: "noValueReason", wrongInputs: "wrongInputs" } as const;

/** A row for each line of inputs, then how many inputs are wrong, and the reason. */
export const inputTroublesLayout = (lines: number) => rows({ heads: 1, lines, wrongInputs: 1, reason: 1 });

/** Where a unit says what is wrong with its inputs. */
export interface InputTroubles {
  /** Says why the unit has no value; "" where it has one. Anchored. */
  readonly reason: CellRef;
  /** What is wrong with the input of a line, of the year where the line is yearly; "" where nothing is. */
  of(key: LineKey, year?: string): CellRef;
}

/** What the table is made of. */
export interface TroubleSources {
  readonly unit: UnitIdentity;
  readonly inputs: UnitInputs;
  /** The keys of the forecast years, and the anchored cells that name them. */
  readonly years: readonly string[];
  readonly yearHeads: readonly CellRef[];
}

/** Where the table will stand, for the block above it, which takes no input that is wrong. */
export function placedTroubles(
  sheet: SheetBuilder,
  { inputs, years }: Pick<TroubleSources, "inputs" | "years">,
  top: number,
): InputTroubles {
  const place = inputTroublesLayout(inputs.lines.length).at(top);
  const keys = inputs.lines.map(({ key }) => key);
  return {
    reason: unitCells(sheet).single(place.row("reason")),
    of: (key, year) => {
      const index = year === undefined ? 0 : years.indexOf(year);
      return sheet.cell(place.row("lines", keys.indexOf(key)), column.firstYear + index);
    },
  };
}

/**
 * What is wrong with each input of a unit, in the shape of its inputs; how many are; and why it has no value, in one
 * sentence that others quote: "No value: base revenue must be above zero". Each row passes on what the rows above found
 * first.
 *
 * @param headroom the cell of the unit's headroom, which a model of numbers may still leave without a value.
 */
export function inputTroubles(
  book: BookBuilder,
  sheet: SheetBuilder,
  sources: TroubleSources,
  headroom: CellRef,
  top: number,
): void {
  const { unit, inputs } = sources;
  const place = inputTroublesLayout(inputs.lines.length).at(top);
  sheet.heads(top, column.label, [goodwillWords.whatIsWrong]);
  sheet.band(top, "columnHead", column.firstYear, column.lastYear);
  sheet.heads(top, column.terminal, [goodwillWords.firstSoFar]);
  sheet.band(top, "columnHead", column.unit, column.unit);
  inputs.lines.forEach((line, index) => {
    const row = place.row("lines", index);
    const above = index === 0 ? undefined : sheet.cell(row - 1, column.terminal);
    lineRow({ book, sheet }, sources, { line, row, above });
  });
  const [first, last] = [place.row("lines"), place.last("lines")];
  const all = sheet.area({ row: first, column: column.firstYear }, { row: last, column: column.lastYear });
  const [wrongInputs, reason] = [place.row("wrongInputs"), place.row("reason")];
  sheet.text(wrongInputs, column.label, "label", goodwillWords.inputsThatHaveNoValue);
  const count = call("SUMPRODUCT", negated(negated(unequal(all, noTrouble))));
  sheet.formula(wrongInputs, column.firstYear, "formula", count, { format: "count" });
  sheet.text(reason, column.label, "label", termWords.reasonForNoValue);
  const found = sheet.cell(last, column.terminal);
  const ofModel = when(isNumber(headroom), noReason, goodwillWords.cellHoldsError);
  const said = when(equal(found, noTrouble), ofModel, goodwillWords.noValue(found));
  sheet.formula(reason, column.firstYear, "remark", said, { format: "text" });
  for (const [key, row] of [
    [troubleKeys.wrongInputs, wrongInputs],
    [troubleKeys.reason, reason],
  ] as const)
    book.register(assumptionKey(unit, key), sheet, { row, column: column.firstYear });
}

function lineRow(
  { book, sheet }: { readonly book: BookBuilder; readonly sheet: SheetBuilder },
  { unit, inputs, years, yearHeads }: TroubleSources,
  { line, row, above }: { readonly line: UnitLine; readonly row: number; readonly above: CellRef | undefined },
): void {
  const { at } = unitCells(sheet);
  const name = lowerFirst(line.label);
  sheet.text(row, column.label, "label", line.label);
  const isYearly = line.holds === "yearly";
  const periods: readonly (string | undefined)[] = isYearly ? years : [undefined];
  periods.forEach((year, index) => {
    const trouble = inputTrouble(line, inputs.cell(line.key, year), (key) => inputs.cell(key));
    const place = sheet.formula(row, column.firstYear + index, "formula", trouble, { format: "text" });
    book.register(troubleKey(unit, line.key, year), sheet, place);
  });
  const firstOf = periods.reduceRight<Operand>((rest, _, index) => {
    const trouble = at(row, column.firstYear + index);
    const called = isYearly ? goodwillWords.yearOf(name, yearHeads[index] ?? "") : `${name} `;
    return when(equal(trouble, noTrouble), rest, phrase(called, trouble));
  }, noTrouble);
  const passed: Operand = above === undefined ? firstOf : when(equal(above, noTrouble), firstOf, above);
  sheet.formula(row, column.terminal, "remark", formulaOf(passed), { format: "text" });
}
