import assert from "node:assert/strict";
import { columnsOfTable, openedPack, packFromText, rowsOfTable } from "../support/openedPack.ts";
import { lineOfText } from "../support/printedStatement.ts";
import { smallPdf } from "../support/smallPdf.ts";

const opened = (lines: readonly string[]) =>
  packFromText(["CONSOLIDATED INCOME STATEMENT", ...lines].join("\n"), "report.txt");

const rows = [
  lineOfText("Revenue", ["1,000", 50], ["900", 62], ["11.1%", 70]),
  lineOfText("Cost of sales", ["(600)", 51], ["(500)", 63], ["20.0%", 70]),
  lineOfText("Gross profit", ["400", 50], ["400", 62], ["0.0%", 70]),
];

describe("Heads that say the same over two columns, a space apart", () => {
  it("are one for each of them, and what stands behind them is the next one's", async () => {
    const pack = await opened([
      lineOfText("", ["Year ended Year ended", 62]),
      lineOfText("", ["31 December 31 December Change", 70]),
      lineOfText("US$'000", ["2025", 50], ["2024", 62], ["%", 70]),
      ...rows,
    ]);
    assert.deepEqual(
      columnsOfTable(pack, "income").map((column) => column.replace(/^\S+ /u, "")),
      ["2024", "2025", "no period"],
    );
    assert.equal(pack.doubts.length, 0, JSON.stringify(pack.doubts));
  });
});

describe("A statement whose columns are all said to be changes", () => {
  it("has no period, and says so of each", async () => {
    const pack = await opened([
      lineOfText("", ["Change", 50], ["Change", 62]),
      lineOfText("US$'000", ["Group", 50], ["Trust", 62]),
      ...rows.map((row) => row.replace(/ +\S+%$/u, "")),
    ]);
    const told = pack.doubts.filter(({ reason }) => reason === "No period is read over this column of a statement.");
    assert.equal(told.length, 2, JSON.stringify(pack.doubts));
  });
});

describe("A row of a page with the word for nil in every column", () => {
  it("is a row of its table, and begins no other", async () => {
    const printed = [
      ["Statement of financial position", "", ""],
      ["as at 31 December 2025", "", ""],
      ["US$'000", "2025", "2024"],
      ["Property, plant and equipment", "7,083", "493"],
      ["Goodwill", "5,460", "1,462"],
      ["Deferred tax assets", "nil", "nil"],
      ["Total non-current assets", "12,543", "1,955"],
    ];
    const texts = printed.flatMap((row, line) =>
      row.flatMap((text, at) => (text === "" ? [] : [{ text, x: [50, 330, 440][at] ?? 0, y: 80 + 14 * line }])),
    );
    const note = {
      text: "These statements are presented in thousands of dollars unless said otherwise.",
      x: 50,
      y: 700,
    };
    const pack = await openedPack(smallPdf([{ texts: [...texts, note] }]), "report.pdf");
    assert.deepEqual(rowsOfTable(pack, "position"), [
      "Property, plant and equipment | 493 | 7,083",
      "Goodwill | 1,462 | 5,460",
      "Deferred tax assets | – | –",
      "Total non-current assets | 1,955 | 12,543",
    ]);
  });
});
