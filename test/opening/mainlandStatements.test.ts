import assert from "node:assert/strict";
import { columnsOfTable, packFromText, rowsOfTable } from "../support/openedPack.ts";

/** What a row adds up, by labels. */
async function sumsIn(text: string, id: string): Promise<Readonly<Record<string, string>>> {
  const pack = await packFromText(text, "statement.csv");
  const rows = pack.tables.find((each) => each.id === id)?.rows ?? [];
  const name = (part: string): string => {
    const row = rows.find((each) => each.id === part.replace(/^-/, ""));
    return `${part.startsWith("-") ? "-" : ""}${row?.label ?? part}`;
  };
  assert.deepEqual(pack.doubts, []);
  return Object.fromEntries(rows.flatMap(({ label, sumOf }) => (sumOf ? [[label, sumOf.map(name).join(" ")]] : [])));
}

const csv = (...rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => (cell.includes(",") ? `"${cell}"` : cell)).join(",")).join("\n");

describe("Statements as mainland China prints them", () => {
  const income = csv(
    ["合并利润表"],
    ["2023年1—12月"],
    ["单位：元 币种：人民币"],
    ["项目", "2023年度", "2022年度"],
    ["一、营业总收入", "9,000.00", "8,000.00"],
    ["其中：营业收入", "9,000.00", "8,000.00"],
    ["二、营业总成本", "6,630.00", "5,910.00"],
    ["其中：营业成本", "5,000.00", "4,500.00"],
    ["管理费用", "1,600.00", "1,390.00"],
    ["财务费用", "30.00", "20.00"],
    ["其中：利息费用", "55.00", "48.00"],
    ["利息收入", "17.00", "21.00"],
    ["加：其他收益", "140.00", "120.00"],
    ["信用减值损失（损失以“－”号填列）", "-60.00", "-75.00"],
    ["资产减值损失（损失以“-”号填列）", "-31.00", "-44.00"],
    ["三、营业利润（亏损以“－”号填列）", "2,419.00", "2,091.00"],
    ["减：所得税费用", "600.00", "520.00"],
    ["四、净利润（净亏损以“－”号填列）", "1,819.00", "1,571.00"],
    ["（一）按经营持续性分类", "", ""],
    ["1.持续经营净利润（净亏损以“－”号填列）", "1,819.00", "1,571.00"],
    ["（二）按所有权归属分类", "", ""],
    ["1.归属于母公司股东的净利润（净亏损以“-”号填列）", "1,700.00", "1,480.00"],
    ["2.少数股东损益（净亏损以“-”号填列）", "119.00", "91.00"],
    ["五、其他综合收益的税后净额", "-12.00", "33.00"],
    ["六、综合收益总额", "1,807.00", "1,604.00"],
  );

  it("add what is entered with its sign, over the rows that tell parts of others", async () => {
    const sums = await sumsIn(income, "income");
    assert.equal(
      sums["三、营业利润(亏损以“-”号填列)"],
      "一、营业总收入 -二、营业总成本 加:其他收益 信用减值损失(损失以“-”号填列) 资产减值损失(损失以“-”号填列)",
    );
  });

  it("have two parts of the total revenue for what it adds up, and not the second for what the first leaves of it", async () => {
    const sums = await sumsIn(
      csv(
        ["合并利润表"],
        ["2023年1—12月"],
        ["单位：元 币种：人民币"],
        ["项目", "2023年度", "2022年度"],
        ["一、营业总收入", "9,000.00", "8,000.00"],
        ["其中：营业收入", "8,700.00", "7,600.00"],
        ["利息收入", "300.00", "400.00"],
        ["二、营业总成本", "6,630.00", "5,910.00"],
        ["其中：营业成本", "5,000.00", "4,500.00"],
        ["管理费用", "1,630.00", "1,410.00"],
        ["加：其他收益", "140.00", "120.00"],
        ["资产处置收益（损失以“－”号填列）", "-60.00", "-75.00"],
        ["三、营业利润（亏损以“－”号填列）", "2,450.00", "2,135.00"],
        ["减：所得税费用", "600.00", "520.00"],
        ["四、净利润（净亏损以“－”号填列）", "1,850.00", "1,615.00"],
      ),
      "income",
    );
    assert.equal(sums["一、营业总收入"], "其中:营业收入 利息收入");
    assert.equal(sums["利息收入"], undefined);
    assert.equal(
      sums["三、营业利润(亏损以“-”号填列)"],
      "一、营业总收入 -二、营业总成本 加:其他收益 资产处置收益(损失以“-”号填列)",
    );
  });

  it("keep a row of amounts that look like years below heads that say 年", async () => {
    const pack = await packFromText(
      csv(
        ["合并资产负债表"],
        ["2023年12月31日"],
        ["单位：百万元 币种：人民币"],
        ["", "附注", "2023年", "2022年"],
        ["", "", "12月31日", "12月31日"],
        ["货币资金", "", "33011", "32011"],
        ["应交税费返还", "", "2033", "1922"],
        ["其他资产", "", "20331", "20330"],
        ["资产总计", "", "55375", "54263"],
      ),
      "years.csv",
    );
    assert.deepEqual(rowsOfTable(pack, "position"), [
      "货币资金 | 32011 | 33011",
      "应交税费返还 | 1922 | 2033",
      "其他资产 | 20330 | 20331",
      "资产总计 | 54263 | 55375",
    ]);
  });

  it("have their unit and their currency for a unit, without the words that announce them", async () => {
    const { money } = await packFromText(income, "unit.csv");
    assert.deepEqual([money?.currency, money?.scale, money?.printed], ["CNY", 1, "人民币元"]);
  });

  it("go on from the result over the two lists that split it", async () => {
    const sums = await sumsIn(income, "income");
    assert.equal(sums["六、综合收益总额"], "四、净利润(净亏损以“-”号填列) 五、其他综合收益的税后净额");
  });

  it("have the profit that is kept for a part of the equity, not for what is left of the assets", async () => {
    const sums = await sumsIn(
      csv(
        ["合并资产负债表"],
        ["单位：元 币种：人民币"],
        ["项目", "2023年12月31日", "2022年12月31日"],
        ["货币资金", "3,100.00", "2,900.00"],
        ["应收账款", "6,900.00", "6,100.00"],
        ["资产总计", "10,000.00", "9,000.00"],
        ["应付账款", "2,500.00", "2,200.00"],
        ["短期借款", "2,000.00", "2,000.00"],
        ["负债合计", "4,500.00", "4,200.00"],
        ["股本", "2,000.00", "2,000.00"],
        ["未分配利润", "3,500.00", "2,800.00"],
        ["股东权益合计", "5,500.00", "4,800.00"],
        ["负债和股东权益总计", "10,000.00", "9,000.00"],
      ),
      "position",
    );
    assert.deepEqual(Object.keys(sums), ["资产总计", "负债合计", "股东权益合计", "负债和股东权益总计"]);
    assert.equal(sums["股东权益合计"], "股本 未分配利润");
  });

  it("add up the equity from the owners' and the others' share of it", async () => {
    const sums = await sumsIn(
      csv(
        ["合并资产负债表"],
        ["2023年12月31日"],
        ["单位：元 币种：人民币"],
        ["项目", "2023年12月31日", "2022年12月31日"],
        ["货币资金", "4,210.00", "3,980.00"],
        ["固定资产", "7,655.00", "7,120.00"],
        ["资产总计", "11,865.00", "11,100.00"],
        ["负债：", "", ""],
        ["应付账款", "3,115.00", "2,900.00"],
        ["长期借款", "1,240.00", "1,310.00"],
        ["负债合计", "4,355.00", "4,210.00"],
        ["所有者权益（或股东权益）：", "", ""],
        ["实收资本（或股本）", "5,000.00", "5,000.00"],
        ["未分配利润", "2,203.00", "1,618.00"],
        ["归属于母公司所有者权益（或股东权益）合计", "7,203.00", "6,618.00"],
        ["少数股东权益", "307.00", "272.00"],
        ["所有者权益（或股东权益）合计", "7,510.00", "6,890.00"],
        ["负债和所有者权益（或股东权益）总计", "11,865.00", "11,100.00"],
      ),
      "position",
    );
    assert.equal(sums["所有者权益(或股东权益)合计"], "归属于母公司所有者权益(或股东权益)合计 少数股东权益");
    assert.equal(sums["负债和所有者权益(或股东权益)总计"], "负债合计 所有者权益(或股东权益)合计");
  });

  it("tell the group's columns from the company's where each head says both the day and whose it is", async () => {
    const pack = await packFromText(
      csv(
        ["合并及公司资产负债表"],
        ["（金额单位为人民币百万元）"],
        ["项目", "2024年9月30日 合并", "2023年12月31日 合并", "2024年9月30日 公司", "2023年12月31日 公司"],
        ["货币资金", "1,245", "1,102", "811", "790"],
        ["存货", "655", "701", "210", "222"],
        ["资产总计", "1,900", "1,803", "1,021", "1,012"],
        ["应付账款", "900", "853", "420", "431"],
        ["实收资本", "1,000", "950", "601", "581"],
        ["负债和所有者权益总计", "1,900", "1,803", "1,021", "1,012"],
      ),
      "both.csv",
    );
    assert.deepEqual(
      columnsOfTable(pack, "position").filter((column) => !column.endsWith("no period")),
      ["2023: 2023", "2024-09-30: 2024-09-30"],
    );
    assert.deepEqual(pack.doubts, []);
  });

  it("begin a note's table at its number, though the years over it are those of the statement before", async () => {
    const pack = await packFromText(
      csv(
        ["合并资产负债表"],
        ["2023年12月31日"],
        ["单位：元 币种：人民币"],
        ["项目", "2023年12月31日", "2022年12月31日"],
        ["货币资金", "1,304.00", "1,271.00"],
        ["存货", "2,906.00", "2,709.00"],
        ["资产总计", "4,210.00", "3,980.00"],
        ["1、 货币资金"],
        ["单位：元 币种：人民币"],
        ["项目", "2023年12月31日", "2022年12月31日"],
        ["库存现金", "4.00", "5.00"],
        ["银行存款", "1,300.00", "1,266.00"],
        ["合计", "1,304.00", "1,271.00"],
      ),
      "notes.csv",
    );
    assert.deepEqual(rowsOfTable(pack, "position"), [
      "货币资金 | 1,271.00 | 1,304.00",
      "存货 | 2,709.00 | 2,906.00",
      "资产总计 | 3,980.00 | 4,210.00",
    ]);
    assert.deepEqual(rowsOfTable(pack, "note1"), [
      "库存现金 | 5.00 | 4.00",
      "银行存款 | 1,266.00 | 1,300.00",
      "合计 | 1,271.00 | 1,304.00",
    ]);
  });
});
