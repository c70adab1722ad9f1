import assert from "node:assert/strict";
import type { Pack } from "../../src/filing/Pack.ts";
import { columnsOfTable, packFromText } from "../support/openedPack.ts";

const pipes = (...rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells, index) => `| ${cells.join(" | ")} |${index === 0 ? `\n|${" --- |".repeat(cells.length)}` : ""}`)
    .join("\n");

/** Each period from its first day to its last, or its day. */
const daysOf = ({ periods }: Pack): readonly string[] =>
  periods.map(({ start, end, instant }) => (start === undefined ? (instant ?? "") : `${start} to ${end ?? ""}`));

const balance: readonly (readonly string[])[] = [
  ["货币资金", "3,100.00", "2,900.00"],
  ["应收账款", "6,900.00", "6,100.00"],
  ["资产总计", "10,000.00", "9,000.00"],
  ["负债合计", "4,500.00", "4,200.00"],
  ["所有者权益合计", "5,500.00", "4,800.00"],
  ["负债和所有者权益总计", "10,000.00", "9,000.00"],
];

const income: readonly (readonly string[])[] = [
  ["一、营业总收入", "9,000.00", "8,000.00"],
  ["二、营业总成本", "6,630.00", "5,910.00"],
  ["三、营业利润（亏损以“-”号填列）", "2,370.00", "2,090.00"],
  ["减：所得税费用", "370.00", "290.00"],
  ["四、净利润（净亏损以“-”号填列）", "2,000.00", "1,800.00"],
];

describe("Heads of a mainland company's statements", () => {
  it("count the half of a year from January, and its beginning as the end of the year before", async () => {
    const pack = await packFromText(
      [
        "2025年半年度报告",
        "",
        "合并资产负债表",
        "2025年06月30日",
        "单位：元 币种：人民币",
        pipes(["项目", "期末余额", "期初余额"], ...balance),
        "",
        "合并利润表",
        "单位：元 币种：人民币",
        pipes(["项目", "2025年半年度", "2024年半年度"], ...income),
      ].join("\n"),
      "half.md",
    );
    assert.deepEqual(daysOf(pack), ["2024-01-01 to 2024-06-30", "2024-12-31", "2025-01-01 to 2025-06-30"]);
    assert.deepEqual(columnsOfTable(pack, "position"), ["2024: 2024", "2025-H1: 2025-H1"]);
  });

  it("are of the period that the report is called by, and of the year so far where the title says so", async () => {
    const pack = await packFromText(
      [
        "2025年第三季度报告",
        "",
        "1、合并资产负债表",
        "单位：元 币种：人民币",
        pipes(["项目", "期末余额", "期初余额"], ...balance),
        "",
        "2、合并年初到报告期末利润表",
        "单位：元 币种：人民币",
        pipes(["项目", "本期发生额", "上期发生额"], ...income),
      ].join("\n"),
      "third.md",
    );
    assert.deepEqual(daysOf(pack), ["2024-01-01 to 2024-09-30", "2024-12-31", "2025-01-01 to 2025-09-30"]);
    assert.deepEqual(columnsOfTable(pack, "income"), ["2024-9M: 2024-9M", "2025-9M: 2025-9M"]);
  });

  it("leave open what a third quarter's report prints as of this period alone", async () => {
    const pack = await packFromText(
      [
        "2025年第三季度报告",
        "合并利润表",
        "单位：元 币种：人民币",
        pipes(["项目", "本期发生额", "上期发生额"], ...income),
      ].join("\n"),
      "open.md",
    );
    const asked = pack.doubts.filter(({ about }) => about === "period").map(({ reason }) => reason);
    assert.equal(asked.length, 1, asked.join("\n"));
    assert.match(asked[0] ?? "", /^How many months/u);
  });

  it("take this period and the one before from the year under the title", async () => {
    const pack = await packFromText(
      ["合并利润表", "2025年度", "单位：元 币种：人民币", pipes(["项目", "本期发生额", "上期发生额"], ...income)].join(
        "\n",
      ),
      "named.md",
    );
    assert.deepEqual(daysOf(pack), ["2024-01-01 to 2024-12-31", "2025-01-01 to 2025-12-31"]);
  });

  it("are heads over lines of text, too", async () => {
    const pack = await packFromText(
      [
        "合并利润表",
        "2025年度",
        "单位：元 币种：人民币",
        setInColumns(["项目", "附注", "本期发生额", "上期发生额"]),
        ...income.map(([label = "", ...amounts]) => setInColumns([label, "", ...amounts])),
      ].join("\n"),
      "named.txt",
    );
    assert.deepEqual(columnsOfTable(pack, "income"), ["2024: 2024", "2025: 2025"]);
  });
});

/** A label and what stands right of it, as a page sets them whose Chinese letters are twice as wide as others. */
function setInColumns([label = "", ...others]: readonly string[]): string {
  const wide = (text: string): number =>
    [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/u.test(letter) ? 2 : 1), 0);
  return `${label}${" ".repeat(50 - wide(label))}${others.map((text) => `${" ".repeat(16 - wide(text))}${text}`).join("")}`;
}

const quarter: readonly (readonly string[])[] = [
  ["Revenue", "3,100", "2,900", "6,400", "5,600"],
  ["Cost of sales", "(2,100)", "(2,000)", "(4,300)", "(3,900)"],
  ["Gross profit", "1,000", "900", "2,100", "1,700"],
  ["Administrative expenses", "(400)", "(380)", "(810)", "(750)"],
  ["Profit before tax", "600", "520", "1,290", "950"],
];

describe("Heads of cumulative quarters", () => {
  const title = "UNAUDITED CONDENSED CONSOLIDATED STATEMENT OF PROFIT OR LOSS";
  const read = (ended: string, ...heads: readonly (readonly string[])[]): Promise<Pack> =>
    packFromText([title, ended, pipes(...heads, ...quarter)].join("\n"), "quarter.md");
  const heads: readonly (readonly string[])[] = [
    ["", "INDIVIDUAL QUARTER", "", "CUMULATIVE QUARTER", ""],
    ["", "Current Year Quarter", "Preceding Year Quarter", "Current Year To", "Preceding Year"],
    ["", "", "", "Date", "Period"],
    ["", "30.06.2025", "30.06.2024", "30.06.2025", "30.06.2024"],
    ["", "RM'000", "RM'000", "RM'000", "RM'000"],
  ];

  it("are as long as the quarter that the title names ends its year's part", async () => {
    const pack = await read("FOR THE SECOND QUARTER ENDED 30 JUNE 2025", ...heads);
    assert.deepEqual(daysOf(pack), [
      "2024-01-01 to 2024-06-30",
      "2024-04-01 to 2024-06-30",
      "2025-01-01 to 2025-06-30",
      "2025-04-01 to 2025-06-30",
    ]);
  });

  it("leave the length open where nothing says which quarter it is", async () => {
    const pack = await read("FOR THE QUARTER ENDED 30 JUNE 2025", ...heads);
    assert.deepEqual(daysOf(pack), ["2024-04-01 to 2024-06-30", "2025-04-01 to 2025-06-30"]);
    assert.equal(pack.doubts.filter(({ column }) => column !== undefined).length, 2);
  });
});

describe("Heads that say whose figures they are", () => {
  it("tell separate financial statements from consolidated ones", async () => {
    const pack = await packFromText(
      [
        "Statement of financial position",
        "As at 31 December 2025",
        pipes(
          ["", "Consolidated financial statements", "", "Separate financial statements", ""],
          ["Assets", "2025", "2024", "2025", "2024"],
          ["", "(in thousand Baht)", "", "", ""],
          ["Cash and cash equivalents", "400", "300", "200", "100"],
          ["Inventories", "600", "500", "350", "300"],
          ["Total assets", "1,000", "800", "550", "400"],
          ["Borrowings", "400", "300", "250", "150"],
          ["Share capital", "600", "500", "300", "250"],
          ["Total liabilities and shareholders' equity", "1,000", "800", "550", "400"],
        ),
      ].join("\n"),
      "separate.md",
    );
    assert.deepEqual(
      pack.tables[0]?.columns.map(({ period, heading }) => `${heading.split(" ")[0] ?? ""} ${period ?? "-"}`),
      ["Consolidated 2024", "Consolidated 2025", "Separate -", "Separate -"],
    );
    assert.deepEqual(pack.doubts, []);
  });

  it("say one year in two languages", async () => {
    const pack = await packFromText(
      [
        "CONSOLIDATED STATEMENT OF PROFIT OR LOSS 綜合損益表",
        "For the year ended 31 December 2025 截至2025年12月31日止年度",
        pipes(
          ["", "2025", "2024"],
          ["", "2025年", "2024年"],
          ["", "RMB'000", "RMB'000"],
          ["", "人民幣千元", "人民幣千元"],
          ["Revenue 收入", "3,100", "2,900"],
          ["Cost of sales 銷售成本", "(2,100)", "(2,000)"],
          ["Gross profit 毛利", "1,000", "900"],
        ),
      ].join("\n"),
      "bilingual.md",
    );
    assert.deepEqual(daysOf(pack), ["2024-01-01 to 2024-12-31", "2025-01-01 to 2025-12-31"]);
  });
});

describe("A scale over the table and a currency over the columns", () => {
  const read = (over: string, ...units: readonly string[]): Promise<Pack> =>
    packFromText(
      [
        "合併經營狀況表",
        "截至2025年12月31日止年度",
        over,
        pipes(
          ["", "2024年", "2025年", "2025年"],
          ["", ...units],
          ["總收入淨額", "1,046", "1,084", "152"],
          ["營業成本", "(899)", "(924)", "(130)"],
          ["毛利", "147", "160", "22"],
        ),
      ].join("\n"),
      "scale.md",
    );

  it("are one unit where Chinese words say so many millions", async () => {
    const { money } = await read("（以百萬元計，股份及每股數據除外）", "人民幣", "人民幣", "美元");
    assert.deepEqual([money?.currency, money?.scale], ["CNY", 1_000_000]);
    const plain = await read("（以千計，股份及每股數據除外）", "人民幣", "人民幣", "美元");
    assert.deepEqual([plain.money?.currency, plain.money?.scale], ["CNY", 1_000]);
  });

  it("are the currency's that is named first, where amounts are translated to another", async () => {
    const { money } = await read(
      "(In millions of Korean won, in thousands of US dollars (Note 2))",
      "KRW",
      "KRW",
      "USD",
    );
    assert.deepEqual([money?.currency, money?.scale], ["KRW", 1_000_000]);
  });

  it("are millions where heads name the currency in words and the line over them its scale", async () => {
    const pack = await read(
      "(In millions of Korean won and thousands of U.S. dollars (Note 2))",
      "Korean won",
      "Korean won",
      "U.S. dollars (Note 2)",
    );
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["KRW", 1_000_000]);
    assert.deepEqual(
      pack.tables[0]?.columns.map(({ period }) => period !== undefined),
      [true, true, false],
    );
  });

  it("are whole won for each share below the thousands of a statement in millions", async () => {
    const pack = await packFromText(
      [
        "Consolidated statements of profit or loss",
        "For the years ended December 31, 2025 and 2024",
        "(In millions of Korean won, except per share amounts)",
        pipes(
          ["", "2025", "2024"],
          ["Sales", "303,310", "283,310"],
          ["Cost of sales", "(203,310)", "(193,310)"],
          ["Gross profit", "100,000", "90,000"],
          ["Income tax expense", "(20,000)", "(18,000)"],
          ["Profit for the year", "80,000", "72,000"],
          ["Earnings per share (in won)", "", ""],
          ["Basic and diluted", "1,203", "1,103"],
        ),
      ].join("\n"),
      "each.md",
    );
    const each = pack.tables[0]?.rows.at(-1);
    assert.equal(each?.unit, "₩ per share");
    assert.equal(pack.roles.basicPerShare, each?.id);
  });

  it("are dollars of one country where a unit at the left of the heads has a sign that ends with another's", async () => {
    const { money } = await packFromText(
      [
        "Consolidated statement of financial position",
        "As at 31 December 2025",
        pipes(
          ["US$'000", "2025", "2024"],
          ["Cash", "400", "300"],
          ["Inventories", "600", "500"],
          ["Total assets", "1,000", "800"],
        ),
      ].join("\n"),
      "sign.md",
    );
    assert.deepEqual([money?.currency, money?.scale], ["USD", 1000]);
  });

  it("are won where their thousands stand over the table", async () => {
    const { money } = await packFromText(
      [
        "Consolidated statement of financial position",
        "As of December 31, 2025 and 2024",
        "(In thousands of won)",
        pipes(
          ["", "2025", "2024"],
          ["Cash", "400", "300"],
          ["Inventories", "600", "500"],
          ["Total assets", "1,000", "800"],
        ),
      ].join("\n"),
      "won.md",
    );
    assert.deepEqual([money?.currency, money?.scale], ["KRW", 1_000]);
  });
});
