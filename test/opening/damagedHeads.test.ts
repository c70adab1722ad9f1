import assert from "node:assert/strict";
import type { Pack } from "../../src/filing/Pack.ts";
import { packFromText, rowsOfTable } from "../support/openedPack.ts";
import { lineOfText, smallResult, statement } from "../support/printedStatement.ts";

const result = statement(
  "Income statement",
  ["For the year ended 30 June 2024"],
  "2024 US$'000 | 2023 US$'000",
  smallResult(""),
);

/** The rows of a table in Markdown below an income statement. */
const rowsBelow = async (rows: readonly string[]): Promise<readonly string[]> =>
  lastRows(await packFromText([result, "", "### 4. Other matters", "", ...rows].join("\n"), "report.md"));

const lastRows = (pack: Pack): readonly string[] => rowsOfTable(pack, pack.tables.at(-1)?.id ?? "");

const inText = (heads: readonly string[]): Promise<Pack> =>
  packFromText(
    [
      "CONSOLIDATED INCOME STATEMENT",
      "For the year ended 30 June 2024",
      lineOfText("US$'000", ["2024", 50], ["2023", 62]),
      lineOfText("Revenue", ["1,000", 50], ["900", 62]),
      lineOfText("Cost of sales", ["(600)", 51], ["(500)", 63]),
      lineOfText("Gross profit", ["400", 50], ["400", 62]),
      "",
      "",
      "4. Reserves",
      ...heads,
      lineOfText("At the beginning", ["1,100", 38], ["2,000", 50], ["3,100", 62]),
      lineOfText("Profit for the year", ["100", 38], ["310", 50], ["410", 62]),
      lineOfText("At the end", ["1,200", 38], ["2,310", 50], ["3,510", 62]),
    ].join("\n"),
    "report.txt",
  );

describe("Heads of a text that ran into each other", () => {
  it("leave open what the figures below them are of", async () => {
    const pack = await inText([lineOfText("", ["CapitalEarnings", 48], ["Total", 62])]);
    assert.deepEqual(lastRows(pack)[1], "Profit for the year | 100? | 310? | 410?");
  });

  it("are told apart where gaps are between them", async () => {
    const pack = await inText([lineOfText("", ["Capital", 38], ["Earnings", 50], ["Total", 62])]);
    assert.deepEqual(lastRows(pack)[1], "Profit for the year | 100 | 310 | 410");
  });
});

describe("A head that ends before its last word", () => {
  it("leaves open what its column counts", async () => {
    const rows = await rowsBelow([
      "| | Total number of | Price paid |",
      "|---|---|---|",
      "| March | 936 | 72 |",
      "| April | 1,189 | 56 |",
    ]);
    assert.deepEqual(rows, ["March | 936? | 72", "April | 1,189? | 56"]);
  });
});

describe("A label that holds figures of other columns", () => {
  it("leaves open which columns those behind it stand in", async () => {
    const rows = await rowsBelow([
      "| | 2024 | 2023 |",
      "|---|---|---|",
      "| Notes due in March 1,000 2.40 % semi-annually | 998 | 997 |",
      "| Gains $ (67) $ (66) taken to revenue | 24 | 26 |",
      "| Options (6) 102 207 taken to other expense | 33 | 35 |",
      "| Shares of £0.001 each, 10,000 of them | 100 | 100 |",
      "| Adjusted result (1) (2) (3) | 50 | 60 |",
    ]);
    assert.deepEqual(
      rows.map((row) => row.split(" | ").slice(1).join(" ")),
      ["997? 998?", "26? 24?", "35? 33?", "100 100", "60 50"],
    );
  });
});

describe("A label that is an amount", () => {
  it("leaves open what the figure beside it is of, as in a panel of key figures", async () => {
    const rows = await rowsBelow([
      "| | Change | Before |",
      "|---|---|---|",
      "| £31.7m | 46% | 12% |",
      "| £16.9 million | 117% | 9% |",
      "| £5m facility | 4% | 5% |",
    ]);
    assert.deepEqual(rows, ["£31.7m | 46%? | 12%?", "£16.9 million | 117%? | 9%?", "£5m facility | 4% | 5%"]);
  });
});

describe("Small figures between rows in percent", () => {
  it("may be in percent, too, whatever stands above them", async () => {
    const rows = await rowsBelow([
      "| | Volume | Price | Total |",
      "|---|---|---|---|",
      "| Growth of | 7 | | |",
      "| Shoes | (10)% | 1% | (9)% |",
      "| Hats | 3 | (2) | 2 |",
      "| Gloves | 1 | 2 | 4 |",
      "| Total | (3)% | (1)% | (5)% |",
    ]);
    assert.deepEqual(rows.slice(2, 4), ["Hats | 3? | (2)? | 2?", "Gloves | 1? | 2? | 4?"]);
  });
});

describe("The foot of a page among the rows", () => {
  const foot = [
    "| | 2024 | 2023 |",
    "|---|---|---|",
    "| Cash | 1,120 | 950 |",
    "| ACME (HOLDINGS) LIMITED ANNUAL REPORT 2024 | 135 | |",
    "| Deposits | 320 | 410 |",
    "| The Group recognised an allowance for each of the deposits that are past due by ninety days. | | |",
    "| | 142 | |",
    "| Loans | 75 | 60 |",
  ];

  it("is no row where it is the report's name with the page's number", async () => {
    assert.ok(!(await rowsBelow(foot)).some((row) => /REPORT|135/u.test(row)));
  });

  it("is asked about where a number alone stands below a sentence", async () => {
    const rows = await rowsBelow(foot);
    assert.ok(rows.some((row) => / \| · \| 142\?$/u.test(row)));
    assert.ok(rows.includes("Loans | 60 | 75"));
  });
});

describe("Two tables with as many columns in one block of tabs", () => {
  const block = (...rows: readonly string[]): Promise<Pack> =>
    packFromText(
      [
        "Consolidated income statement",
        "In thousands of euros|2024|2023",
        "Revenue|1,000|900",
        "Cost of sales|(600)|(500)",
        "Gross profit|400|400",
        ...rows,
      ]
        .join("\n")
        .replaceAll("|", "\t"),
      "report.txt",
    );

  it("have years of their own each, though a word stands before those of the second", async () => {
    const pack = await block("Other income|2022|2021", "Grants|15|14", "Rents|5|6", "Total|20|20");
    assert.deepEqual(lastRows(pack), ["Grants | 14 | 15", "Rents | 6 | 5", "Total | 20 | 20"]);
    assert.deepEqual(
      pack.tables.at(-1)?.columns.map(({ period }) => period),
      ["2021", "2022"],
    );
  });

  it("are asked about where names in place of years stand over the second", async () => {
    const pack = await block("Segment|Europe|Asia", "Sales|700|300", "Costs|400|200");
    assert.deepEqual(lastRows(pack).slice(-2), ["Sales | 300? | 700?", "Costs | 200? | 400?"]);
  });

  it("are one where words in the columns say the same of each year", async () => {
    const pack = await block("Basis|Audited|Audited", "Tax|(100)|(90)", "Profit|300|310");
    assert.deepEqual(lastRows(pack).slice(-2), ["Tax | (90) | (100)", "Profit | 310 | 300"]);
  });
});

describe("Heads of a further table that stand a line each among the rows of a text", () => {
  const rows = (...between: readonly string[]): Promise<readonly string[]> =>
    rowsBelow([
      "| | 2024 | 2023 |",
      "|---|---|---|",
      "| Owed by associates | 120 | 95 |",
      ...between.map((text) => `| ${text} | | |`),
      "| Goodwill | 456 | 568 |",
      "| Brands | 34 | 0 |",
    ]);

  it("leave open what stands below them", async () => {
    const below = await rows("Interim valuation", "US$'000", "Fair value", "US$'000");
    assert.deepEqual(
      [below[0], ...below.slice(-2)],
      ["Owed by associates | 95 | 120", "Goodwill | 568? | 456?", "Brands | 0? | 34?"],
    );
  });

  it("are none where one unit alone stands over rows", async () => {
    assert.deepEqual((await rows("Assets acquired", "US$'000")).slice(-1), ["Brands | 0 | 34"]);
  });
});

describe("Footnotes below a list of standards", () => {
  const list = (last: string): Promise<Pack> =>
    packFromText(
      [
        result,
        "",
        "### 2. Standards that are not in force",
        "",
        "| Amendments to the standards | Effective |",
        "|---|---|",
        "| Effective for years beginning on or after 1 January 2031 | 1 |",
        "| Effective for years beginning on or after 1 January 2032 | 2 |",
        `| No date is determined | ${last} |`,
      ].join("\n"),
      "report.md",
    );

  it("are no amounts: their numbers count from one", async () => {
    assert.equal((await list("3")).tables.length, 1);
  });

  it("are told from rows whose figures do not", async () => {
    assert.equal((await list("4")).tables.length, 2);
  });
});

describe("The cover of a form that is filed as data", () => {
  const cover = (...rows: readonly string[]): Promise<Pack> =>
    packFromText(
      ["# Cover page", "", "| | 31 December 2014 |", "|---|---|", ...rows.map((row) => `| ${row} |`), "", result].join(
        "\n",
      ),
      "report.md",
    );
  const numbers = ["Entity Address, Postal Zip Code | 95999", "City Area Code | 555"];

  it("is no table of amounts, though it prints numbers; a table that has few of its rows is one", async () => {
    assert.equal((await cover("Entity Central Index Key | 1234567", ...numbers)).tables.length, 1);
    assert.equal((await cover("Shops | 1234567", ...numbers)).tables.length, 2);
  });
});

describe("A list of contents", () => {
  const contents = (head: string, ...rows: readonly string[]): Promise<Pack> =>
    packFromText(
      [`| | ${head} |`, "|---|---|", ...rows.map((row) => `| ${row} |`), "", result].join("\n"),
      "report.md",
    );

  it("is no table of amounts: its pages go up beside the names of statements, or under the word for them", async () => {
    const named = ["Directors | 3", "Strategy | 3", "Consolidated balance sheet | 20", "Notes | 24", "Index | 101"];
    assert.equal((await contents("2024", ...named)).tables.length, 1);
    const others = ["Directors | 3", "Strategy | 3", "Risks | 20", "People | 24", "Index | 101"];
    assert.equal((await contents("Page", ...others)).tables.length, 1);
    assert.equal((await contents("2024", ...others)).tables.length, 2);
    assert.equal((await contents("Page", ...others, "Other | 12")).tables.length, 2);
  });
});

describe("The years over a statement", () => {
  const columnsInDoubt = async (heads: string): Promise<readonly string[]> => {
    const text = statement("Income statement", ["For the year ended 30 June 2034"], heads, smallResult(""));
    const { doubts } = await packFromText(text, "report.md");
    return doubts.filter(({ row }) => row === undefined).flatMap(({ column }) => column ?? []);
  };

  it("leave their periods open where a misread digit sets them decades apart", async () => {
    assert.deepEqual(await columnsInDoubt("2084 US$'000 | 2033 US$'000"), ["2033", "2084"]);
    assert.deepEqual(await columnsInDoubt("2034 US$'000 | 2023 US$'000"), ["2023", "2034"]);
  });

  it("leave open which of two it is where both of them and their units stand over one column", async () => {
    const { tables, doubts } = await packFromText(
      statement("Statement of cash flows", ["For the year ended 30 June 2034"], "Note | 2034 US$'000 | 2033 US$'000", [
        "Profit before tax | | 2,570 | 477",
        "Increase in receivables | | (553) | [1,204]",
        "Net cash from operating activities | | 3,399 | [48]",
        "Purchase of equipment | | [146] | (43)",
        "Issue of shares | | 305 | 4,121",
      ]),
      "report.md",
    );
    const columns = tables.flatMap((table) => table.columns.map(({ heading }) => heading));
    assert.deepEqual(columns, ["2034 US$'000 2033 US$'000"]);
    assert.deepEqual(
      doubts.filter(({ row }) => row === undefined).map(({ column }) => column),
      ["2033"],
    );
  });

  it("may leave out a year or two", async () => {
    assert.deepEqual(await columnsInDoubt("2034 US$'000 | 2033 US$'000"), []);
    assert.deepEqual(await columnsInDoubt("2034 US$'000 | 2032 US$'000"), []);
  });
});
