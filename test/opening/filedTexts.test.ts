import assert from "node:assert/strict";
import { statement } from "../support/printedStatement.ts";
import { columnsOfTable as columnsOf, packFromText as fromText, rowsOfTable as rowsOf } from "../support/openedPack.ts";

/** A label, led to its figures by dots, and right-aligned columns of 13. */
const row = (label: string, ...figures: readonly string[]): string =>
  `${label.includes("  ") || figures.length === 0 ? label : `${label} `.padEnd(40, ".")}`.padEnd(42) +
  figures.map((figure) => `${figure}${figure.endsWith(")") ? "" : " "}`.padStart(13)).join("");

const filed = (...lines: readonly string[]): string =>
  ["<PAGE>   21", ...lines, "</TABLE>", "See accompanying notes.", "<PAGE>   22"].join("\n");

const tagged = ["<S>".padEnd(45) + "<C>".padEnd(13) + "<C>"];

const balanceSheet = (...rows: readonly string[]): ReturnType<typeof fromText> =>
  fromText(
    filed(
      "                CONSOLIDATED BALANCE SHEETS",
      "                 (Thousands of U.S. dollars)",
      "<TABLE>",
      "<CAPTION>",
      row("December 31,", "1996", "1995"),
      ...tagged,
      ...rows,
    ),
    "filing.txt",
  );

describe("Filings in text with the tags of a regulator", () => {
  it("are read under the heads that stand over their columns, with labels that go on below, set in", async () => {
    const pack = await fromText(
      filed(
        "                CONSOLIDATED STATEMENTS OF INCOME",
        "                 (Thousands of U.S. dollars)",
        "<TABLE>",
        "<CAPTION>",
        "".padEnd(46) + "Year ended December 31,",
        "".padEnd(46) + "------------------------",
        row("", "1996", "1995"),
        ...tagged,
        row("Net sales", "$  1,200", "$  1,100"),
        row("Cost of sales", "(700)", "(650)"),
        row("Gross profit", "500", "450"),
        "Gains on sales of businesses and of other",
        row("  Assets", "40", "-"),
        row("Income before income taxes", "540", "450"),
        row("Income taxes", "(180)", "(150)"),
        row("Net income", "$    360", "$    300"),
      ),
      "filing.txt",
    );
    assert.deepEqual(columnsOf(pack, "income"), ["1995: 1995", "1996: 1996"]);
    assert.deepEqual([pack.money?.scale, pack.periods.map(({ months }) => months)], [1_000, [12, 12]]);
    assert.deepEqual(rowsOf(pack, "income").slice(2, 5), [
      "Gross profit | 450 | 500",
      "Gains on sales of businesses and of other Assets | - | 40",
      "Income before income taxes | 450 | 540",
    ]);
  });

  it("keep days apart that stand a space from each other over columns that are narrow", async () => {
    const four = (label: string, ...figures: readonly string[]): string =>
      label.padEnd(26) + figures.map((figure) => figure.padStart(14)).join("");
    const pack = await fromText(
      filed(
        "                CONSOLIDATED STATEMENTS OF INCOME",
        "                 (Thousands of U.S. dollars)",
        "".padEnd(50) + "Three months ended",
        "".padEnd(33) + "-".repeat(49),
        four("", "March 31,", "June 30,", "September 30,", "December 31,"),
        four("", ...["1996", "1996", "1996", "1996"].map((year) => `${year}   `)),
        four("Net sales", "1,200", "1,100", "1,300", "1,400"),
        four("Cost of sales", "700", "650", "750", "800"),
        four("Gross profit", "500", "450", "550", "600"),
        four("Income taxes", "200", "150", "200", "200"),
        four("Net income", "300", "300", "350", "400"),
      ),
      "filing.txt",
    );
    assert.deepEqual(
      columnsOf(pack, "income"),
      [1, 2, 3, 4].map((quarter) => `1996-Q${quarter}: 1996-Q${quarter}`),
    );
  });

  it("have no column where a number ends a label that goes on", async () => {
    const pack = await balanceSheet(
      row("Cash", "$    900", "$    800"),
      row("Inventories", "300", "350"),
      row("Total assets", "1,200", "1,150"),
      row("Payables", "400", "450"),
      "Common stock, shares issued and outstanding",
      row("  7,411,088", "50", "50"),
      row("Retained earnings", "750", "650"),
      row("Total liabilities and equity", "$  1,200", "$  1,150"),
    );
    assert.deepEqual(columnsOf(pack, "position"), ["1995: 1995", "1996: 1996"]);
    assert.deepEqual(rowsOf(pack, "position").slice(3), [
      "Payables | 450 | 400",
      "Common stock, shares issued and outstanding 7,411,088 | 50 | 50",
      "Retained earnings | 650 | 750",
      "Total liabilities and equity | 1,150 | 1,200",
    ]);
  });

  it("go on with a label behind the month of a day, and with how many shares there are behind a colon", async () => {
    const pack = await balanceSheet(
      row("Cash", "$    900", "$    800"),
      "Receivables, less allowances as of May",
      row("31, 1996 and 1995, respectively", "300", "350"),
      row("Total assets", "1,200", "1,150"),
      row("Payables", "400", "450"),
      "Preferred stock, $0.01 par value; outstanding:",
      row("None", "-", "-"),
      "Common stock, 50 shares issued at December",
      row("31, 1996", "100", "100"),
      row("Retained earnings", "700", "600"),
      row("Total liabilities and equity", "$  1,200", "$  1,150"),
    );
    assert.deepEqual(
      rowsOf(pack, "position").filter((text) => /^Receivables|^Preferred|^Common|31/u.test(text)),
      [
        "Receivables, less allowances as of May 31, 1996 and 1995, respectively | 350 | 300",
        "Preferred stock, $0.01 par value; outstanding: None | - | -",
        "Common stock, 50 shares issued at December 31, 1996 | 100 | 100",
      ],
    );
  });

  it("have nils that are printed as a nought between dashes", async () => {
    const pack = await balanceSheet(
      row("Cash", "$    900", "$  1,150"),
      row("Securities", "300", "-0-"),
      row("Total assets", "1,200", "1,150"),
      row("Payables", "400", "450"),
      row("Preferred stock, none issued", "-0-", "-0-"),
      row("Retained earnings", "800", "700"),
      row("Total liabilities and equity", "$  1,200", "$  1,150"),
    );
    assert.deepEqual(rowsOf(pack, "position"), [
      "Cash | 1,150 | 900",
      "Securities | – | 300",
      "Total assets | 1,150 | 1,200",
      "Payables | 450 | 400",
      "Preferred stock, none issued | – | –",
      "Retained earnings | 700 | 800",
      "Total liabilities and equity | 1,150 | 1,200",
    ]);
    assert.deepEqual(pack.doubts, []);
  });

  it("keep a heading apart from the list that is set in below it, however wide it is", async () => {
    const pack = await balanceSheet(
      "Investments that are carried at fair value",
      row("  Securities", "900", "800"),
      row("  Inventories", "300", "350"),
      row("Total assets", "1,200", "1,150"),
      row("Accounts payable", "400", "450"),
      row("Retained earnings", "800", "700"),
      row("Total liabilities and equity", "1,200", "1,150"),
    );
    assert.deepEqual(rowsOf(pack, "position").slice(0, 2), [
      "Investments that are carried at fair value",
      "Securities | 800 | 900",
    ]);
  });
});

describe("The number of a page of text", () => {
  const page = (...foot: readonly string[]): string =>
    [
      "                CONSOLIDATED BALANCE SHEETS",
      "                 (Thousands of U.S. dollars)",
      row("December 31,", "1996", "1995"),
      row("Cash", "900", "800"),
      row("Inventories", "1,300", "1,350"),
      row("Total assets", "2,200", "2,150"),
      row("Accounts payable", "400", "450"),
      row("Retained earnings", "1,800", "1,700"),
      row("Total liabilities and equity", "2,200", "2,150"),
      ...foot,
    ].join("\n");

  it("is no figure, and makes no column", async () => {
    for (const number of ["3", "- 3 -", "F-3", "Page 3"]) {
      const pack = await fromText(
        page("", "See accompanying notes.", "", `${" ".repeat(38)}${number}`, "<PAGE>   4", "Notes"),
        "page.txt",
      );
      assert.deepEqual(columnsOf(pack, "position"), ["1995: 1995", "1996: 1996"], number);
      assert.equal(rowsOf(pack, "position").at(-1), "Total liabilities and equity | 2,150 | 2,200", number);
    }
  });

  it("is none where a page has a value a line", async () => {
    const values = ["Cash", "900", "800", "Inventories", "1,300", "1,350", "Total assets", "2,200", "2,150"];
    const debts = ["Retained earnings", "1,800", "1,700", "Total liabilities and equity", "2,200", "2,150"];
    const heads = ["CONSOLIDATED BALANCE SHEETS", "(Thousands of U.S. dollars)", "December 31,", "1996", "1995"];
    const lines = [...heads, ...values, "Accounts payable", "400", "450\f", ...debts];
    const pack = await fromText(lines.join("\n"), "values.txt");
    assert.ok(rowsOf(pack, "position").includes("Accounts payable | 450 | 400"));
  });
});

describe("Rows of shares", () => {
  const result = (...rows: readonly string[]): string =>
    statement(
      "Consolidated statements of income",
      ["(millions of U.S. dollars, except per share data)"],
      "2024 | 2023",
      ["Revenue | $275,235 | $254,453", "Costs | 264,417 | 244,713", "NET INCOME | $8,099 | $7,367", ...rows],
    );

  it("are in thousands where the heading over them says so", async () => {
    const pack = await fromText(
      result(
        "NET INCOME PER COMMON SHARE: | |",
        "Basic | $18.24 | $16.59",
        "Shares used in calculation (000’s) | |",
        "Basic | 443,985 | 443,914",
      ),
      "shares.md",
    );
    assert.equal(pack.tables[0]?.rows.at(-1)?.unit, "thousand shares");
  });

  it("leave amounts per share of a class in money for each share, whole ones too", async () => {
    const pack = await fromText(
      result(
        "Net income per average equivalent Class A share | $61,900 | $66,412",
        "Net income per average equivalent Class B share | $41.27 | $44.27",
      ),
      "classes.md",
    );
    assert.deepEqual(
      pack.tables[0]?.rows.slice(-2).map(({ unit }) => unit),
      ["$ per share", "$ per share"],
    );
  });
});

describe("Rows with a day in their labels", () => {
  it("are not asked whether its digits belong to the figure", async () => {
    const pack = await fromText(
      [
        statement("Consolidated balance sheets", ["(millions of U.S. dollars)"], "2024 | 2023", [
          "Cash | 1,900 | 1,800",
          "Loans | 4,000 | 4,000",
          "Total assets | 5,900 | 5,800",
          "Accounts payable | 900 | 800",
          "Retained earnings | 5,000 | 5,000",
          "Total liabilities and equity | 5,900 | 5,800",
        ]),
        "",
        "## 4. Nonperforming loans",
        "",
        "|  | 2024 | 2023 |",
        "|---|---|---|",
        "| Balance, January 1 | 2,773 | 1,054 |",
        "| Additions | 3,914 | 1,719 |",
        "| Balance, December 31 | 6,687 | 2,773 |",
      ].join("\n"),
      "days.md",
    );
    assert.deepEqual(
      pack.doubts.filter(({ row: id }) => id !== undefined),
      [],
    );
  });
});
