import assert from "node:assert/strict";
import { columnsOfTable as columnsOf, packFromText as fromText, rowsOfTable as rowsOf } from "../support/openedPack.ts";

describe("A statement that is copied as text", () => {
  it("is read under its heads, with its notes, its sums and its money", async () => {
    const pack = await fromText(
      [
        "Consolidated income statement",
        "for the year ended 31 December 2025",
        "Notes 2025 2024",
        "£m £m",
        "Revenue 4 900.5 800.1",
        "Cost of sales (500.2) (450.1)",
        "Gross profit 400.3 350.0",
        "Administrative expenses 5 (100.3) (100.0)",
        "Operating profit 300.0 250.0",
        "Income tax expense 7 (50.0) (40.0)",
        "Profit for the year 250.0 210.0",
      ].join("\n"),
      "copied.txt",
    );
    assert.deepEqual(columnsOf(pack, "income"), ["2024: 2024", "2025: 2025"]);
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["GBP", 1_000_000]);
    assert.deepEqual(rowsOf(pack, "income").slice(0, 3), [
      "Revenue {4} | 800.1 | 900.5",
      "Cost of sales | (450.1) | (500.2)",
      "Gross profit | 350.0 | 400.3",
    ]);
    assert.deepEqual(
      pack.tables[0]?.rows.flatMap(({ note }) => note ?? []),
      ["4", "5", "7"],
    );
    assert.deepEqual(pack.doubts, []);
  });

  it("is read under heads that take a line each, in the money whose code the title gives its sign", async () => {
    const rows = [
      "Current assets    ",
      "Cash and cash equivalents $ 40,100 $ 81,800",
      "Accounts receivable, net of allowances of $8,059 and $5,583, respectively 87,200 88,000",
      "Total current assets 127,300 169,800",
      "Goodwill 9,700 9,700",
      "Total assets 137,000 179,500",
      "Accounts payable 30,000 40,000",
      "Long-term debt 70,000 80,000",
      "Total liabilities 100,000 120,000",
      "Stockholders' equity    ",
      "Preferred stock, $0.01 par value, 50,000,000 shares authorized at June 30, 2031; none issued 0 0",
      "Common stock 1,200 1,200",
      "Accumulated earnings 35,800 58,300",
      "Total stockholders' equity 37,000 59,500",
      "Total liabilities and stockholders' equity $ 137,000 $ 179,500",
    ];
    const titles = [
      ["Condensed Consolidated Balance Sheets - USD ($)", "$ in Thousands"],
      ["CONDENSED CONSOLIDATED BALANCE SHEETS (USD $)", "In Thousands"],
    ];
    for (const title of titles) {
      const pack = await fromText([...title, "Jun. 30, 2031", "Dec. 31, 2030", ...rows].join("\n"), "copied.txt");
      assert.deepEqual(columnsOf(pack, "position"), ["2030: 2030", "2031-06-30: 2031-06-30"]);
      assert.deepEqual([pack.money?.currency, pack.money?.scale], ["USD", 1_000]);
      assert.deepEqual(rowsOf(pack, "position").slice(1, 4), [
        "Cash and cash equivalents | 81,800 | 40,100",
        "Accounts receivable, net of allowances of $8,059 and $5,583, respectively | 88,000 | 87,200",
        "Total current assets | 169,800 | 127,300",
      ]);
      assert.deepEqual(pack.doubts, []);
    }
  });

  it("keeps two lengths apart that stand over two columns each", async () => {
    const pack = await fromText(
      [
        "Consolidated statements of income",
        "(in millions of U.S. dollars)",
        "Three months ended June 30, Six months ended June 30,",
        "2025 2024 2025 2024",
        "Revenue 100.0 90.0 210.0 180.0",
        "Costs (60.0) (55.0) (120.0) (110.0)",
        "Operating income 40.0 35.0 90.0 70.0",
        "Income taxes (10.0) (8.0) (20.0) (16.0)",
        "Net income 30.0 27.0 70.0 54.0",
      ].join("\n"),
      "copied.txt",
    );
    assert.deepEqual(
      pack.periods.map(({ end, months }) => `${end ?? ""} ${months ?? ""}`),
      ["2024-06-30 6", "2024-06-30 3", "2025-06-30 6", "2025-06-30 3"],
    );
    assert.equal(rowsOf(pack, "income")[0], "Revenue | 180.0 | 90.0 | 210.0 | 100.0");
  });
});

describe("A Chinese statement that is copied as text", () => {
  const figures = [
    "銷售成本 (5,100) (4,000)",
    "毛利 4,200 4,100",
    "行政開支 (1,100) (1,000)",
    "除稅前溢利 7 3,100 3,100",
    "所得稅開支 8 (500) (600)",
    "年內溢利 2,600 2,500",
  ];

  it("is read under its heads, with its notes and its money", async () => {
    const pack = await fromText(
      [
        "綜合損益表",
        "截至二零二五年十二月三十一日止年度",
        "二零二五年 二零二四年",
        "附註 人民幣千元 人民幣千元",
        "收入 4 9,300 8,100",
        ...figures,
      ].join("\n"),
      "copied.txt",
    );
    assert.deepEqual(columnsOf(pack, "income"), ["2024: 2024", "2025: 2025"]);
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["CNY", 1000]);
    assert.deepEqual(rowsOf(pack, "income").slice(0, 2), ["收入 {4} | 8,100 | 9,300", "銷售成本 | (4,000) | (5,100)"]);
    assert.deepEqual(pack.doubts, []);
  });

  it("knows the numbers of notes by their chapter", async () => {
    const pack = await fromText(
      [
        "合并资产负债表",
        "2025年12月31日",
        "单位：元 币种：人民币",
        "项目 附注 期末余额 期初余额",
        "货币资金 七、1 3,100.25 2,900.50",
        "应收账款 七、5 6,900.50 6,100.25",
        "存货 七、10 1,250.75 1,340.50",
        "资产总计 11,251.50 10,341.25",
      ].join("\n"),
      "copied.txt",
    );
    assert.deepEqual(columnsOf(pack, "position"), ["2024: 2024", "2025: 2025"]);
    assert.deepEqual(rowsOf(pack, "position").slice(0, 2), [
      "货币资金 {七、1} | 2,900.50 | 3,100.25",
      "应收账款 {七、5} | 6,100.25 | 6,900.50",
    ]);
  });

  it("leaves the periods open where a year takes a line of its own over one column", async () => {
    const pack = await fromText(
      [
        "綜合損益表",
        "截至二零二五年十二月三十一日止年度",
        "二零二四年",
        "二零二五年 （經重列）",
        "附註 千港元 千港元",
        "收入 4 9,300 8,100",
        ...figures,
      ].join("\n"),
      "copied.txt",
    );
    assert.ok(pack.doubts.filter(({ table, column }) => table === "income" && column !== undefined).length === 2);
  });

  it("has a translation for one, where its last column is in another currency", async () => {
    const pack = await fromText(
      [
        "綜合損益表",
        "（以百萬元計）",
        "截至12月31日止年度",
        "2024年 2025年 2025年",
        "人民幣 人民幣 美元",
        "收入 8,100 9,300 1,320",
        "銷售成本 (4,000) (5,100) (724)",
        "毛利 4,100 4,200 596",
        "行政開支 (1,000) (1,100) (156)",
      ].join("\n"),
      "copied.txt",
    );
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["CNY", 1_000_000]);
    assert.deepEqual(
      pack.tables[0]?.columns.map(({ period }) => period ?? "-"),
      ["2024", "2025", "-"],
    );
  });
});

describe("A page that is copied as text column by column", () => {
  const heads = (year: string): readonly string[] => ["At", "31 December", year, "£000"];

  it("has the heads of each column after those of the one before, and each period is its own column's", async () => {
    const pack = await fromText(
      [
        "Consolidated balance sheet",
        "as at 31 December 2025",
        ...heads("2025"),
        ...heads("2024"),
        "Fixed assets",
        "Property, plant and equipment 12 18,022 17,635",
        "Current assets",
        "Inventories 13 4,500 4,100",
        "Cash and cash equivalents 1,432 2,875",
        "Total assets 23,954 24,610",
        "Trade payables 14 (3,954) (4,610)",
        "Net assets 20,000 20,000",
      ].join("\n"),
      "copied.txt",
    );
    assert.deepEqual(columnsOf(pack, "position"), ["2024: 2024", "2025: 2025"]);
    assert.deepEqual(rowsOf(pack, "position").slice(0, 4), [
      "Fixed assets",
      "Property, plant and equipment {12} | 17,635 | 18,022",
      "Current assets",
      "Inventories {13} | 4,100 | 4,500",
    ]);
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["GBP", 1000]);
    assert.deepEqual(pack.doubts, []);
  });

  const income = [
    "Consolidated income statement",
    "For the year ended 31 December 2025",
    "2025 2024",
    "HK$'000 HK$'000",
    "Revenue 900.5 800.1",
    "Cost of sales (500.2) (450.1)",
    "Gross profit 400.3 350.0",
    "Staff costs (Note 4) (100.3) (100.0)",
    "Profit for the year 300.0 250.0",
  ];

  it("begins another note where its own years stand, though no line stands between", async () => {
    const notes = ["7. Purchases", "2025 2024", "HK$'000 HK$'000", "Oil 12.5 11.0", "Power 2.0 1.5", "Total 14.5 12.5"];
    const other = [
      "8. Other income",
      "2024 2023",
      "HK$'000 HK$'000",
      "Interest 1.5 3.0",
      "Grants 2.5 –",
      "Total 4.0 3.0",
    ];
    const pack = await fromText([...income, ...notes, ...other].join("\n"), "copied.txt");
    assert.deepEqual(
      pack.tables
        .slice(1)
        .map(({ columns, rows }) => [columns.map(({ period }) => period), rows.map(({ label }) => label)]),
      [
        [
          ["2024", "2025"],
          ["Oil", "Power", "Total"],
        ],
        [
          ["2023", "2024"],
          ["Interest", "Grants", "Total"],
        ],
      ],
    );
  });

  it("has its parts known where the spaces between its words are lost", async () => {
    const glued = [
      ...income.slice(0, 4),
      "Revenue 900.5 800.1",
      "Costofsales (500.2) (450.1)",
      "Grossprofit 400.3 350.0",
      "Administrativeexpenses (100.3) (100.0)",
      "Profitbeforetax 300.0 250.0",
      "Incometaxexpense (50.0) (40.0)",
      "Profitfortheyear 250.0 210.0",
    ];
    const { roles } = await fromText(glued.join("\n"), "copied.txt");
    assert.deepEqual(
      [roles.costOfSales, roles.grossProfit, roles.resultBeforeTax, roles.incomeTax, roles.resultForThePeriod],
      ["costofsales", "grossprofit", "profitbeforetax", "incometaxexpense", "profitfortheyear"].map(
        (id) => `income.${id}`,
      ),
    );
  });

  it("is in percent where its title is", async () => {
    const rates = ["Turnover rate (%)10", "2025 2024", "Men 31.25 18.80", "Women 28.57 42.90", "All 30.43 29.40"];
    const pack = await fromText([...income, ...rates].join("\n"), "copied.txt");
    assert.deepEqual(
      pack.tables.at(-1)?.rows.map(({ label, unit }) => [label, unit]),
      [
        ["Men", "%"],
        ["Women", "%"],
        ["All", "%"],
      ],
    );
  });

  it("has no period where its title and its heads together name an average of several", async () => {
    const rates = [
      "Average for the trailing five",
      "quarters ended",
      "31 December 2025 31 December 2024",
      "Debt 11.5 12.5",
      "Equity 13.5 14.5",
      "Capital 25.0 27.0",
    ];
    const pack = await fromText([...income, ...rates].join("\n"), "copied.txt");
    assert.deepEqual(
      pack.tables.at(-1)?.columns.map(({ period }) => period),
      [undefined, undefined],
    );
  });
});

describe("Tables that are copied from a page with tabs, one right under the other", () => {
  it("have no period for what a line below it says to be changes in percent", async () => {
    const pack = await fromText(
      [
        "CONSOLIDATED STATEMENTS OF INCOME",
        "(US dollars in millions)",
        "\t2014\t2013",
        "Net sales\t$\t1,000\t\t$\t900\t",
        "Income taxes\t(100)\t\t(90)\t",
        "Net income\t$\t300\t\t$\t310\t",
        "",
        "Net sales grew as follows:",
        "\t2014\t\t2013\t\t2014 to 2013",
        "Net sales\t$\t1,000\t\t$\t900\t\t11\t%",
        "\tYear Ended December 31, 2014",
        "\tPercentage change versus the year-ago period",
        "\tReported growth\tVolume\tPrice\tOrganic growth",
        "Health\t(10)\t%\t(9)\t%\t(1)\t%\t(8)\t%",
        "Household\t4\t\t2\t\t2\t\t3",
        "Total\t(3)\t%\t(5)\t%\t2\t%\t(2)\t%",
      ].join("\n"),
      "copied.txt",
    );
    const growth = pack.tables.find(({ rows }) => rows.some(({ label }) => label === "Household"));
    assert.deepEqual(
      growth?.columns.map(({ period, unit }) => [period, unit]),
      Array.from({ length: 4 }, () => [undefined, "%"]),
    );
    assert.equal(rowsOf(pack, growth?.id ?? "").at(-1), "Total | (3%) | (5%) | 2% | (2%)");
  });
});
