import type { FigureRef } from "../../accounting/tieOuts/tieOutCase.ts";
import { assumptionKey } from "../assumptions/assumptionsSheet.ts";
import type { LineKey } from "../../impairment/lines.ts";
import { forecastYears, unitAssumptions } from "../assumptions/unitAssumptions.ts";
import { announcedUnits } from "../goodwill/announcedUnits.ts";

/** The group under which these checks stand. */
export const assumptionsGroup = "Assumptions to the announcement";

/** The status of a check whose assumption the user has changed, so that it is no copy of the announced figure any more. */
export const changedByYou = "changed by you";

/** An assumption that repeats a figure of the announcement. */
export interface AssumptionCheck {
  /** Unique among the tie-outs: "assumption.compass.goodwill". */
  readonly id: string;
  readonly name: string;
  readonly expected: FigureRef;
  /** The key of the assumption's cell, and the value it has until the user changes it. */
  readonly assumption: string;
  readonly start: number;
  /** What brings the assumption into the unit of the figure: 1000 from RMB'000 to RMB. */
  readonly factor?: number;
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
    { year, end, factor }: { readonly year?: string; readonly end?: "Low" | "High"; readonly factor?: number } = {},
  ): AssumptionCheck => ({
    id: ["assumption", assumptionKey(unit, line, year), ...(end === undefined ? [] : [end])].join("."),
    name: `${unit.title}: ${words}`,
    expected,
    assumption: assumptionKey(unit, line, year),
    start: Number(unit.assumptions[line].values[year === last ? forecastYears.length - 1 : 0]),
    ...(factor !== undefined && { factor }),
  });
  const ofNote = (row: string, end: "Low" | "High"): FigureRef => ({
    item: `note13.assumptions.2023.${row}`,
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
    check(
      "goodwill",
      "goodwill to its acquisition in note 13",
      { item: `note13.acquisitions.${named}`, column: acquired },
      { factor: 1000 },
    ),
    check("ownership", "ownership to the interest acquired", {
      item: `text.acquisitions.${named}.interest`,
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
