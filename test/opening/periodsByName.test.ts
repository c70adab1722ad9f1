import assert from "node:assert/strict";
import type { Pack } from "../../src/filing/Pack.ts";
import { columnsOfTable, packFromText, rowsOfTable } from "../support/openedPack.ts";
import { smallResult, statement } from "../support/printedStatement.ts";

const position: readonly string[] = [
  "Inventories | 520 | 410",
  "Cash | 80 | 90",
  "Total assets | 600 | 500",
  "Trade payables | 200 | 150",
  "Total equity | 400 | 350",
];

interface Headed {
  readonly title: string;
  readonly income: string;
  readonly position: string;
}

const unit = "(in thousands of euros)";

const report = (headed: Headed): Promise<Pack> =>
  packFromText(
    [
      `# ${headed.title}`,
      "",
      statement("Income statement", [unit], headed.income, smallResult("")),
      "",
      statement("Balance sheet", [unit], headed.position, position),
    ].join("\n"),
    "report.md",
  );

const periodsOf = ({ periods }: Pack): readonly string[] =>
  periods.map(({ start, end, instant }) => (start === undefined ? String(instant) : `${start} to ${end ?? ""}`));

describe("A report whose columns say 'this' and 'last' alone", () => {
  it("is about the year that its own title says, and the year before", async () => {
    const pack = await report({
      title: "Annual report for the year ended 31 March 2032",
      income: "This year | Last year",
      position: "This year | Last year",
    });
    assert.deepEqual(periodsOf(pack), ["2030-04-01 to 2031-03-31", "2031-04-01 to 2032-03-31"]);
    assert.deepEqual(columnsOfTable(pack, "income"), ["2031: 2031", "2032: 2032"]);
    assert.deepEqual(columnsOfTable(pack, "position"), ["2031: 2031", "2032: 2032"]);
  });

  it("is about the half that its title says, beside the same half of the year before and the last year's end", async () => {
    const pack = await report({
      title: "Half-year report for the six months ended 31 December 2031",
      income: "Current period | Previous corresponding period",
      position: "Current period | As at end of previous year",
    });
    assert.deepEqual(periodsOf(pack), ["2030-07-01 to 2030-12-31", "2031-06-30", "2031-07-01 to 2031-12-31"]);
    assert.equal(rowsOfTable(pack, "position")[0], "Inventories | 410 | 520");
  });

  it("has no periods where two reports' titles name two of them", async () => {
    const prose = "The directors give their account of the business, its markets and its people.\n\n".repeat(12);
    const pack = await report({
      title: `For the year ended 31 March 2032\n\nFor the six months ended 30 September 2032\n\n${prose}`,
      income: "This period | Last period",
      position: "This period | Last period",
    });
    assert.deepEqual(columnsOfTable(pack, "income"), ["thisPeriod: no period", "lastPeriod: no period"]);
  });

  it("is read in Japanese by the days that its title says", async () => {
    const pack = await packFromText(
      [
        "# 決算短信",
        "",
        "（自 2030年4月1日 至 2031年3月31日）",
        "",
        statement("連結損益計算書", ["（単位：百万円）"], "当連結会計年度 | 前連結会計年度", [
          "売上高 | 1,000 | 900",
          "売上原価 | 600 | 500",
          "売上総利益 | 400 | 400",
        ]),
        "",
        statement("連結貸借対照表", ["（単位：百万円）"], "当連結会計年度末 | 前連結会計年度末", [
          "現金及び預金 | 80 | 90",
          "棚卸資産 | 520 | 410",
          "資産合計 | 600 | 500",
        ]),
      ].join("\n"),
      "report.md",
    );
    assert.deepEqual(periodsOf(pack), ["2029-04-01 to 2030-03-31", "2030-04-01 to 2031-03-31"]);
  });

  it("is read in Chinese by the year of its name, and in the words that half-yearly reports use", async () => {
    const zh = (title: string, income: string, balance: string): Promise<Pack> =>
      packFromText(
        [
          `# ${title}`,
          "",
          statement("利润表", ["单位：人民币万元"], income, ["营业收入 | 1,000 | 900", "营业成本 | 600 | 500"]),
          "",
          statement("资产负债表", ["单位：人民币万元"], balance, ["货币资金 | 80 | 90", "资产总计 | 600 | 500"]),
        ].join("\n"),
        "report.md",
      );
    const year = await zh("某公司二〇三一年度财务报表", "本年累计数 | 上年同期数", "期末数 | 年初数");
    assert.deepEqual(periodsOf(year), ["2030-01-01 to 2030-12-31", "2031-01-01 to 2031-12-31"]);
    const half = await zh("截至二零三一年六月三十日止六个月", "本期间 | 去年同期", "本期末 | 上年度末");
    assert.deepEqual(periodsOf(half), ["2030-01-01 to 2030-06-30", "2030-12-31", "2031-01-01 to 2031-06-30"]);
  });
});

describe("A line that says who, when and in what, as mainland forms print it", () => {
  const form = (line: string): Promise<Pack> =>
    packFromText(
      [
        "利润表",
        line,
        "",
        "             本年金额   上年金额",
        "营业收入        8,412      7,903",
        "营业成本        5,120      4,901",
        "毛利            3,292      3,002",
      ].join("\n"),
      "form.txt",
    );

  it("says the period of both columns, over whichever of them its year stands", async () => {
    const pack = await form("编制单位：某公司  2031年度  单位：人民币元");
    assert.deepEqual(columnsOfTable(pack, "income"), ["2030: 2030", "2031: 2031"]);
    assert.equal(rowsOfTable(pack, "income")[0], "营业收入 | 7,903 | 8,412");
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["CNY", 1]);
  });

  it("says the day before the unit in one piece, too", async () => {
    const pack = await packFromText(
      statement("资产负债表", ["2031年12月31日 单位：人民币元"], "期末余额 | 年初余额", [
        "货币资金 | 80 | 90",
        "资产总计 | 600 | 500",
      ]),
      "form.md",
    );
    assert.deepEqual(periodsOf(pack), ["2030-12-31", "2031-12-31"]);
    assert.equal(pack.money?.printed, "单位:人民币元");
  });
});

describe("Parts of a financial year", () => {
  const interim = (heads: string, days: string, said = ""): Promise<Pack> =>
    report({ title: `Interim results${said}`, income: heads, position: days });

  it("are counted from the year's end that the balance sheet compares with", async () => {
    assert.deepEqual(periodsOf(await interim("1H32 | 1H31", "31 Dec 2031 | 30 Jun 2031")), [
      "2030-07-01 to 2030-12-31",
      "2031-06-30",
      "2031-07-01 to 2031-12-31",
    ]);
    assert.deepEqual(periodsOf(await interim("2Q 2031 | 2Q 2030", "30 Jun 2031 | 31 Dec 2030")), [
      "2030-04-01 to 2030-06-30",
      "2030-12-31",
      "2031-04-01 to 2031-06-30",
    ]);
  });

  it("are counted from the year's end that the document names", async () => {
    const pack = await packFromText(
      [
        "# Results",
        "",
        "The Group's financial year ends on 30 June",
        "",
        statement("Income statement", [unit], "1H32 | 1H31", smallResult("")),
      ].join("\n"),
      "report.md",
    );
    assert.deepEqual(periodsOf(pack), ["2030-07-01 to 2030-12-31", "2031-07-01 to 2031-12-31"]);
  });

  it("end with the balance sheet where they go back to the year's first day, or twelve months", async () => {
    const days = "Sep-31 | Dec-30";
    assert.deepEqual(periodsOf(await interim("YTD Sep-31 | YTD Sep-30", days)), [
      "2030-01-01 to 2030-09-30",
      "2030-12-31",
      "2031-01-01 to 2031-09-30",
    ]);
    assert.deepEqual(periodsOf(await interim("LTM Sep-31 | LTM Sep-30", days)), [
      "2029-10-01 to 2030-09-30",
      "2030-12-31",
      "2030-10-01 to 2031-09-30",
    ]);
  });

  it("are no length of the whole years below a name that says how often a report comes", async () => {
    const csv = [
      "Quarterly data",
      "",
      "Income statement for the year ended 31 December 2031",
      "(in thousands of euros)",
      ",2031,2030",
      ...smallResult("").map((row) => row.replaceAll(",", "").replaceAll(" | ", ",")),
    ];
    assert.deepEqual(periodsOf(await packFromText(csv.join("\n"), "data.csv")), [
      "2030-01-01 to 2030-12-31",
      "2031-01-01 to 2031-12-31",
    ]);
  });
});

describe("Years with the letter for what is reported", () => {
  it("are the years they say, and those with the letter for estimates none", async () => {
    const pack = await report({
      title: "Extract of a model",
      income: "FY31A | FY30A",
      position: "FY31A | FY30A",
    });
    assert.deepEqual(columnsOfTable(pack, "income"), ["2030: 2030", "2031: 2031"]);
    const estimated = await report({ title: "Extract", income: "FY32E | FY31A", position: "FY32E | FY31A" });
    assert.deepEqual(columnsOfTable(estimated, "income")[0]?.endsWith("no period"), true);
  });
});
