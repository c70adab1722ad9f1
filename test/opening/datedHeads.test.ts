import assert from "node:assert/strict";
import type { Pack } from "../../src/filing/Pack.ts";
import { columnsOfTable, openedPack, packFromText, rowsOfTable } from "../support/openedPack.ts";
import { smallStatement, type StatementLine } from "../support/smallStatement.ts";
import { statement } from "../support/printedStatement.ts";

describe("Heads that say a day and a unit in one", () => {
  it("stand over their own columns in aligned text, however far left of the figures they begin", async () => {
    const pack = await packFromText(
      [
        "簡明綜合財務狀況表",
        "於二零二四年六月三十日",
        "",
        "                    二零二四年六月三十日 人民幣千元 （未經審核）   二零二三年十二月三十一日 人民幣千元 （經審核）",
        "存貨                                                  370,258                                           322,163",
        "現金及現金等價物                                      556,217                                           677,016",
        "流動資產總值                                          926,475                                           999,179",
      ].join("\n"),
      "aligned.txt",
    );
    assert.deepEqual(rowsOfTable(pack, "position")[0], "存貨 | 322,163 | 370,258");
    assert.deepEqual(
      pack.periods.map(({ instant }) => instant),
      ["2023-12-31", "2024-06-30"],
    );
  });

  it("stand over their own columns where the year and the unit are set apart by a space", async () => {
    const lines: readonly StatementLine[] = [
      "*Consolidated statement of financial position",
      "At 31 December 2014",
      ["", "", "2014 HK$ million", "2013 HK$ million"],
      ["Cash and balances at central banks", "", "14,358", "13,244"],
      ["Loans and advances to customers", "", "1,020,554", "774,913"],
      ["Total assets", "", "1,034,912", "788,157"],
    ];
    const pack = await openedPack(smallStatement([lines]), "bank.pdf");
    assert.deepEqual(columnsOfTable(pack, "position"), ["2013: 2013", "2014: 2014"]);
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["HKD", 1_000_000]);
  });

  it("give their period to the columns of notes", async () => {
    const position = statement(
      "綜合財務狀況表",
      ["於二零一四年十二月三十一日"],
      "二零一四年 千港元 | 二零一三年 千港元",
      ["存貨 | 520 | 410", "現金 | 80 | 90", "資產總值 | 600 | 500"],
    );
    const note = ["## 13. 存貨", "", "| | 二零一四年 千港元 | 二零一三年 千港元 |", "|---|---:|---:|"];
    const pack = await packFromText(
      [position, "", ...note, "| 原料 | 300 | 250 |", "| 製成品 | 220 | 160 |", "| 總計 | 520 | 410 |"].join("\n"),
      "note.md",
    );
    assert.deepEqual(columnsOfTable(pack, "note13"), ["2013: 2013", "2014: 2014"]);
  });

  it("are no column of their own where the title says the period once more, one value a line", async () => {
    const values = (label: string, ...rest: readonly string[]): readonly string[] => [label, ...rest];
    const pack = await packFromText(
      [
        "簡明綜合損益表",
        "截至二零二四年六月三十日止六個月",
        "附註",
        "截至六月三十日止六個月",
        ...values("二零二四年", "二零二三年"),
        ...values("人民幣千元", "人民幣千元"),
        ...values("收入", "4", "2,234", "2,159"),
        ...values("銷售成本", "(1,311)", "(1,296)"),
        ...values("毛利", "923", "863"),
        ...values("所得稅開支", "8", "(53)", "(74)"),
        ...values("期內溢利", "870", "789"),
      ].join("\n"),
      "values.txt",
    );
    assert.deepEqual(rowsOfTable(pack, "income"), [
      "收入 {4} | 2,159 | 2,234",
      "銷售成本 | (1,296) | (1,311)",
      "毛利 | 863 | 923",
      "所得稅開支 {8} | (74) | (53)",
      "期內溢利 | 789 | 870",
    ]);
  });
});

describe("Years of a summary", () => {
  const income = statement("Income statement", ["For the year ended 31 December 2014", "RMB million"], "2014 | 2013", [
    "Revenue | 1,000 | 900",
    "Cost of sales | (600) | (500)",
    "Gross profit | 400 | 400",
  ]);

  it("are as long as the years beside them that a statement prints", async () => {
    const summary = ["# Five-year summary", "", "| | 2014 | 2013 | 2012 |", "|---|---:|---:|---:|"];
    const pack = await packFromText([income, "", ...summary, "| Revenue | 1,000 | 900 | 800 |"].join("\n"), "years.md");
    assert.deepEqual(
      pack.periods.map(({ key, end, months }) => `${key} ${end ?? "a day"} ${months ?? ""}`),
      ["2012 2012-12-31 12", "2013 2013-12-31 12", "2014 2014-12-31 12"],
    );
  });

  it("end on their own last day, and not on the first of the next year that a balance sheet opens with", async () => {
    const heads = "As at 31 December 2014 | As at 31 December 2013 | As at 1 January 2013";
    const position = statement("Balance sheet", ["RMB million"], heads, [
      "Cash | 5 | 4 | 3",
      "Inventories | 3 | 3 | 3",
      "Total assets | 8 | 7 | 6",
    ]);
    const summary = ["# Five-year summary", "", "| | 2014 | 2013 | 2012 |", "|---|---:|---:|---:|"];
    const pack = await packFromText(
      [income, "", position, "", ...summary, "| Revenue | 1,000 | 900 | 800 |"].join("\n"),
      "opening.md",
    );
    assert.deepEqual(columnsOfTable(pack, "table3"), ["2012: 2012", "2013: 2013", "2014: 2014"]);
    assert.equal(pack.periods.find(({ key }) => key === "2012")?.end, "2012-12-31");
  });
});

describe("Years over columns whose days the title prints", () => {
  const rows = ["Cash | 141 | 144", "Receivables | 162 | 153", "Total assets | 303 | 297"];

  it("end on those days in their order, early in the next year where that is so", async () => {
    const title = "Consolidated balance sheets";
    const text = statement(title, ["At January 1, 2023 and January 2, 2022 (US$ in millions)"], "2022 | 2021", rows);
    const pack = await packFromText(text, "days.md");
    assert.deepEqual(
      pack.tables[0]?.columns.map(({ period }) => pack.periods.find(({ key }) => key === period)?.instant),
      ["2022-01-02", "2023-01-01"],
    );
  });

  it("begin the day after the year before, for years of weeks of which one ends with a month", async () => {
    const text = statement(
      "Consolidated statements of income",
      ["Fiscal years ended December 31, 2022, December 25, 2021 and December 26, 2020 (US$ in millions)"],
      "2022 | 2021 | 2020",
      ["Revenue | 864 | 795 | 704", "Cost of sales | (406) | (371) | (318)", "Gross profit | 458 | 424 | 386"],
    );
    const pack = await packFromText(text, "weeks.md");
    assert.deepEqual(
      pack.periods.map(({ start, end }) => `${start ?? ""} ${end ?? ""}`),
      ["2019-12-29 2020-12-26", "2020-12-27 2021-12-25", "2021-12-26 2022-12-31"],
    );
  });
});

describe("Years to come over the columns of a note", () => {
  it("are no periods of the document: what falls due in them is printed there", async () => {
    const result = statement("Income statement", ["Year ended 31 December 2014 (US$ in thousands)"], "2014 | 2013", [
      "Revenue | 12,603 | 11,402",
      "Cost of sales | (7,017) | (6,017)",
      "Gross profit | 5,586 | 5,385",
      "Revenue growth | >100 | 5",
    ]);
    const due = statement("Maturity of leases", [], "2015 US$'000 | 2016 US$'000 | Thereafter US$'000", [
      "Payments | 1,204 | 1,101 | 904",
      "Interest | (104) | (90) | (70)",
      "Principal | 1,100 | 1,011 | 834",
    ]);
    const pack = await packFromText(`${result}\n\n${due}`, "due.md");
    assert.deepEqual(
      pack.periods.map(({ key }) => key),
      ["2013", "2014"],
    );
    assert.deepEqual(
      pack.tables[1]?.columns.map(({ period }) => period),
      [undefined, undefined, undefined],
    );
    assert.equal(pack.tables[0]?.rows.at(-1)?.unit, "ratio");
  });
});

describe("Chinese labels that take two lines", () => {
  it("go on with the characters that had no room, and the figures beside them", async () => {
    const lines: readonly StatementLine[] = [
      "*綜合財務狀況表",
      "於2014年12月31日",
      ["", "", "2014年", "2013年"],
      ["", "", "千港元", "千港元"],
      ["流動資產", ""],
      ["存貨", "", "370,258", "322,163"],
      "預付款項、按金以及其他各項應收",
      ["款項", "", "109,849", "133,646"],
      ["現金", "", "556,217", "677,016"],
      ["流動資產總值", "", "1,036,324", "1,132,825"],
    ];
    const pack = await openedPack(smallStatement([lines]), "wrapped.pdf");
    assert.deepEqual(rowsOfTable(pack, "position").slice(1, 4), [
      "存貨 | 322,163 | 370,258",
      "預付款項、按金以及其他各項應收款項 | 133,646 | 109,849",
      "現金 | 677,016 | 556,217",
    ]);
  });
});

describe("A line under a title that says from which day to which", () => {
  const under = (line: string): Promise<Pack> =>
    packFromText(
      statement("Consolidated Income Statement", [line], "2014 €m | 2013 €m", [
        "Revenue | 900 | 800",
        "Cost of sales | (500) | (450)",
        "Gross profit | 400 | 350",
      ]),
      "report.md",
    );
  const bothYears = [
    ["2013-12-31", 12],
    ["2014-12-31", 12],
  ];
  const periodsOf = ({ periods }: Pack) => periods.map(({ end, months }) => [end, months]);

  it("gives the years over the columns their length, whoever it names first", async () => {
    const pack = await under("of Sample SE for the period from January 1 to December 31, 2014");
    assert.deepEqual(periodsOf(pack), bothYears);
    assert.equal(pack.doubts?.some(({ about }) => about === "period") ?? false, false);
  });

  it("does not give its first day to the year before, though both days print their year", async () => {
    const pack = await under("for the period from January 1, 2014 to December 31, 2014");
    assert.deepEqual(periodsOf(pack), bothYears);
  });
});

describe("A summary of five years", () => {
  it("is read where it is all that a document has of its statements", async () => {
    const pack = await packFromText(
      statement(
        "Five-Year Financial Summary",
        ["Year ended 31 December"],
        "2014 HK$'000 | 2013 HK$'000 | 2012 HK$'000 | 2011 HK$'000 | 2010 HK$'000",
        [
          "Revenue | 1,000 | 900 | 800 | 700 | 600",
          "Profit before taxation | 140 | 120 | 100 | 80 | 60",
          "Taxation | (40) | (35) | (30) | (20) | (10)",
          "Profit for the year | 100 | 85 | 70 | 60 | 50",
          "Total assets | 2,000 | 1,800 | 1,700 | 1,600 | 1,500",
          "Total liabilities | (900) | (800) | (800) | (700) | (700)",
          "Net assets | 1,100 | 1,000 | 900 | 900 | 800",
        ],
      ),
      "summary.md",
    );
    assert.deepEqual(
      pack.tables.map(({ kind }) => kind),
      ["income statement"],
    );
    assert.equal(pack.periods.length, 5);
    assert.equal(pack.roles.resultForThePeriod, "income.profitForTheYear");
  });
});

describe("A change that is more than is worth telling", () => {
  it("stands in its column, and is no part of the label", async () => {
    const pack = await packFromText(
      [
        "Consolidated Income Statement",
        "Year ended 31 December",
        "US$ million",
        "                              2014      2013    Change %",
        "Revenue                      1,000       900        11.1",
        "Cost of sales                 (600)     (550)        9.1",
        "Gross profit                   400       350        14.3",
        "Finance costs                  (10)       (1)       >100",
        "Profit before tax              390       349        11.7",
      ].join("\n"),
      "changes.txt",
    );
    assert.deepEqual(
      pack.tables[0]?.rows.map(({ label }) => label),
      ["Revenue", "Cost of sales", "Gross profit", "Finance costs", "Profit before tax"],
    );
  });
});
