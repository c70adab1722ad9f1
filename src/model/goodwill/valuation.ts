import type { BookBuilder } from "../../plan/BookBuilder.ts";
import { carriedLines, type CarriedKey } from "../../impairment/unit/lines.ts";
import type { NumberKind } from "../../plan/plan.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { assumptionKey } from "../assumptions/assumptionKey.ts";
import type { UnitIdentity } from "../../plan/UnitIdentity.ts";
import { column } from "./unit/columns.ts";
import { moneyText } from "./plainWords.ts";
import type { UnitWords } from "./unit/UnitWords.ts";
import { carryingAmountLines } from "./valuation/carryingAmountLines.ts";
import { headroomLines } from "./valuation/headroomLines.ts";
import { valuationLayout, type ValuationSources } from "./valuation/valuationLayout.ts";
import { ValuationWriter } from "./valuation/valuationWriter.ts";
import { valueInUseLines } from "./valuation/valueInUseLines.ts";
import * as termWords from "../termWords.ts";

/** Where the results of a unit stand. */
export interface ValuationRows {
  readonly presentValues: number;
  readonly valueInUse: number;
  readonly terminalShare: number;
  readonly grossedUp: number;
  /** Of the assets beside goodwill. */
  readonly carried: Readonly<Record<CarriedKey, number>>;
  /** The heads above the carrying amount. */
  readonly carryingHeads: number;
  readonly carryingAmount: number;
  readonly headroom: number;
  readonly headroomRatio: number;
  readonly loss: number;
  readonly lossOnGoodwill: number;
  readonly lossNotRecognised: number;
  readonly lossOnOtherAssets: number;
  readonly lossWithoutAsset: number;
}

export const valuationLength = valuationLayout.length;

/** A unit and what its figures are called. */
interface NamedUnit {
  readonly unit: UnitIdentity;
  readonly words: UnitWords;
}

/** Value in use, carrying amount, headroom and how a loss would be split, with the functions beside the native figures. */
export function valuation(
  book: BookBuilder,
  sheet: SheetBuilder,
  model: NamedUnit & ValuationSources,
  top: number,
): ValuationRows {
  const { unit, words } = model;
  const place = valuationLayout.at(top);
  const write = new ValuationWriter(sheet, place, words.money);
  valueInUseLines(sheet, write, model);
  carryingAmountLines(sheet, write, model);
  headroomLines(sheet, write, model);

  const carrying = { row: place.row("carryingAmount"), column: column.firstYear };
  book.register(assumptionKey(unit, "carryingAmount"), sheet, carrying);
  const measure = (measured: Omit<Measured, "row">, row: number): void =>
    addMeasure(book, sheet, model, { ...measured, row });
  measure(
    { key: "valueInUse", name: "ValueInUse", label: termWords.valueInUse, kind: "amount" },
    place.row("valueInUse"),
  );
  measure({ key: "headroom", name: "Headroom", label: termWords.headroom, kind: "headroom" }, place.row("headroom"));
  return {
    presentValues: place.row("presentValues"),
    valueInUse: place.row("valueInUse"),
    terminalShare: place.row("terminalShare"),
    grossedUp: place.row("grossedUp"),
    carried: Object.fromEntries(carriedLines.map(({ key }) => [key, place.row(key)])) as ValuationRows["carried"],
    carryingHeads: place.row("carryingHeads"),
    carryingAmount: place.row("carryingAmount"),
    headroom: place.row("headroom"),
    headroomRatio: place.row("headroomRatio"),
    loss: place.row("loss"),
    lossOnGoodwill: place.row("lossOnGoodwill"),
    lossNotRecognised: place.row("lossNotRecognised"),
    lossOnOtherAssets: place.row("lossOnOtherAssets"),
    lossWithoutAsset: place.row("lossWithoutAsset"),
  };
}

/** A result that the pane shows. */
interface Measured {
  readonly key: string;
  /** The last part of its defined name. */
  readonly name: string;
  readonly label: string;
  readonly kind: NumberKind;
  readonly row: number;
}

function addMeasure(
  book: BookBuilder,
  sheet: SheetBuilder,
  { unit, words }: NamedUnit,
  { key, name, label, kind, row }: Measured,
): void {
  const cell = { sheet: sheet.id, row, column: column.firstYear, rows: 1, columns: 1 };
  const money = moneyText(words);
  book.register(assumptionKey(unit, key), sheet, { row, column: column.firstYear });
  book.addMeasure({
    id: `${key}.${unit.id}`,
    name: book.addName(`${unit.blockName}_${name}`, cell, `${unit.title}: ${label.toLowerCase()}, ${money}`),
    label,
    group: unit.title,
    cell,
    kind: sheet.shownAs(kind),
    unit: money,
  });
}
