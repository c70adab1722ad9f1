import assert from "node:assert/strict";
import { columnsOfTable, packFromText, rowsOfTable } from "../support/openedPack.ts";

describe("Lists under their headings", () => {
  const listed = [
    "Statement of profit and loss for the year ended 31 March 2014",
    "(₹ in crore)",
    "",
    "Particulars                        2014       2013",
    "1. Income",
    "a) Revenue from operations        1,000        900",
    "b) Other income                     100         90",
    "Total income                      1,100        990",
    "(2) Expenses",
    "(a) Cost of materials               600        500",
    "(ii) Other expenses                 200        190",
    "Total expenses                      800        690",
    "Profit before tax                   300        300",
  ];

  it("leave the heading to itself in text", async () => {
    const pack = await packFromText(listed.join("\n"), "list.txt");
    assert.deepEqual(rowsOfTable(pack, "income").slice(0, 6), [
      "1. Income",
      "a) Revenue from operations | 900 | 1,000",
      "b) Other income | 90 | 100",
      "Total income | 990 | 1,100",
      "(2) Expenses",
      "(a) Cost of materials | 500 | 600",
    ]);
  });

  it("leave it to itself in a grid", async () => {
    const grid = listed.slice(3).map((line) => `| ${[...line.split(/ {2,}/u), "", ""].slice(0, 3).join(" | ")} |`);
    const pack = await packFromText(
      [...listed.slice(0, 3), grid[0], "|---|---|---|", ...grid.slice(1)].join("\n"),
      "list.md",
    );
    assert.deepEqual(rowsOfTable(pack, "income").slice(0, 2), [
      "1. Income",
      "a) Revenue from operations | 900 | 1,000",
    ]);
  });
});

describe("Chinese text in columns", () => {
  const lines = [
    ["项目", "2014年度", "2013年度"],
    ["营业收入", "1,200,450.10", "1,100,230.20"],
    ["归属于母公司所有者的净利润", "170,000.00", "140,000.00"],
    ["研发费用", "30,110.10", "28,220.20"],
    ["利润总额", "200,110.10", "168,220.20"],
  ];
  const shown = (text: string): number =>
    [...text].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);
  const text = (widthOf: (label: string) => number): string =>
    [
      "合并利润表",
      "单位：元",
      "",
      ...lines.map(([label = "", ...cells]) =>
        [label + " ".repeat(30 - widthOf(label)), ...cells.map((cell) => " ".repeat(18 - widthOf(cell)) + cell)].join(
          "",
        ),
      ),
    ].join("\n");

  for (const [name, widthOf] of [
    ["as wide as it is shown", shown],
    ["a letter each, as programs count", (label: string) => label.length],
  ] as const)
    it(`has its figures under their heads where glyphs are filled up ${name}`, async () => {
      const pack = await packFromText(text(widthOf), "wide.txt");
      assert.deepEqual(rowsOfTable(pack, "income").slice(0, 2), [
        "营业收入 | 1,100,230.20 | 1,200,450.10",
        "归属于母公司所有者的净利润 | 140,000.00 | 170,000.00",
      ]);
      assert.deepEqual(columnsOfTable(pack, "income"), ["2013: 2013", "2014: 2014"]);
    });
});

describe("A table of text whose corner says what its columns are in", () => {
  const behind = (table: readonly string[]): string =>
    [
      ...table,
      "",
      "Statement of profit or loss for the year ended 30 June 2014",
      "",
      "                          2014 $'000    2013 $'000",
      "Revenue                        1,000           900",
      "Cost of sales                  (600)         (500)",
      "Gross profit                     400           400",
    ].join("\n");

  it("has heads that are names", async () => {
    const pack = await packFromText(
      behind([
        "Movement in provisions",
        "",
        "$'000                       Warranty   Restructuring   Total",
        "At 1 July 2013                 1,200             300   1,500",
        "Charged to profit or loss        500             100     600",
        "Utilised                       (400)           (250)   (650)",
        "At 30 June 2014                1,300             150   1,450",
      ]),
      "movement.txt",
    );
    assert.deepEqual(
      pack.tables[0]?.columns.map(({ heading }) => heading),
      ["Warranty", "Restructuring", "Total"],
    );
  });

  it("has heads that are names with their units", async () => {
    const pack = await packFromText(
      behind([
        "Segments",
        "",
        "2014                     Retail £m   Wholesale £m   Group £m",
        "External revenue               500            300        800",
        "Operating profit                60             40        100",
        "Depreciation                    20             10         30",
      ]),
      "segments.txt",
    );
    assert.equal(rowsOfTable(pack, pack.tables[0]?.id ?? "")[0], "External revenue | 500 | 300 | 800");
  });
});
