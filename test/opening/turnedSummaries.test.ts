import assert from "node:assert/strict";
import { columnsOfTable, packFromText, rowsOfTable } from "../support/openedPack.ts";
import { smallResult, statement } from "../support/printedStatement.ts";

const page = (...rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("")}</table>`;

const result = statement(
  "Income statement for the year ended 31 December 2031",
  ["(in thousands of euros)"],
  "2031 | 2030",
  smallResult(""),
);

describe("A summary with a year a row", () => {
  const summary: readonly (readonly string[])[] = [
    ["Year", "Revenue", "Gross profit", "Total assets", "Total equity"],
    ["2031", "1,000", "400", "5,120", "2,310"],
    ["2030", "900", "400", "4,980", "2,150"],
    ["2029", "850", "360", "4,700", "2,010"],
  ];

  it("is read with a row for each of its items, under the years", async () => {
    const pack = await packFromText(
      [result, "", "## Three-year summary", "", "(in thousands of euros)", "", page(...summary)].join("\n"),
      "summary.md",
    );
    const [, table] = pack.tables;
    assert.deepEqual(rowsOfTable(pack, table?.id ?? ""), [
      "Revenue | 850 | 900 | 1,000",
      "Gross profit | 360 | 400 | 400",
      "Total assets | 4,700 | 4,980 | 5,120",
      "Total equity | 2,010 | 2,150 | 2,310",
    ]);
    assert.deepEqual(columnsOfTable(pack, table?.id ?? ""), ["2029: 2029", "2030: 2030", "2031: 2031"]);
  });

  it("is left as it is printed where its columns are no rows of statements", async () => {
    const pack = await packFromText(
      [
        result,
        "",
        "## Minimum payments",
        "",
        page(
          ["Year", "Ships", "Land", "Offices", "Total"],
          ["2032", "100", "40", "12", "152"],
          ["2033", "90", "40", "11", "141"],
        ),
      ].join("\n"),
      "payments.md",
    );
    const [, table] = pack.tables;
    assert.deepEqual(rowsOfTable(pack, table?.id ?? ""), ["2032 | 100 | 40 | 12 | 152", "2033 | 90 | 40 | 11 | 141"]);
  });
});
