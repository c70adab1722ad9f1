import type { FigureRef } from "../../accounting/TieOut.ts";
import { moneyMeasure, type Measure } from "../../figures/measure.ts";
import type { Derivation } from "../../filing/Derivation.ts";
import { assumptionKey } from "../assumptions/assumptionsSheet.ts";
import type { LineKey } from "../../impairment/lines.ts";
import { forecastYears, unitAssumptions } from "../assumptions/unitAssumptions.ts";
import { announcedUnits } from "../goodwill/announcedUnits.ts";

/** An assumption that repeats a figure of the announcement. */
export interface AssumptionCheck {
  /** Unique among the tie-outs: "assumption.compass.goodwill". */
  readonly id: string;
  readonly name: string;
  /** The figure that it repeats. */
  readonly from: Derivation;
  /** The key of the assumption's cell, and the value it has until the user changes it. */
  readonly assumption: string;
  readonly start: number;
  /** What the assumption counts. */
  readonly measure: Measure;
}

/** The year in which each unit was acquired, by what the announcement's data calls it. */
const acquiredIn: Readonly<Record<string, string>> = { shanghaiCompass: "2023" };

/**
 * What the impairment tests take from the announcement, against where it stands: the discount rate, goodwill, the
 * interest, and the ends of growth and margin. The copies are exact, so that nothing is rounding.
 */
export const assumptionChecks: readonly AssumptionCheck[] = unitAssumptions.flatMap((unit) => {
  const named = announcedUnits[unit.id];
  if (named === undefined) return [];
  const [first, last] = [forecastYears[0], forecastYears.at(-1) ?? ""];
  const check = (
    line: LineKey,
    words: string,
    expected: FigureRef,
    { year, end }: { readonly year?: string; readonly end?: "Low" | "High" } = {},
  ): AssumptionCheck => ({
    id: ["assumption", assumptionKey(unit, line, year), ...(end === undefined ? [] : [end])].join("."),
    name: `${unit.title}: ${words}`,
    from: { figure: expected.row, column: expected.column },
    assumption: assumptionKey(unit, line, year),
    start: Number(unit.assumptions[line].values[year === last ? forecastYears.length - 1 : 0]),
    measure: line === "goodwill" ? moneyMeasure({ currency: "CNY", scale: 1000 }) : { kind: "ratio", points: false },
  });
  const ofNote = (row: string, end: "Low" | "High"): FigureRef => ({
    row: `note13.assumptions.2023.${row}`,
    column: `${named}${end}`,
  });
  const acquired = acquiredIn[named] ?? "2022";
  return [
    check(
      "preTaxDiscountRate",
      "pre-tax discount rate to the low end in note 13",
      ofNote("preTaxDiscountRate", "Low"),
      {
        end: "Low",
      },
    ),
    check(
      "preTaxDiscountRate",
      "pre-tax discount rate to the high end in note 13",
      ofNote("preTaxDiscountRate", "High"),
      {
        end: "High",
      },
    ),
    check("goodwill", "goodwill to its acquisition in note 13", {
      row: `note13.acquisitions.${named}`,
      column: acquired,
    }),
    check("ownership", "ownership to the interest acquired", {
      row: `text.acquisitions.${named}.interest`,
      column: acquired,
    }),
    check("revenueGrowth", `revenue growth of ${first} to the high end in note 13`, ofNote("revenueGrowth", "High"), {
      year: first,
    }),
    check("revenueGrowth", `revenue growth of ${last} to the low end in note 13`, ofNote("revenueGrowth", "Low"), {
      year: last,
    }),
    check("grossMargin", `gross margin of ${first} to the low end in note 13`, ofNote("grossMargin", "Low"), {
      year: first,
    }),
    check("grossMargin", `gross margin of ${last} to the high end in note 13`, ofNote("grossMargin", "High"), {
      year: last,
    }),
  ];
});
