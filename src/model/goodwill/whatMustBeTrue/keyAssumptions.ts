import type { Filing } from "../../../filing/Filing.ts";
import { assumptionKey } from "../../assumptions/assumptionsSheet.ts";
import { forecastYears } from "../../assumptions/unitAssumptions.ts";
import type { BookBuilder } from "../../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { figureKey } from "../../sheets/renderTable.ts";
import { announcedUnits } from "../announcedUnits.ts";
import { unitRefs } from "../analysis/UnitModel.ts";
import { at, column, fixed } from "../columns.ts";
import type { UnitSection } from "../unitSection.ts";

/** The announced ends of a unit's key assumptions of one year. */
const ends = ["growthHigh", "growthLow", "marginLow", "marginHigh", "rate"] as const;
type Ends = Readonly<Record<(typeof ends)[number], string>>;

/** A unit's key assumptions of one year as note 13 has them, and what follows from them: anchored addresses. */
export interface KeyAssumptions extends Ends {
  readonly year: string;
  /** What the announcement prints, whatever the user makes of note 13. */
  readonly printed: Ends;
  /** Present values for each 1 of base revenue: of revenue, of its increase, of capital expenditure, of the margin's adjustment. */
  readonly revenue: string;
  readonly increase: string;
  readonly capitalExpenditure: string;
  readonly adjustment: string;
}

export const keyAssumptionsLength = 11;

/** Where in note 13 an end stands: its row and column. */
const places = {
  growthHigh: ["revenueGrowth", "High"],
  growthLow: ["revenueGrowth", "Low"],
  marginLow: ["grossMargin", "Low"],
  marginHigh: ["grossMargin", "High"],
  rate: ["preTaxDiscountRate", "Low"],
} as const satisfies Readonly<Record<keyof Ends, readonly [line: string, end: "Low" | "High"]>>;

const terminalGrowth = column.firstYear + ends.length;
const lastStep = forecastYears.length - 1;
const percentage = { format: "percentage" } as const;

/**
 * The announced ends of a year's key assumptions and, for growth that falls from the high end to the low in equal steps,
 * the present values that an operating-cost ratio must cover, for each 1 of base revenue.
 */
export function keyAssumptions(
  book: BookBuilder,
  sheet: SheetBuilder,
  announcement: Filing,
  section: UnitSection,
  year: string,
  top: number,
): KeyAssumptions {
  const { unit, block } = section;
  const refs = unitRefs(section);
  const row = {
    ends: top + 1,
    printed: top + 2,
    growth: top + 3,
    revenue: top + 4,
    worth: top + 5,
    adjustment: top + 6,
    ofRevenue: top + 7,
    ofIncrease: top + 8,
    ofCapital: top + 9,
    ofAdjustment: top + 10,
  };
  const label = (of: number, text: string, measure: string): void => {
    sheet.text(of, column.label, "label", text);
    sheet.text(of, column.unit, "unit", measure, { indent: 1 });
  };

  sheet.heads(top, column.label, [`${unit.title}: key assumptions of ${year}`]);
  sheet.figureHeads(top, column.firstYear, [
    "Growth, high",
    "Growth, low",
    "Margin, low",
    "Margin, high",
    "Discount rate",
    "Terminal growth, illustrative",
  ]);
  sheet.heads(top, column.unit, ["Unit"], { indent: 1 });
  label(row.ends, `Ends in note 13, ${year}`, "%");
  label(row.printed, "Ends as the announcement prints them", "%");
  const name = announcedUnits[unit.id] ?? unit.id;
  ends.forEach((end, index) => {
    const [line, side] = places[end];
    const [item, key] = [`note13.assumptions.${year}.${line}`, `${name}${side}`];
    const of = column.firstYear + index;
    sheet.formula(row.ends, of, "link", book.reference(figureKey(item, key), sheet), percentage);
    sheet.number(row.printed, of, "remark", announcement.amount(item, key).toString(), percentage);
  });
  sheet.formula(row.ends, terminalGrowth, "formula", refs.terminalGrowth, percentage);
  const inRow = (of: number): Ends => {
    const [growthHigh, growthLow, marginLow, marginHigh, rate] = ends.map((_, index) =>
      fixed(of, column.firstYear + index),
    ) as [string, string, string, string, string];
    return { growthHigh, growthLow, marginLow, marginHigh, rate };
  };
  const { growthHigh, growthLow, rate } = inRow(row.ends);
  const terminal = fixed(row.ends, terminalGrowth);

  label(row.growth, "Revenue growth, from the high end to the low", "% a year");
  label(row.revenue, "Revenue for each 1 of base revenue", "factor");
  label(row.worth, "Present worth of a year's flow; last, of all later ones", "factor");
  label(row.adjustment, "Gross margin adjustment for depreciation", "% of revenue");
  for (let of: number = column.firstYear; of <= column.terminal; of += 1) {
    const isTerminal = of === column.terminal;
    const passed = `COLUMNS(${fixed(top, column.firstYear)}:${at(top, of)})`;
    const growth = isTerminal ? terminal : `${growthHigh}+(${growthLow}-${growthHigh})*(${passed}-1)/${lastStep}`;
    const worth = isTerminal
      ? `IF(${rate}>${terminal},${at(row.worth, of - 1)}/(${rate}-${terminal}),#NUM!)`
      : `(1+${rate})^-(${passed}-IF(${refs.midYear},0.5,0))`;
    const revenue = of === column.firstYear ? "" : `${at(row.revenue, of - 1)}*`;
    sheet.formula(row.growth, of, "formula", growth, percentage);
    sheet.formula(row.revenue, of, "formula", `${revenue}(1+${at(row.growth, of)})`, { format: "factor" });
    sheet.formula(row.worth, of, "formula", worth, { format: "factor" });
    const adjustment = isTerminal
      ? at(row.adjustment, of - 1)
      : book.reference(assumptionKey(unit, "grossMarginAdjustment", forecastYears[of - column.firstYear]), sheet);
    sheet.formula(row.adjustment, of, isTerminal ? "formula" : "link", adjustment, percentage);
  }
  const all = (line: number): string => `${at(line, column.firstYear)}:${at(line, column.terminal)}`;
  const years = (line: number): string => `${at(line, column.firstYear)}:${at(line, column.lastYear)}`;
  const capital = block.rows.capitalExpenditure;
  const present = (line: number, words: string, formula: string): string => {
    label(line, `Present value of ${words}, per base revenue`, "factor");
    sheet.formula(line, column.firstYear, "formula", formula, { format: "factor" });
    return fixed(line, column.firstYear);
  };
  return {
    year,
    ...inRow(row.ends),
    printed: inRow(row.printed),
    revenue: present(row.ofRevenue, "revenue", `SUMPRODUCT(${all(row.revenue)},${all(row.worth)})`),
    increase: present(
      row.ofIncrease,
      "its increase",
      `SUMPRODUCT(${all(row.revenue)}*${all(row.growth)}/(1+${all(row.growth)}),${all(row.worth)})`,
    ),
    capitalExpenditure: present(
      row.ofCapital,
      "capital expenditure",
      `SUMPRODUCT(${years(row.revenue)},${years(row.worth)},${years(capital)})+${at(row.revenue, column.terminal)}*${at(row.worth, column.terminal)}*${at(capital, column.lastYear)}`,
    ),
    adjustment: present(
      row.ofAdjustment,
      "the adjustment",
      `SUMPRODUCT(${all(row.revenue)},${all(row.worth)},${all(row.adjustment)})`,
    ),
  };
}
