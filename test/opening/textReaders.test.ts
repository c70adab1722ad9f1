import assert from "node:assert/strict";
import { statement } from "../support/printedStatement.ts";
import { columnsOfTable as columnsOf, packFromText as fromText, rowsOfTable as rowsOf } from "../support/openedPack.ts";

const doubtsOf = async (text: string, name: string) =>
  (await fromText(text, name)).doubts.filter(({ about }) => about === undefined);

describe("Statements as programs write them out as text", () => {
  const wide = (label: string, first: string, second: string): string =>
    `  ${label.padEnd(30)}${first.padEnd(20)}${second}`;
  const amount = (text: string): string => text.padStart(14);
  const balance = [
    "CONSOLIDATED BALANCE SHEETS",
    "(In millions)",
    wide("", "September 30,", "September 24,"),
    wide("", "2017", "2016"),
    "─".repeat(70),
    wide("Cash", `$${amount("300")}`, `$${amount("250")}`),
    wide("Receivables", ` ${amount("1,200")}`, ` ${amount("1,150")}`),
    wide("Total assets", `$${amount("1,500")}`, `$${amount("1,400")}`),
    wide("Payables", `$${amount("900")}`, `$${amount("880")}`),
    wide("Retained earnings", ` ${amount("640")}`, ` ${amount("500")}`),
    wide("Reserves", "(40", "20"),
    wide("Total liabilities and equity", `$${amount("1,500")}`, `$${amount("1,400")}`),
  ].join("\n");

  it("give each head to the figures at the right of its column, where the currency's sign says how far that reaches", async () => {
    const pack = await fromText(balance, "wide.txt");
    assert.deepEqual(columnsOf(pack, "position"), ["2016: 2016", "2017: 2017"]);
    assert.deepEqual(rowsOf(pack, "position").slice(0, 3), [
      "Cash | 250 | 300",
      "Receivables | 1,150 | 1,200",
      "Total assets | 1,400 | 1,500",
    ]);
  });

  it("keep figures that stand at the left of a column in it, and ask for one whose bracket nothing closes", async () => {
    const pack = await fromText(balance, "wide.txt");
    assert.equal(rowsOf(pack, "position")[5], "Reserves | 20 | ·");
    assert.deepEqual(
      pack.doubts.filter(({ column }) => column !== undefined).map(({ row, column }) => [row, column]),
      [["position.reserves", "2017"]],
    );
  });

  it("have no row for the rule under the heads, however narrow its columns are", async () => {
    const pack = await fromText(
      [
        "# Income statement",
        "",
        "| | 2024 | 2023 | |",
        "| ---- | ---- | ---- | - |",
        "| Revenue | 1,000 | 900 | |",
        "| Cost of sales | (600) | (500) | |",
        "| Gross profit | 400 | 400 | |",
      ].join("\n"),
      "rule.md",
    );
    assert.deepEqual(rowsOf(pack, "income"), [
      "Revenue | 900 | 1,000",
      "Cost of sales | (500) | (600)",
      "Gross profit | 400 | 400",
    ]);
  });

  it("have a unit whose words stand on several lines over its own column alone", async () => {
    const pack = await fromText(
      [
        "CONSOLIDATED BALANCE SHEETS",
        "                                                 Thousands",
        "                     Millions      Millions      of U.S.",
        "                     of Yen        of Yen        dollars",
        "                     2023          2024          2024",
        "Inventories             1,105         1,119         7,860",
        "Cash                    4,050         5,250        34,680",
        "Total assets            5,155         6,369        42,540",
      ].join("\n"),
      "stacked.txt",
    );
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["JPY", 1_000_000]);
    assert.equal(columnsOf(pack, "position").at(-1)?.endsWith("no period"), true);
    assert.equal(rowsOf(pack, "position").at(-1), "Total assets | 5,155 | 6,369 | 42,540");
  });

  it("count shares in what the words over the table say of them, and indent what is in italics without a star", async () => {
    const pack = await fromText(
      [
        "## Consolidated Statement of Income",
        "",
        "**Year Ended** *(In millions, except shares in thousands and per share data)*",
        "",
        "|  | Sep 26, 2015 | Sep 27, 2014 |",
        "| --- | --- | --- |",
        "|       Revenue | $1,000 | $900 |",
        "| *        Services* | $400 | $300 |",
        "| *        Products* | $600 | $600 |",
        "|       Cost of Goods Sold | $600 | $500 |",
        "|       Gross Profit | $400 | $400 |",
        "|         Shares Outstanding (Basic) | 5,753,421 | 6,085,572 |",
      ].join("\n"),
      "facts.md",
    );
    assert.equal(rowsOf(pack, "income")[1], "Services | 300 | 400");
    assert.equal(pack.tables[0]?.rows.at(-1)?.unit, "thousand shares");
  });
});

describe("Statements as readers of pages write them", () => {
  it("lose the spaces that were set behind commas and points, and ask for amounts whose separators were mixed up", async () => {
    const pack = await fromText(
      statement("1、合并资产负债表", ["单位:元"], "2023年12月31日 | 2023年1月1日", [
        "货币资金 | 216, 359, 174. 35 | 174, 175, 703. 83",
        "应收票据 | 1, 970, 000. 00 | 3, 455, 000. 00",
        "预付款项 | 28, 074, 074, 82 | 58,643,048.72",
        "资产总计 | 246, 403, 249. 17 | 236, 273, 752. 55",
        "应付账款 | 100, 403, 249. 17 | 90, 273, 752. 55",
        "实收资本 | 146, 000, 000. 00 | 146, 000, 000. 00",
        "负债和所有者权益总计 | 246, 403, 249. 17 | 236, 273, 752. 55",
      ]),
      "spaced.md",
    );
    assert.deepEqual(rowsOf(pack, "position"), [
      "货币资金 | 174,175,703.83 | 216,359,174.35",
      "应收票据 | 3,455,000.00 | 1,970,000.00",
      "预付款项 | 58,643,048.72 | ·",
      "资产总计 | 236,273,752.55 | 246,403,249.17",
      "应付账款 | 90,273,752.55 | 100,403,249.17",
      "实收资本 | 146,000,000.00 | 146,000,000.00",
      "负债和所有者权益总计 | 236,273,752.55 | 246,403,249.17",
    ]);
    assert.deepEqual(
      pack.doubts.filter(({ row }) => row !== undefined).map(({ row, column }) => [row, column]),
      [["position.row3", "2023"]],
    );
  });

  it("are the group's or the company's by the name behind their number in a report", async () => {
    const rows = ["货币资金 | 300.00 | 250.00", "应收账款 | 700.00 | 650.00", "资产总计 | 1,000.00 | 900.00"];
    const pack = await fromText(
      [
        statement("1、合并资产负债表", ["单位:元"], "2023年12月31日 | 2022年12月31日", rows),
        statement(
          "2、母公司资产负债表",
          ["单位:元"],
          "2023年12月31日 | 2022年12月31日",
          rows.map((row) => row.replaceAll("00.00", "01.00")),
        ),
      ].join("\n\n"),
      "numbered.md",
    );
    assert.deepEqual(
      pack.tables.map(({ id, kind }) => [id, kind]),
      [
        ["position", "financial position"],
        ["parent.position", "other"],
      ],
    );
  });

  it("keep a heading of rows that stands under the heads in two languages", async () => {
    const pack = await fromText(
      [
        "## Consolidated Statement of Financial Position 綜合財務狀況表",
        "",
        "| | | | 2016 | 2015 |",
        "|---|---|---|---|---|",
        "| | | Note | RMB'000 | RMB'000 |",
        "| | | 附註 | 人民幣千元 | 人民幣千元 |",
        "| Non-current assets | 非流動資產 | | | |",
        "| Property, plant and equipment | 物業、廠房及設備 | 9 | 57,521 | 29,817 |",
        "| Intangible assets | 無形資產 | 11 | 34,848 | 35,297 |",
        "| | | | 92,369 | 65,114 |",
      ].join("\n"),
      "bilingual.md",
    );
    assert.equal(rowsOf(pack, "position")[0], "Non-current assets");
  });

  it("take their money from heads that name it in words, a second currency's column for a translation", async () => {
    const heads = [
      "Millions of Yen (31 Mar 2023)",
      "Millions of Yen (31 Mar 2024)",
      "Thousands of U.S. Dollars (31 Mar 2024)",
    ];
    const pack = await fromText(
      statement("Consolidated Statement of Financial Position", [], heads.join(" | "), [
        "Inventories | 105 | 119 | 786",
        "Cash and cash equivalents | 405 | 525 | 3,468",
        "Total assets | 510 | 644 | 4,254",
        "Borrowings | 210 | 244 | 1,612",
        "Share capital | 300 | 400 | 2,642",
        "Total liabilities and equity | 510 | 644 | 4,254",
      ]),
      "translated.md",
    );
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["JPY", 1_000_000]);
    assert.deepEqual(columnsOf(pack, "position"), ["2023: 2023", "2024: 2024", "thousandsOfUSDollars: no period"]);
    assert.deepEqual(pack.doubts, []);
  });

  it("are in the unit under the currencies whose amounts their columns tell apart", async () => {
    const heads = ["Sterling<br>£000's", "US Dollar<br>£000's", "Euro<br>£000's"];
    const pack = await fromText(
      [
        statement("Consolidated income statement", ["For the year ended 31 March 2024"], "2024 £000's | 2023 £000's", [
          "Revenue | 1,000 | 900",
          "Profit for the year | 400 | 300",
        ]),
        statement("20. Foreign currency risk", [], heads.join(" | "), [
          "Financial assets | 9,297 | 2,606 | 266",
          "Financial liabilities | (8,095) | (2,347) | (141)",
        ]),
      ].join("\n\n"),
      "exposure.md",
    );
    const table = pack.tables.at(-1);
    assert.deepEqual(
      [table?.unit, ...(table?.columns.map(({ unit }) => unit) ?? [])],
      [undefined, undefined, undefined, undefined],
    );
  });

  it("ask for two amounts in one cell of a row that has no other, and keep them out of its label", async () => {
    const pack = await fromText(
      statement("Consolidated income statement", ["For the year ended 31 March 2024"], "2024 £m | 2023 £m", [
        "Revenue | 1,000 | 900",
        "Profit for the year | 400 | 300",
        "Basic per share (pence / cents) | 51.5 / 3.4 | 46.9 / —",
      ]),
      "two.md",
    );
    assert.equal(rowsOf(pack, "income")[2], "Basic per share (pence / cents) | · | ·");
    assert.equal(
      pack.doubts.filter(({ row, column }) => row?.startsWith("income.basic") === true && column !== undefined).length,
      2,
    );
  });

  it("are found under a name with a hyphen", async () => {
    const doubts = await doubtsOf(
      statement("Micro-entity Balance Sheet as at 31 March 2017", [], "2017 £ | 2016 £", [
        "Current assets | 4,373 | 4,928",
        "Creditors: amounts falling due within one year | (1,154) | (495)",
        "Net current assets | 3,219 | 4,433",
        "Reserves | 3,219 | 4,433",
      ]),
      "micro.md",
    );
    assert.deepEqual(doubts, []);
  });
});
