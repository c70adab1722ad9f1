import assert from "node:assert/strict";
import { decimal } from "../../src/figures/decimal.ts";
import { breakEvens } from "../../src/impairment/breakEven/breakEvens.ts";
import { carryingAmount } from "../../src/impairment/recoverability/carryingAmount.ts";
import { drivers } from "../../src/impairment/unit/drivers.ts";
import { headroom } from "../../src/impairment/recoverability/headroom.ts";
import { shifted } from "../../src/impairment/unit/shifted.ts";
import { breakEvenRow } from "./analysisTables.ts";
import { calculatedPlan, type Typed } from "./calculatedPlan.ts";
import { everyYear, forEveryUnit, impairmentPlan, plan, near, unitOf, units } from "./impairmentModel.ts";

/**
 * Revenue of 1,000 that does not grow, 30% − 18% − 2% = 10% of it cash: 100 a year for ever, at 12.5% worth 800.
 * Carrying amount 255 / 51% + 100 + 100 = 700. Headroom 100.
 */
const flat: Typed = forEveryUnit({
  baseRevenue: 1000,
  ...everyYear("revenueGrowth", 0),
  ...everyYear("grossMargin", 0.3),
  ...everyYear("operatingCosts", 0.18),
  ...everyYear("capitalExpenditure", 0.02),
  workingCapital: 0.05,
  terminalGrowth: 0,
  discountRate: 0.125,
  goodwill: 255,
  ownership: 0.51,
  intangibleAssets: 100,
  otherNetAssets: 100,
  openingWorkingCapital: 50,
});

describe("the table of break-evens", function () {
  this.timeout(180_000);

  const cases: readonly { readonly title: string; readonly typed: Typed }[] = [
    { title: "as the model starts", typed: {} },
    {
      title: "with mid-year discounting and without gross-up",
      typed: forEveryUnit({ midYearDiscounting: true, grossUpGoodwill: false }),
    },
    { title: "where goodwill is impaired", typed: forEveryUnit({ discountRate: 0.22, terminalGrowth: 0 }) },
    { title: "where the cash flows are negative", typed: forEveryUnit(everyYear("operatingCosts", 0.6)) },
    { title: "for a revenue that does not grow", typed: flat },
  ];
  for (const { title, typed } of cases) {
    it(`has the exact model's shift nearest to none, and as many as there are, ${title}`, async () => {
      const book = await calculatedPlan(impairmentPlan, typed);
      for (const { id } of units) {
        const unit = unitOf(id, typed);
        for (const driver of drivers) {
          const what = `${id}: ${driver}`;
          const exact = breakEvens(unit, driver);
          const { shift, residual, count } = breakEvenRow(book, id, driver);
          const [nearest] = exact;
          if (nearest === undefined) {
            assert.deepEqual([shift, residual, count], ["none", "none", 0], what);
            continue;
          }
          near(shift, nearest.toNumber(), what, 1e-9);
          assert.equal(count, exact.length, what);
          // IAS 36.134(f)(iii): at the break-even recoverable amount and carrying amount are equal.
          const left = headroom(shifted(unit, driver, decimal(Number(shift))));
          assert.ok(
            left.abs().lessThanOrEqualTo(carryingAmount(unit).total.times(1e-6)),
            `${what}: ${left.toString()} left`,
          );
          near(residual, 0, what);
        }
      }
    });
  }

  it("is as by hand for a revenue that does not grow", async () => {
    const book = await calculatedPlan(impairmentPlan, flat);
    const of = (driver: (typeof drivers)[number]) => breakEvenRow(book, "compass", driver);
    // Of the value of 800, opening working capital of 50 / 1.125 stays.
    near(of("Base revenue").shift, -100 / (800 - 50 / 1.125), "base revenue", 1e-12);
    // A point of margin is 10 a year for ever, 10 / 12.5% = 80 of value.
    near(of("Gross margin").shift, -100 / 8000, "gross margin", 1e-12);
    near(of("Operating costs / revenue").shift, 100 / 8000, "operating costs", 1e-12);
    near(of("Capital expenditure / revenue").shift, 100 / 8000, "capital expenditure", 1e-12);
    near(of("Pre-tax discount rate").value, 100 / 700, "discount rate", 1e-9);
    // The five years are worth 800 − 800 / 1.125⁵, so that 700 needs (800 / 1.125⁵ − 100) × 1.125⁵ at their end; A = 10%, w = 5%.
    const needed = 800 - 100 * 1.125 ** 5;
    near(
      of("Terminal growth").value,
      (needed * 0.125 - 100) / (needed + 1000 * (0.1 - 0.05)),
      "terminal growth",
      1e-12,
    );
    // Revenue that does not grow ties up more in the first year alone, 1,000 / 1.125 for 100 points.
    near(of("Working capital / revenue").shift, 100 / (1000 / 1.125), "working capital", 1e-12);
  });

  it("says in words where headroom is zero", async () => {
    const book = await calculatedPlan(impairmentPlan, flat);
    const sentence = (driver: (typeof drivers)[number]) => breakEvenRow(book, "compass", driver).sentence;
    assert.equal(sentence("Gross margin"), "28.8% in 2028 (−1.3 points in each year)");
    assert.equal(sentence("Base revenue"), "RMB'000 868 (−13.2%)");
    assert.equal(sentence("Pre-tax discount rate"), "14.3% (+1.8 points)");
    assert.match(String(sentence("Working capital / revenue")), /^16/);
  });

  it("says how many discount rates make headroom zero where there are two, and takes the nearest", async () => {
    // High margins for three years, then outflows for ever: value in use falls to either side of its highest rate.
    const margins = { 2024: 0.9, 2025: 0.9, 2026: 0.9, 2027: 0.1, 2028: 0.1 };
    const typed: Typed = Object.fromEntries(
      Object.entries(margins).map(([year, margin]) => [`eHigher.grossMargin.${year}`, margin]),
    );
    const book = await calculatedPlan(impairmentPlan, typed);
    const exact = breakEvens(unitOf("eHigher", typed), "Pre-tax discount rate");
    const { shift, count, sentence } = breakEvenRow(book, "eHigher", "Pre-tax discount rate");
    assert.equal(exact.length, 2);
    assert.equal(count, 2);
    near(shift, exact[0]?.toNumber() ?? NaN, "nearest", 1e-9);
    // 13 + 13.5 + 18.5 + 7.5 characters of width hold some sixty letters.
    assert.match(String(sentence), /; nearest of 2 values$/);
  });

  it("is as near to the root whatever money is in: amounts a ten-millionth of the model's", async () => {
    const amounts = ["baseRevenue", "goodwill", "intangibleAssets", "otherNetAssets", "openingWorkingCapital"];
    const typed: Typed = Object.fromEntries(
      plan.assumptions
        .filter(({ id }) => amounts.includes(id.split(".")[1] ?? ""))
        .map(({ id, value }) => [id, Number(value) / 1e7]),
    );
    const book = await calculatedPlan(impairmentPlan, typed);
    for (const { id } of units)
      for (const driver of ["Pre-tax discount rate", "Revenue growth"] as const) {
        const [nearest] = breakEvens(unitOf(id, typed), driver);
        near(breakEvenRow(book, id, driver).shift, nearest?.toNumber() ?? NaN, `${id}: ${driver}`, 1e-9);
      }
  });

  it("says that no value makes headroom zero where that is certain", async () => {
    // Every flow is negative, and so is what the carrying amount takes: the flows' sums never change their sign.
    const book = await calculatedPlan(impairmentPlan, forEveryUnit(everyYear("operatingCosts", 0.6)));
    assert.equal(
      breakEvenRow(book, "compass", "Pre-tax discount rate").sentence,
      "No pre-tax discount rate above the terminal growth makes headroom zero",
    );
    assert.equal(
      breakEvenRow(book, "compass", "Revenue growth").sentence,
      "No shift of revenue growth makes headroom zero",
    );
  });
});
