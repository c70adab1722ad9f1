import assert from "node:assert/strict";
import {
  columnsOfTable as columnsOf,
  openedPack as opened,
  packFromText as fromText,
  rowsOfTable as rowsOf,
} from "../support/openedPack.ts";
import { placedLines as placed, placedRow as row, type PlacedLine } from "../support/placedLines.ts";
import { smallStatement, type StatementLine } from "../support/smallStatement.ts";

const amounts = (
  costs: readonly string[],
  other: readonly string[],
  revenue: readonly string[],
  profit: readonly string[] = ["400", "600"],
): string =>
  [
    "# Consolidated income statement",
    "",
    "For the year ended 31 December 2014",
    "",
    "| | 2014 HK$'000 | 2013 HK$'000 |",
    "|---|---:|---:|",
    `| Revenue | ${revenue.join(" | ")} |`,
    `| Cost of sales | ${costs.join(" | ")} |`,
    `| Other income | ${other.join(" | ")} |`,
    `| Gross profit | ${profit.join(" | ")} |`,
  ].join("\n");

describe("Statements laid out in other ways", () => {
  it("take a currency's sign in a column of its own for the figure's, not for a word of the label", async () => {
    const pack = await opened(
      placed([
        [["<CONSOLIDATED BALANCE SHEETS", 60]],
        [["<(In thousands)", 60]],
        row("", "June 30, 2014", "June 30, 2013"),
        [...row("Cash and cash equivalents", "130,343", "83,180"), ["<US$", 340], ["<US$", 430]],
        row("Inventories", "64,452", "61,825"),
        row("Goodwill", "64,258", "110,651"),
        [...row("Total assets", "259,053", "255,656"), ["<US$", 340], ["<US$", 430]],
      ]),
      "signs.pdf",
    );
    assert.deepEqual(rowsOf(pack, "position"), [
      "Cash and cash equivalents | 83,180 | 130,343",
      "Inventories | 61,825 | 64,452",
      "Goodwill | 110,651 | 64,258",
      "Total assets | 255,656 | 259,053",
    ]);
    assert.equal(pack.roles.totalAssets, "position.totalAssets");
    assert.equal(pack.money?.scale, 1000);
  });

  it("give a head of two lines to its own columns, beside one that takes one line", async () => {
    const pack = await opened(
      placed([
        [["<Condensed Consolidated Statements of Income", 60]],
        [["<(in millions of US dollars)", 60]],
        [["<Three Months Ended June", 250]],
        [
          ["30,", 352],
          ["<Six Months Ended June 30,", 410],
        ],
        [
          ["2014", 310],
          ["2013", 370],
          ["2014", 440],
          ["2013", 500],
        ],
        ...(
          [
            ["Net sales", "6,476", "5,716", "12,828", "11,716"],
            ["Cost of products sold", "3,820", "4,041", "7,595", "7,976"],
            ["Gross profit", "2,656", "1,675", "5,233", "3,740"],
            ["Income tax", "656", "675", "1,233", "740"],
            ["Net income", "2,000", "1,000", "4,000", "3,000"],
          ] as const
        ).map(([label, ...figures]): PlacedLine => [
          [`<${label}`, 60],
          ...figures.map((text, column) => [text, [310, 370, 440, 500][column] ?? 0] as const),
        ]),
      ]),
      "quarter.pdf",
    );
    assert.deepEqual(columnsOf(pack, "income"), [
      "2013-H1: 2013-H1",
      "2013-Q2: 2013-Q2",
      "2014-H1: 2014-H1",
      "2014-Q2: 2014-Q2",
    ]);
    assert.equal(rowsOf(pack, "income")[0], "Net sales | 11,716 | 5,716 | 12,828 | 6,476");
  });

  it("give the period to the total where its columns part the amounts, and none to the parts", async () => {
    const pack = await fromText(
      [
        "# Consolidated income statement",
        "",
        "for the 53 weeks ended 1 April 2014",
        "",
        "| | 53 weeks ended 1 April 2014 Before adjusting items £m | 53 weeks ended 1 April 2014 Adjusting items £m | 53 weeks ended 1 April 2014 Total £m |",
        "|---|---:|---:|---:|",
        "| Revenue | 1,000.0 | – | 1,000.0 |",
        "| Cost of sales | (600.0) | – | (600.0) |",
        "| Gross profit | 400.0 | – | 400.0 |",
        "| Administrative expenses | (100.0) | (20.0) | (120.0) |",
        "| Operating profit | 300.0 | (20.0) | 280.0 |",
        "| Finance costs | (30.0) | – | (30.0) |",
        "| Profit before tax | 270.0 | (20.0) | 250.0 |",
        "| Income tax expense | (60.0) | 5.0 | (55.0) |",
        "| Profit for the year | 210.0 | (15.0) | 195.0 |",
      ].join("\n"),
      "parts.md",
    );
    const table = pack.tables.find(({ id }) => id === "income");
    const whole = table?.columns.findIndex(({ period }) => period === "2014") ?? -1;
    assert.equal(table?.columns.filter(({ period }) => period !== undefined).length, 1);
    const operating = table?.rows.find(({ id }) => id === pack.roles.operatingResult)?.figures?.[whole];
    assert.equal(typeof operating === "object" ? operating?.printed : operating, "280.0");
    assert.deepEqual(pack.doubts, []);
  });

  it("doubt every one of the columns that name the same period, the first no less than the others", async () => {
    const pack = await fromText(
      [
        "# Consolidated income statement",
        "",
        "For the year ended 31 December 2014",
        "",
        "| | 2014 HK$'000 | 2014 HK$'000 | 2013 HK$'000 |",
        "|---|---:|---:|---:|",
        "| Revenue | 1,000 | 900 | 800 |",
        "| Cost of sales | (600) | (500) | (400) |",
        "| Gross profit | 400 | 400 | 400 |",
      ].join("\n"),
      "twice.md",
    );
    const reasons = pack.doubts.filter(({ reason }) => reason.startsWith("Another column"));
    assert.deepEqual(
      reasons.map(({ column }) => column),
      pack.tables[0]?.columns.filter(({ period }) => period === "2014").map(({ key }) => key),
    );
  });

  it("read the scale of a head that says it in a word with the year", async () => {
    const pack = await fromText(
      [
        "# Consolidated income statement",
        "",
        "For the year ended 31 December 2014",
        "",
        "| | Notes | 2014 HK$ Million | 2013 HK$ Million |",
        "|---|---|---:|---:|",
        "| Revenue | 4 | 1,000 | 800 |",
        "| Cost of sales | | (600) | (400) |",
        "| Gross profit | | 400 | 400 |",
        "| Profit for the year | | 400 | 400 |",
      ].join("\n"),
      "million.md",
    );
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["HKD", 1_000_000]);
  });

  it("take Chinese labels right of the last column for labels, however near they stand", async () => {
    const line = (english: string, chinese: string, ...figures: readonly string[]): PlacedLine => [
      [`<${english}`, 60],
      ...figures.map((text, column) => [text, 330 + 60 * column] as const),
      [`<${chinese}`, 393],
    ];
    const pack = await opened(
      placed([
        [["<CONSOLIDATED STATEMENT OF FINANCIAL POSITION", 60]],
        [["<At 31 December 2014", 60]],
        [
          ["2014", 330],
          ["2013", 390],
        ],
        [
          ["HK$'000", 330],
          ["HK$'000", 390],
        ],
        line("Non-current assets", "非流動資產"),
        line("Property, plant and equipment", "物業、廠房及設備", "258,588", "220,665"),
        line("Goodwill", "商譽", "50,166", "48,320"),
        line("", "", "308,754", "268,985").slice(1, 3),
        line("Current assets", "流動資產"),
        line("Inventories", "存貨", "98,269", "85,003"),
        line("Trade receivables", "貿易應收款項", "156,064", "–"),
        line("Total equity", "權益總額", "563,087", "353,988"),
      ]),
      "right.pdf",
    );
    assert.deepEqual(rowsOf(pack, "position"), [
      "Non-current assets",
      "Property, plant and equipment | 220,665 | 258,588",
      "Goodwill | 48,320 | 50,166",
      "Total: Non-current assets | 268,985 | 308,754",
      "Current assets",
      "Inventories | 85,003 | 98,269",
      "Trade receivables | – | 156,064",
      "Total equity | 353,988 | 563,087",
    ]);
    assert.deepEqual(Object.values(pack.words?.["position.goodwill"] ?? {}), ["商譽"]);
  });

  it("join labels that go on with a capital where no word more had room, and leave headings headings", async () => {
    const wide: readonly StatementLine[] = [
      "*Consolidated statement of cash flows",
      "For the year ended 31 December 2014",
      ["", "", "2014", "2013"],
      ["", "", "HK$'000", "HK$'000"],
      ["OPERATING ACTIVITIES", ""],
      ["Profit before tax", "", "54,146", "62,542"],
      ["Decrease in trade receivables of the operating group", "", "2,970", "2,313"],
      "NET CASH FROM OPERATING AND OTHER ORDINARY",
      ["ACTIVITIES", "", "57,116", "64,855"],
      ["INVESTING ACTIVITIES", ""],
      ["Purchases of property, plant and equipment", "", "(30,174)", "(43,537)"],
      "NET CASH USED IN INVESTING AND OTHER SUCH RARE",
      ["ACTIVITIES", "", "(30,174)", "(43,537)"],
      ["NET INCREASE IN CASH", "", "26,942", "21,318"],
    ];
    const pack = await opened(smallStatement([wide]), "wrapped.pdf");
    assert.deepEqual(rowsOf(pack, "cashFlows"), [
      "OPERATING ACTIVITIES",
      "Profit before tax | 62,542 | 54,146",
      "Decrease in trade receivables of the operating group | 2,313 | 2,970",
      "NET CASH FROM OPERATING AND OTHER ORDINARY ACTIVITIES | 64,855 | 57,116",
      "INVESTING ACTIVITIES",
      "Purchases of property, plant and equipment | (43,537) | (30,174)",
      "NET CASH USED IN INVESTING AND OTHER SUCH RARE ACTIVITIES | (43,537) | (30,174)",
      "NET INCREASE IN CASH | 21,318 | 26,942",
    ]);
  });

  it("read a minus behind the digits, a triangle before them and nil in two strokes, and take footnotes off", async () => {
    const pack = await fromText(amounts(["600-", "△400"], ["- -", "(-)"], ["1,000 (1)", "1,000*"]), "signs.md");
    assert.deepEqual(rowsOf(pack, "income"), [
      "Revenue | 1,000 | 1,000",
      "Cost of sales | -400 | -600",
      "Other income | – | –",
      "Gross profit | 600 | 400",
    ]);
  });

  it("keep what is no figure as statements print them under its column, and doubt it", async () => {
    for (const strange of ["[1,600]", "<1,600>", "1,600 CR", "1,600 -"]) {
      const pack = await fromText(amounts([strange, strange], ["–", "–"], ["2,000", "2,000"]), "strange.md");
      const row = pack.tables[0]?.rows.find(({ label }) => label === "Cost of sales");
      assert.equal(row?.kind, "figure", strange);
      assert.equal(pack.doubts.filter((doubt) => doubt.row === row.id).length, 2, strange);
    }
  });

  it("go on over a page without a word over the columns", async () => {
    const pack = await opened(
      smallStatement([
        [
          "*Consolidated statement of financial position",
          "At 31 December 2014",
          ["", "", "2014", "2013"],
          ["", "", "HK$'000", "HK$'000"],
          ["Property, plant and equipment", "", "500,000", "510,000"],
          ["Inventories", "", "50,000", "40,000"],
          ["Total assets", "", "550,000", "550,000"],
        ],
        [
          ["Share capital", "", "200,000", "200,000"],
          ["Reserves", "", "350,000", "350,000"],
          ["Total equity", "", "550,000", "550,000"],
        ],
      ]),
      "headless.pdf",
    );
    assert.equal(rowsOf(pack, "position").length, 6);
    assert.equal(pack.roles.totalEquity, "position.totalEquity");
  });

  it("keep every row of a page that opens with headings and a label of several lines, its notes among them", async () => {
    const heads = [
      "*Consolidated statement of financial position",
      "At 31 December 2014",
      ["", "Note", "2014", "2013"],
      ["", "", "HK$'000", "HK$'000"],
      ["Property, plant and equipment", "11", "500,000", "510,000"],
      ["Inventories", "12", "50,000", "40,000"],
      ["Total assets", "", "550,000", "550,000"],
    ] as const;
    const read = async (opening: readonly StatementLine[]) =>
      opened(
        smallStatement([
          heads,
          [
            ...opening,
            ["of which 200 million are issued and", "", "", ""],
            ["paid", "13", "200,000", "200,000"],
            ["Reserves", "", "350,000", "350,000"],
            ["Total equity", "", "550,000", "550,000"],
          ],
        ]),
        "headings.pdf",
      );
    const pack = await read(["Equity", "Capital and reserves", "Ordinary shares, 300 million authorised,"]);
    assert.deepEqual(rowsOf(pack, "position").slice(3), [
      "Equity",
      "Capital and reserves",
      "Ordinary shares, 300 million authorised, of which 200 million are issued and paid {13} | 200,000 | 200,000",
      "Reserves | 350,000 | 350,000",
      "Total equity | 550,000 | 550,000",
    ]);
    assert.equal(pack.roles.totalEquity, "position.totalEquity");
    const note = await read(["NOTES TO THE FINANCIAL STATEMENTS", "Ordinary shares, 300 million authorised,"]);
    assert.equal(rowsOf(note, "position").length, 3);
  });

  it("know notes in brackets by the word over them, and owners under a heading that ends openly", async () => {
    const pack = await fromText(
      [
        "Consolidated income statement",
        "for the year ended 31 December 2014",
        ",Note,2014,2013",
        ",,€ thousand,€ thousand",
        'Revenue,(1),"1,000","800"',
        'Cost of sales,(2),"-600","-400"',
        'Gross profit,,"400","400"',
        'Profit after tax,(3),"400","400"',
        "of which attributable to,,,",
        'shareholders of Acme AG,,"390","395"',
        'non-controlling interests,,"10","5"',
      ].join("\n"),
      "notes.csv",
    );
    assert.deepEqual(rowsOf(pack, "income"), [
      "Revenue {(1)} | 800 | 1,000",
      "Cost of sales {(2)} | -400 | -600",
      "Gross profit | 400 | 400",
      "Profit after tax {(3)} | 400 | 400",
      "of which attributable to",
      "shareholders of Acme AG | 395 | 390",
      "non-controlling interests | 5 | 10",
    ]);
  });

  it("join dates that narrow heads break behind the day, and take no day for a figure", async () => {
    const four = (label: string, ...texts: readonly string[]): PlacedLine => [
      ...(label === "" ? [] : [[`<${label}`, 60] as const]),
      ...texts.flatMap((text, column) => (text === "" ? [] : [[text, 280 + 80 * column] as const])),
    ];
    const pack = await opened(
      placed([
        [["<Condensed Consolidated Statement of Profit or Loss", 60]],
        [['<(Amounts expressed in millions of Turkish Lira ("TL") unless otherwise stated)', 60]],
        four("", "1 January -", "", "1 January -", ""),
        four("", "30", "1 July - 30", "30", "1 July - 30"),
        four("", "September", "September", "September", "September"),
        four("", "2014", "2014", "2013", "2013"),
        four("Revenue", "1.250.310", "432.110", "1.410.220", "455.900"),
        four("Cost of sales", "(1.080.200)", "(371.400)", "(1.190.110)", "(390.200)"),
        four("Gross profit", "170.110", "60.710", "220.110", "65.700"),
        four("General expenses", "(52.300)", "(18.100)", "(55.400)", "(18.900)"),
        four("Operating profit", "117.810", "42.610", "164.710", "46.800"),
      ]),
      "days.pdf",
    );
    assert.deepEqual(columnsOf(pack, "income"), [
      "2013-9M: 2013-9M",
      "2013-Q3: 2013-Q3",
      "2014-9M: 2014-9M",
      "2014-Q3: 2014-Q3",
    ]);
    assert.deepEqual(
      pack.tables.map(({ rows }) => rows.length),
      [5],
    );
  });
});
