import assert from "node:assert/strict";
import { packFromText as fromText, rowsOfTable as rowsOf } from "../support/openedPack.ts";

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const table = (...rows: readonly string[]): string => `<table>${rows.join("")}</table>`;

const assets = [
  row("Inventories", "7", "300", "240"),
  row("Cash and cash equivalents", "8", "160", "190"),
  row("Property, plant and equipment", "9", "540", "470"),
  row("Total assets", "", "1,000", "900"),
];
const claims = [
  row("Share capital", "10", "200", "200"),
  row("Retained earnings", "", "350", "280"),
  row("Total equity", "", "550", "480"),
  row("Trade and other payables", "11", "450", "420"),
  row("Total liabilities", "", "450", "420"),
  row("Total equity and liabilities", "", "1,000", "900"),
];
const labels = [...assets, ...claims].map((each) => /<td>(.*?)<\/td>/u.exec(each)?.[1]);
const heads = (title: string): string => row(title, "Note", "As at 31/03/2014", "As at 31/03/2013");

const labelsOf = (rows: readonly string[]): readonly string[] =>
  rows.map((text) => text.split(" | ")[0]?.replace(/ \{\d+\}$/u, "") ?? "");

describe("A statement of financial position in two tables", () => {
  it("is one, where each half is titled by what it holds", async () => {
    const pack = await fromText(
      [
        "# Consolidated Balance Sheet: Assets",
        "(₹ in crores)",
        table(heads("ASSETS"), ...assets),
        "# Consolidated Balance Sheet: Equity and Liabilities",
        table(heads("EQUITY AND LIABILITIES"), ...claims),
      ].join("\n\n"),
      "halves.md",
    );
    assert.deepEqual(labelsOf(rowsOf(pack, "position")), labels);
    assert.equal(pack.roles.totalEquity, "position.totalEquity");
    assert.equal(pack.roles.totalLiabilities, "position.totalLiabilities");
    assert.deepEqual(pack.doubts, []);
  });

  it("is one, where the signatures stand between the halves", async () => {
    const both = (name: string): string =>
      row(name, "附注六", "2014年12月31日", "2013年12月31日", "2014年12月31日", "2013年12月31日");
    const whose = row("项目", "", "本集团", "本集团", "本公司", "本公司");
    const pack = await fromText(
      [
        "# 合并资产负债表",
        "单位：人民币千元",
        table(
          whose,
          both("资产"),
          row("货币资金", "1", "3,100", "2,900", "1,900", "1,800"),
          row("应收账款", "2", "6,900", "6,100", "4,100", "3,200"),
          row("资产总计", "", "10,000", "9,000", "6,000", "5,000"),
        ),
        table(row("王某", "李某", "赵某"), row("法定代表人", "主管会计工作负责人", "会计机构负责人")),
        table(
          whose,
          both("负债和股东权益"),
          row("应付账款", "21", "2,500", "2,200", "1,500", "900"),
          row("短期借款", "22", "2,000", "2,000", "2,000", "2,000"),
          row("负债合计", "", "4,500", "4,200", "3,500", "2,900"),
          row("股本", "28", "2,000", "2,000", "2,000", "2,000"),
          row("未分配利润", "30", "3,500", "2,800", "500", "100"),
          row("股东权益合计", "", "5,500", "4,800", "2,500", "2,100"),
          row("负债和股东权益总计", "", "10,000", "9,000", "6,000", "5,000"),
        ),
      ].join("\n\n"),
      "signed.md",
    );
    assert.equal(rowsOf(pack, "position").at(-1), "负债和股东权益总计 | 9,000 | 10,000 | 6,000 | 5,000");
    assert.equal(rowsOf(pack, "position").length, 10);
    assert.deepEqual(pack.doubts, []);
  });

  it("is one without a title, where heads stand between the halves in one table", async () => {
    const pack = await fromText(
      [
        "# Annual report 2014",
        table(heads("ASSETS"), ...assets, heads("EQUITY AND LIABILITIES"), ...claims),
        "# Consolidated income statement",
        table(heads(""), row("Revenue", "", "900", "800"), row("Profit for the year", "", "90", "80")),
      ].join("\n\n"),
      "untitled.md",
    );
    assert.deepEqual(labelsOf(rowsOf(pack, "position")), labels);
  });

  it("is one in account form whose heads stand over items alone, its sides named below them", async () => {
    const pack = await fromText(
      [
        "# 合并资产负债表",
        "单位：人民币元",
        table(
          row("项  目", "2014年12月31日", "2013年12月31日", "项  目", "2014年12月31日", "2013年12月31日"),
          row("流动资产：", "", "", "流动负债：", "", ""),
          row("货币资金", "1,200", "1,100", "应付账款", "700", "640"),
          row("存货", "900", "850", "负债合计", "700", "640"),
          row("", "", "", "股东权益：", "", ""),
          row("", "", "", "股本", "1,400", "1,310"),
          row("资产总计", "2,100", "1,950", "负债和股东权益总计", "2,100", "1,950"),
        ),
      ].join("\n\n"),
      "items.md",
    );
    assert.deepEqual(rowsOf(pack, "position"), [
      "流动资产:",
      "货币资金 | 1,100 | 1,200",
      "存货 | 850 | 900",
      "资产总计 | 1,950 | 2,100",
      "流动负债:",
      "应付账款 | 640 | 700",
      "负债合计 | 640 | 700",
      "股东权益:",
      "股本 | 1,310 | 1,400",
      "负债和股东权益总计 | 1,950 | 2,100",
    ]);
  });

  it("is one in account form, its sides put below each other", async () => {
    const pack = await fromText(
      [
        "# 合并资产负债表",
        "2014年12月31日",
        "单位：人民币元",
        table(
          row("资产", "附注", "期末余额", "期初余额", "负债和所有者权益", "附注", "期末余额", "期初余额"),
          row("流动资产：", "", "", "", "流动负债：", "", "", ""),
          row("货币资金", "1", "1,200", "1,100", "短期借款", "5", "500", "550"),
          row("应收账款", "2", "900", "850", "应付账款", "6", "700", "640"),
          row("流动资产合计", "", "2,100", "1,950", "负债合计", "", "1,200", "1,190"),
          row("固定资产", "3", "1,900", "1,750", "实收资本", "7", "1,600", "1,560"),
          row("", "", "", "", "未分配利润", "", "1,200", "950"),
          row("", "", "", "", "所有者权益合计", "", "2,800", "2,510"),
          row("资产总计", "", "4,000", "3,700", "负债和所有者权益总计", "", "4,000", "3,700"),
        ),
      ].join("\n\n"),
      "account.md",
    );
    assert.deepEqual(rowsOf(pack, "position"), [
      "流动资产:",
      "货币资金 {1} | 1,100 | 1,200",
      "应收账款 {2} | 850 | 900",
      "流动资产合计 | 1,950 | 2,100",
      "固定资产 {3} | 1,750 | 1,900",
      "资产总计 | 3,700 | 4,000",
      "负债和所有者权益",
      "流动负债:",
      "短期借款 {5} | 550 | 500",
      "应付账款 {6} | 640 | 700",
      "负债合计 | 1,190 | 1,200",
      "实收资本 {7} | 1,560 | 1,600",
      "未分配利润 | 950 | 1,200",
      "所有者权益合计 | 2,510 | 2,800",
      "负债和所有者权益总计 | 3,700 | 4,000",
    ]);
    assert.deepEqual(pack.doubts, []);
  });

  it("is left as two where the second comes to another total: it may be somebody else's", async () => {
    const pack = await fromText(
      [
        "# Consolidated Balance Sheet: Assets",
        table(heads("ASSETS"), ...assets),
        "# Balance Sheet of the subsidiary: Equity and Liabilities",
        table(
          heads("EQUITY AND LIABILITIES"),
          row("Share capital", "10", "20", "20"),
          row("Trade and other payables", "11", "45", "42"),
          row("Total equity and liabilities", "", "65", "62"),
        ),
      ].join("\n\n"),
      "others.md",
    );
    assert.equal(rowsOf(pack, "position").length, 4);
  });
});
