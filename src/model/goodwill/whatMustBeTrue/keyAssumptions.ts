import {
  areaOf,
  call,
  errorValue,
  greater,
  minus,
  negated,
  over,
  plus,
  power,
  times,
  when,
} from "../../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../../formula/Formula.ts";
import type { KeyAssumption, KeyAssumptionTable } from "../../../filing/disclosures.ts";
import { sumOf } from "../../../formula/lists.ts";
import { lineOf } from "../../../impairment/unit/lines.ts";
import type { BookBuilder } from "../../../plan/BookBuilder.ts";
import { rows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { assumptionKey } from "../../assumptions/assumptionKey.ts";
import { figureKey } from "../../sheets/figureKey.ts";
import { unitRefs } from "../analysis/UnitModel.ts";
import { otherCosts, otherCostsInWords } from "./otherCosts.ts";
import { column, forecastLength } from "../unit/columns.ts";
import type { GoodwillSources } from "../GoodwillSources.ts";
import { unitCells } from "../unit/unitCells.ts";
import type { UnitSection } from "../unit/unitSection.ts";
import * as mustBeTrueWords from "./mustBeTrueWords.ts";

/** The announced ends of a unit's key assumptions of one year. */
export const ends = ["growthHigh", "growthLow", "marginLow", "marginHigh", "rate"] as const;
export type End = (typeof ends)[number];
type Ends = Readonly<Record<End, CellRef>>;

/** A unit's key assumptions of one year as the document has them, and what follows from them: anchored cells. */
export interface KeyAssumptions extends Ends {
  readonly year: string;
  /** What the document prints, whatever the user makes of its table. */
  readonly printed: Ends;
  /** Present values for each 1 of base revenue: of revenue, of its increase, of other costs, of the margin's adjustment. */
  readonly revenue: CellRef;
  readonly increase: CellRef;
  readonly otherCosts: CellRef;
  readonly adjustment: CellRef;
  /** Present worth of a flow of the first year. */
  readonly firstWorth: CellRef;
}

const layout = rows({
  heads: 1,
  ends: 1,
  printed: 1,
  growth: 1,
  revenue: 1,
  worth: 1,
  adjustment: 1,
  ofRevenue: 1,
  ofIncrease: 1,
  ofOtherCosts: 1,
  ofAdjustment: 1,
});
type Place = ReturnType<typeof layout.at>;

export const keyAssumptionsLength = layout.length;

/** Which printed figure an end is. */
const places = {
  growthHigh: ["revenueGrowth", "high"],
  growthLow: ["revenueGrowth", "low"],
  marginLow: ["grossMargin", "low"],
  marginHigh: ["grossMargin", "high"],
  rate: ["preTaxDiscountRate", "low"],
} as const satisfies Readonly<Record<End, readonly [line: KeyAssumption, end: "low" | "high"]>>;

const terminalColumn = column.firstYear + ends.length;
const lastStep = forecastLength - 1;
const percentage = { format: "percentage" } as const;
const factor = { format: "factor" } as const;

/** What a unit's key assumptions of a year are read from. */
export interface KeyAssumptionsOf {
  readonly section: UnitSection;
  readonly table: KeyAssumptionTable;
  readonly sources: GoodwillSources;
}

/**
 * The announced ends of a year's key assumptions and, for growth that falls from the high end to the low in equal steps,
 * the present values that an operating-cost ratio must cover, for each 1 of base revenue.
 */
export function keyAssumptions(
  book: BookBuilder,
  sheet: SheetBuilder,
  of: KeyAssumptionsOf,
  top: number,
): KeyAssumptions {
  const place = layout.at(top);
  heads(sheet, of, place);
  printedEnds(book, sheet, of, place);
  years(book, sheet, of, place);
  return {
    year: of.table.period,
    ...endsIn(sheet, place.row("ends")),
    printed: endsIn(sheet, place.row("printed")),
    ...presentValues(sheet, of, place),
  };
}

function endsIn(sheet: SheetBuilder, row: number): Ends {
  const cell = (end: End): readonly [End, CellRef] => [
    end,
    sheet.cell(row, column.firstYear + ends.indexOf(end), "both"),
  ];
  return Object.fromEntries(ends.map(cell)) as unknown as Ends;
}

function heads(sheet: SheetBuilder, { section, table, sources }: KeyAssumptionsOf, place: Place): void {
  const year = table.period;
  sheet.heads(place.row("heads"), column.label, [mustBeTrueWords.keyAssumptions(section.unit.title, year)]);
  sheet.figureHeads(place.row("heads"), column.firstYear, [
    "Growth, high",
    "Growth, low",
    "Margin, low",
    "Margin, high",
    "Discount rate",
    mustBeTrueWords.terminalGrowthIllustrative,
  ]);
  sheet.heads(place.row("heads"), column.unit, ["Unit"], { indent: 1 });
  const where = sources.disclosures?.where ?? "the document";
  for (const [part, text, unit] of [
    ["ends", `Ends in ${where}, ${year}`, "%"],
    ["printed", mustBeTrueWords.endsAsThePrintsThem(sources.document), "%"],
    ["growth", mustBeTrueWords.revenueGrowthFromTheHigh, "% a year"],
    ["revenue", mustBeTrueWords.revenueForEachOfBase, "factor"],
    ["worth", mustBeTrueWords.presentWorthOfAYears, "factor"],
    ["adjustment", lineOf("grossMarginAdjustment").label, "% of revenue"],
    ["ofRevenue", mustBeTrueWords.presentValueOfRevenuePer, "factor"],
    ["ofIncrease", mustBeTrueWords.presentValueOfItsIncrease, "factor"],
    ["ofOtherCosts", mustBeTrueWords.presentValueOf(otherCostsInWords), "factor"],
    ["ofAdjustment", mustBeTrueWords.presentValueOfTheAdjustment, "factor"],
  ] as const) {
    sheet.text(place.row(part), column.label, "label", text);
    sheet.text(place.row(part), column.unit, "unit", unit, { indent: 1 });
  }
}

/** The ends from the table's cells, and as printed; and the terminal growth, which no table prints. */
function printedEnds(book: BookBuilder, sheet: SheetBuilder, of: KeyAssumptionsOf, place: Place): void {
  const { section, table, sources } = of;
  const columns = table.units[section.unit.id];
  ends.forEach((end, index) => {
    const [line, side] = places[end];
    const [row, key] = [table.rows[line], columns?.[side] ?? side];
    const at = column.firstYear + index;
    sheet.formula(place.row("ends"), at, "link", book.cell(figureKey(row, key)), percentage);
    sheet.number(place.row("printed"), at, "remark", sources.printed(row, key), percentage);
  });
  const growth = unitRefs(section).terminalGrowth;
  sheet.formula(place.row("ends"), terminalColumn, "formula", growth, percentage);
}

/** Each year's growth, revenue, worth and margin adjustment, and the terminal year's. */
function years(book: BookBuilder, sheet: SheetBuilder, { section, sources }: KeyAssumptionsOf, place: Place): void {
  const { at, fixed } = unitCells(sheet);
  const { growthHigh, growthLow, rate } = endsIn(sheet, place.row("ends"));
  const terminal = fixed(place.row("ends"), terminalColumn);
  const { midYear } = unitRefs(section);
  const before = (part: "revenue" | "worth" | "adjustment", of: number): CellRef => at(place.row(part), of - 1);
  for (let of: number = column.firstYear; of <= column.terminal; of += 1) {
    const isTerminal = of === column.terminal;
    // By their heads, of which a column that a person inserts has none.
    const passed = call("COUNTA", areaOf(fixed(place.top, column.firstYear), at(place.top, of)));
    const step = over(times(minus(growthLow, growthHigh), minus(passed, 1)), lastStep);
    const growth = isTerminal ? terminal : plus(growthHigh, step);
    sheet.formula(place.row("growth"), of, "formula", growth, percentage);

    const grown = plus(1, at(place.row("growth"), of));
    const revenue = of === column.firstYear ? grown : times(before("revenue", of), grown);
    sheet.formula(place.row("revenue"), of, "formula", revenue, factor);

    const worth = isTerminal
      ? when(greater(rate, terminal), over(before("worth", of), minus(rate, terminal)), errorValue("#NUM!"))
      : power(plus(1, rate), negated(minus(passed, when(midYear, 0.5, 0))));
    sheet.formula(place.row("worth"), of, "formula", worth, factor);

    const key = assumptionKey(section.unit, "grossMarginAdjustment", sources.years[of - column.firstYear]);
    const adjustment = isTerminal ? before("adjustment", of) : book.cell(key);
    sheet.formula(place.row("adjustment"), of, isTerminal ? "formula" : "link", adjustment, percentage);
  }
}

function presentValues(
  sheet: SheetBuilder,
  { section }: KeyAssumptionsOf,
  place: Place,
): Pick<KeyAssumptions, "revenue" | "increase" | "otherCosts" | "adjustment" | "firstWorth"> {
  const { at, single, yearsOf } = unitCells(sheet);
  const own = unitCells(section.sheet);
  const all = (part: "growth" | "revenue" | "worth" | "adjustment"): AreaRef =>
    areaOf(at(place.row(part), column.firstYear), at(place.row(part), column.terminal));
  const terminal = (row: number): CellRef => at(row, column.terminal);
  const [revenue, worth] = [all("revenue"), all("worth")];
  const increase = over(times(revenue, all("growth")), plus(1, all("growth")));
  const others = otherCosts.map(({ key }) => section.block.rows[key]);
  const ofAll = (cells: (row: number) => Formula): Formula => sumOf(others.map(cells));
  const ofYears = call("SUMPRODUCT", yearsOf(place.row("revenue")), yearsOf(place.row("worth")), ofAll(own.yearsOf));
  const ofLast = ofAll((row) => own.at(row, column.lastYear));
  const later = times(terminal(place.row("revenue")), terminal(place.row("worth")), ofLast);
  const present = (part: "ofRevenue" | "ofIncrease" | "ofOtherCosts" | "ofAdjustment", value: Formula): CellRef => {
    sheet.formula(place.row(part), column.firstYear, "formula", value, factor);
    return single(place.row(part));
  };
  return {
    revenue: present("ofRevenue", call("SUMPRODUCT", revenue, worth)),
    increase: present("ofIncrease", call("SUMPRODUCT", increase, worth)),
    otherCosts: present("ofOtherCosts", plus(ofYears, later)),
    adjustment: present("ofAdjustment", call("SUMPRODUCT", revenue, worth, all("adjustment"))),
    firstWorth: single(place.row("worth")),
  };
}
