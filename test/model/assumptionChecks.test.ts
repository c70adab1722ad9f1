import assert from "node:assert/strict";
import type { UnitAssumption } from "../../src/filing/Pack.ts";
import { assumptionLines, type LineKey } from "../../src/impairment/unit/lines.ts";
import type { Assumed } from "../../src/model/assumptions/assumed.ts";
import { assumptionChecks } from "../../src/model/checks/assumptionChecks.ts";
import { filingFor, tableOf } from "../accounting/filings.ts";

const filing = filingFor([
  tableOf("goodwill", { kind: "note", note: "7" }, [
    { id: "saws", label: "Goodwill of saws", figures: ["10", "12"] },
    { id: "planes", label: "Goodwill of planes", figures: ["5", "6"] },
  ]),
  tableOf(
    "ranges",
    {
      kind: "key assumptions",
      unit: "%",
      columns: ["low", "high"].map((end) => ({ key: `mill.${end}`, heading: `Mill, ${end}`, period: "2024" })),
    },
    [
      { id: "rate", label: "Discount rate", figures: ["9.0", "11.0"] },
      { id: "growth", label: "Growth", figures: ["2.0", "3.0"] },
    ],
  ),
]);

const illustrative = (values: UnitAssumption["values"], from?: UnitAssumption["from"]): UnitAssumption => ({
  values,
  basis: "illustrative",
  reasoning: "For a test.",
  source: "–",
  ...(from !== undefined && { from }),
});

const given: Partial<Record<LineKey, UnitAssumption>> = {
  goodwill: illustrative(
    [18],
    [
      {
        sum: [
          { figure: "saws", column: "2024" },
          { figure: "planes", column: "2024" },
        ],
      },
    ],
  ),
  preTaxDiscountRate: illustrative(
    [0.1],
    [
      { figure: "rate", column: "mill.low" },
      { figure: "rate", column: "mill.high" },
    ],
  ),
  revenueGrowth: illustrative([0.02, 0.02], [{ figure: "growth", column: "mill.low" }]),
  grossMargin: illustrative([0.4, 0.5], [null, { figure: "saws" }]),
};

const assumed: Assumed = {
  money: filing.money,
  years: ["2025", "2026"],
  units: [
    {
      id: "mill",
      title: "Mill",
      blockName: "Mill",
      assumptions: Object.fromEntries(
        assumptionLines.map(({ key, holds }) => [key, given[key] ?? illustrative(holds === "yearly" ? [0, 0] : [0])]),
      ) as Record<LineKey, UnitAssumption>,
    },
  ],
};

describe("the checks of assumptions", () => {
  const checks = assumptionChecks(filing, assumed);

  it("follow from what a unit says it repeats: once for each end, and in every year where one figure is for all", () => {
    assert.deepEqual(
      checks.map(({ id, name }) => [id, name]),
      [
        ["assumption.mill.discountRate.Low", "Mill: pre-tax discount rate to the low end"],
        ["assumption.mill.discountRate.High", "Mill: pre-tax discount rate to the high end"],
        ["assumption.mill.goodwill", "Mill: goodwill to goodwill of saws (2024) + goodwill of planes (2024)"],
        ["assumption.mill.revenueGrowth.2025", "Mill: revenue growth of 2025 to the low end"],
        ["assumption.mill.revenueGrowth.2026", "Mill: revenue growth of 2026 to the low end"],
        ["assumption.mill.grossMargin.2026", "Mill: gross margin of 2026 to goodwill of saws in note 7, 2024"],
      ],
    );
  });

  it("take a figure without a column as that of the latest period that prints it", () => {
    assert.deepEqual(checks.at(-1)?.from, { figure: "saws", column: "2024" });
  });

  it("start from the value of their year", () => {
    assert.deepEqual(
      checks.map(({ start }) => start),
      [0.1, 0.1, 18, 0.02, 0.02, 0.5],
    );
  });

  it("are none for units that repeat nothing", () => {
    assert.deepEqual(assumptionChecks(filing, { ...assumed, units: [] }), []);
  });
});
