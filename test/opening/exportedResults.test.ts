import assert from "node:assert/strict";
import type { PackTable } from "../../src/filing/Pack.ts";
import { packFromText, rowsOfTable } from "../support/openedPack.ts";

const csv = (...lines: readonly string[]): string => lines.join("\n");

const unitsOf = (table: PackTable | undefined): readonly (readonly (string | undefined)[])[] =>
  (table?.rows ?? []).flatMap(({ label, unit }) => (unit === undefined ? [] : [[label, unit]]));

describe("Results that data services export", () => {
  it("are known by names without spaces, which stay as they are printed", async () => {
    const pack = await packFromText(
      csv(
        "name,ttm,12/31/2031,12/31/2030",
        'TotalRevenue,"9,500,000","9,000,000","8,000,000"',
        '\tOperatingRevenue,"9,500,000","9,000,000","8,000,000"',
        'CostOfRevenue,"5,200,000","5,000,000","4,500,000"',
        'GrossProfit,"4,300,000","4,000,000","3,500,000"',
        'OperatingExpense,"2,600,000","2,500,000","2,400,000"',
        'OperatingIncome,"1,700,000","1,500,000","1,100,000"',
        'PretaxIncome,"1,700,000","1,500,000","1,100,000"',
        'TaxProvision,"340,000","300,000","250,000"',
        'NetIncome,"1,360,000","1,200,000","850,000"',
        "BasicEPS,,1.2,0.85",
        'BasicAverageShares,,"1,000,000","1,000,000"',
      ),
      "income.csv",
    );
    const [table] = pack.tables;
    const labels = new Map(table?.rows.map(({ id, label }) => [id, label]));
    assert.equal(table?.kind, "income statement");
    assert.deepEqual(
      (["revenue", "costOfSales", "grossProfit", "incomeTax", "resultForThePeriod", "basicPerShare"] as const).map(
        (role) => labels.get(pack.roles[role] ?? ""),
      ),
      ["TotalRevenue", "CostOfRevenue", "GrossProfit", "TaxProvision", "NetIncome", "BasicEPS"],
    );
    assert.deepEqual(unitsOf(table), [["BasicAverageShares", "shares"]]);
  });

  it("count no amount in shares that stands below the numbers of shares", async () => {
    const pack = await packFromText(
      csv(
        "ACME INC INCOME STATEMENT",
        '"Fiscal year ends in December. USD in millions except per share data.",2030-12,2031-12',
        "Revenue,8000,9000",
        "Operating expenses,6900,7500",
        "Operating income,1100,1500",
        "Provision for income taxes,250,300",
        "Net income,850,1200",
        "Weighted average shares outstanding",
        "Basic,1000,1000",
        "Diluted,1010,1010",
        "EBITDA,1300,1700",
      ),
      "income.csv",
    );
    assert.deepEqual(unitsOf(pack.tables[0]), [
      ["Basic", "million shares"],
      ["Diluted", "million shares"],
    ]);
  });
});

describe("A sheet that a person made", () => {
  const rows = [
    "Revenue,9000,8000",
    "Cost of sales,-5000,-4500",
    "Gross profit,4000,3500",
    "Profit for the year,4000,3500",
  ];

  it("says its unit between the title and the period, in the same cell", async () => {
    const title = '"Consolidated income statement, US$ thousand, year ended 31 December"';
    const { money, doubts } = await packFromText(csv(`${title},,`, ",2031,2030", ...rows), "sheet.csv");
    assert.deepEqual([money?.currency, money?.scale, doubts], ["USD", 1000, []]);
  });

  it("leaves the scale open where its title names a currency alone", async () => {
    const title = '"Consolidated income statement, US$, year ended 31 December"';
    const pack = await packFromText(csv(`${title},,`, ",2031,2030", ...rows), "sheet.csv");
    assert.equal(pack.money, null);
  });

  it("has a doubt where a formula came to an error, whatever its table is called", async () => {
    const text = csv(
      "Results in US$ thousand,,",
      ",Year ended 31 December 2031,Year ended 31 December 2030",
      "Revenue,9000,8000",
      "Cost of sales,-5000,-4500",
      "Gross profit,#REF!,3500",
      "Operating expenses,-2500,-2400",
      "Operating profit,1500,1100",
      "Income tax,-300,-250",
      "Profit for the year,1200,850",
    );
    const pack = await packFromText(text, "sheet.csv");
    assert.deepEqual(
      pack.doubts.map(({ row, column }) => [row, column]),
      [["income.grossProfit", "2031"]],
    );
  });

  it("prints equity in one row below the total of the assets, of which nothing is missing", async () => {
    const pack = await packFromText(
      csv(
        "Consolidated balance sheet,,",
        "US$ thousand,31 December 2031,31 December 2030",
        "Non-current assets,5000,4800",
        "Current assets,2000,1800",
        "Total assets,7000,6600",
        "Total equity,4000,3700",
        "Borrowings,1800,1900",
        "Trade payables,1200,1000",
        "Total liabilities,3000,2900",
        "Total equity and liabilities,7000,6600",
      ),
      "sheet.csv",
    );
    assert.deepEqual(pack.doubts, []);
    assert.equal(rowsOfTable(pack, "position")[3], "Total equity | 3700 | 4000");
  });
});
