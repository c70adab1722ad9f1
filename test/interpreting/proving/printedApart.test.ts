import assert from "node:assert/strict";
import { packFromText, rowsOfTable } from "../../support/openedPack.ts";

const pipes = (...rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells, index) => `| ${cells.join(" | ")} |${index === 0 ? `\n|${" --- |".repeat(cells.length)}` : ""}`)
    .join("\n");

const assets: readonly (readonly string[])[] = [
  ["货币资金", "3,100.25", "2,900.50"],
  ["应收账款", "6,900.50", "6,100.25"],
  ["存货", "1,250.75", "1,340.50"],
  ["流动资产合计", "11,251.50", "10,341.25"],
  ["固定资产", "8,500.25", "8,250.75"],
  ["无形资产", "1,400.25", "1,500.25"],
  ["资产总计", "21,152.00", "20,092.25"],
  ["应付账款", "9,100.75", "8,750.50"],
  ["实收资本", "12,051.25", "11,341.75"],
  ["负债和所有者权益总计", "21,152.00", "20,092.25"],
];

const position = (rows: readonly (readonly string[])[]): string =>
  [
    "合并资产负债表",
    "2025年12月31日",
    "单位：元 币种：人民币",
    pipes(["项目", "2025年12月31日", "2024年12月31日"], ...rows),
  ].join("\n");

const changed = (label: string, from: string, to: string): readonly (readonly string[])[] =>
  assets.map((row) => (row[0] === label ? row.map((cell) => (cell === from ? to : cell)) : row));

describe("Figures that differ from the others of their table by how they are printed", () => {
  const rows = async (printed: readonly (readonly string[])[]) =>
    rowsOfTable(await packFromText(position(printed), "printed.md"), "position");

  it("are doubted where they have another number of decimals, which no sum may notice", async () => {
    assert.equal((await rows(changed("存货", "1,250.75", "1,250.751")))[2], "存货 | 1,340.50 | 1,250.751?");
    assert.equal((await rows(changed("存货", "1,340.50", "1,340.5")))[2], "存货 | 1,340.5? | 1,250.75");
  });

  it("are not, where a table prints now so many and now others", async () => {
    const plain = assets.slice(0, 4).map((row) => row.map((cell) => cell.replace(/\.\d\d$/, "")));
    const some = [["货币资金", "3,100.2", "2,900"], ...plain.slice(1)];
    assert.equal((await rows(some))[0], "货币资金 | 2,900 | 3,100.2");
  });
});

describe("Totals that print nothing in one column", () => {
  it("are doubted where the rows that they add up print amounts there", async () => {
    const text = position(changed("流动资产合计", "11,251.50", ""));
    const { doubts } = await packFromText(text, "lost.md");
    assert.ok(
      doubts.some(
        ({ row, reason }) => row === "position.row4" && /^“流动资产合计”, a total, prints nothing/u.test(reason),
      ),
      JSON.stringify(doubts),
    );
  });

  it("are not where they are printed everywhere", async () => {
    assert.deepEqual((await packFromText(position(assets), "whole.md")).doubts, []);
  });
});

describe("Statements of one document in different units", () => {
  const read = async (unit: string) =>
    packFromText(
      [
        "# Consolidated income statement",
        "for the year ended 31 December 2025",
        pipes(
          ["", "2025", "2024"],
          ["", "HK$'000", "HK$'000"],
          ["Revenue", "9,310", "8,120"],
          ["Cost of sales", "(5,110)", "(4,020)"],
          ["Gross profit", "4,200", "4,100"],
        ),
        "",
        "# Consolidated statement of financial position",
        "at 31 December 2025",
        pipes(
          ["", "2025", "2024"],
          ["", unit, unit],
          ["Property", "7,130", "6,240"],
          ["Cash", "1,240", "1,350"],
          ["Total assets", "8,370", "7,590"],
          ["Borrowings", "3,160", "2,980"],
          ["Share capital", "5,210", "4,610"],
          ["Total equity and liabilities", "8,370", "7,590"],
        ),
      ].join("\n"),
      "units.md",
    );

  it("are doubted, both where nothing says which of the two is right", async () => {
    const { doubts } = await read("HK$ million");
    assert.deepEqual(
      doubts.map(({ table, row, column }) => [table, row, column]),
      [
        ["income", undefined, undefined],
        ["position", undefined, undefined],
      ],
    );
  });

  it("are not where they are the same", async () => {
    assert.deepEqual((await read("HK$'000")).doubts, []);
  });
});

describe("A note in another unit than the statement that prints its total", () => {
  it("is in doubt, and the statement with it", async () => {
    const { doubts } = await packFromText(
      [
        "# Consolidated income statement",
        "for the year ended 31 December 2025",
        pipes(
          ["", "Note", "2025", "2024"],
          ["", "", "HK$'000", "HK$'000"],
          ["Revenue", "4", "93,110", "81,220"],
          ["Cost of sales", "", "(51,110)", "(40,220)"],
          ["Gross profit", "", "42,000", "41,000"],
        ),
        "",
        "4. Revenue",
        pipes(
          ["", "2025", "2024"],
          ["", "HK$ million", "HK$ million"],
          ["Goods", "51,230", "40,110"],
          ["Services", "41,880", "41,110"],
          ["Revenue", "93,110", "81,220"],
        ),
      ].join("\n"),
      "note.md",
    );
    assert.deepEqual(doubts.map(({ table }) => table).sort(), ["income", "note4"]);
  });
});
