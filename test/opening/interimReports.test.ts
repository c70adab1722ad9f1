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

describe("Amounts of a sheet without thousands under dated heads", () => {
  it("are amounts where they could be years, in the first row as in any other", async () => {
    const pack = await packFromText(
      [
        "Consolidated income statement (in millions)",
        ',"Three months ended Sept. 30, 2031","Three months ended Sept. 30, 2030"',
        "Passenger,1912,1906",
        "Freight,32,35",
        "Total operating revenues,1944,1941",
        "Operating expenses,1741,1747",
        "Operating income,203,194",
        "Income tax,63,54",
        "Net income,140,140",
      ].join("\n"),
      "airline.csv",
    );
    assert.deepEqual(columnsOfTable(pack, "income"), ["2030-Q3: 2030-Q3", "2031-Q3: 2031-Q3"]);
    assert.equal(rowsOfTable(pack, "income")[0], "Passenger | 1906 | 1912");
  });
});

describe("Numbered rows of plain text whose labels take two lines", () => {
  it("keep their own lines: what a letter or a number begins goes on with no row above it", async () => {
    const pack = await packFromText(
      [
        "CONSOLIDATED STATEMENT OF FINANCIAL RESULTS",
        "(Rs. in crore)",
        lineOfText("", ["Year ended", 60], ["Year ended", 78]),
        lineOfText("", ["March 31, 2031", 60], ["March 31, 2030", 78]),
        lineOfText("1. Interest earned (a)+(b)+(c)", ["34,438", 60], ["24,999", 78]),
        lineOfText("a) Interest on advances", ["25,353", 60], ["17,680", 78]),
        lineOfText("b) Income on investments", ["7,827", 60], ["5,623", 78]),
        "c) Interest on balances with the central bank of",
        lineOfText("India and others", ["1,258", 60], ["1,696", 78]),
        lineOfText("2. Operating expenses", ["24,238", 60], ["14,999", 78]),
        "3. PROFIT FROM ORDINARY ACTIVITIES BEFORE",
        lineOfText("TAX (1)-(2)", ["10,200", 60], ["10,000", 78]),
        lineOfText("4. Tax expense", ["2,200", 60], ["2,000", 78]),
        "5. NET PROFIT FROM ORDINARY ACTIVITIES (3)-",
        lineOfText("(4)", ["8,000", 60], ["8,000", 78]),
        "6. NET PROFIT AFTER TAX",
        lineOfText("AND MINORITY INTEREST", ["8,000", 60], ["8,000", 78]),
      ].join("\n"),
      "numbered.txt",
    );
    assert.deepEqual(rowsOfTable(pack, "income"), [
      "1. Interest earned (a)+(b)+(c) | 24,999 | 34,438",
      "a) Interest on advances | 17,680 | 25,353",
      "b) Income on investments | 5,623 | 7,827",
      "c) Interest on balances with the central bank of India and others | 1,696 | 1,258",
      "2. Operating expenses | 14,999 | 24,238",
      "3. PROFIT FROM ORDINARY ACTIVITIES BEFORE TAX (1)-(2) | 10,000 | 10,200",
      "4. Tax expense | 2,000 | 2,200",
      "5. NET PROFIT FROM ORDINARY ACTIVITIES (3)- (4) | 8,000 | 8,000",
      "6. NET PROFIT AFTER TAX AND MINORITY INTEREST | 8,000 | 8,000",
    ]);
  });
});

describe("Units that stand over each column on two lines", () => {
  it("are of their own column, where the last of them translates another", async () => {
    const pack = await packFromText(
      [
        "Consolidated income statement for the year ended 31 December",
        lineOfText("", ["2031", 50], ["2030", 62], ["2031", 74]),
        lineOfText("", ["NIS", 50], ["NIS", 62], ["USD", 74]),
        lineOfText("", ["millions", 50], ["millions", 62], ["millions", 74]),
        lineOfText("Revenue", ["28,648", 50], ["31,394", 62], ["8,377", 74]),
        lineOfText("Cost of sales", ["(15,683)", 51], ["(16,700)", 63], ["(4,586)", 75]),
        lineOfText("Gross profit", ["12,965", 50], ["14,694", 62], ["3,791", 74]),
        lineOfText("Tax expense", ["(2,965)", 51], ["(4,694)", 63], ["(867)", 75]),
        lineOfText("Profit for the year", ["10,000", 50], ["10,000", 62], ["2,924", 74]),
      ].join("\n"),
      "translated.txt",
    );
    assert.equal(pack.money?.currency, "ILS");
    assert.deepEqual(
      pack.tables[0]?.columns.map(({ period }) => period),
      ["2030", "2031", undefined],
    );
  });
});

describe("Selected figures of a balance sheet", () => {
  it("are in no doubt for the lists that they leave out", async () => {
    const pack = await packFromText(
      statement(
        "Selected Consolidated Balance Sheet Data",
        ["(US$ in thousands)"],
        "September 30, 2031 | December 31, 2030",
        [
          "Cash and marketable securities | 212,345 | 254,321",
          "Working capital | 198,765 | 240,112",
          "Total assets | 250,111 | 290,222",
          "Total liabilities | 41,222 | 39,111",
          "Total stockholders’ equity | 208,889 | 251,111",
        ],
      ),
      "release.md",
    );
    assert.deepEqual(pack.doubts, []);
  });
});

describe("A text whose columns are the group's and the company's, with a word over the labels", () => {
  it("has the group's for the statement's, and no period over the company's", async () => {
    const row = (label: string, ...figures: readonly string[]): string =>
      lineOfText(label, ...figures.map((figure, at): readonly [string, number] => [figure, 46 + 14 * at]));
    const pack = await packFromText(
      [
        "合并及公司利润表",
        "单位：元 币种：人民币",
        "项目".padEnd(42) + "合并".padEnd(28) + "公司",
        row("", "2031年1-6月", "2030年1-6月", "2031年1-6月", "2030年1-6月"),
        row("营业收入", "1,200.00", "1,100.00", "800.00", "700.00"),
        row("营业成本", "700.00", "650.00", "500.00", "450.00"),
        row("营业利润", "500.00", "450.00", "300.00", "250.00"),
        row("利润总额", "500.00", "450.00", "300.00", "250.00"),
        row("所得税费用", "100.00", "90.00", "60.00", "50.00"),
        row("净利润", "400.00", "360.00", "240.00", "200.00"),
      ].join("\n"),
      "report.txt",
    );
    assert.deepEqual(
      pack.tables[0]?.columns.map(({ period }) => period),
      ["2030-H1", "2031-H1", undefined, undefined],
    );
    assert.equal(rowsOfTable(pack, "income")[0], "营业收入 | 1,100.00 | 1,200.00 | 800.00 | 700.00");
  });
});

describe("Lists behind dashes below rows that are set in bold", () => {
  it("come to these, and these to the row above them all", async () => {
    const row = (label: string, bold: boolean, ...figures: readonly string[]): string =>
      `<tr>${[label, ...figures].map((text) => `<td>${bold ? `<b>${text}</b>` : text}</td>`).join("")}</tr>`;
    const pack = await packFromText(
      `<h3>Statement of comprehensive income</h3><p>for the year ended 31 December</p><table>${[
        row("", true, "2031 Rm", "2030 Rm"),
        row("Revenue", false, "11 961", "12 260"),
        row("Expenses", false, "(5 517)", "(9 042)"),
        row("Profit for the year", true, "6 444", "3 218"),
        row("Other comprehensive (loss)/income, net of tax", true, "(737)", "223"),
        row("Items that will not be reclassified:", true, "64", "59"),
        row("– Changes in fair value", false, "63", "57"),
        row("– Share of associates", false, "1", "2"),
        row("Items that have been reclassified:", true, "(801)", "164"),
        row("– Recycling of exchange differences", false, "(10)", "164"),
        row("– Share of recycling", false, "(791)", ""),
        row("Total comprehensive income for the year", true, "5 707", "3 441"),
      ].join("")}</table>`,
      "result.html",
    );
    const sums = pack.tables[0]?.rows.flatMap(({ label, sumOf }) =>
      sumOf === undefined ? [] : [[label, sumOf.length]],
    );
    assert.deepEqual(sums, [
      ["Profit for the year", 2],
      ["Other comprehensive (loss)/income, net of tax", 2],
      ["Items that will not be reclassified:", 2],
      ["Items that have been reclassified:", 2],
      ["Total comprehensive income for the year", 2],
    ]);
    assert.deepEqual(
      pack.doubts.filter(({ row: id }) => id !== undefined),
      [],
    );
  });
});
