import assert from "node:assert/strict";
import { columnsOfTable, packFromText, rowsOfTable } from "../support/openedPack.ts";

const table = (head: string, rows: readonly string[]): string =>
  [`| ${head} |`, `|${"---|".repeat(head.split("|").length)}`, ...rows.map((row) => `| ${row} |`)].join("\n");

describe("A statement of financial position in tables of its sections", () => {
  const assets = table("Assets | Note | 2014 | 2013", [
    "Plant | 11 | 260 | 240",
    "Intangible assets | 12 | 40 | 50",
    "Total non-current assets | | 300 | 290",
  ]);
  const more = ["| Current assets | | | |", "| Inventory | 14 | 100 | 90 |", "| Cash | 17 | 50 | 60 |"].join("\n");
  const equity = table(" | Note | 2014 | 2013", [
    "Share capital | 18 | 200 | 200",
    "Retained earnings | | 110 | 100",
    "Total equity | | 310 | 300",
  ]);
  const liabilities = table(" | Note | 2014 | 2013", [
    "Lease liabilities | 12 | 40 | 50",
    "Payables | 21 | 100 | 90",
    "Total current liabilities | | 140 | 140",
  ]);
  const text = [
    "## STATEMENT OF FINANCIAL POSITION AT 31 DECEMBER 2014",
    "(All amounts are expressed in thousands of US dollars)",
    "",
    assets,
    "",
    more,
    "",
    "| Total current assets | | 150 | 150 |",
    "",
    "| Total assets | | 450 | 440 |",
    "",
    "### Equity and Liabilities",
    "#### Equity",
    "",
    equity,
    "",
    "#### Liabilities",
    "##### Current Liabilities",
    "",
    liabilities,
    "",
    "| **Total equity and liabilities** | | 450 | 440 |",
    "",
  ];

  it("is one, with the headings that stand between them", async () => {
    const pack = await packFromText(text.join("\n"), "sections.md");
    assert.deepEqual(rowsOfTable(pack, "position").slice(7), [
      "Total assets | 440 | 450",
      "Equity and Liabilities",
      "Equity",
      "Share capital {18} | 200 | 200",
      "Retained earnings | 100 | 110",
      "Total equity | 300 | 310",
      "Liabilities",
      "Current Liabilities",
      "Lease liabilities {12} | 50 | 40",
      "Payables {21} | 90 | 100",
      "Total current liabilities | 140 | 140",
      "Total equity and liabilities | 440 | 450",
    ]);
    assert.deepEqual(pack.doubts, []);
    assert.equal(pack.roles.totalEquity, "position.totalEquity");
  });

  it("ends with its last total: a note on equity below it is another table", async () => {
    const note = ["#### Equity", "", table(" | | 2014 | 2013", ["Opening | | 300 | 290", "Profit | | 10 | 10"])];
    const pack = await packFromText([...text, ...note].join("\n"), "note.md");
    assert.equal(rowsOfTable(pack, "position").at(-1), "Total equity and liabilities | 440 | 450");
  });
});

describe("A table whose head has no place for the labels", () => {
  it("has its heads over the figures and not over the notes", async () => {
    const pack = await packFromText(
      [
        "## STATEMENT OF CASH FLOWS",
        "### for the year ended 31 December 2014 (US$ in thousands)",
        "",
        table("Note | 2014 | 2013", [
          "Operating activities | | ",
          "Cash generated from operations | 24 | 159 | 34",
          "Tax paid | 23 | (9) | (4)",
          "Net cash from operating activities | | 150 | 30",
        ]),
      ].join("\n"),
      "short.md",
    );
    assert.deepEqual(rowsOfTable(pack, "cashFlows"), [
      "Operating activities",
      "Cash generated from operations {24} | 34 | 159",
      "Tax paid {23} | (4) | (9)",
      "Net cash from operating activities | 30 | 150",
    ]);
    assert.deepEqual(pack.doubts, []);
  });

  it("gives its heads to rows below a line that parts them, whatever it calls its labels", async () => {
    const pack = await packFromText(
      [
        "## Consolidated Balance Sheet (US$ in thousands)",
        "",
        "| Account | April 30, 2014 | January 31, 2014 |",
        "|:---|---:|---:|",
        "",
        "**Assets**",
        "| Cash | 133 | 176 |",
        "| Receivables | 34 | 92 |",
        "| Total assets | 167 | 268 |",
      ].join("\n"),
      "parted.md",
    );
    assert.deepEqual(columnsOfTable(pack, "position"), ["2014: 2014", "2014-04-30: 2014-04-30"]);
    assert.equal(rowsOfTable(pack, "position").at(-1), "Total assets | 268 | 167");
  });
});
