import assert from "node:assert/strict";
import type { Pack } from "../../src/filing/Pack.ts";
import { packFromText, rowsOfTable } from "../support/openedPack.ts";
import { smallResult, statement } from "../support/printedStatement.ts";

const grid = (title: string, rows: readonly string[]): string =>
  [`### ${title}`, "", rows[0] ?? "", (rows[0] ?? "").replace(/[^|]+/gu, "---"), ...rows.slice(1)].join("\n");

/** The pack of a filing in Markdown, with an income statement for the years to 30 June and one more table. */
const packOf = (title: string, rows: readonly string[]): Promise<Pack> =>
  packFromText(
    [
      statement("Income statement", ["For the year ended 30 June 2024"], "2024 US$ million | 2023 US$ million", [
        ...smallResult(""),
      ]),
      grid(title, rows),
    ].join("\n\n"),
    "report.md",
  );

const lastOf = (pack: Pack): string => pack.tables.at(-1)?.id ?? "";

describe("Heads of a grid that lost what they span", () => {
  it("say percent over every column, where words of a percentage stand alone over columns with names of their own", async () => {
    const pack = await packOf("Growth by segment", [
      "| | Year ended 30 June 2024 | | | | |",
      "| | Percentage change versus the year before | | | | |",
      "| | Volume | | Price | | Total | |",
      "| Shoes | (10) | % | 1 | % | (9) | % |",
      "| Hats | 3 | | (2) | | 2 | |",
      "| Total | (3) | % | (1) | % | (5) | % |",
    ]);
    assert.deepEqual(
      pack.tables.at(-1)?.columns.map(({ unit, period }) => [unit, period]),
      [
        ["%", undefined],
        ["%", undefined],
        ["%", undefined],
      ],
    );
    assert.equal(rowsOfTable(pack, lastOf(pack))[1], "Hats | 3 | (2) | 2");
  });

  it("leave the rows below a first row in percent to a person, where nothing says what these are in", async () => {
    const pack = await packOf("Growth by segment", [
      "| | Volume | | Price | | Total | |",
      "| Shoes | (10) | % | 1 | % | (9) | % |",
      "| Hats | 3 | | (2) | | 2 | |",
      "| Gloves | 1 | | 2 | | 4 | |",
      "| Total | (3) | % | (1) | % | (5) | % |",
    ]);
    assert.deepEqual(rowsOfTable(pack, lastOf(pack)).slice(1, 3), ["Hats | 3? | (2)? | 2?", "Gloves | 1? | 2? | 4?"]);
  });

  it("leave them so below footnotes' marks as well, which are no figures", async () => {
    const pack = await packOf("Growth by segment", [
      "| | Volume | | Price | | Total | |",
      "| / (Decrease) | (1) | | (2) | | (3) | |",
      "| Shoes | (10) | % | 1 | % | (9) | % |",
      "| Hats | 3 | | (2) | | 2 | |",
      "| Gloves | 1 | | 2 | | 4 | |",
      "| Total | (3) | % | (1) | % | (5) | % |",
    ]);
    const rows = rowsOfTable(pack, lastOf(pack));
    assert.deepEqual(rows[0], "/ (Decrease) | (1)? | (2)? | (3)?");
    assert.deepEqual(rows.slice(2, 4), ["Hats | 3? | (2)? | 2?", "Gloves | 1? | 2? | 4?"]);
  });

  it("leave them so below a heading as well, under rows of money", async () => {
    const pack = await packOf("Sales by segment", [
      "| | Volume | | Price | | Total | |",
      "| Sales | 3,100 | | 2,900 | | 6,000 | |",
      "| Growth by segment | | | | | | |",
      "| Shoes | (10) | % | 1 | % | (9) | % |",
      "| Hats | 3 | | (2) | | 2 | |",
      "| Gloves | 1 | | 2 | | 4 | |",
      "| Total | (3) | % | (1) | % | (5) | % |",
    ]);
    const rows = rowsOfTable(pack, lastOf(pack));
    assert.deepEqual(
      rows.filter((row) => /^(?:Sales|Hats|Gloves)/u.test(row)),
      ["Sales | 3,100 | 2,900 | 6,000", "Hats | 3? | (2)? | 2?", "Gloves | 1? | 2? | 4?"],
    );
  });

  it("leave money below a margin alone, whose amounts are in thousands", async () => {
    const pack = await packOf("Hats", [
      "| | 2024 | | 2023 | |",
      "| Margin | 10 | % | 11 | % |",
      "| Sales | 3,100 | | 2,900 | |",
      "| Cost | 95 | | 98 | |",
    ]);
    assert.deepEqual(rowsOfTable(pack, lastOf(pack)).slice(1), ["Sales | 2,900 | 3,100", "Cost | 98 | 95"]);
  });

  it("are asked about in a statement of changes in equity with a column that has none", async () => {
    const pack = await packOf("Consolidated statement of changes in equity", [
      "| | Ordinary stock | | | Premium | Treasury stock | | | | Total |",
      "| | Amount | Shares | Amount | | Shares | | | | |",
      "| At 30 June 2023 | 159 | 158,700 | 1,046 | | (3,194) | (33,055) | | | 559 |",
      "| Bought | — | — | — | | (242) | (1,531) | | | (242) |",
      "| At 30 June 2024 | 159 | 158,700 | 1,046 | | (3,436) | (34,586) | | | 317 |",
    ]);
    const figures = pack.tables.find(({ kind }) => kind === "changes in equity");
    const asked = pack.doubts.filter(({ table, column }) => table === "equity" && column !== undefined);
    assert.ok(figures?.columns.some(({ heading }) => /^Column \d+$/u.test(heading)));
    assert.equal(new Set(asked.map(({ column }) => column)).size, figures?.columns.length);
  });
});
