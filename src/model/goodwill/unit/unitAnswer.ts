import { allOf, equal, isNumber, less, minus, when } from "../../../formula/build.ts";
import type { CellRef, Formula } from "../../../formula/Formula.ts";
import { amountInWords } from "../../../formula/inWords.ts";
import type { NumberKind } from "../../../plan/plan.ts";
import { rows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import type { BreakEvenTable } from "../analysis/breakEvens/breakEvenTable.ts";
import { answeredDrivers } from "../analysis/namedDrivers.ts";
import { unitRefs, type UnitModel } from "../analysis/UnitModel.ts";
import { column } from "./columns.ts";
import { unitCells } from "./unitCells.ts";
import type { ValuationRows } from "../valuation.ts";
import * as unitSheetWords from "./unitSheetWords.ts";
import * as termWords from "../../termWords.ts";

const layout = rows({
  heads: 1,
  headroom: 1,
  valueInUse: 1,
  carryingAmount: 1,
  headroomRatio: 1,
  loss: 1,
  mustBeTrue: answeredDrivers.length,
  costs: 1,
});

export const unitAnswerLength = layout.length;

/** A result that the answer repeats. */
interface Result {
  readonly label: string;
  readonly format: NumberKind;
  readonly strong?: true;
}

const results = {
  headroom: { label: termWords.headroom, format: "headroom", strong: true },
  valueInUse: { label: termWords.valueInUse, format: "amount" },
  carryingAmount: { label: termWords.carryingAmount, format: "amount" },
  headroomRatio: { label: termWords.headroomToCarryingAmount, format: "percentage" },
  loss: { label: termWords.impairmentLoss, format: "amount" },
} as const satisfies Readonly<Partial<Record<keyof ValuationRows, Result>>>;

/**
 * The answer, from the cells below: headroom and what it is made of, a loss and on what it falls, and what must be true in
 * sentences.
 *
 * @param top its first row.
 */
export function unitAnswer(model: UnitModel, breakEvens: BreakEvenTable, top: number): void {
  const { sheet, words, values } = model;
  const { single } = unitCells(sheet);
  const place = layout.at(top);
  sheet.heads(top, column.label, ["Answer"]);
  sheet.figureHeads(top, column.firstYear, ["Value"]);
  sheet.heads(top, column.firstYear + 1, ["Unit"], { indent: 1 });
  sheet.band(top, "columnHead", column.firstYear + 2, column.unit);
  for (const name of Object.keys(results) as (keyof typeof results)[]) {
    const { label, format, strong }: Result = results[name];
    const row = place.row(name);
    sheet.text(row, column.label, strong ? "subtotal" : "label", label);
    sheet.formula(row, column.firstYear, strong ? "subtotal" : "formula", single(values[name]), { format });
    sheet.say(row, column.firstYear + 1, "unit", format === "percentage" ? "%" : words.money, { indent: 1 });
  }
  const { headroom, reason } = unitRefs(model);
  const say = (row: number, of: number, said: Formula): void => {
    sheet.formula(row, of, "remark", said, { format: "text" });
  };
  const sign = when(less(headroom, 0), termWords.negativeHeadroom, termWords.positiveHeadroom);
  say(place.row("headroom"), column.firstYear + 2, when(isNumber(headroom), sign, reason));
  say(place.row("loss"), column.firstYear + 2, lossInWords(model));
  const shown = single(values.headroom);
  const area = { row: place.row("headroom"), column: column.firstYear, rows: 1, columns: 1 };
  sheet.conditionalFormat({ area, formula: allOf(isNumber(shown), less(shown, 0)), look: "loss" });
  answeredDrivers.forEach((key, index) => {
    const row = place.row("mustBeTrue", index);
    if (index === 0) sheet.text(row, column.label, "subtotal", termWords.whatMustBeTrue);
    say(row, column.firstYear, breakEvens.sentence(key));
  });
}

/** On what a loss falls, and what of it is not recognised; nothing where there is none. */
function lossInWords({ sheet, values, words }: UnitModel): Formula {
  const { single } = unitCells(sheet);
  const [loss, goodwill, others] = [
    single(values.loss),
    single(values.lossOnGoodwill),
    single(values.lossOnOtherAssets),
  ];
  const split = unitSheetWords.lossIn({
    money: words.money,
    goodwill: amountInWords(goodwill),
    others: amountInWords(others),
    loss: amountInWords(minus(loss, goodwill, others)),
  });
  return when(isNumber(loss), when(equal(loss, 0), "none", split), "");
}

/**
 * Adds to an answer what the announced key assumptions say of operating costs.
 *
 * @param top the first row of the answer.
 * @param sentence the cell that says it.
 */
export function answerOfCosts(sheet: SheetBuilder, sentence: CellRef, top: number): void {
  sheet.formula(layout.at(top).row("costs"), column.firstYear, "remark", sentence, { format: "text" });
}
