import assert from "node:assert/strict";
import { packsByName } from "../../packs/byName.ts";
import { packs } from "../../packs/index.ts";
import { tiny } from "../../packs/tiny/index.ts";
import { checkPack } from "../../src/filing/check/checkPack.ts";
import { filingOf } from "../../src/filing/filingOf.ts";
import { writeXlsx } from "../../src/xlsx/writeXlsx.ts";
import { calculate } from "../../src/xlsx/calculate.ts";
import { calculatedPlan } from "../model/calculatedPlan.ts";
import { agreesWithLibreOffice } from "../support/agreesWithLibreOffice.ts";
import { needLibreOffice } from "../support/libreoffice.ts";
import { plannedOnce } from "../support/plannedOnce.ts";

const filing = filingOf(tiny);
const amount = (row: string, column: string): number => filing.amount(row, column).toNumber();

describe("The pack tiny", () => {
  it("is sound, found by its name, and does not come with the add-in", () => {
    assert.deepEqual(checkPack(tiny, "tiny"), tiny);
    assert.equal(packsByName["tiny"], tiny);
    assert.deepEqual(Object.keys(packs), ["ainnovation-2023"]);
  });

  it("is of what the first pack is not: US$ million, a June year end, halves, a restated column, a profit", () => {
    assert.deepEqual([filing.money.currency, filing.money.scale], ["USD", 1_000_000]);
    assert.deepEqual(
      filing.periods.map(({ key, end, months, restated }) => [key, end, months, restated]),
      [
        ["2024", "2024-06-30", 12, undefined],
        ["2024-restated", "2024-06-30", 12, true],
        ["2025-H1", "2024-12-31", 6, undefined],
        ["2025-H2", "2025-06-30", 6, undefined],
        ["2025", "2025-06-30", 12, undefined],
      ],
    );
    assert.equal(amount("profit.profitForTheYear", "2025"), 18);
    assert.equal(amount("adjusted.adjustedProfit", "2025"), 23);
    assert.deepEqual([...new Set(filing.tables.flatMap(({ note }) => note ?? []))], ["1", "2"]);
    assert.equal(tiny.units.length, 1);
    assert.ok(filing.table("figures").rows.every(({ sumOf }) => sumOf === undefined));
  });

  it("adds up, as a reader can see", () => {
    for (const column of ["2024", "2024-restated", "2025"]) {
      const of = (row: string): number => amount(`profit.${row}`, column);
      assert.equal(of("revenue") + of("costOfSales"), of("grossProfit"));
      assert.equal(of("grossProfit") + of("operatingExpenses"), of("operatingProfit"));
      assert.equal(of("operatingProfit") + of("financeCosts"), of("profitBeforeTax"));
      assert.equal(of("profitBeforeTax") + of("incomeTax"), of("profitForTheYear"));
      assert.equal(of("owners") + of("nonControllingInterests"), of("profitForTheYear"));
    }
    for (const column of ["2024", "2025"]) {
      const of = (row: string): number => amount(`position.${row}`, column);
      assert.equal(of("goodwill") + of("intangibleAssets") + of("plant"), of("nonCurrentAssets"));
      assert.equal(of("inventories") + of("tradeReceivables") + of("cash"), of("currentAssets"));
      assert.equal(of("nonCurrentAssets") + of("currentAssets"), of("totalAssets"));
      assert.equal(of("shareCapital") + of("retainedEarnings") + of("nonControllingInterests"), of("totalEquity"));
      assert.equal(of("borrowings") + of("tradePayables") + of("otherLiabilities"), of("totalLiabilities"));
      assert.equal(of("totalEquity") + of("totalLiabilities"), of("totalAssets"));
      const adjusted = ["profitForTheYear", "shareBasedPayments", "acquiredAmortisation"];
      assert.equal(
        adjusted.reduce((sum, row) => sum + amount(`adjusted.${row}`, column), 0),
        amount("adjusted.adjustedProfit", column),
      );
    }
    for (const row of ["revenue", "costOfSales", "grossProfit", "operatingExpenses", "operatingProfit"]) {
      assert.equal(
        amount(`note1.${row}`, "2025-H1") + amount(`note1.${row}`, "2025-H2"),
        amount(`profit.${row}`, "2025"),
      );
    }
  });
});

describe("The workbook of the pack tiny", function () {
  this.timeout(120_000);
  const plan = plannedOnce(tiny);
  let book: Awaited<ReturnType<typeof calculatedPlan>>;
  before(async () => {
    book = await calculatedPlan(plan);
  });

  it("has its statements, notes, measures, unit, cases and workings, and no five-year summary", () => {
    assert.deepEqual(
      plan.sheets.map(({ name }) => name),
      [
        "Cover",
        "Summary",
        "Assumptions",
        "Income statement",
        "Financial position",
        "Other disclosures",
        "Notes 1–2",
        "Gross margin",
        "Adjusted profit",
        "Goodwill",
        "Tiny Sensors",
        "Cases",
        "Checks",
        "Workings",
      ],
    );
  });

  it("says nothing of the first pack", () => {
    const said = JSON.stringify(plan);
    for (const word of ["AInnovation", "RMB", "December 2023", "HK$", "Compass", "EHigher", "adjusted net loss"])
      assert.equal(said.includes(word), false, word);
    // Formulas have digits, in which its number may stand within a longer one.
    assert.doesNotMatch(said, /\b2121\b/);
  });

  it("has every check green", () => {
    assert.equal(book.named("Checks_Breaks"), 0);
    assert.match(String(book.named("Checks_Master")), /^All \d+ checks tie out; 0 explained$/);
    const checks = plan.sheets.find(({ id }) => id === "checks")?.cells ?? [];
    const stati = checks.flatMap(({ row, column }) => {
      const value = book.at("checks", row, column);
      return ["exact", "within rounding", "break", "explained"].includes(String(value)) ? [value] : [];
    });
    assert.ok(stati.length > 50, String(stati.length));
    assert.deepEqual([...new Set(stati)], ["exact"]);
  });

  it("has gross margin and adjusted profit by hand", () => {
    // 40 / 100, as restated 38 / 100, 48 / 120; 23 of revenue of 120.
    const margins = plan.measures.filter(({ id }) => id.startsWith("grossMargin."));
    assert.deepEqual(
      margins.map(({ name }) => book.named(name)),
      [0.4, 0.38, 0.4],
    );
    assert.deepEqual([book.named("AdjustedProfit_2024"), book.named("AdjustedProfit_2025")], [18, 23]);
    assert.ok(Math.abs(Number(book.named("AdjustedProfitRate_2025")) - 23 / 120) < 1e-12);
  });

  it("has the unit's headroom by hand", () => {
    // 0.4 − 0.2 − 0.05 is 15% of revenue in cash, less 20% of what revenue grows by; at 12%, growing by 2% for ever.
    const growth = [0.06, 0.05, 0.04, 0.03, 0.02];
    let revenue = 30;
    let value = 0;
    growth.forEach((rate, index) => {
      const next = revenue * (1 + rate);
      value += (0.15 * next - 0.2 * (next - revenue)) / 1.12 ** (index + 1);
      revenue = next;
    });
    value += (0.15 * revenue * 1.02 - 0.2 * revenue * 0.02) / (0.12 - 0.02) / 1.12 ** 5;
    // Goodwill of 10 for 80% is 12.5 in all; intangible assets 5, other net assets 10.
    const headroom = plan.measures.find(({ id }) => id === "headroom.sensors");
    assert.ok(Math.abs(Number(book.named(headroom?.name ?? "")) - (value - 27.5)) < 1e-9);
  });

  it("is the same in LibreOffice, without an error", async function () {
    needLibreOffice(this);
    const calculated = await calculate(plan);
    await agreesWithLibreOffice(
      plan,
      calculated,
      await writeXlsx(plan, calculated, { date: new Date(Date.UTC(2025, 7, 28)) }),
    );
  });
});
