import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { adjustedResultByRole, adjustedResultRateByRole } from "../../src/accounting/adjustedResultByRole.ts";
import { grossMarginByRole, grossMarginLines, hasGrossMargin } from "../../src/accounting/grossMarginByRole.ts";
import { filedLook } from "../../src/derivation/filedLook.ts";
import { settle } from "../../src/derivation/settle.ts";
import type { Derivation } from "../../src/filing/Derivation.ts";
import type { Filing } from "../../src/filing/Filing.ts";
import { filingOf } from "../../src/filing/filingOf.ts";
import { filingFor, tableOf } from "./filings.ts";

const announcement = filingOf(builtInPack);

const line = (filing: Filing, id: string, period: string) =>
  settle({ line: id }, filedLook(filing, grossMarginByRole(filing)), period)?.value;

const valueOf = (derivation: Derivation | undefined, period: string) =>
  derivation && settle(derivation, filedLook(announcement), period)?.value;

describe("the gross margin by role", () => {
  // Announcement, Financial summary (five years): 2019–2021 print no cost of sales, and no gross margin at all.
  for (const [period, margin] of [
    ["2019", "31.3"],
    ["2020", "29.1"],
    ["2021", "31.0"],
    ["2022", "32.6"],
    ["2023", "33.6"],
  ] as const) {
    it(`is ${margin}% for ${period}, from whichever table prints the year`, () => {
      assert.equal(line(announcement, grossMarginLines.margin, period)?.times(100).toFixed(1), margin);
    });
  }

  it("takes cost of sales as printed, 1,162,560 for 2023, and as gross profit leaves it for 2019: 71,613 − 229,141", () => {
    assert.equal(line(announcement, grossMarginLines.costOfSales, "2023")?.toString(), "-1162560");
    assert.equal(line(announcement, grossMarginLines.costOfSales, "2019")?.toString(), "-157528");
  });

  it("is the same where costs are printed without a sign", () => {
    const filing = filingFor(
      [
        tableOf("income", { kind: "income statement" }, [
          { id: "revenue", label: "Revenue", figures: ["80", "100"] },
          { id: "cost", label: "Cost of sales", figures: [null, "70"] },
          { id: "gross", label: "Gross profit", figures: ["20", "30"] },
        ]),
      ],
      { roles: { revenue: "revenue", costOfSales: "cost", grossProfit: "gross" } },
    );
    assert.equal(line(filing, grossMarginLines.margin, "2024")?.toString(), "0.3");
    // 80 − 20: printed without a sign, as the costs of 2024 are.
    assert.equal(line(filing, grossMarginLines.costOfSales, "2023")?.toString(), "60");
    assert.equal(line(filing, grossMarginLines.margin, "2023")?.toString(), "0.25");
  });

  it("takes nil costs for an expense without a sign of its own: what gross profit leaves is negative", () => {
    const filing = filingFor(
      [
        tableOf("income", { kind: "income statement" }, [
          { id: "revenue", label: "Revenue", figures: ["80", "100"] },
          { id: "cost", label: "Cost of sales", figures: [null, "—"] },
          { id: "gross", label: "Gross profit", figures: ["20", "100"] },
        ]),
      ],
      { roles: { revenue: "revenue", costOfSales: "cost", grossProfit: "gross" } },
    );
    // 20 − 80.
    assert.equal(line(filing, grossMarginLines.costOfSales, "2023")?.toString(), "-60");
    assert.equal(line(filing, grossMarginLines.margin, "2024")?.toString(), "1");
  });

  it("is none where expenses are printed by nature", () => {
    const filing = filingFor(
      [
        tableOf("income", { kind: "income statement" }, [
          { id: "revenue", label: "Revenue", figures: ["80", "100"] },
          { id: "staff", label: "Staff costs", figures: ["(50)", "(60)"] },
        ]),
      ],
      { roles: { revenue: "revenue" } },
    );
    assert.equal(hasGrossMargin(filing), false);
    assert.equal(line(filing, grossMarginLines.margin, "2024"), undefined);
  });
});

describe("the adjusted result by role", () => {
  // Announcement, Financial summary (five years): adjusted net loss, unaudited.
  for (const [period, adjusted] of [
    ["2019", -159971],
    ["2020", -144479],
    ["2021", -141780],
    ["2022", -138401],
    ["2023", -154183],
  ] as const) {
    it(`is ${String(adjusted)} for ${period}, with the adjustments that the year's tables print`, () => {
      assert.equal(valueOf(adjustedResultByRole(announcement, period), period)?.toNumber(), adjusted);
    });
  }

  it("is −8.8% of revenue for 2023", () => {
    // By hand: 154,183 / 1,751,045 = 0.08805…
    assert.equal(valueOf(adjustedResultRateByRole(announcement, "2023"), "2023")?.toFixed(3), "-0.088");
  });

  it("takes an adjustment that is not printed for a period as none, and is none without any", () => {
    const filing = filingFor(
      [
        tableOf("income", { kind: "income statement" }, [{ id: "profit", label: "Profit", figures: ["7", "9"] }]),
        tableOf("reconciliation", { kind: "reconciliation" }, [
          { id: "awards", label: "Share awards", figures: [null, "2"] },
          { id: "listing", label: "Listing expenses", figures: [null, null] },
        ]),
      ],
      { roles: { resultForThePeriod: "profit", adjustments: ["awards", "listing"] } },
    );
    assert.deepEqual(adjustedResultByRole(filing, "2024"), {
      sum: [
        { figure: "profit", column: "2024" },
        { figure: "awards", column: "2024" },
      ],
    });
    assert.equal(adjustedResultByRole(filing, "2023"), undefined);
  });

  it("is none of a pack without adjustments, or without a result", () => {
    const tables = [
      tableOf("income", { kind: "income statement" }, [{ id: "profit", label: "Profit", figures: ["7", "9"] }]),
    ];
    assert.equal(
      adjustedResultByRole(filingFor(tables, { roles: { resultForThePeriod: "profit" } }), "2024"),
      undefined,
    );
    assert.equal(adjustedResultByRole(filingFor(tables, { roles: { adjustments: ["profit"] } }), "2024"), undefined);
    assert.equal(adjustedResultByRole(filingFor(tables), "2024"), undefined);
  });
});
