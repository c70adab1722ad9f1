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

  it("are read from the paragraphs of a web page, too", async () => {
    const paragraphs = result.split("\n").flatMap((line) => (line.trim() === "" ? [] : [`<p>${line.trim()}</p>`]));
    const pack = await packFromText(`<html><body>${paragraphs.join("\n")}</body></html>`, "result.html");
    assert.deepEqual(rowsOfTable(pack, "income").slice(0, 3), [
      "Net revenues | 3,700 | 3,980 | 4,310",
      "Cost of goods sold | 1,890 | 2,000 | 2,110",
      "Gross profit | 1,810 | 1,980 | 2,200",
    ]);
    assert.deepEqual(
      pack.tables[0]?.columns.map(({ period }) => period),
      ["2012", "2013", "2014"],
    );
  });

  it("have no period under a title over two lines that names an average of several", async () => {
    const average = page(
      "AVERAGE FOR THE TRAILING FIVE/QUARTERS ENDED/December 31, 2014/December 31, 2013/Total debt/118 /121 ",
      "Equity/139 /142 /Capital/257 /263 ",
    );
    const pack = await packFromText(`${result}\n${average}`, "average.txt");
    assert.deepEqual(
      pack.tables.at(-1)?.columns.map(({ period }) => period),
      [undefined, undefined],
    );
  });

  it("doubt the figures of a row whose label ends with the sign of a column", async () => {
    const rows = [
      "(In millions)|2014|2013",
      "Net revenues|4,310|3,980",
      "Cost of goods sold|2,110|2,000",
      "Gross profit|2,200|1,980",
      "Other expenses 1,450 $||1,320",
      "Net income|750|660",
    ].map((row) => `<tr>${row.replaceAll(/[^|]+|(?<=\|)(?=\|)/g, "<td>$&</td>").replaceAll("|", "")}</tr>`);
    const pack = await packFromText(
      `<html><body><p>Consolidated statements of income</p><table>${rows.join("")}</table></body></html>`,
      "income.html",
    );
    assert.deepEqual(
      rowsOfTable(pack, "income").filter((row) => row.startsWith("Other")),
      ["Other expenses 1,450 $ | 1,320? | ·"],
    );
  });

  it("take no paragraph above their years for what stands over the columns", async () => {
    const prose = `The rate rose ${"because of the mix of earnings and of new rules ".repeat(3)}in the third quarter of 2014.`;
    const taxes = page(
      `YEAR ENDED DECEMBER 31,/Federal rate/State taxes/Effective rate/${prose}`,
      "Deferred taxes comprise the following as of:/DECEMBER 31,/(In millions)/2014/2013/Deferred tax assets:/Inventories/98 /69 /Reserves/143 /113 /Leases/458 /474 /Total/699 /656 ",
    );
    const pack = await packFromText(`${result}\n${taxes}`, "taxes.txt");
    assert.deepEqual(
      pack.tables.at(-1)?.columns.map(({ period }) => period),
      ["2013", "2014"],
    );
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
