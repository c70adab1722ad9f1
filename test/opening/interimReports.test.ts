import assert from "node:assert/strict";
import { columnsOfTable, packFromText, rowsOfTable } from "../support/openedPack.ts";
import { lineOfText, statement } from "../support/printedStatement.ts";

const rows = [
  "Net sales | 1,100 | 970 | 3,600 | 3,200 | 4,300 | 4,700",
  "Cost of goods sold | -900 | -800 | -3,000 | -2,700 | -3,600 | -3,900",
  "Gross profit | 200 | 170 | 600 | 500 | 700 | 800",
  "Selling expenses | -120 | -110 | -350 | -330 | -450 | -470",
  "Operating profit | 80 | 60 | 250 | 170 | 250 | 330",
  "Tax | -20 | -15 | -60 | -40 | -60 | -80",
  "Profit for the period | 60 | 45 | 190 | 130 | 190 | 250",
];

describe("An interim report with its year in several lengths", () => {
  it("has the months under their year, the whole year, and twelve months to the latest day", async () => {
    const pack = await packFromText(
      statement(
        "Condensed consolidated income statement",
        ["Interim report January–September 2031"],
        "2031 Jul-Sep | 2030 Jul-Sep | 2031 Jan-Sep | 2030 Jan-Sep | 2030 Full-year | Rolling 12 months",
        rows,
      ),
      "interim.md",
    );
    assert.deepEqual(columnsOfTable(pack, "income"), [
      "2030-9M: 2030-9M",
      "2030-Q3: 2030-Q3",
      "2030: 2030",
      "2031: 2031",
      "2031-9M: 2031-9M",
      "2031-Q3: 2031-Q3",
    ]);
    assert.equal(pack.periods.find(({ key }) => key === "2031")?.start, "2030-10-01");
    assert.deepEqual(
      pack.doubts.filter(({ table }) => table !== undefined),
      [],
    );
  });

  it("has a day of a year in two digits under each length", async () => {
    const pack = await packFromText(
      [
        "# Consolidated income statement",
        "",
        "| EURm | 9 months ending | | 12 months ending | |",
        "|---|---|---|---|---|",
        "| | 30 Sep 31 | 30 Sep 30 | 30 Sep 31 | 31 Dec 30 |",
        "| Net sales | 3,600 | 3,200 | 4,700 | 4,300 |",
        "| Cost of sales | -3,000 | -2,700 | -3,900 | -3,600 |",
        "| Gross profit | 600 | 500 | 800 | 700 |",
        "| Tax | -100 | -90 | -120 | -110 |",
        "| Profit for the period | 500 | 410 | 680 | 590 |",
      ].join("\n"),
      "interim.md",
    );
    assert.deepEqual(
      pack.periods.map(({ start, end }) => `${start ?? ""}..${end ?? ""}`),
      ["2030-01-01..2030-09-30", "2030-01-01..2030-12-31", "2030-10-01..2031-09-30", "2031-01-01..2031-09-30"],
    );
  });
});

describe("A statement with a period's amounts before and after items", () => {
  it("has the period over the column under which nothing else stands", async () => {
    const pack = await packFromText(
      statement(
        "Consolidated income statement",
        ["for the year ended 31 December 2031"],
        "2031 Pre-exceptional items £m | 2031 Exceptional items £m | 2031 £m",
        [
          "Revenue | 735.4 | - | 735.4",
          "Cost of sales | (541.6) | (10.3) | (551.9)",
          "Gross profit | 193.8 | (10.3) | 183.5",
          "Tax | (40.0) | 2.0 | (38.0)",
          "Profit for the year | 153.8 | (8.3) | 145.5",
        ],
      ),
      "items.md",
    );
    assert.deepEqual(columnsOfTable(pack, "income"), [
      "n2031PreExceptionalItemsM: no period",
      "2031: 2031",
      "n2031ExceptionalItemsM: no period",
    ]);
    assert.equal(rowsOfTable(pack, "income")[0], "Revenue | 735.4 | 735.4 | -");
    assert.deepEqual(pack.doubts, []);
  });
});

describe("Quarters that a bracket under the date names by the financial year", () => {
  it("end on the date", async () => {
    const pack = await packFromText(
      [
        "CONSOLIDATED STATEMENT OF FINANCIAL RESULTS",
        "(Rs. in crore)",
        lineOfText("", ["March", 50], ["December", 64]),
        lineOfText("Three months ended", ["31, 2031", 50], ["31, 2030", 64]),
        lineOfText("", ["(Q4-2031)", 50], ["(Q3-2031)", 64]),
        lineOfText("Revenue from operations", ["46,300", 50], ["51,300", 64]),
        lineOfText("Total expenses", ["26,500", 50], ["28,400", 64]),
        lineOfText("Profit before tax", ["19,800", 50], ["22,900", 64]),
        lineOfText("Tax expense", ["4,800", 50], ["5,900", 64]),
        lineOfText("Profit for the period", ["15,000", 50], ["17,000", 64]),
      ].join("\n"),
      "quarters.txt",
    );
    assert.deepEqual(
      pack.periods.map(({ start, end }) => `${start ?? ""}..${end ?? ""}`),
      ["2030-10-01..2030-12-31", "2031-01-01..2031-03-31"],
    );
  });
});
