import { cellAddress } from "../../../formula/addresses.ts";
import { over } from "../../../formula/build.ts";
import type { CellRef, Formula } from "../../../formula/Formula.ts";
import type { BookBuilder } from "../../../plan/BookBuilder.ts";
import type { NumberKind } from "../../../plan/plan.ts";
import { rows, type PlacedRows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { inWords } from "../../countInWords.ts";
import { column } from "./columns.ts";
import type { GoodwillSources, UnpublishedUnit } from "../GoodwillSources.ts";
import * as unitSheetWords from "./unitSheetWords.ts";
import * as termWords from "../../termWords.ts";

/** What stands where nothing is computed for want of key assumptions. */
const notComputed = "not computed";

/** A unit without assumptions on the sheet. */
export interface UnpublishedSection {
  readonly unit: UnpublishedUnit;
  /** The row of its title. */
  readonly top: number;
  readonly goodwill: CellRef;
  /** The first free row below. */
  readonly next: number;
}

const layout = (announced: number) =>
  rows({ title: 1, heads: 1, goodwill: 1, share: 1, lines: 7, announced, advice: 1 });
type Place = PlacedRows<"title" | "heads" | "goodwill" | "share" | "lines" | "announced" | "advice">;

const beside = { unit: column.firstYear + 1, remark: column.firstYear + 2 } as const;

/**
 * A unit whose key assumptions are not published: its goodwill, and that nothing is computed and why. No unit block, so
 * that no function takes it for one.
 */
export function unpublishedSection(
  book: BookBuilder,
  sheet: SheetBuilder,
  sources: GoodwillSources,
  unit: UnpublishedUnit,
  top: number,
): UnpublishedSection {
  const place = layout(unit.announced.length).at(top);
  const goodwill = sheet.cell(place.row("goodwill"), column.firstYear);
  sheet.text(top, column.label, "title", unit.title);
  sheet.entry(unit.title, top);
  book.register(`${unit.id}.section`, sheet, { row: top, column: column.label });
  book.register(`${unit.id}.goodwill`, sheet, goodwill);
  heads(sheet, place.row("heads"), unit.announced.length > 0);
  const money = sources.money.printed;
  figure(sheet, place.row("goodwill"), {
    label: termWords.goodwill,
    formula: unit.goodwill,
    format: "amount",
    unit: money,
    remark: `announced: ${unit.where}`,
  });
  if (unit.total !== undefined)
    figure(sheet, place.row("share"), {
      label: unitSheetWords.shareOfAllGoodwill,
      formula: over(goodwill, unit.total.goodwill),
      format: "percentage",
      unit: "%",
      remark: unit.total.words,
    });
  whatIsNotKnown(sheet, sources, unit, place);
  place.all("announced").forEach((row, index) => {
    const assumption = unit.announced[index];
    if (assumption === undefined) return;
    const { label, value: formula, where } = assumption;
    figure(sheet, row, { label, formula, format: "percentage", unit: "%", remark: `announced: ${where}` });
  });
  sheet.text(place.row("advice"), column.label, "remark", unitSheetWords.toValueIt(cellAddress(goodwill)));
  return { unit, top, goodwill, next: place.next };
}

function heads(sheet: SheetBuilder, row: number, inPart: boolean): void {
  sheet.heads(row, column.label, [inPart ? unitSheetWords.publishedInPartHead : unitSheetWords.unpublishedHead]);
  sheet.figureHeads(row, column.firstYear, ["Value"]);
  sheet.heads(row, beside.unit, ["Unit"], { indent: 1 });
  sheet.band(row, "columnHead", beside.remark, column.unit);
}

interface FigureLine {
  readonly label: string;
  readonly formula: Formula;
  readonly format: NumberKind;
  readonly unit: string;
  readonly remark: string;
}

function figure(sheet: SheetBuilder, row: number, { label, formula, format, unit, remark }: FigureLine): void {
  sheet.text(row, column.label, "label", label);
  sheet.formula(row, column.firstYear, "link", formula, { format });
  sheet.text(row, beside.unit, "unit", unit, { indent: 1 });
  sheet.text(row, beside.remark, "remark", remark);
}

function whatIsNotKnown(sheet: SheetBuilder, sources: GoodwillSources, unit: UnpublishedUnit, place: Place): void {
  const { document, disclosures } = sources;
  const where = disclosures?.where ?? unit.where;
  const others = sources.units.length;
  const lines: readonly (readonly [label: string, value: string, remark: string])[] = [
    unit.acquired === undefined
      ? ["Acquired on", "not announced", ""]
      : ["Acquired on", unit.acquired, `announced: ${where}`],
    ["Interest acquired", "not announced", unitSheetWords.soItsGoodwillIsNot],
    unit.announced.length > 0
      ? ["Key assumptions", unitSheetWords.publishedInPart, unitSheetWords.belowTheUnitsRevenue]
      : [
          "Key assumptions",
          "none published",
          disclosures === undefined || others === 0
            ? unitSheetWords.noneIsAssumedHereEither
            : unitSheetWords.givesThoseOfOthers(where, otherUnits(others)),
        ],
    [termWords.valueInUse, notComputed, unitSheetWords.valueInUseWhy],
    ["Carrying amount", notComputed, unitSheetWords.carryingAmountWhy],
    ["Headroom", notComputed, unitSheetWords.headroomWhy],
    [
      "Impairment loss",
      notComputed,
      disclosures?.unimpaired === true
        ? unitSheetWords.noneRequiredOfAll(document, where)
        : unitSheetWords.noneSaid(document),
    ],
  ];
  place.all("lines").forEach((row, index) => {
    const [label = "", value = "", remark = ""] = lines[index] ?? [];
    sheet.text(row, column.label, "label", label);
    sheet.text(row, column.firstYear, "formula", value, { format: "count" });
    sheet.text(row, beside.remark, "remark", remark);
  });
}

const otherUnits = (count: number): string =>
  count === 1 ? unitSheetWords.theOtherUnit : unitSheetWords.theOtherUnits(inWords(count));
