import { forecastYears } from "../../assumptions/unitAssumptions.ts";
import type { BookBuilder } from "../../BookBuilder.ts";
import type { SheetBuilder } from "../../SheetBuilder.ts";
import { figureKey } from "../../sheets/renderTable.ts";
import { announcedUnits } from "../announcedUnits.ts";
import { unitRefs } from "../analysis/UnitModel.ts";
import { at, column, fixed } from "../columns.ts";
import type { UnitSection } from "../unitSection.ts";

/** A unit's key assumptions of one year as announced, and what follows from them: anchored addresses. */
export interface KeyAssumptions {
  readonly year: string;
  readonly growthHigh: string;
  readonly growthLow: string;
  readonly marginLow: string;
  readonly marginHigh: string;
  readonly rate: string;
  /** Present values for each 1 of base revenue: of revenue, of its increase, of capital expenditure. */
  readonly revenue: string;
  readonly increase: string;
  readonly capitalExpenditure: string;
}

export const keyAssumptionsLength = 8;

/** The first announced assumption and the last stand in the years' columns, the terminal growth in the terminal one. */
const announced = { growthHigh: 1, growthLow: 2, marginLow: 3, marginHigh: 4, rate: 5, terminalGrowth: 6 } as const;
const lastStep = forecastYears.length - 1;

/**
 * The announced ends of a year's key assumptions and, for growth that falls from the high end to the low in equal steps,
 * the present values that an operating-cost ratio must cover, for each 1 of base revenue.
 */
export function keyAssumptions(
  book: BookBuilder,
  sheet: SheetBuilder,
  section: UnitSection,
  year: string,
  top: number,
): KeyAssumptions {
  const {
    unit,
    block: { rows },
  } = section;
  const refs = unitRefs(section);
  const row = {
    ends: top + 1,
    growth: top + 2,
    revenue: top + 3,
    worth: top + 4,
    ofRevenue: top + 5,
    ofIncrease: top + 6,
    ofCapital: top + 7,
  };
  const name = announcedUnits[unit.id] ?? unit.id;
  const announcedCell = (line: string, end: "Low" | "High"): string =>
    book.reference(figureKey(`note13.assumptions.${year}.${line}`, `${name}${end}`), sheet);
  const percentage = { format: "percentage" } as const;

  sheet.heads(top, column.label, [`${unit.title}: key assumptions of ${year}`]);
  sheet.figureHeads(top, announced.growthHigh, [
    "Growth, high",
    "Growth, low",
    "Margin, low",
    "Margin, high",
    "Discount rate",
    "Terminal growth (illustrative)",
  ]);
  sheet.text(row.ends, column.label, "label", `Ends as announced, ${year}`);
  sheet.formula(row.ends, announced.growthHigh, "link", announcedCell("revenueGrowth", "High"), percentage);
  sheet.formula(row.ends, announced.growthLow, "link", announcedCell("revenueGrowth", "Low"), percentage);
  sheet.formula(row.ends, announced.marginLow, "link", announcedCell("grossMargin", "Low"), percentage);
  sheet.formula(row.ends, announced.marginHigh, "link", announcedCell("grossMargin", "High"), percentage);
  sheet.formula(row.ends, announced.rate, "link", announcedCell("preTaxDiscountRate", "Low"), percentage);
  sheet.formula(row.ends, announced.terminalGrowth, "formula", refs.terminalGrowth, percentage);
  const end = (of: keyof typeof announced): string => fixed(row.ends, announced[of]);

  sheet.text(row.growth, column.label, "label", "Revenue growth, from the high end to the low");
  sheet.text(row.revenue, column.label, "label", "Revenue for each 1 of base revenue");
  sheet.text(row.worth, column.label, "label", "Present worth of a year's flow; last, of all later ones");
  for (let of: number = column.firstYear; of <= column.terminal; of += 1) {
    const isTerminal = of === column.terminal;
    const passed = `COLUMNS(${fixed(top, column.firstYear)}:${at(top, of)})`;
    const growth = isTerminal
      ? end("terminalGrowth")
      : `${end("growthHigh")}+(${end("growthLow")}-${end("growthHigh")})*(${passed}-1)/${lastStep}`;
    const worth = isTerminal
      ? `IF(${end("rate")}>${end("terminalGrowth")},${at(row.worth, of - 1)}/(${end("rate")}-${end("terminalGrowth")}),#NUM!)`
      : `(1+${end("rate")})^-(${passed}-IF(${refs.midYear},0.5,0))`;
    sheet.formula(row.growth, of, "formula", growth, percentage);
    sheet.formula(
      row.revenue,
      of,
      "formula",
      of === column.firstYear ? `1+${at(row.growth, of)}` : `${at(row.revenue, of - 1)}*(1+${at(row.growth, of)})`,
      { format: "factor" },
    );
    sheet.formula(row.worth, of, "formula", worth, { format: "factor" });
  }
  const all = (line: number): string => `${at(line, column.firstYear)}:${at(line, column.terminal)}`;
  const years = (line: number): string => `${at(line, column.firstYear)}:${at(line, column.lastYear)}`;
  const capital = rows.capitalExpenditure;
  const present = (line: number, label: string, formula: string): void => {
    sheet.text(line, column.label, "label", label);
    sheet.formula(line, column.firstYear, "formula", formula, { format: "factor" });
  };
  present(
    row.ofRevenue,
    "Present value of revenue, per base revenue",
    `SUMPRODUCT(${all(row.revenue)},${all(row.worth)})`,
  );
  present(
    row.ofIncrease,
    "Present value of its increase, per base revenue",
    `SUMPRODUCT(${all(row.revenue)}*${all(row.growth)}/(1+${all(row.growth)}),${all(row.worth)})`,
  );
  present(
    row.ofCapital,
    "Present value of capital expenditure, per base revenue",
    `SUMPRODUCT(${years(row.revenue)},${years(row.worth)},${years(capital)})+${at(row.revenue, column.terminal)}*${at(row.worth, column.terminal)}*${at(capital, column.lastYear)}`,
  );
  return {
    year,
    growthHigh: end("growthHigh"),
    growthLow: end("growthLow"),
    marginLow: end("marginLow"),
    marginHigh: end("marginHigh"),
    rate: end("rate"),
    revenue: fixed(row.ofRevenue, column.firstYear),
    increase: fixed(row.ofIncrease, column.firstYear),
    capitalExpenditure: fixed(row.ofCapital, column.firstYear),
  };
}
