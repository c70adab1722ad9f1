import assert from "node:assert/strict";
import { NoStatementError } from "../../src/opening/NoStatementError.ts";
import {
  columnsOfTable as columnsOf,
  openedPack as opened,
  packFromText as fromText,
  rowsOfTable as rowsOf,
} from "../support/openedPack.ts";
import { smallStatement, type StatementLine } from "../support/smallStatement.ts";

const interim: readonly (readonly StatementLine[])[] = [
  [
    "*CONDENSED CONSOLIDATED STATEMENT OF PROFIT OR LOSS",
    "For the six months ended 30 June 2014",
    ["", "", "2014", "2013"],
    ["", "Notes", "HK$'000", "HK$'000"],
    ["", "", "(Unaudited)", "(Unaudited)"],
    ["Revenue", "3", "1,000,500", "900,400"],
    ["Cost of sales", "", "(600,300)", "(500,200)"],
    ["Gross profit", "", "400,200", "400,200"],
    "Loss on redemption of instruments carried at fair value through",
    [">profit or loss", "4(a)", "(100,000)", "–"],
    ["Profit before tax", "5", "300,200", "400,200"],
    ["Income tax expense", "6", "(50,200)", "(60,200)"],
    ["Profit for the period", "", "250,000", "340,000"],
    ["Basic earnings per share (HK cents)", "7", "12.5", "17.0"],
  ],
  [
    "*CONDENSED CONSOLIDATED STATEMENT OF FINANCIAL POSITION",
    "At 30 June 2014",
    ["", "", "30 June", "31 December"],
    ["", "", "2014", "2013"],
    ["", "Notes", "HK$'000", "HK$'000"],
    "*Non-current assets",
    [">Property, plant and equipment", "9", "500,000", "510,000"],
    [">Goodwill", "10", "100,000", "100,000"],
    ["", "", "600,000", "610,000"],
    "*Current assets",
    [">Inventories", "", "50,000", "40,000"],
    [">Trade receivables", "11", "70,000", "60,000"],
    ["", "", "120,000", "100,000"],
  ],
  [
    ["", "", "30 June", "31 December"],
    ["", "", "2014", "2013"],
    ["", "Notes", "HK$'000", "HK$'000"],
    "*Current liabilities",
    [">Trade payables", "12", "80,000", "70,000"],
    ["Net assets", "", "640,000", "640,000"],
  ],
];

describe("openFiling", () => {
  it("reads an interim report: half-years, two days, a page that goes on, page numbers under the last column", async () => {
    const pack = await opened(
      smallStatement(interim, [420, 520], (page) => `${page + 2}`),
      "interim.pdf",
    );
    assert.deepEqual(pack.money, { currency: "HKD", scale: 1000, printed: "HK$'000", symbol: "HK$" });
    assert.deepEqual(pack.periods, [
      { key: "2013-H1", start: "2013-01-01", end: "2013-06-30", months: 6 },
      { key: "2013", instant: "2013-12-31" },
      { key: "2014-H1", start: "2014-01-01", end: "2014-06-30", months: 6 },
    ]);
    assert.deepEqual(columnsOf(pack, "income"), ["2013-H1: 2013-H1", "2014-H1: 2014-H1"]);
    assert.deepEqual(rowsOf(pack, "income"), [
      "Revenue {3} | 900,400 | 1,000,500",
      "Cost of sales | (500,200) | (600,300)",
      "Gross profit | 400,200 | 400,200",
      "Loss on redemption of instruments carried at fair value through profit or loss {4(a)} | – | (100,000)",
      "Profit before tax {5} | 400,200 | 300,200",
      "Income tax expense {6} | (60,200) | (50,200)",
      "Profit for the period | 340,000 | 250,000",
      "Basic earnings per share (HK cents) {7} | 17.0 | 12.5",
    ]);
    assert.deepEqual(rowsOf(pack, "position"), [
      "Non-current assets",
      "Property, plant and equipment {9} | 510,000 | 500,000",
      "Goodwill {10} | 100,000 | 100,000",
      "Total: Non-current assets | 610,000 | 600,000",
      "Current assets",
      "Inventories | 40,000 | 50,000",
      "Trade receivables {11} | 60,000 | 70,000",
      "Total: Current assets | 100,000 | 120,000",
      "Current liabilities",
      "Trade payables {12} | 70,000 | 80,000",
      "Net assets | 640,000 | 640,000",
    ]);
    const perShare = pack.tables[0]?.rows[7];
    assert.equal(perShare?.unit, "HK cents per share");
    assert.deepEqual(pack.unitWords?.["HK cents per share"], {
      kind: "money",
      currency: "HKD",
      scale: 0.01,
      per: "share",
    });
    assert.deepEqual(pack.doubts, []);
  });

  it("reads statements in traditional Chinese, years digit by digit", async () => {
    const pages: readonly StatementLine[] = [
      "綜合損益表",
      "截至二零一四年十二月三十一日止年度",
      ["", "", "二零一四年", "二零一三年"],
      ["", "附註", "人民幣百萬元", "人民幣百萬元"],
      ["收入", "4", "3,500", "3,400"],
      ["銷售成本", "", "(2,000)", "(1,900)"],
      ["毛利", "", "1,500", "1,500"],
      ["除稅前溢利", "", "1,000", "1,020"],
      ["所得稅開支", "", "(250)", "(255)"],
      ["年內溢利", "", "750", "765"],
      ["每股基本盈利(人民幣分)", "", "75.0", "76.5"],
    ];
    const pack = await opened(smallStatement([pages]), "annual.pdf");
    assert.deepEqual(pack.money, { currency: "CNY", scale: 1_000_000, printed: "人民幣百萬元", symbol: "人民幣" });
    assert.deepEqual(
      pack.periods.map(({ key, end }) => [key, end]),
      [
        ["2013", "2013-12-31"],
        ["2014", "2014-12-31"],
      ],
    );
    assert.equal(rowsOf(pack, "income")[0], "收入 {4} | 3,400 | 3,500");
    assert.equal(pack.tables[0]?.rows[6]?.unit, "RMB cents per share");
  });

  it("keeps a year of 53 weeks beside one of 52, each with its own end", async () => {
    const lines: readonly StatementLine[] = [
      "*Consolidated income statement",
      ["", "", "53 weeks ended", "52 weeks ended"],
      ["", "", "2 April 2016", "28 March 2015"],
      ["", "Note", "£m", "£m"],
      ["Revenue", "2", "1,250.5", "1,100.2"],
      ["Cost of sales", "", "(800.1)", "(700.0)"],
      ["Gross profit", "", "450.4", "400.2"],
      ["Profit before tax", "", "140.0", "100.0"],
      ["Taxation", "5", "(30.0)", "(20.0)"],
      ["Profit for the year", "", "110.0", "80.0"],
      ["Basic earnings per share", "6", "22.0p", "16.0p"],
    ];
    const pack = await opened(smallStatement([lines]), "weeks.pdf");
    assert.deepEqual(pack.periods, [
      { key: "2015", start: "2014-03-30", end: "2015-03-28", months: 12 },
      { key: "2016", start: "2015-03-29", end: "2016-04-02", months: 12 },
    ]);
    assert.equal(rowsOf(pack, "income")[6], "Basic earnings per share {6} | 16.0 | 22.0");
    assert.equal(pack.tables[0]?.rows[6]?.unit, "pence per share");
  });

  it("tells restated from reported, and a translation for convenience from the statement's own money", async () => {
    const lines: readonly StatementLine[] = [
      "*CONSOLIDATED INCOME STATEMENT",
      "Year ended 31 March 2014",
      ["", "", "2014", "2013", "2013", "2014"],
      ["", "", "", "(Restated)", "(Reported)", ""],
      ["", "", "RMB million", "RMB million", "RMB million", "US$ million"],
      ["Revenue", "", "500.0", "450.0", "455.0", "80.0"],
      ["Cost of sales", "", "(300.0)", "(280.0)", "(280.0)", "(48.0)"],
      ["Gross profit", "", "200.0", "170.0", "175.0", "32.0"],
      ["Profit before tax", "", "150.0", "125.0", "130.0", "24.0"],
      ["Income tax expense", "", "(25.0)", "(20.0)", "(21.0)", "(4.0)"],
      ["Profit for the year", "", "125.0", "105.0", "109.0", "20.0"],
    ];
    const pack = await opened(smallStatement([lines], [290, 370, 450, 530]), "restated.pdf");
    assert.equal(pack.money?.currency, "CNY");
    const columns = pack.tables[0]?.columns.map(({ period, unit }) => [period, unit]);
    assert.deepEqual(
      columns?.filter(([period]) => period !== undefined),
      [
        ["2013", undefined],
        ["2013-restated", undefined],
        ["2014", undefined],
      ],
    );
    assert.deepEqual(
      columns.filter(([period]) => period === undefined),
      [[undefined, "US$ million"]],
    );
    assert.equal(rowsOf(pack, "income")[0], "Revenue | 455.0 | 450.0 | 500.0 | 80.0");
  });

  it("gives periods to the group's columns, and none to the company's beside them", async () => {
    const lines: readonly StatementLine[] = [
      "*STATEMENTS OF FINANCIAL POSITION",
      "As at 31 December 2014",
      ["", "", "Group", "", "Company", ""],
      ["", "", "2014", "2013", "2014", "2013"],
      ["", "", "S$'000", "S$'000", "S$'000", "S$'000"],
      ["Property, plant and equipment", "", "500", "480", "10", "12"],
      ["Goodwill", "", "100", "100", "–", "–"],
      ["Inventories", "", "50", "40", "–", "–"],
      ["Total assets", "", "650", "620", "10", "12"],
      ["Total equity", "", "650", "620", "10", "12"],
    ];
    const pack = await opened(smallStatement([lines], [290, 370, 450, 530]), "both.pdf");
    assert.deepEqual(
      pack.tables[0]?.columns.map(({ period }) => period),
      ["2013", "2014", undefined, undefined],
    );
    assert.deepEqual(rowsOf(pack, "position").slice(0, 2), [
      "Property, plant and equipment | 480 | 500 | 10 | 12",
      "Goodwill | 100 | 100 | – | –",
    ]);
  });

  it("names quarters by their number, and this year and last by the title's date", async () => {
    const quarters = await fromText(
      [
        "Income statement (USD millions),Q1 2014,Q2 2014,FY 2014",
        "Revenue,100,110,460",
        "Cost of revenue,-60,-66,-276",
        "Gross profit,40,44,184",
        "Income tax expense,-4,-4,-18",
        "Net income,15,17,70",
      ].join("\n"),
      "quarters.csv",
    );
    assert.deepEqual(
      quarters.periods.map(({ key, start, end }) => [key, start, end]),
      [
        ["2014-Q1", "2014-01-01", "2014-03-31"],
        ["2014-Q2", "2014-04-01", "2014-06-30"],
        ["2014", "2014-01-01", "2014-12-31"],
      ],
    );
    const relative = await fromText(
      [
        "合并资产负债表",
        "2014年12月31日",
        "单位:千元 币种:人民币",
        "",
        "| 项目 | 附注 | 期末余额 | 期初余额 |",
        "|---|---|---|---|",
        "| 货币资金 | 七、1 | 1,000 | 900 |",
        "| 存货 | 七、2 | 300 | 200 |",
        "| 资产总计 | | 1,300 | 1,100 |",
      ].join("\n"),
      "relative.md",
    );
    assert.equal(relative.money?.currency, "CNY");
    assert.deepEqual(rowsOf(relative, "position"), [
      "货币资金 {七、1} | 900 | 1,000",
      "存货 {七、2} | 200 | 300",
      "资产总计 | 1,100 | 1,300",
    ]);
    assert.deepEqual(columnsOf(relative, "position"), ["2013: 2013", "2014: 2014"]);
  });

  it("puts a text together again that holds one value a line", async () => {
    const pack = await fromText(
      [
        "CONSOLIDATED INCOME STATEMENT",
        "For the year ended 31 December 2014",
        ...["2014", "2013", "HK$'000", "HK$'000"],
        ...["Revenue", "500,100", "480,200", "Cost of sales", "(300,100)", "(280,200)"],
        ...["Gross profit", "200,000", "200,000", "Income tax expense", "(25,000)", "(24,000)"],
      ].join("\n"),
      "lines.txt",
    );
    assert.deepEqual(rowsOf(pack, "income"), [
      "Revenue | 480,200 | 500,100",
      "Cost of sales | (280,200) | (300,100)",
      "Gross profit | 200,000 | 200,000",
      "Income tax expense | (24,000) | (25,000)",
    ]);
  });

  it("asks what a dollar is where nothing says whose", async () => {
    const text = [
      "# Consolidated Income Statement",
      "For the year ended 30 June 2014",
      "",
      "| | Note | 2014 $'000 | 2013 $'000 |",
      "|---|---|---|---|",
      "| Revenue | 2 | 1,100 | 1,000 |",
      "| Cost of sales | | (600) | (550) |",
      "| Gross profit | | 500 | 450 |",
      "| Income tax expense | 3 | (150) | (135) |",
      "| Profit for the year | | 350 | 315 |",
    ].join("\n");
    const pack = await fromText(text, "dollar.md");
    assert.equal(pack.money, null);
    assert.match(pack.doubts.find(({ about }) => about === "money")?.reason ?? "", /\$'000/);
    assert.equal(rowsOf(pack, "income")[0], "Revenue {2} | 1,000 | 1,100");
    const listed = await fromText(`${text}\n\nABN 12 345 678 901, listed on the ASX`, "dollar.md");
    assert.equal(listed.money?.currency, "AUD");
  });

  it("marks what damage leaves unsure: a point for a comma, two texts in one place, digits behind a label", async () => {
    const text = [
      "# Consolidated Statement of Financial Position",
      "At 31 December 2014",
      "",
      "| | 2014 RMB'000 | 2013 RMB'000 |",
      "|---|---|---|",
      "| Trade receivables | 555,696 | 704.182 |",
      "| Inventories 3 | 27,385 | 194,552 |",
      "| Cash and cash equivalents | 222,885 | 294,543 |",
      "| Prepayments | 2014 | 2,100 |",
    ].join("\n");
    const pack = await fromText(text, "damaged.md");
    assert.deepEqual(rowsOf(pack, "position"), [
      "Trade receivables | 704.182? | 555,696",
      "Inventories 3 | 194,552 | 27,385?",
      "Cash and cash equivalents | 294,543 | 222,885",
      "Prepayments | 2,100 | 2014",
    ]);
  });

  it("parts a table by the years between its rows, and a range in its ends", async () => {
    const text = [
      "## 13 Goodwill",
      "The key assumptions used for value-in-use calculations were as follows:",
      "",
      "| | North | South |",
      "|---|---|---|",
      "| 2014 | | |",
      "| Revenue growth | 2.0%-5.0% | 3.0% |",
      "| Discount rate | 12.0% | 13.0% |",
      "| 2013 | | |",
      "| Revenue growth | 1.0%-4.0% | – |",
      "| Discount rate | 11.0% | – |",
    ].join("\n");
    const pack = await fromText(text, "assumptions.md");
    assert.deepEqual(columnsOf(pack, "assumptions"), [
      "2014.northLow: 2014",
      "2014.northHigh: 2014",
      "2014.south: 2014",
    ]);
    assert.deepEqual(rowsOf(pack, "assumptions"), [
      "Revenue growth | 2.0% | 5.0% | 3.0%",
      "Discount rate | 12.0% | 12.0% | 13.0%",
    ]);
    assert.deepEqual(rowsOf(pack, "assumptions2"), [
      "Revenue growth | 1.0% | 4.0% | –",
      "Discount rate | 11.0% | 11.0% | –",
    ]);
  });

  it("parts two statements that stand one below the other in one CSV, each under its own periods", async () => {
    const csv = [
      "Consolidated income statement",
      '"","Note","2014","2013"',
      '"","","HK$\'000","HK$\'000"',
      "Revenue,3,900,800",
      "Cost of sales,,(500),(450)",
      "Gross profit,,400,350",
      "Profit before tax,,400,350",
      "Income tax expense,4,(60),(50)",
      "Profit for the year,,340,300",
      "Consolidated statement of financial position",
      '"","Note","31 December 2014","31 December 2013","1 January 2013"',
      '"","","HK$\'000","HK$\'000","HK$\'000"',
      "Inventories,,120,110,90",
      "Cash and cash equivalents,,80,70,60",
      "Total assets,,200,180,150",
      "Trade payables,,50,60,70",
      "Total equity,,150,120,80",
    ].join("\n");
    const pack = await fromText(csv, "both.csv");
    assert.deepEqual(rowsOf(pack, "income").slice(0, 2), ["Revenue {3} | 800 | 900", "Cost of sales | (450) | (500)"]);
    assert.deepEqual(columnsOf(pack, "position").length, 3);
    assert.deepEqual(rowsOf(pack, "position"), [
      "Inventories | 90 | 110 | 120",
      "Cash and cash equivalents | 60 | 70 | 80",
      "Total assets | 150 | 180 | 200",
      "Trade payables | 70 | 60 | 50",
      "Total equity | 80 | 120 | 150",
    ]);
  });

  it("takes share capital and dividends for money, whatever shares their labels tell of", async () => {
    const text = [
      "# Consolidated Balance Sheets",
      "(US$ in millions, except per share data)",
      "",
      "| | December 31, 2014 | December 31, 2013 |",
      "|---|---|---|",
      "| Cash and cash equivalents | 2,400 | 2,300 |",
      "| Total assets | 2,400 | 2,300 |",
      "| Accounts payable | 400 | 350 |",
      "| Common stock, $0.01 par value; 199.8 and 202.0 shares outstanding | 2 | 2 |",
      "| Class B — 1,186 and 1,204 shares outstanding | 3 | 3 |",
      "| Dividends payable ($1.325 per share) | 1,100 | 1,045 |",
      "| Retained earnings | 895 | 900 |",
      "| Total equity | 2,000 | 1,950 |",
      "| Shares outstanding (in millions) | 199.8 | 202.0 |",
    ].join("\n");
    const pack = await fromText(text, "capital.md");
    const units = pack.tables[0]?.rows.map(({ unit }) => unit);
    assert.deepEqual(
      units?.slice(0, 8),
      Array.from({ length: 8 }, () => undefined),
    );
    assert.equal(units?.[8], "million shares");
  });

  it("counts earnings two headings below the words for a share as amounts for each", async () => {
    const text = [
      "# 綜合損益表",
      "截至二零一四年三月三十一日止年度",
      "",
      "| | 二零一四年 千港元 | 二零一三年 千港元 |",
      "|---|---|---|",
      "| 收益 | 9,000 | 8,000 |",
      "| 除稅前溢利 | 900 | 800 |",
      "| 所得稅開支 | (100) | (90) |",
      "| 本年度溢利 | 800 | 710 |",
      "| 每股盈利 | | |",
      "| 來自持續經營業務 | | |",
      "| -基本(港元) | 0.63 | 0.58 |",
    ].join("\n");
    const pack = await fromText(text, "per-share.md");
    const unit = pack.tables[0]?.rows.find(({ label }) => label.includes("基本"))?.unit ?? "";
    assert.deepEqual(pack.unitWords?.[unit], { kind: "money", currency: "HKD", scale: 1, per: "share" });
  });

  it("names the issuer by its cover and by whom the report speaks to, not by the subsidiary it tells most of", async () => {
    const statement = [
      "| | 2014 £'000 | 2013 £'000 |",
      "|---|---|---|",
      "| Revenue | 900 | 800 |",
      "| Cost of sales | (500) | (450) |",
      "| Gross profit | 400 | 350 |",
      "| Profit for the year | 400 | 350 |",
    ];
    const report = [
      "Best Sample Media Limited was acquired in May. Best Sample Media Limited sells media.",
      "",
      "Best Sample Media Limited has 40 people, and Best Sample Media Limited will grow.",
      "",
      "Independent auditor's report to the members of North Pier Group plc",
      "",
      "# Consolidated income statement",
      "for the year ended 31 December 2014",
      "",
      ...statement,
    ];
    assert.equal((await fromText(report.join("\n"), "report.md")).issuer.name, "North Pier Group plc");
    const bank = ["Harbour Bank Limited", "", "# Consolidated income statement", "", ...statement];
    assert.equal((await fromText(bank.join("\n"), "bank.md")).issuer.name, "Harbour Bank Limited");
    const page = ["# Consolidated income statement", "Owners of Quay Works Limited", "", ...statement];
    assert.equal((await fromText(page.join("\n"), "page.md")).issuer.name, "Quay Works Limited");
    const none = ["# Consolidated income statement", "", ...statement];
    assert.equal((await fromText(none.join("\n"), "quay-works-2014.md")).issuer.name, "quay-works-2014");
  });

  it("gives a period far wider than its figures to the columns that it stands over, in text set by spaces", async () => {
    const columns = (...texts: readonly string[]): string => texts.map((text) => text.padStart(24)).join("");
    const row = (label: string, ...figures: readonly string[]): string => label.padEnd(36) + columns(...figures);
    const text = [
      "Condensed Consolidated Statements of Income",
      "(In thousands of US dollars)",
      "",
      " ".repeat(40) + "Three months ended September 30," + " ".repeat(16) + "Nine months ended September 30,",
      row("", "2014", "2013", "2014", "2013"),
      row("Revenue", "45,210", "42,110", "131,220", "125,330"),
      row("Cost of sales", "28,110", "26,220", "82,110", "79,220"),
      row("Gross profit", "17,100", "15,890", "49,110", "46,110"),
      row("Income before income taxes", "17,100", "15,890", "49,110", "46,110"),
      row("Income tax expense", "2,010", "1,805", "5,905", "5,120"),
      row("Net income", "15,090", "14,085", "43,205", "40,990"),
    ].join("\n");
    const pack = await fromText(text, "nine-months.txt");
    const lengths = pack.tables[0]?.columns.map(({ period }) => pack.periods.find(({ key }) => key === period)?.months);
    assert.deepEqual([...(lengths ?? [])].sort(), [3, 3, 9, 9]);
    const quarter = pack.periods.find(({ end, months }) => end === "2014-09-30" && months === 3);
    const at = pack.tables[0]?.columns.findIndex(({ period }) => period === quarter?.key) ?? -1;
    assert.equal(rowsOf(pack, "income")[0]?.split(" | ")[at + 1], "45,210");
  });

  it("reads a unit in two cells, beside its column, with a stroke, or as a sign with its scale in the title", async () => {
    const unitOf = async (heads: readonly string[], title = ""): Promise<unknown> => {
      const text = [
        `# Consolidated income statement`,
        title,
        "",
        "| | 2014 | 2013 |",
        "|---|---|---|",
        ...heads,
        "| Revenue | 1,812 | 1,744 |",
        "| Cost of sales | (1,310) | (1,276) |",
        "| Gross profit | 502 | 468 |",
        "| Profit for the year | 502 | 468 |",
      ].join("\n");
      const { money } = await fromText(text, "unit.md");
      return money === null ? null : [money.currency, money.scale];
    };
    assert.deepEqual(await unitOf(["| | £ | £ |", "| | m | m |"]), ["GBP", 1_000_000]);
    assert.deepEqual(await unitOf(["| | £'m | £'m |"]), ["GBP", 1_000_000]);
    assert.deepEqual(await unitOf(["| | £000 | £000 |"]), ["GBP", 1_000]);
    assert.deepEqual(await unitOf(["| | £ | £ |"], "(in thousands)"), ["GBP", 1_000]);
    assert.deepEqual(await unitOf(["| | RMB | RMB |"], "(RMB in millions)"), ["CNY", 1_000_000]);
    assert.deepEqual(await unitOf(["| | £ | £ |"]), ["GBP", 1]);
    assert.equal(await unitOf(["| | $ | $ |"], "(in millions)"), null);
  });

  it("refuses a document that holds neither a statement nor a table of goodwill", async () => {
    await assert.rejects(
      fromText("# Menu\n\n| | 2014 | 2013 |\n|---|---|---|\n| Soup | 3.50 | 3.20 |\n", "menu.md"),
      NoStatementError,
    );
  });
});
