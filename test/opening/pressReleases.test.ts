import assert from "node:assert/strict";
import type { Pack } from "../../src/filing/Pack.ts";
import { columnsOfTable, openedPack, packFromText, rowsOfTable } from "../support/openedPack.ts";
import { placedLines, placedRow, type PlacedLine } from "../support/placedLines.ts";

/** A page of a statement of operations as press releases print it. */
const printed = (lines: readonly PlacedLine[]): Promise<Pack> => openedPack(placedLines(lines), "release.pdf");

const sumsOf = ({ tables }: Pack): readonly string[] =>
  tables.flatMap(({ rows }) => rows.flatMap(({ label, sumOf }) => ((sumOf ?? []).length > 0 ? [label] : [])));

describe("A line that says the unit, set over the columns between a page's title and its heads", () => {
  it("heads none of them: amounts under “except per share amounts” are added up", async () => {
    const pack = await printed([
      [["<CONSOLIDATED STATEMENTS OF EARNINGS", 230]],
      [["<(In thousands, except per share amounts)", 330]],
      [["<13 Weeks Ended", 410]],
      [
        ["<November 1, 2031", 340],
        ["<November 2, 2030", 430],
      ],
      placedRow("Net sales", "481,975", "491,805"),
      placedRow("Cost of goods sold", "270,652", "269,686"),
      placedRow("Gross profit", "211,323", "222,119"),
      placedRow("Selling, general and administrative expenses", "102,265", "101,766"),
      placedRow("Operating income", "109,058", "120,353"),
      placedRow("Income tax expense", "8,649", "8,250"),
      placedRow("Net income", "100,409", "112,103"),
    ]);
    assert.deepEqual(
      pack.tables[0]?.columns.map(({ heading, notSummed }) => [heading, notSummed]),
      [
        ["13 Weeks Ended November 2, 2030", undefined],
        ["13 Weeks Ended November 1, 2031", undefined],
      ],
    );
    assert.deepEqual(sumsOf(pack), ["Gross profit", "Operating income", "Net income"]);
    assert.equal(pack.roles.revenue, "income.netSales");
  });
});

describe("A currency's sign close behind the figure of the column before", () => {
  it("is of the figure that it stands before, where the first figure of the line has its own before it", async () => {
    const pack = await printed([
      [["<CONSOLIDATED STATEMENTS OF OPERATIONS", 230]],
      [["<(In thousands of US dollars, except per share data)", 60]],
      [["<Three Months Ended July 31,", 370]],
      placedRow("", "2031", "2030"),
      placedRow("Revenue", "103,735", "93,437"),
      placedRow("Costs and expenses", "(116,463)", "(121,513)"),
      [
        ["<Net loss", 60],
        ["<$", 346],
        ["(12,728)", 400],
        ["<$", 403.2],
        ["(28,076)", 490],
      ],
      [
        ["<Net loss per share, basic and diluted", 60],
        ["<$", 362],
        ["(0.16)", 400],
        ["<$", 403.2],
        ["(0.35)", 490],
      ],
    ]);
    assert.deepEqual(rowsOfTable(pack, "income").slice(-2), [
      "Net loss | (28,076) | (12,728)",
      "Net loss per share, basic and diluted | (0.35) | (0.16)",
    ]);
    assert.deepEqual(pack.doubts, []);
  });
});

const marked = (title: string, [head = [], ...lines]: readonly (readonly string[])[]): string =>
  [title, "", ...[head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`)].join("\n");

const partOf = (pack: Pack, role: keyof Pack["roles"]): string | undefined => {
  const id = pack.roles[role];
  const row = pack.tables.flatMap(({ rows }) => rows).find((each) => each.id === id);
  const first = row?.figures?.[0];
  return row === undefined ? undefined : `${row.label} ${typeof first === "string" ? first : (first?.printed ?? "")}`;
};

describe("Two lengths with their per cent changes between, each under heads of two lines", () => {
  it("are kept apart from the word of the change that was set close behind them", async () => {
    const pack = await printed([
      [["<STATEMENTS OF CONSOLIDATED OPERATIONS", 200]],
      [
        ["<Three Months", 224],
        ["<Increase/", 312],
        ["<Six Months", 384],
        ["<Increase/", 472],
      ],
      [
        ["<Ended June 30,", 226],
        ["<(Decrease)", 293],
        ["<Ended June 30,", 386],
        ["<(Decrease)", 453],
      ],
      [
        ["2031", 250],
        ["2030", 290],
        ["2031", 410],
        ["2030", 450],
      ],
      ...[
        ["Passenger revenue", "12,540", "12,396", "1.2%", "23,907", "23,871", "0.2%"],
        ["Cargo revenue", "358", "330", "8.5%", "717", "684", "4.8%"],
        ["Total operating revenue", "12,898", "12,726", "1.4%", "24,624", "24,555", "0.3%"],
        ["Operating expense", "11,194", "10,986", "1.9%", "22,180", "21,915", "1.2%"],
        ["Operating income", "1,704", "1,740", "(2.1)%", "2,444", "2,640", "(7.4)%"],
      ].map(([label = "", ...figures]): PlacedLine => [
        [`<${label}`, 60],
        ...figures.map((text, at) => [text, [250, 290, 335, 410, 450, 495][at] ?? 0] as const),
      ]),
    ]);
    assert.deepEqual(
      columnsOfTable(pack, "income").filter((column) => !column.endsWith("no period")),
      ["2030-H1: 2030-H1", "2030-Q2: 2030-Q2", "2031-H1: 2031-H1", "2031-Q2: 2031-Q2"],
    );
  });
});

describe("Lengths that narrow heads break behind the month", () => {
  it("end on the day below it, which is no figure of a row", async () => {
    const row = (label: string, ...figures: readonly string[]): PlacedLine => [
      [`<${label}`, 60],
      ...figures.map((text, at) => [text, [330, 400, 470, 540][at] ?? 0] as const),
    ];
    const pack = await printed([
      [["<STATEMENTS OF INCOME", 60]],
      [["<(In thousands of US dollars)", 60]],
      [
        ["<Three months ended", 306],
        ["<Six months ended June", 444],
      ],
      [
        ["<June 30", 330],
        ["<30", 485],
      ],
      row("", "2031", "2030", "2031", "2030"),
      row("Revenue", "109,358", "103,736", "201,368", "193,575"),
      row("Cost of sales", "(58,440)", "(54,846)", "(117,679)", "(113,033)"),
      row("Gross profit", "50,918", "48,890", "83,689", "80,542"),
    ]);
    assert.deepEqual(
      pack.periods.map(({ key, end, months }) => [key, end, months]),
      [
        ["2030-H1", "2030-06-30", 6],
        ["2030-Q2", "2030-06-30", 3],
        ["2031-H1", "2031-06-30", 6],
        ["2031-Q2", "2031-06-30", 3],
      ],
    );
    assert.deepEqual(
      pack.tables.map(({ rows }) => rows.length),
      [3],
    );
  });
});

describe("What a release prints below its statements, under the same heads, in a sheet or a data file", () => {
  const heads = ",Three months ended,,Nine months ended,\n,2031,2030,2031,2030";
  const statement = [
    "Condensed statements of operations,,,,",
    `"(in thousands, except per share amounts)",,,,\n,30 September,,30 September,\n${heads}`,
    "Revenue,900,800,2700,2400",
    "Operating expenses,600,500,1800,1500",
    "Net income,300,300,900,900",
    ",,,,",
  ];
  const reconciled = [
    `"(in thousands, except per share amounts)",,,,\n${heads}`,
    "Net income,300,300,900,900",
    "Depreciation of real estate,50,40,150,120",
    "Funds from operations,350,340,1050,1020",
  ];

  it("is a table of its own with its heads, and no rows of the statement of results", async () => {
    const pack = await packFromText(
      [...statement, "Reconciliation of net income to funds from operations,,,,", ...reconciled].join("\n"),
      "release.csv",
    );
    assert.deepEqual(
      pack.tables.map(({ rows }) => rows.map(({ label }) => label)),
      [
        ["Revenue", "Operating expenses", "Net income"],
        ["Net income", "Depreciation of real estate", "Funds from operations"],
      ],
    );
  });
});

describe("Results that are not called so", () => {
  it("leave the words for what discontinued operations come to for each share no result", async () => {
    const pack = await packFromText(
      marked("# Consolidated statements of operations (in millions, except per share amounts)", [
        ["", "Year ended December 31, 2031", "Year ended December 31, 2030"],
        ["Net sales", "900", "800"],
        ["Cost of sales", "500", "450"],
        ["Gross profit", "400", "350"],
        ["Income from continuing operations before income taxes", "400", "350"],
        ["Income tax expense", "90", "80"],
        ["Income from continuing operations", "310", "270"],
        ["Income (loss) from discontinued operations", "(10)", "20"],
        ["Net income", "300", "290"],
        ["Basic earnings per share:", "", ""],
        ["Continuing operations", "3.10", "2.70"],
        ["Discontinued operations", "(0.10)", "0.20"],
        ["Net income", "3.00", "2.90"],
        ["Diluted earnings per share:", "", ""],
        ["Continuing operations", "3.05", "2.65"],
        ["Discontinued operations", "(0.10)", "0.20"],
        ["Net income", "2.95", "2.85"],
      ]),
      "release.md",
    );
    assert.equal(partOf(pack, "resultForThePeriod"), "Net income 290");
    assert.equal(partOf(pack, "basicPerShare"), "Net income 2.90");
  });

  it("are a fund's increase in net assets, and its investments' income is its revenue", async () => {
    const fund = (last: string): Promise<Pack> =>
      packFromText(
        marked("# Consolidated statements of operations (in thousands of US dollars)", [
          ["", "Year ended December 31, 2031", "Year ended December 31, 2030"],
          ["Interest income", "900", "800"],
          ["Dividend income", "100", "90"],
          ["Total investment income", "1,000", "890"],
          ["Management fees", "300", "290"],
          ["Net investment income", "700", "600"],
          ["Net change in unrealized appreciation", "(50)", "40"],
          [last, "650", "640"],
        ]),
        "fund.md",
      );
    const pack = await fund("Net increase (decrease) in net assets resulting from operations");
    assert.equal(partOf(pack, "revenue"), "Total investment income 890");
    assert.equal(
      partOf(pack, "resultForThePeriod"),
      "Net increase (decrease) in net assets resulting from operations 640",
    );
    assert.equal((await fund("Net income")).roles.revenue, undefined);
  });

  it("are the bare “Profit” below the tax, and what of it shareholders have", async () => {
    const pack = await packFromText(
      marked("# Consolidated income statement (in millions of euro)", [
        ["", "Year ended 31 December 2031", "Year ended 31 December 2030"],
        ["Turnover", "900", "800"],
        ["Raw materials and services", "(600)", "(500)"],
        ["Results from operating activities", "300", "300"],
        ["Profit before income tax", "300", "300"],
        ["Income tax expense", "(80)", "(70)"],
        ["Profit", "220", "230"],
        ["Attributable to:", "", ""],
        ["Shareholders of the Company (net profit)", "200", "210"],
        ["Non-controlling interests", "20", "20"],
      ]),
      "annual.md",
    );
    assert.equal(partOf(pack, "resultForThePeriod"), "Profit 230");
    assert.equal(partOf(pack, "resultOfOwners"), "Shareholders of the Company (net profit) 210");
  });

  it("are “attributable to shareholders” where the amounts split the result, and not the comprehensive income", async () => {
    const annual = (split: readonly (readonly string[])[]): Promise<Pack> =>
      packFromText(
        marked("# Consolidated income statement (in CHF millions)", [
          ["", "Year ended 31 December 2031", "Year ended 31 December 2030"],
          ["Net sales", "900", "800"],
          ["Operating expenses", "(600)", "(500)"],
          ["Profit before taxes", "300", "300"],
          ["Income taxes", "(80)", "(70)"],
          ["Net profit", "220", "230"],
          ...split,
        ]),
        "annual.md",
      );
    const ofResult = await annual([
      ["Attributable to shareholders of Aarberg AG", "200", "210"],
      ["Attributable to non-controlling interests", "20", "20"],
    ]);
    assert.equal(partOf(ofResult, "resultOfOwners"), "Attributable to shareholders of Aarberg AG 210");
    const ofAll = await annual([
      ["Currency translation", "(10)", "5"],
      ["Total comprehensive income", "210", "235"],
      ["Attributable to shareholders of Aarberg AG", "190", "214"],
      ["Attributable to non-controlling interests", "20", "21"],
    ]);
    assert.equal(ofAll.roles.resultOfOwners, undefined);
  });

  it("are a loss that is its one cost the other way round, without a doubt", async () => {
    const pack = await packFromText(
      marked("# Condensed statements of operations (in US dollars)", [
        ["", "Year ended December 31, 2031", "Year ended December 31, 2030"],
        ["Operating and formation costs", "671,845", "555,558"],
        ["Loss from operations", "(671,845)", "(555,558)"],
        ["Interest earned in trust account", "1,652,366", "1,846,463"],
        ["Net income", "980,521", "1,290,905"],
      ]),
      "shell.md",
    );
    assert.deepEqual(pack.doubts, []);
  });
});

describe("Amounts for each share in a sheet", () => {
  it("are that where one is whole and lost its decimals", async () => {
    const pack = await packFromText(
      [
        "Consolidated statements of income,,",
        '"(In thousands of US dollars, except per share amounts)",,',
        ",Year ended 31 December 2031,Year ended 31 December 2030",
        "Revenue,9000,8000",
        "Operating expenses,6000,5600",
        "Net income,3000,2400",
        "Earnings per common share:,,",
        "Basic,6,4.8",
        "Diluted,5.95,4.75",
      ].join("\n"),
      "sheet.csv",
    );
    assert.deepEqual(
      pack.tables[0]?.rows.slice(-2).map(({ label, unit }) => [label, unit]),
      [
        ["Basic", "US$ per share"],
        ["Diluted", "US$ per share"],
      ],
    );
  });
});

describe("A total's label that takes three lines of a text, in capitals", () => {
  it("is one, with the figures of its last line", async () => {
    const row = (label: string, ...figures: readonly string[]): string =>
      `${label.padEnd(44)}${figures.map((text) => text.padStart(14)).join("")}`;
    const pack = await packFromText(
      [
        "                    CONDENSED BALANCE SHEETS",
        "                       (in US dollars)",
        row("", "December 31,", "December 31,"),
        row("", "2031", "2030"),
        row("TOTAL ASSETS", "236,622", "231,169"),
        row("TOTAL LIABILITIES", "13,862", "14,059"),
        row("Class A shares subject to redemption", "230,347", "230,513"),
        row("Total shareholders' deficit", "(7,587)", "(13,403)"),
        "TOTAL LIABILITIES, CLASS A ORDINARY SHARES",
        "  SUBJECT TO POSSIBLE REDEMPTION AND",
        row("  SHAREHOLDERS' DEFICIT", "236,622", "231,169"),
      ].join("\n"),
      "shell.txt",
    );
    assert.equal(
      rowsOfTable(pack, "position").at(-1),
      "TOTAL LIABILITIES, CLASS A ORDINARY SHARES SUBJECT TO POSSIBLE REDEMPTION AND SHAREHOLDERS' DEFICIT | 231,169 | 236,622",
    );
  });
});

describe("A result per share that is not the result over the shares beside it", () => {
  const perShare = (rows: readonly (readonly string[])[]): Promise<Pack> =>
    packFromText(
      marked(
        "# Consolidated statements of operations (in thousands of US dollars, except share and per share amounts)",
        [
          ["", "Year ended December 31, 2031", "Year ended December 31, 2030"],
          ["Revenues", "9,000", "8,000"],
          ["Costs and expenses", "6,000", "6,900"],
          ...rows,
        ],
      ),
      "release.md",
    );
  const doubted = ({ doubts }: Pack): readonly string[] => doubts.map(({ row, reason }) => row ?? reason);

  it("is not doubted where it follows from what preferred distributions leave of it, and is where nothing does", async () => {
    const partnership = (each: string): Promise<Pack> =>
      perShare([
        ["Net income", "3,000", "1,100"],
        ["Less: preferred unit distributions", "30", "300"],
        ["Net income attributable to common unitholders", "2,970", "800"],
        ["Net income per common unit:", "", ""],
        ["Basic", "14.14", each],
        ["Weighted average shares outstanding, basic (thousands)", "210", "210"],
      ]);
    assert.deepEqual(doubted(await partnership("3.81")), []);
    assert.deepEqual(doubted(await partnership("2.81")), ["income.basic"]);
  });

  it("is not doubted beside another of a few cents, which follows from nearly any result", async () => {
    const classes = await perShare([
      ["Net income", "3,000", "1,100"],
      ["Weighted average shares outstanding, Class A, basic", "60,000,000", "60,000,000"],
      ["Basic net income per share, Class A", "0.04", "0.01"],
    ]);
    assert.deepEqual(doubted(classes), []);
  });
});
