import { allOf, call, equal, greater, isNumber, minus, over, plus, times, when } from "../../../formula/build.ts";
import type { CellRef, Formula } from "../../../formula/Formula.ts";
import { rows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { amountInWords, percentInWords } from "../../../formula/inWords.ts";
import { unitRefs, type UnitRefs } from "../analysis/UnitModel.ts";
import { column } from "../unit/columns.ts";
import { noReason } from "../inputTroubles.ts";
import { unitCells } from "../unit/unitCells.ts";
import type { UnitSection } from "../unit/unitSection.ts";
import type { KeyAssumptions } from "./keyAssumptions.ts";
import { soughtCosts } from "./otherCosts.ts";
import * as mustBeTrueWords from "./mustBeTrueWords.ts";

/** How many base revenues the table has. */
export const points = 7;
export const table = { label: 0, first: 1, last: points, margin: points + 1, atAssumed: points + 2 } as const;

/** The columns of the base revenues. */
export const pointColumns: readonly number[] = Array.from({ length: points }, (_, index) => table.first + index);

/** Both ends of the margin, a row each. */
const ends = [
  { words: "low", margin: "marginLow" },
  { words: "high", margin: "marginHigh" },
] as const;

/** Stands where there is no base revenue to speak of. */
const noRatio = "no value";

/** Of a unit: its base revenues, the ratios of each year, two sentences and a blank row. */
export const costRatiosLayout = (years: number) =>
  rows({ baseRevenue: 1, ratios: ends.length * years, most: 1, inputs: 1, below: 1 });

/** A unit's ratios where they stand. */
export interface CostRatios {
  /** The last row of figures. */
  readonly last: number;
  /** The cell that says up to which operating costs nothing is impaired. */
  readonly sentence: CellRef;
  /** With the margin at its low end, by year and base revenue. */
  readonly atLowMargin: readonly { readonly year: string; readonly ratios: readonly CellRef[] }[];
}

/**
 * A unit's base revenues, the ratios at both ends of the margin for each year, and what they say.
 *
 * @param heads the row of the base revenues as percentages of the assumed one.
 */
export function costRatios(
  sheet: SheetBuilder,
  section: UnitSection,
  byYear: readonly KeyAssumptions[],
  places: { readonly heads: number; readonly top: number },
): CostRatios {
  const place = costRatiosLayout(byYear.length).at(places.top);
  baseRevenues(sheet, section, { heads: places.heads, row: place.top });
  const ratioRow = (year: number, end: number): number => place.row("ratios", ends.length * year + end);
  byYear.forEach((assumptions, year) => {
    ends.forEach(({ words, margin }, end) => {
      const row = ratioRow(year, end);
      sheet.text(row, table.label, "label", mustBeTrueWords.marginAtTheEnd(assumptions.year, words), { indent: 1 });
      sheet.formula(row, table.margin, "formula", assumptions[margin], { format: "percentage" });
      for (const of of [...pointColumns, table.atAssumed]) {
        const ratio = highestRatio(sheet, section, assumptions, { row, baseRevenues: place.top, of });
        sheet.formula(row, of, "formula", ratio, { format: "percentage" });
      }
    });
  });
  const newest = byYear.length - 1;
  const [low, high] = [0, 1].map((end) => sheet.cell(ratioRow(newest, end), table.atAssumed)) as [CellRef, CellRef];
  const refs = unitRefs(section);
  const valued = call("IFERROR", allOf(greater(refs.baseRevenue, 0), isNumber(high)), false);
  const words = { format: "text", indent: 1 } as const;
  const year = byYear.at(-1)?.year ?? "";
  const most = when(valued, mostInWords(year, low, high), noValueInWords(refs));
  sheet.formula(place.row("most"), table.label, "remark", most, words);
  const inputs = when(valued, inputsInWords(section), "");
  sheet.formula(place.row("inputs"), table.label, "remark", inputs, words);
  return {
    last: place.last("ratios"),
    sentence: sheet.cell(place.row("most"), table.label),
    atLowMargin: byYear.map((assumptions, index) => ({
      year: assumptions.year,
      ratios: pointColumns.map((of) => sheet.cell(ratioRow(index, 0), of)),
    })),
  };
}

function baseRevenues(
  sheet: SheetBuilder,
  section: UnitSection,
  { heads, row }: { readonly heads: number; readonly row: number },
): void {
  const { baseRevenue } = unitRefs(section);
  const { fixedRow } = unitCells(sheet);
  const amount = { format: "amount" } as const;
  sheet.say(row, table.label, "subtotal", mustBeTrueWords.baseRevenue(section.words.title, section.words.money));
  for (const of of pointColumns) sheet.formula(row, of, "formula", times(baseRevenue, fixedRow(heads, of)), amount);
  sheet.put(row, table.margin, "subtotal", { kind: "empty" });
  sheet.formula(row, table.atAssumed, "formula", baseRevenue, amount);
}

/**
 * The operating-cost ratio at which headroom is zero, in which it is linear: margin + (margin's adjustment − other
 * costs − increase of working capital − carrying amount / base revenue) / present value of revenue.
 *
 * Base revenue is not shifted but unknown here: opening working capital is in proportion to it, and other net assets are
 * larger by as much.
 */
function highestRatio(
  sheet: SheetBuilder,
  section: UnitSection,
  assumptions: KeyAssumptions,
  at: { readonly row: number; readonly baseRevenues: number; readonly of: number },
): Formula {
  const { carryingAmount, workingCapital, openingWorkingCapital, baseRevenue } = unitRefs(section);
  const { fixedRow, fixedColumn } = unitCells(sheet);
  const base = fixedRow(at.baseRevenues, at.of);
  const opening = over(openingWorkingCapital, baseRevenue);
  const carried = over(plus(carryingAmount, times(opening, minus(base, baseRevenue))), base);
  const flows = plus(
    minus(assumptions.otherCosts, assumptions.adjustment),
    times(workingCapital, assumptions.increase),
    times(minus(workingCapital, opening), assumptions.firstWorth),
  );
  const ratio = minus(fixedColumn(at.row, table.margin), over(plus(flows, carried), assumptions.revenue));
  return when(greater(call("MIN", base, baseRevenue), 0), ratio, noRatio);
}

const mostInWords = (year: string, low: CellRef, high: CellRef): Formula =>
  mustBeTrueWords.nothingImpairedUpTo({ year, low: percentInWords(low), high: percentInWords(high) });

const noValueInWords = ({ reason }: UnitRefs): Formula =>
  when(equal(reason, noReason), mustBeTrueWords.noValue, reason);

function inputsInWords(section: UnitSection): Formula {
  const { baseRevenue } = unitRefs(section);
  const costs = unitCells(section.sheet).fixed(section.block.rows[soughtCosts], column.lastYear);
  return mustBeTrueWords.baseRevenueIsAssumed({
    money: section.words.money,
    baseRevenue: amountInWords(baseRevenue),
    costs: percentInWords(costs),
  });
}
