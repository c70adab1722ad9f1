import assert from "node:assert/strict";
import { openedPack, packFromText, rowsOfTable } from "../support/openedPack.ts";
import { placedPages, type PlacedLine } from "../support/placedLines.ts";

const first = [
  "|项目|本期发生额|上期发生额|",
  "|---|---|---|",
  "|一、营业总收入|9,000.00|8,000.00|",
  "|其中：营业收入|9,000.00|8,000.00|",
  "|二、营业总成本|6,630.00|5,910.00|",
  "|其中：营业成本|5,000.00|4,500.00|",
  "|管理费用|1,630.00|1,410.00|",
];

const second = [
  "|加：其他收益|140.00|120.00|",
  "|---|---|---|",
  "|三、营业利润|2,510.00|2,210.00|",
  "|减：所得税费用|600.00|520.00|",
  "|四、净利润|1,910.00|1,690.00|",
];

const whole = [
  "一、营业总收入 | 9,000.00 | 8,000.00",
  "其中:营业收入 | 9,000.00 | 8,000.00",
  "二、营业总成本 | 6,630.00 | 5,910.00",
  "其中:营业成本 | 5,000.00 | 4,500.00",
  "管理费用 | 1,630.00 | 1,410.00",
  "加:其他收益 | 140.00 | 120.00",
  "三、营业利润 | 2,510.00 | 2,210.00",
  "减:所得税费用 | 600.00 | 520.00",
  "四、净利润 | 1,910.00 | 1,690.00",
];

const earlierFirst = (row: string): string => row.replace(/ \| (\S+) \| (\S+)$/u, " | $2 | $1");

const rowsRead = async (...lines: readonly string[]): Promise<readonly string[]> =>
  rowsOfTable(await packFromText(lines.join("\n"), "pages.md"), "income");

describe("A statement whose table is cut at a page's end", () => {
  it("goes on in the next table, though its title has a number as notes have", async () => {
    assert.deepEqual(await rowsRead("2、合并利润表", "单位：元", ...first, "", ...second), whole);
    assert.deepEqual(await rowsRead("## 2、合并利润表", "单位：元", "", ...first, "", ...second), whole);
  });

  it("goes on under its heads once more, though they name no year", async () => {
    const again = [...first.slice(0, 2), second[0] ?? "", ...second.slice(2)];
    assert.deepEqual(await rowsRead("2、合并利润表", "单位：元", ...first, "", ...again), whole);
  });

  for (const between of [
    "12",
    "- 12 -",
    "7 / 12",
    "第 12 页",
    "某某股份有限公司 2014 年第一季度报告",
    "某某股份有限公司2014年年度报告全文",
  ])
    it(`goes on below what the page prints at its edge: ${between}`, async () => {
      const read = await rowsRead("2、合并利润表", "单位：元", ...first, "", between, "", ...second);
      // The name of a report says the periods of its columns, and so their order.
      assert.deepEqual(read, /\d{4} ?年/u.test(between) ? whole.map(earlierFirst) : whole);
    });

  it("does so in English, under the foot of an annual report", async () => {
    const parts = (between: string): readonly string[] => [
      "Consolidated Statement of Profit or Loss",
      "for the year ended 31 December 2014",
      "",
      "| | Note | 2014 US$'000 | 2013 US$'000 |",
      "|---|---|---|---|",
      "| Revenue | 4 | 900 | 800 |",
      "| Cost of sales | | (500) | (450) |",
      "| Gross profit | | 400 | 350 |",
      "",
      between,
      "",
      "| Administrative expenses | | (100) | (90) |",
      "|---|---|---|---|",
      "| Profit before tax | | 300 | 260 |",
      "| Tax | | (60) | (50) |",
      "| Profit for the year | | 240 | 210 |",
    ];
    for (const between of ["Annual Report 2014 | 45", "45", "Page 45 of 120", "46 Interim Report 2014"])
      assert.equal((await rowsRead(...parts(between))).length, 7, between);
  });

  it("keeps a year that stands alone over a note's table: it is no page's number", async () => {
    const pack = await packFromText(
      ["合并利润表", "单位：元", ...first, "", "2013", "", "| Rents | 20 |", "|---|---|", "| Fees | 10 |"].join("\n"),
      "year.md",
    );
    assert.equal(rowsOfTable(pack, "income").length, 5);
  });

  it("does not go on below the heading of a note", async () => {
    const note = ["### 5. Other income", "", ...second];
    assert.equal((await rowsRead("合并利润表", "单位：元", ...first, "", ...note)).length, 5);
  });
});

describe("A note's table that is cut at a page's end", () => {
  const cells = (label: string, ...figures: readonly string[]): PlacedLine => [
    [`<${label}`, 60],
    ...figures.map((text, column) => [text, 300 + 70 * column] as const),
  ];
  const opening: readonly PlacedLine[] = [
    ...[
      ["Income statement for the year ended 31 December 2031"],
      ["", "2031", "2030"],
      ["Revenue", "8,412", "7,903"],
      ["Cost of sales", "(5,120)", "(4,901)"],
      ["Gross profit", "3,292", "3,002"],
    ].map(([label = "", ...figures]) => (label === "" ? cells("", ...figures).slice(1) : cells(label, ...figures))),
    [["<10. Property, plant and equipment", 60]],
    cells("", "Land", "Plant", "Vehicles", "Total").slice(1),
    cells("At 1 January 2031", "2,400", "1,900", "210", "4,510"),
  ];

  it("goes on with the rows that open the next page, under no heads", async () => {
    const pack = await openedPack(
      placedPages([
        opening,
        [cells("Additions", "120", "310", "30", "460"), cells("At 31 December 2031", "2,520", "2,210", "240", "4,970")],
      ]),
      "pages.pdf",
    );
    assert.deepEqual(rowsOfTable(pack, pack.tables[1]?.id ?? ""), [
      "At 1 January 2031 | 2,400 | 1,900 | 210 | 4,510",
      "Additions | 120 | 310 | 30 | 460",
      "At 31 December 2031 | 2,520 | 2,210 | 240 | 4,970",
    ]);
  });

  it("ends there where the next page opens with the heading of another note", async () => {
    const pack = await openedPack(
      placedPages([
        opening,
        [
          [["<11. Inventories", 60]],
          cells("Goods", "120", "310", "30", "460"),
          cells("Total", "120", "310", "30", "460"),
        ],
      ]),
      "pages.pdf",
    );
    assert.equal(rowsOfTable(pack, pack.tables[1]?.id ?? "").length, 1);
  });

  it("goes on in the next table where its heading says so", async () => {
    const part = (title: string, ...rows: readonly string[]): readonly string[] => [
      `## ${title}`,
      "",
      "(in thousands of euros)",
      "",
      "| | 2031 | 2030 |",
      "|---|---|---|",
      ...rows,
      "",
    ];
    const pack = await packFromText(
      [
        "# Income statement for the year ended 31 December 2031",
        "",
        ...["| | 2031 | 2030 |", "|---|---|---|", "| Revenue | 900 | 800 |", "| Profit for the year | 90 | 80 |", ""],
        ...part("10. Intangible assets", "| Software | 410 | 380 |", "| Licences | 220 | 240 |"),
        ...part("10. Intangible assets (continued)", "| Brands | 150 | 150 |", "| Total | 780 | 770 |"),
      ].join("\n"),
      "notes.md",
    );
    assert.deepEqual(rowsOfTable(pack, "note10"), [
      "Software | 380 | 410",
      "Licences | 240 | 220",
      "Brands | 150 | 150",
      "Total | 770 | 780",
    ]);
    assert.deepEqual(
      pack.doubts.filter(({ table }) => table === "note10"),
      [],
    );
  });
});

describe("A table of one column in plain text", () => {
  it("is read under a head that says what value it holds", async () => {
    const pack = await packFromText(
      [
        "30. Business combinations",
        "",
        "The values of what was acquired are as follows:",
        "",
        "                                Fair value",
        "Inventories                            195",
        "Trade receivables                       20",
        "Borrowings                            (200)",
        "Goodwill acquired                      120",
        "Total consideration                    135",
      ].join("\n"),
      "acquired.txt",
    );
    assert.equal(rowsOfTable(pack, "note30").length, 5);
  });
});
