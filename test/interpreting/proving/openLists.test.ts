import assert from "node:assert/strict";
import { packFromText as fromText } from "../../support/openedPack.ts";

const filing = (rows: readonly string[]): string =>
  [
    "# Consolidated Statements of Operations",
    "",
    "| | 12 Months Ended Jan. 31, 2014 US$'000 | 12 Months Ended Jan. 31, 2013 US$'000 |",
    "|---|---:|---:|",
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");

const above = [
  "Net revenue: | | ",
  "Net revenue | 2,569.8 | 2,056.6",
  "Cost of revenue: | | ",
  "Amortization of developed technology | 15.5 | 16.4",
  "Total cost of revenue | 285.9 | 303.4",
  "Gross profit | 2,283.9 | 1,753.2",
];

const classes = [
  "Subscription | | ",
  "Net revenue: | | ",
  "Net revenue | 2,437.4 | 1,883.9",
  "Cost of revenue: | | ",
  "Cost of revenue | 216.0 | 214.4",
  "Other | | ",
  "Cost of revenue: | | ",
  "Cost of revenue | 54.4 | 72.6",
];

const sumOf = async (rows: readonly string[], row: string) => {
  const pack = await fromText(filing(rows), "classes.md");
  const found = pack.tables[0]?.rows.find(({ id }) => id === row);
  return { sum: found?.sumOf?.length, doubts: pack.doubts.flatMap((doubt) => doubt.row ?? []) };
};

describe("Totals whose list is not printed whole", () => {
  it("stand for their list in the result that they are taken from, and stay doubted themselves", async () => {
    assert.deepEqual(await sumOf(above, "income.grossProfit"), { sum: 2, doubts: ["income.totalCostOfRevenue"] });
  });

  it("add up the rows of classes that are printed under the same heading further down", async () => {
    assert.deepEqual(await sumOf([...above, ...classes], "income.totalCostOfRevenue"), { sum: 3, doubts: [] });
    const damaged = classes.map((row) => row.replace("216.0", "261.0"));
    assert.deepEqual((await sumOf([...above, ...damaged], "income.grossProfit")).doubts, ["income.totalCostOfRevenue"]);
  });

  it("are none where a class's share of a total repeats its name right under a heading", async () => {
    const shares = ["Services | | ", "Total revenue: | | ", "Total net revenue | 2,437.4 | 1,883.9"];
    const rows = above.map((row) => row.replace("Net revenue | 2,569.8", "Total net revenue | 2,569.8"));
    assert.deepEqual((await sumOf([...rows, ...shares], "income.grossProfit")).doubts, ["income.totalCostOfRevenue"]);
  });

  it("are rounded to whole numbers where everything is printed with a nought behind the point", async () => {
    const assets = ["Cash | 969.0", "Receivables | 1,699.0", "Inventories | 777.0", "Prepaid expenses | 231.0"];
    const liabilities = ["Debt | 346.0", "Payables | 1,129.0", "Accruals | 987.0", "Lease liabilities | 54.0"];
    const text = [
      "# Consolidated Balance Sheets",
      "",
      "| | Dec. 31, 2014 US$ million |",
      "|---|---:|",
      ...[...assets, "Total current assets | 3,675.0", ...liabilities, "Total current liabilities | 2,516.0"].map(
        (row) => `| ${row} |`,
      ),
    ].join("\n");
    assert.deepEqual(
      (await fromText(text, "whole.md")).doubts.filter(({ row }) => row !== undefined),
      [],
    );
  });
});
