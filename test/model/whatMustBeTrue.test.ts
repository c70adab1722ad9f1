import assert from "node:assert/strict";
import { decimal } from "../../src/figures/decimal.ts";
import { carryingAmount } from "../../src/impairment/recoverability/carryingAmount.ts";
import type { CashGeneratingUnit } from "../../src/impairment/unit/CashGeneratingUnit.ts";
import { headroom } from "../../src/impairment/recoverability/headroom.ts";
import { breakEvenColumn } from "../../src/model/goodwill/analysis/breakEvens/breakEvenLayout.ts";
import { analysisOf, cellOf } from "./analysisTables.ts";
import { calculatedPlan, type Typed } from "./calculatedPlan.ts";
import { everyYear, forEveryUnit, impairmentPlan, near, plan, unitOf, units } from "./impairmentModel.ts";

/** Note 13, key assumptions used for value-in-use calculations; growth and margin as low and high end, in percent. */
const announced: Readonly<
  Record<
    string,
    readonly {
      readonly year: string;
      readonly growth: readonly [number, number];
      readonly margin: readonly [number, number];
    }[]
  >
> = {
  eHigher: [
    { year: "2022", growth: [7.9, 36.8], margin: [28.6, 31.0] },
    { year: "2023", growth: [2.2, 21.6], margin: [32.0, 32.0] },
  ],
  aolipu: [
    { year: "2022", growth: [7.7, 63.5], margin: [47.0, 48.2] },
    { year: "2023", growth: [2.2, 44.4], margin: [45.0, 49.6] },
  ],
  compass: [{ year: "2023", growth: [2.2, 32.8], margin: [46.5, 47.6] }],
};
const multiples = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

interface AnnouncedCase {
  /** The low and the high end, in percent, as the margin. */
  readonly growth: readonly [number, number];
  readonly margin: number;
  readonly costs: number;
  /** Of the assumed base revenue. */
  readonly multiple: number;
  readonly adjustment: number;
}

/** The unit under announced assumptions, with one margin and one operating-cost ratio in every year, at another base revenue. */
function unitUnder(
  unit: CashGeneratingUnit,
  { growth, margin, costs, multiple, adjustment }: AnnouncedCase,
): CashGeneratingUnit {
  const percent = (value: number) => decimal(String(value)).dividedBy(100);
  const every = <T>(value: T): T[] => unit.revenueGrowth.map(() => value);
  const baseRevenue = unit.baseRevenue.times(multiple);
  const [low, high] = growth;
  return {
    ...unit,
    baseRevenue,
    revenueGrowth: [0, 1, 2, 3, 4].map((step) =>
      percent(high).plus(percent(low).minus(percent(high)).times(step).dividedBy(4)),
    ),
    grossMargin: every(percent(margin).plus(adjustment)),
    operatingCosts: every(decimal(costs)),
    preTaxDiscountRate: decimal("0.154"),
    // Base revenue is unknown, not shifted: opening working capital is in proportion to it, and other net assets hold it.
    openingWorkingCapital: unit.openingWorkingCapital.times(multiple),
    otherNetAssets: unit.otherNetAssets.plus(unit.openingWorkingCapital.times(decimal(multiple).minus(1))),
  };
}

describe("what must be true", function () {
  this.timeout(180_000);

  const cases: readonly { readonly title: string; readonly typed: Typed; readonly adjustment?: number }[] = [
    { title: "as the model starts", typed: {} },
    {
      title: "with the margin adjusted for depreciation",
      typed: forEveryUnit(everyYear("grossMarginAdjustment", 0.02)),
      adjustment: 0.02,
    },
    {
      title: "with mid-year discounting, without gross-up",
      typed: forEveryUnit({ midYearDiscounting: true, grossUpGoodwill: false, "capitalExpenditure.2026": 0.05 }),
    },
  ];
  for (const { title, typed, adjustment = 0 } of cases) {
    it(`gives the operating-cost ratio at which the exact model has no headroom, ${title}`, async () => {
      const book = await calculatedPlan(impairmentPlan, typed);
      for (const { id } of units) {
        const unit = unitOf(id, typed);
        const analysis = analysisOf(id, "whatMustBeTrue");
        const ends = (announced[id] ?? []).flatMap(({ year, growth, margin }) =>
          margin.map((end) => ({ year, growth, margin: end })),
        );
        assert.equal(analysis.table.rows, 1 + ends.length, `${id}: a row for each year and end of the margin`);
        multiples.forEach((multiple, point) => {
          near(
            cellOf(book, analysis, 0, 1 + point),
            unit.baseRevenue.times(multiple).toNumber(),
            `${id}: base revenue ${multiple}`,
          );
          ends.forEach(({ year, growth, margin }, index) => {
            const what = `${id} ${year}, margin ${margin}%, × ${multiple}`;
            const costs = cellOf(book, analysis, 1 + index, 1 + point);
            assert.ok(typeof costs === "number", what);
            const left = headroom(unitUnder(unit, { growth, margin, costs, multiple, adjustment }));
            assert.ok(
              left.abs().lessThanOrEqualTo(carryingAmount(unit).total.times(1e-6)),
              `${what}: ${left.toString()} left`,
            );
          });
        });
      }
    });
  }

  it("allows more operating costs the larger base revenue is", async () => {
    const book = await calculatedPlan(impairmentPlan);
    for (const { id } of units) {
      const analysis = analysisOf(id, "whatMustBeTrue");
      const ratios = multiples.map((_, point) => Number(cellOf(book, analysis, 1, 1 + point)));
      assert.deepEqual(
        ratios,
        [...ratios].sort((a, b) => a - b),
        id,
      );
    }
  });

  it("agrees with the break-even of operating costs where the margin is the announced one in every year", async () => {
    // Shanghai EHigher's one margin, 32.0%, and its path of growth are those of its unit block.
    const typed: Typed = forEveryUnit(everyYear("grossMarginAdjustment", 0.02));
    for (const book of [await calculatedPlan(impairmentPlan), await calculatedPlan(impairmentPlan, typed)]) {
      const { table } = analysisOf("eHigher", "breakEvens");
      const costs = cellOf(book, analysisOf("eHigher", "whatMustBeTrue"), 3, 3);
      near(
        costs,
        Number(book.at(table.sheet, table.row + 4, table.column + breakEvenColumn.value)),
        "operating costs of 2023 at the assumed base revenue",
        1e-9,
      );
    }
  });

  it("is headed with what it rests on, and says in words what must be true", async () => {
    const book = await calculatedPlan(impairmentPlan);
    const goodwill = plan.sheets.find(({ id }) => id === "goodwill");
    const title = goodwill?.cells.find(
      ({ style, content }) => style === "title" && content.kind === "text" && content.text === "What must be true",
    );
    assert.ok(title);
    const below =
      goodwill?.cells.filter(
        ({ row, column, content }) =>
          row > title.row && row < title.row + 24 && column === 0 && content.kind === "text",
      ) ?? [];
    const said = below.map(({ content }) => (content.kind === "text" ? content.text : "")).join(" ");
    for (const word of ["Announced", "illustrative: base revenue, terminal growth", "Illustrative inputs it rests on"])
      assert.ok(said.includes(word), word);
    for (const input of ["Margin adjustment", "Gross up goodwill", "Mid-year discounting"])
      assert.doesNotThrow(() => book.beside("goodwill", input, title.row), input);
    const { table } = analysisOf("compass", "whatMustBeTrue");
    const costs = [1, 2].map((row) => (100 * Number(book.at(table.sheet, table.row + row, 3))).toFixed(1));
    assert.equal(
      book.at(table.sheet, table.row + table.rows, 0),
      `On 2023's key assumptions nothing is impaired up to operating costs of ${costs[0] ?? ""}% of revenue (low margin) or ${costs[1] ?? ""}% (high margin).`,
    );
    assert.equal(
      book.at(table.sheet, table.row + table.rows + 1, 0),
      "Base revenue is assumed to be RMB'000 340,000, operating costs 32.0% of revenue in the last year.",
    );
  });

  it("says of a unit whose goodwill or interest is changed that it is illustrative too", async () => {
    const title = plan.sheets
      .find(({ id }) => id === "goodwill")
      ?.cells.find(({ style, content }) => style === "title" && JSON.stringify(content).includes("What must be true"));
    const said = async (typed: Typed) => {
      const book = await calculatedPlan(impairmentPlan, typed);
      return Array.from({ length: 12 }, (_, index) => book.at("goodwill", (title?.row ?? 0) + 1 + index, 0))
        .filter((text) => typeof text === "string")
        .join("");
    };
    assert.equal(await said({}), "");
    assert.match(
      await said({ "compass.goodwill": 1, "aolipu.ownership": 1 }),
      /^Goodwill or ownership of Qingdao Aolipu Qizhi is changed .*Goodwill or ownership of Shanghai Compass is changed/,
    );
  });
});
