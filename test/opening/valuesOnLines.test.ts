import assert from "node:assert/strict";
import { packFromText, rowsOfTable } from "../support/openedPack.ts";

/** A page's text as programs write it that put each value on a line of its own; strokes part the lines. */
const page = (...parts: readonly string[]): string => parts.join("/").split("/").join("\n");

describe("Statements with a value a line and the currency's signs between them", () => {
  const result = page(
    "CONSOLIDATED STATEMENTS OF INCOME/(In millions, except per share data)/Year Ended December 31,/2014/2013/2012",
    "Net revenues/$/4,310 $/3,980 $/3,700 ",
    "Cost of goods sold/2,110 /2,000 /1,890 ",
    "Gross profit/2,200 /1,980 /1,810 ",
    "Operating expenses/1,200 /1,100 /1,010 ",
    "Operating income/1,000 /880 /800 ",
    "Income taxes/250 /220 /200 ",
    "Net income/$/750 $/660 $/600 ",
    "Basic earnings per share/$/3.75 $/3.30 $/3.00 ",
    "Average shares outstanding/200 /200 /200 ",
    "See accompanying notes to consolidated financial statements./61",
  );

  it("keep the rows whose amounts have the sign of the next column behind them", async () => {
    const pack = await packFromText(result, "result.txt");
    assert.deepEqual(rowsOfTable(pack, "income"), [
      "Net revenues | 3,700 | 3,980 | 4,310",
      "Cost of goods sold | 1,890 | 2,000 | 2,110",
      "Gross profit | 1,810 | 1,980 | 2,200",
      "Operating expenses | 1,010 | 1,100 | 1,200",
      "Operating income | 800 | 880 | 1,000",
      "Income taxes | 200 | 220 | 250",
      "Net income | 600 | 660 | 750",
      "Basic earnings per share | 3.00 | 3.30 | 3.75",
      "Average shares outstanding | 200 | 200 | 200",
    ]);
    assert.equal(pack.roles.revenue, "income.netRevenues");
  });

  it("have the brackets that end amounts, whose cells the page had beside them", async () => {
    const pack = await packFromText(
      page(
        "CONSOLIDATED STATEMENTS OF OPERATIONS/(In thousands of U.S. dollars)/Year Ended December 31,/2014/2013",
        "Net revenues/$/1,200/$/1,100/Costs/(1,500/)/(1,050/)/Operating (loss) income/(300/)/50",
        "Income taxes/-/(10/)/Net (loss) income/$/(300/)/$/40/Change in revenues/9.1/%/(2.0/)%",
      ),
      "brackets.txt",
    );
    assert.deepEqual(rowsOfTable(pack, "income"), [
      "Net revenues | 1,100 | 1,200",
      "Costs | (1,050) | (1,500)",
      "Operating (loss) income | 50 | (300)",
      "Income taxes | (10) | -",
      "Net (loss) income | 40 | (300)",
      "Change in revenues | (2.0%) | 9.1%",
    ]);
  });

  it("are read without the strokes that a program left at the ends of lines", async () => {
    const page = [
      "CONSOLIDATED BALANCE SHEETS",
      "(Expressed in thousands of U.S. dollars)",
      "| |\nDecember 31,\n2014 | | |\nDecember 31,\n2013 | |",
      ...[
        ["Cash", "$ | 120", "$ | 100"],
        ["Receivables", "| 380", "| 350"],
        ["Total assets", "$ | 500", "$ | 450"],
        ["Payables", "| 200", "| 180"],
        ["Retained earnings", "| 300", "| 270"],
        ["Total liabilities and equity", "$ | 500", "$ | 450"],
      ].map(([label = "", now = "", before = ""]) => `${label} | |\n${now} | | |\n${before} | |\n| |`),
    ];
    const pack = await packFromText(page.join("\n"), "strokes.txt");
    assert.deepEqual(rowsOfTable(pack, "position"), [
      "Cash | 100 | 120",
      "Receivables | 350 | 380",
      "Total assets | 450 | 500",
      "Payables | 180 | 200",
      "Retained earnings | 270 | 300",
      "Total liabilities and equity | 450 | 500",
    ]);
  });

  it("keep the rows whose signs stand in lines of their own, and no row for the page's number", async () => {
    const balance = page(
      "CONSOLIDATED BALANCE SHEETS/(In millions)/December 31,/2014/2013/Assets",
      "Cash/ /$/120 /$/100 /Receivables/ / /380 / /350 /Total assets/ /$/500 /$/450 ",
      "Payables/ /$/200 /$/180 /Retained earnings/ / /300 / /270 ",
      "Total liabilities and equity/ /$/500 /$/450 /The accompanying notes are an integral part of this statement./58",
    );
    const pack = await packFromText(balance, "balance.txt");
    assert.deepEqual(rowsOfTable(pack, "position"), [
      "Assets",
      "Cash | 100 | 120",
      "Receivables | 350 | 380",
      "Total assets | 450 | 500",
      "Payables | 180 | 200",
      "Retained earnings | 270 | 300",
      "Total liabilities and equity | 450 | 500",
    ]);
  });

  it("doubt every value of rows that have more of them than there are years", async () => {
    const changes = page(
      "CONSOLIDATED STATEMENTS OF INCOME/(In millions)/Years ended December 31,/2014/2013",
      "2014 vs. 2013/Net revenues/4,310 /3,980 /330 /8 %/Cost of sales/2,110 /2,000 /110 /6 %",
      "Gross profit/2,200 /1,980 /220 /11 %/Net income/750 /660 /90 /#",
    );
    const pack = await packFromText(changes, "changes.txt");
    const table = pack.tables.find(({ id }) => id === "income");
    for (const { label, figures } of table?.rows ?? [])
      assert.ok(
        (figures ?? []).every((figure) => figure === null),
        `${label} has a figure under a head that it may not stand under.`,
      );
    const doubted = new Set(pack.doubts.map(({ row }) => row));
    for (const { id, kind } of table?.rows ?? []) assert.ok(kind === "heading" || doubted.has(id), `${id} is doubted`);
  });

  it("leave empty what a row does not print, where each value stands on the line of its column", async () => {
    const text = page(
      "CONSOLIDATED STATEMENTS OF INCOME/(In millions)/Year Ended December 31,/2014/2013/2012",
      "Net revenues/$/4,310 $/3,980 $/3,700 /Cost of sales/2,110 /2,000 /1,890 ",
      "Gain on divestitures/(310)/ /(40)/Goodwill impairment/271 / / /Other expenses/39 /80 /50 ",
      "Total operating expenses/2,110 /2,080 /1,900 /Operating income/2,200 /1,900 /1,800 ",
      "Income taxes/500 /400 /300 /Net income/$/1,700 $/1,500 $/1,500 /(Continued on following page)/62",
    );
    const pack = await packFromText(text, "empty.txt");
    assert.deepEqual(rowsOfTable(pack, "income").slice(2), [
      "Gain on divestitures | (40) | · | (310)",
      "Goodwill impairment | · | · | 271",
      "Other expenses | 50 | 80 | 39",
      "Total operating expenses | 1,900 | 2,080 | 2,110",
      "Operating income | 1,800 | 1,900 | 2,200",
      "Income taxes | 300 | 400 | 500",
      "Net income | 1,500 | 1,500 | 1,700",
    ]);
    assert.deepEqual(
      pack.doubts.filter(({ about }) => about === undefined),
      [],
    );
  });

  it("doubt the one value of a row that has fewer than there are years, and keep it out of the label", async () => {
    const pack = await packFromText(
      page(
        "CONSOLIDATED STATEMENTS OF INCOME/(In millions)/Year Ended December 31,/2014/2013",
        "Net revenues/4,310 /3,980 /Cost of sales/2,110 /2,000 /Impairment/271 ",
        "Operating income/1,929 /1,980 /Income taxes/429 /480 /Net income/1,500 /1,500 ",
      ),
      "fewer.txt",
    );
    const row = pack.tables[0]?.rows.find(({ label }) => label.startsWith("Impairment"));
    assert.equal(row?.label, "Impairment");
    assert.ok(pack.doubts.some((doubt) => doubt.row === row.id));
  });
});

describe("Share capital that tells in lines of its own how many shares there are", () => {
  it("leaves the rows of equity below it in money", async () => {
    const pack = await packFromText(
      page(
        "CONSOLIDATED BALANCE SHEETS/(Dollars in millions)/December 31,/2014/2013",
        "Cash/700 /650 /Total assets/700 /650 /Equity/Common stock, par value $.01 per share/9 /9 ",
        "Shares outstanding - 2014: 576,310,168/Shares outstanding - 2013: 594,310,237",
        "Additional paid-in capital/391 /341 /Retained earnings/300 /300 /Total equity/700 /650 ",
      ),
      "shares.txt",
    );
    const rows = pack.tables.find(({ id }) => id === "position")?.rows ?? [];
    assert.deepEqual(
      rows.filter(({ unit }) => unit !== undefined).map(({ label }) => label),
      [],
    );
  });
});
