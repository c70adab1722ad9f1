import assert from "node:assert/strict";
import { packFromText, rowsOfTable } from "../support/openedPack.ts";

const title = "Consolidated income statement for the year ended 31 December 2014";
const read = (...rows: readonly string[]) => packFromText([title, ...rows].join("\n"), "meadow.csv");

describe("Figures that cannot be read", () => {
  it("are doubted one by one where a whole column has letters in the place of digits, and none is left out", async () => {
    const pack = await read(
      "GBP thousands,2014,2013",
      'Revenue,"1O0,000","90,000"',
      'Cost of sales,"(6O,000)","(50,000)"',
      'Gross profit,"4O,000","40,000"',
    );
    assert.deepEqual(
      pack.doubts.map(({ row, column, reason }) => [row, column, reason]),
      [
        ["income.revenue", "2014", 'Printed "1O0,000", which is no figure.'],
        ["income.costOfSales", "2014", 'Printed "(6O,000)", which is no figure.'],
        ["income.grossProfit", "2014", 'Printed "4O,000", which is no figure.'],
      ],
    );
  });

  it("leave no column out for words, also short ones beside one or two that can be read", async () => {
    const pack = await read("GBP thousands,2014,2013", "Revenue,411,398", "Other income,63.O,59");
    assert.deepEqual(rowsOfTable(pack, "income"), ["Revenue | 398 | 411", "Other income | 59 | ·"]);
    assert.deepEqual(
      pack.doubts.flatMap(({ row, column }) => (row === undefined ? [] : [[row, column]])),
      [["income.otherIncome", "2014"]],
    );
  });

  it("have no total doubted that they are part of, as nothing is known of its sum", async () => {
    const pack = await read(
      "GBP thousands,2014,2013",
      'Profit before tax,"16,000","11,200"',
      'Income tax expense,"(4,O00)","(2,800)"',
      'Profit for the year,"12,000","8,400"',
    );
    assert.deepEqual(
      pack.doubts.map(({ row, column }) => [row, column]),
      [["income.incomeTaxExpense", "2014"]],
    );
  });
});

describe("Amounts without thousands that look like years", () => {
  it("are amounts in the first row below heads with other years, also under a heading", async () => {
    for (const heading of [[], ["Continuing operations,,"]]) {
      const pack = await read(
        "GBP million,2014,2013",
        ...heading,
        "Revenue,2010,1985",
        "Cost of sales,-1010,-985",
        "Gross profit,1000,1000",
      );
      assert.ok(rowsOfTable(pack, "income").includes("Revenue | 1985 | 2010"), heading.join());
      assert.deepEqual([pack.periods.length, pack.roles.revenue, pack.doubts], [2, "income.revenue", []]);
    }
  });
});
