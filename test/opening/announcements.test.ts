import assert from "node:assert/strict";
import { columnsOfTable, openedPack, packFromText, rowsOfTable } from "../support/openedPack.ts";
import { placedLines, placedPages, placedRow as row, type PlacedLine } from "../support/placedLines.ts";
import { smallPdf } from "../support/smallPdf.ts";
import { smallStatement } from "../support/smallStatement.ts";

const years: PlacedLine = [
  ["2014", 400],
  ["2013", 490],
];
const units = (text: string): PlacedLine => [
  [text, 400],
  [text, 490],
];

const opened = (lines: readonly PlacedLine[]): ReturnType<typeof openedPack> =>
  openedPack(placedLines(lines), "announcement.pdf");

describe("Announcements as Hong Kong prints them", () => {
  it("have the day of each balance sheet, though its head breaks within the date", async () => {
    const pack = await opened([
      [["<簡明綜合財務狀況表", 60]],
      [["<於二零一四年六月三十日", 60]],
      [
        ["二零一四年", 400],
        ["二零一三年", 490],
      ],
      [
        ["六月三十日", 400],
        ["十二月三十一", 490],
      ],
      [["日", 490]],
      [
        ["人民幣千元", 400],
        ["人民幣千元", 490],
      ],
      row("存貨", "1,200", "1,100"),
      row("貿易應收款項", "2,300", "2,400"),
      row("資產總值", "3,500", "3,500"),
    ]);
    assert.deepEqual(columnsOfTable(pack, "position"), ["2013: 2013", "2014-06-30: 2014-06-30"]);
    assert.equal(pack.periods.find(({ key }) => key === "2013")?.instant, "2013-12-31");
  });

  it("leave a title's own lines over their columns to the title: its day and its length are not every column's", async () => {
    const pack = await opened([
      [["<CONSOLIDATED STATEMENT OF PROFIT OR LOSS", 230]],
      [["<For the three months and nine months ended 31 December 2014", 290]],
      [
        ["<Three months ended", 255],
        ["<Nine months ended", 435],
      ],
      [
        ["<31 December", 272],
        ["<31 December", 452],
      ],
      [
        ["2014", 300],
        ["2013", 390],
        ["2014", 480],
        ["2013", 570],
      ],
      [
        ["HK$'000", 300],
        ["HK$'000", 390],
        ["HK$'000", 480],
        ["HK$'000", 570],
      ],
      [
        ["<Revenue", 60],
        ["1,210", 300],
        ["1,420", 390],
        ["3,630", 480],
        ["4,110", 570],
      ],
      [
        ["<Cost of services", 60],
        ["(910)", 300],
        ["(1,020)", 390],
        ["(2,710)", 480],
        ["(3,030)", 570],
      ],
      [
        ["<Gross profit", 60],
        ["300", 300],
        ["400", 390],
        ["920", 480],
        ["1,080", 570],
      ],
    ]);
    const period = new Map(pack.periods.map(({ key, end, months }) => [key, `${end}, ${months}`]));
    const table = pack.tables.find(({ id }) => id === "income");
    const [revenue] = table?.rows ?? [];
    const under = table?.columns.map(({ period: key }, column) => {
      const figure = revenue?.figures?.[column];
      return [period.get(key ?? ""), typeof figure === "object" ? figure?.printed : figure];
    });
    assert.deepEqual(Object.fromEntries(under ?? []), {
      "2014-12-31, 3": "1,210",
      "2013-12-31, 3": "1,420",
      "2014-12-31, 9": "3,630",
      "2013-12-31, 9": "4,110",
    });
  });

  it("take the day that a year opens with for a balance sheet of its own below a title that says another", async () => {
    const pack = await opened([
      [["<CONSOLIDATED BALANCE SHEET", 280]],
      [["<as at 31 December 2014", 300]],
      [["<(Expressed in RMB)", 310]],
      [
        ["As at", 370],
        ["As at", 460],
        ["As at", 550],
      ],
      [
        ["31 December", 370],
        ["31 December", 460],
        ["1 January", 550],
      ],
      [
        ["2014", 370],
        ["2013", 460],
        ["2013", 550],
      ],
      [
        ["Million", 370],
        ["Million", 460],
        ["Million", 550],
      ],
      [
        ["<Inventories", 60],
        ["1,210", 370],
        ["1,420", 460],
        ["1,110", 550],
      ],
      [
        ["<Receivables", 60],
        ["7,120", 370],
        ["5,410", 460],
        ["4,220", 550],
      ],
      [
        ["<Total assets", 60],
        ["8,330", 370],
        ["6,830", 460],
        ["5,330", 550],
      ],
    ]);
    assert.deepEqual(
      pack.tables.find(({ id }) => id === "position")?.columns.map(({ period }) => period),
      ["2013-01-01", "2013", "2014"],
    );
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["CNY", 1_000_000]);
  });

  it("keep their earnings per share under a currency that stands over them once more", async () => {
    const pack = await opened([
      [["<CONSOLIDATED INCOME STATEMENT", 60]],
      [["<For the year ended 31 December", 60]],
      years,
      units("HK$'m"),
      row("Net interest income", "5,240", "5,110"),
      row("Operating expenses", "(1,740)", "(1,660)"),
      row("Profit before taxation", "3,500", "3,450"),
      row("Taxation", "(790)", "(580)"),
      row("Profit for the year", "2,710", "2,870"),
      units("HK$"),
      row("Earnings per share", "3.9829", "3.2168"),
    ]);
    assert.equal(rowsOfTable(pack, "income").at(-1), "Earnings per share | 3.2168 | 3.9829");
    assert.equal(pack.roles.basicPerShare, "income.earningsPerShare");
  });

  it("do not doubt an amount for each share for its third decimal", async () => {
    const pack = await opened([
      [["<CONSOLIDATED INCOME STATEMENT", 60]],
      [["<For the year ended 31 December", 60]],
      years,
      units("RMB'Million"),
      row("Revenue", "6,602", "6,090"),
      row("Cost of revenues", "(3,110)", "(3,159)"),
      row("Gross profit", "3,492", "2,931"),
      row("Earnings per share (in RMB per share)"),
      row("- basic", "20.938", "12.186"),
    ]);
    assert.deepEqual(rowsOfTable(pack, "income").slice(-1), ["- basic | 12.186 | 20.938"]);
    assert.deepEqual(pack.doubts, []);
  });

  it("go on over a page that ends with headings, whose rows the next page brings", async () => {
    const page = (number: number, lines: readonly (readonly [string, ...string[]])[]) => ({
      texts: [
        ...lines.flatMap(([label, ...figures], index) => [
          { text: label, x: 60, y: 120 + 14 * index },
          ...figures.map((text, column) => ({ text, x: 400 + 90 * column, y: 120 + 14 * index, right: true as const })),
        ]),
        { text: `– ${number} –`, x: 290, y: 815 },
      ],
    });
    const pack = await openedPack(
      smallPdf([
        page(1, [
          ["CONSOLIDATED STATEMENT OF PROFIT OR LOSS"],
          ["For the year ended 31 December"],
          ["", "2014", "2013"],
          ["", "HK$'000", "HK$'000"],
          ["Revenue", "6,602", "6,090"],
          ["Other losses", "(7,714)", "(7,188)"],
          ["Loss for the year", "(1,112)", "(1,098)"],
          ["Loss for"],
          ["the year"],
          ["attributable"],
          ["to:"],
        ]),
        page(2, [
          ["Owners of the Company", "(1,002)", "(1,020)"],
          ["Non-controlling interests", "(110)", "(78)"],
          ["", "(1,112)", "(1,098)"],
        ]),
      ]),
      "over.pdf",
    );
    assert.deepEqual(rowsOfTable(pack, "income").slice(3), [
      "Loss for the year attributable to:",
      "Owners of the Company | (1,020) | (1,002)",
      "Non-controlling interests | (78) | (110)",
      "Total: Loss for the year attributable to | (1,098) | (1,112)",
    ]);
  });

  it("part heads that are the same one after the other from each other, and from the word for notes", async () => {
    const pack = await opened([
      [["<CONSOLIDATED STATEMENT OF FINANCIAL POSITION", 60]],
      [["<As at 31 December", 60]],
      [
        ["2014", 400],
        ["2013", 451],
      ],
      [
        ["Note", 347],
        ["RMB'Million", 401],
        ["RMB'Million", 451],
      ],
      [
        ["<Inventories", 60],
        ["4", 345],
        ["440", 400],
        ["456", 451],
      ],
      [
        ["<Receivables", 60],
        ["12", 340],
        ["48,203", 400],
        ["46,606", 451],
      ],
      [
        ["<Total assets", 60],
        ["48,643", 400],
        ["47,062", 451],
      ],
    ]);
    assert.deepEqual(rowsOfTable(pack, "position"), [
      "Inventories {4} | 456 | 440",
      "Receivables {12} | 46,606 | 48,203",
      "Total assets | 47,062 | 48,643",
    ]);
  });

  it("keep a bank's insurance revenue for one of the things that it earns", async () => {
    const pack = await packFromText(
      [
        "# Consolidated income statement",
        "For the year ended 31 December 2014",
        "",
        "| | 2014 HK$'m | 2013 HK$'m |",
        "|---|---:|---:|",
        "| Net interest income | 5,240 | 5,110 |",
        "| Insurance revenue | 260 | 220 |",
        "| Operating expenses | (1,740) | (1,660) |",
        "| Profit before taxation | 3,760 | 3,670 |",
      ].join("\n"),
      "bank.md",
    );
    assert.equal(pack.roles.revenue, undefined);
  });

  const both = (separator: string): string =>
    [
      "# Consolidated statement of profit or loss 綜合損益表",
      "For the year ended 31 December 2014",
      "",
      "| | 2014 HK$'000 | 2013 HK$'000 |",
      "|---|---:|---:|",
      `| Revenue${separator}收益 | 6,602 | 6,090 |`,
      `| Cost of sales${separator}銷售成本 | (3,110) | (3,159) |`,
      `| Gross profit${separator}毛利 | 3,492 | 2,931 |`,
      `| Administrative expenses${separator}行政開支 | (1,492) | (1,931) |`,
      `| Profit before taxation${separator}除稅前溢利 | 2,000 | 1,000 |`,
    ].join("\n");

  it("have the Chinese of a label that stands in one cell with the English beside it", async () => {
    const pack = await packFromText(both(" "), "both.md");
    assert.deepEqual(
      rowsOfTable(pack, "income").map((text) => text.split(" | ")[0]),
      ["Revenue", "Cost of sales", "Gross profit", "Administrative expenses", "Profit before taxation"],
    );
    assert.deepEqual(Object.values(pack.words?.["income.grossProfit"] ?? {}), ["毛利"]);
  });

  it("have the Chinese below the English with its figures for one row", async () => {
    const pack = await openedPack(
      smallStatement([
        [
          "*Consolidated statement of profit or loss",
          "For the year ended 31 December 2014",
          ["", "", "2014", "2013"],
          ["", "", "HK$'000", "HK$'000"],
          "Revenue",
          ["收益", "", "6,602", "6,090"],
          "Cost of sales",
          ["銷售成本", "", "(3,110)", "(3,159)"],
          "Gross profit",
          ["毛利", "", "3,492", "2,931"],
          "Administrative expenses",
          ["行政開支", "", "(1,492)", "(1,931)"],
          "Profit before taxation",
          ["除稅前溢利", "", "2,000", "1,000"],
        ],
      ]),
      "below.pdf",
    );
    assert.deepEqual(rowsOfTable(pack, "income"), [
      "Revenue | 6,090 | 6,602",
      "Cost of sales | (3,159) | (3,110)",
      "Gross profit | 2,931 | 3,492",
      "Administrative expenses | (1,931) | (1,492)",
      "Profit before taxation | 1,000 | 2,000",
    ]);
    assert.equal(pack.roles.grossProfit, "income.grossProfit");
  });

  const sides = (
    left: readonly [string, string?, string?, string?],
    right: readonly [string, string?, string?, string?],
  ): PlacedLine =>
    [left, right].flatMap(([label, note = "", ...figures], side) => [
      ...(label === "" ? [] : [[`<${label}`, 40 + 390 * side] as const]),
      ...(note === "" ? [] : [[note, 210 + 390 * side] as const]),
      ...figures.flatMap((text, column) =>
        text === undefined ? [] : [[text, 300 + 90 * column + 390 * side] as const],
      ),
    ]);

  it("put the two sides of a balance sheet in account form below each other, notes and figures in their columns", async () => {
    const pack = await openedPack(
      placedLines(
        [
          [["<合并资产负债表", 380]],
          [["<2014年12月31日", 380]],
          [["<单位:人民币元", 370]],
          sides(["资产", "附注", "2014年", "2013年"], ["负债和股东权益", "附注", "2014年", "2013年"]),
          sides(["流动资产:"], ["流动负债:"]),
          sides(["货币资金", "五、1", "2,110.11", "1,990.33"], ["短期借款", "五、4", "910.44", "810.11"]),
          sides(["应收账款", "五、2", "1,310.44", "1,210.11"], ["应付账款", "五、5", "1,210.11", "1,310.33"]),
          sides(["流动资产合计", "", "3,420.55", "3,200.44"], ["负债合计", "", "2,120.55", "2,120.44"]),
          sides(["商誉", "五、3", "310.11", "310.11"], ["股东权益合计", "", "1,610.11", "1,390.11"]),
          sides(["资产总计", "", "3,730.66", "3,510.55"], ["负债和股东权益总计", "", "3,730.66", "3,510.55"]),
        ],
        { width: 842 },
      ),
      "sides.pdf",
    );
    assert.deepEqual(rowsOfTable(pack, "position"), [
      "流动资产:",
      "货币资金 {五、1} | 1,990.33 | 2,110.11",
      "应收账款 {五、2} | 1,210.11 | 1,310.44",
      "流动资产合计 | 3,200.44 | 3,420.55",
      "商誉 {五、3} | 310.11 | 310.11",
      "资产总计 | 3,510.55 | 3,730.66",
      "负债和股东权益",
      "流动负债:",
      "短期借款 {五、4} | 810.11 | 910.44",
      "应付账款 {五、5} | 1,310.33 | 1,210.11",
      "负债合计 | 2,120.44 | 2,120.55",
      "股东权益合计 | 1,390.11 | 1,610.11",
      "负债和股东权益总计 | 3,510.55 | 3,730.66",
    ]);
    assert.deepEqual(pack.doubts, []);
  });

  it("put them below each other under heads that say this day and the one before, the day in the middle of both", async () => {
    const pack = await openedPack(
      placedLines(
        [
          [["<合并资产负债表", 400]],
          [["<2014年6月30日", 395]],
          [["单位:人民币元", 780]],
          sides(["资产", "", "期末余额", "期初余额"], ["负债和股东权益", "", "期末余额", "期初余额"]),
          sides(["流动资产:"], ["流动负债:"]),
          sides(["货币资金", "", "2,110.11", "1,990.33"], ["短期借款", "", "910.44", "810.11"]),
          sides(["应收账款", "", "1,310.44", "1,210.11"], ["应付账款", "", "1,210.11", "1,310.33"]),
          sides(["流动资产合计", "", "3,420.55", "3,200.44"], ["负债合计", "", "2,120.55", "2,120.44"]),
          sides(["商誉", "", "310.11", "310.11"], ["股东权益合计", "", "1,610.11", "1,390.11"]),
          sides(["资产总计", "", "3,730.66", "3,510.55"], ["负债和股东权益总计", "", "3,730.66", "3,510.55"]),
        ],
        { width: 842 },
      ),
      "sides.pdf",
    );
    assert.deepEqual(
      pack.periods.map(({ end, instant }) => instant ?? end),
      ["2013-12-31", "2014-06-30"],
    );
    assert.deepEqual(rowsOfTable(pack, "position").slice(0, 2), ["流动资产:", "货币资金 | 1,990.33 | 2,110.11"]);
    assert.equal(rowsOfTable(pack, "position").length, 13);
  });

  it("have the heads that a page reader cut off as a table of their own over the rows of the table below", async () => {
    const table = (...rows: readonly (readonly string[])[]): string =>
      `<table>${rows.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("")}</table>`;
    const pack = await packFromText(
      [
        "# 合并资产负债表",
        table(["附注", "2014年12月31日", "2013年12月31日"], ["附注", "人民币百万元", "人民币百万元"]),
        "",
        "# 合并资产负债表",
        table(
          ["货币资金", "5", "152,318", "146,799"],
          ["其他流动资产", "", "38,666", "33,065"],
          ["流动资产合计", "", "190,984", "179,864"],
          ["资产总计", "", "190,984", "179,864"],
        ),
      ].join("\n"),
      "cut.md",
    );
    assert.deepEqual(columnsOfTable(pack, "position"), ["2013: 2013", "2014: 2014"]);
    assert.equal(rowsOfTable(pack, "position")[0], "货币资金 {5} | 146,799 | 152,318");
  });

  const francs = (unit: string, figure: (text: string) => string): string =>
    [
      "# Consolidated income statement",
      "For the year ended 31 December 2014",
      unit,
      "",
      "| | 2014 | 2013 |",
      "|---|---:|---:|",
      `| Revenue | ${figure("12,100")} | ${figure("34,200")} |`,
      "| Cost of sales | (8,100) | (20,200) |",
      `| Gross profit | ${figure("4,000")} | ${figure("14,000")} |`,
    ].join("\n");

  it("read the short word for francs before a figure as its currency", async () => {
    const pack = await packFromText(
      francs("In millions of Swiss francs", (text) => `Fr. ${text}`),
      "francs.md",
    );
    assert.deepEqual(rowsOfTable(pack, "income")[0], "Revenue | 34,200 | 12,100");
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["CHF", 1_000_000]);
  });

  it("have the empty first field of a row whose table has no strokes at its ends", async () => {
    const pack = await packFromText(
      [
        "# Consolidated income statement",
        "For the year ended 31 December 2014",
        "",
        " | 2014 | 2013",
        "--- | --- | ---",
        " | HK$'000 | HK$'000",
        "Revenue | 12,100 | 34,200",
        "Cost of sales | (8,100) | (20,200)",
        "Gross profit | 4,000 | 14,000",
      ].join("\n"),
      "open.md",
    );
    assert.deepEqual(columnsOfTable(pack, "income"), ["2013: 2013", "2014: 2014"]);
    assert.deepEqual(rowsOfTable(pack, "income")[0], "Revenue | 34,200 | 12,100");
    assert.deepEqual(pack.doubts, []);
  });

  it("begin another statement where its short name stands over the columns alone, and take the parent's for none of it", async () => {
    const rows = (assets: string): readonly PlacedLine[] => [
      row("货币资金", "2,110.11", "1,990.33"),
      row("资产总计", assets, "1,990.33"),
    ];
    const titled = (name: string, when: string, ...lines: readonly PlacedLine[]): readonly PlacedLine[] => [
      [[`<${name}`, 310]],
      [[`<${when}`, 305]],
      [["<单位:人民币元", 310]],
      [
        ["2014年", 400],
        ["2013年", 490],
      ],
      ...lines,
    ];
    const pages = [
      titled("合并资产负债表", "2014年12月31日", ...rows("2,110.11")),
      titled("母公司资产负债表", "2014年12月31日", ...rows("2,110.11")),
      titled(
        "合并利润表",
        "2014年1—12月",
        row("一、营业总收入", "9,000.00", "8,000.00"),
        row("二、营业总成本", "6,000.00", "5,000.00"),
        row("三、营业利润", "3,000.00", "3,000.00"),
      ),
    ];
    const pack = await openedPack(placedPages(pages), "three.pdf");
    assert.deepEqual(
      pack.tables.map(({ id }) => id),
      ["position", "parent.position", "income"],
    );
    assert.equal(rowsOfTable(pack, "income").length, 3);
  });
});
