import assert from "node:assert/strict";
import { columnsOfTable, packFromText, rowsOfTable } from "../support/openedPack.ts";
import { smallResult, statement } from "../support/printedStatement.ts";

const spans = async (text: string, name: string): Promise<readonly string[]> =>
  (await packFromText(text, name)).periods.map(
    ({ key, end, instant, months }) => `${key}: ${months ?? "day"} ${end ?? instant ?? ""}`,
  );

const rows = (figures: readonly (readonly [string, string])[], line: (cells: readonly string[]) => string): string =>
  figures.map(([label, cells]) => line([label, ...cells.split(" ")])).join("\n");

const result = [
  ["Revenue", "900 800 12.5 1,700 1,500 13.3"],
  ["Cost of sales", "(500) (450) 11.1 (900) (800) 12.5"],
  ["Gross profit", "400 350 14.3 800 700 14.3"],
  ["Income tax expense", "(100) (90) 11.1 (200) (180) 11.1"],
  ["Profit for the period", "300 260 15.4 600 520 15.4"],
] as const;

const heads = [
  ["", "6 months ended 31 December", "", "Change", "12 months ended 31 December", "", "Change"],
  ["", "2014", "2013", "%", "2014", "2013", "%"],
];

describe("Two lengths with their changes between", () => {
  const expected = ["2013: 12 2013-12-31", "2013-H2: 6 2013-12-31", "2014: 12 2014-12-31", "2014-H2: 6 2014-12-31"];

  it("are over the years below them, each to the next head, in a grid without spans", async () => {
    const grid = [...heads, heads[0]?.map(() => "---") ?? []].map((cells) => `| ${cells.join(" | ")} |`);
    const body = rows(result, (cells) => `| ${cells.join(" | ")} |`);
    const text = ["# Consolidated income statement", "", grid[0], grid[2], grid[1], body].join("\n");
    assert.deepEqual((await spans(text, "grid.md")).toSorted(), expected.toSorted());
  });

  it("are over the columns that they span, and a year beside a per cent sign in a cell of its own is a year", async () => {
    const spanned = (cells: readonly string[]): string => `<tr><td>${cells.join("</td><td>")}</td></tr>`;
    const text = [
      "<p>Consolidated income statement</p><table>",
      '<tr><td></td><td colspan="2">6 months ended 31 December</td><td>Change</td>',
      '<td colspan="2">12 months ended 31 December</td><td>Change</td></tr>',
      spanned(heads[1] ?? []),
      rows(result, spanned),
      "</table>",
    ].join("\n");
    const pack = await packFromText(text, "spans.html");
    assert.equal(rowsOfTable(pack, "income")[0], "Revenue | 1,500 | 800 | 1,700 | 900 | 12.5 | 13.3");
    assert.deepEqual(
      pack.doubts.map(({ about }) => about).filter((about) => about === undefined),
      [],
    );
  });
});

describe("A quarter beside the year to its end", () => {
  it("makes this as long as the quarter that the title names says", async () => {
    const text = statement(
      "Condensed statement of profit or loss for the third quarter ended 30 September 2014",
      [],
      "Individual quarter 30/09/2014 RM'000 | Individual quarter 30/09/2013 RM'000 | Cumulative quarter 30/09/2014 RM'000 | Cumulative quarter 30/09/2013 RM'000",
      result.map(([label, figures]) => [label, ...figures.split(" ").filter((_, at) => at % 3 !== 2)].join(" | ")),
    );
    assert.deepEqual(await spans(text, "quarters.md"), [
      "2013-9M: 9 2013-09-30",
      "2013-Q3: 3 2013-09-30",
      "2014-9M: 9 2014-09-30",
      "2014-Q3: 3 2014-09-30",
    ]);
  });
});

describe("A full year beside halves", () => {
  const half = (under: string): string =>
    statement("Consolidated income statement", [under], "6 months 2014 £m | 6 months 2013 £m | Full year 2013 £m", [
      "Revenue | 900 | 800 | 1,700",
      "Cost of sales | (500) | (450) | (950)",
      "Profit for the period | 400 | 350 | 750",
    ]);

  it("ends with the financial year, six months behind the half that began it", async () => {
    assert.deepEqual(await spans(half("for the six months ended 30 June 2014"), "half.md"), [
      "2013-H1: 6 2013-06-30",
      "2013: 12 2013-12-31",
      "2014-H1: 6 2014-06-30",
    ]);
  });

  it("has no end where nothing says when the financial year ends", async () => {
    const pack = await packFromText(
      half("for the three months ended 30 June 2014").replaceAll("6 months", "3 months"),
      "quarter.md",
    );
    assert.match(columnsOfTable(pack, "income").at(-1) ?? "", /no period$/u);
  });
});

describe("Years of weeks", () => {
  for (const [name, text] of [
    [
      "a title",
      statement(
        "Statements of earnings",
        ["Fiscal years ended September 28, 2014 and September 30, 2013 (US$ in millions)"],
        "2014 | 2013",
        smallResult(""),
      ),
    ],
    [
      "a line of a data file",
      [
        "Statements of earnings",
        '"Fiscal years ended September 28, 2014 and September 30, 2013"',
        "US$ in millions,2014,2013",
        ...smallResult("").map((row) =>
          row
            .split(" | ")
            .map((cell) => (cell.includes(",") ? `"${cell}"` : cell))
            .join(","),
        ),
      ].join("\n"),
    ],
  ] as const)
    it(`end on a day of their own each, which ${name} prints together`, async () =>
      assert.deepEqual(
        (await packFromText(text, name === "a title" ? "weeks.md" : "weeks.csv")).periods.map(({ end }) => end),
        ["2013-09-30", "2014-09-28"],
      ));
});

describe("Days with their unit glued to them", () => {
  it("are days", async () => {
    const text = statement("Statement of financial position", [], "30.6.2014RM | 31.12.2013RM", [
      "Cash | 300 | 200",
      "Trade receivables | 700 | 600",
      "Total assets | 1,000 | 800",
    ]);
    assert.deepEqual(await spans(text, "days.md"), ["2013: day 2013-12-31", "2014-06-30: day 2014-06-30"]);
  });
});

describe("Earnings per share at the head of a column", () => {
  it("are money for each share, whatever the table's amounts are in", async () => {
    const text = [
      statement("Statements of earnings", ["Years ended 30 June (US$ in millions)"], "2014 | 2013", smallResult("")),
      "",
      "# Reconciliation of non-GAAP measures",
      "",
      "(US$ in millions)",
      "",
      "| | Fiscal 2014 Net income | Fiscal 2014 Diluted EPS |",
      "|---|---|---|",
      "| As reported | 300 | 2.10 |",
      "| Restructuring | 32 | 0.22 |",
      "| Adjusted | 332 | 2.32 |",
    ].join("\n");
    const pack = await packFromText(text, "adjusted.md");
    const adjusted = pack.tables.find(({ kind }) => kind === "reconciliation");
    assert.deepEqual(
      adjusted?.columns.map(({ unit }) => unit),
      [undefined, "US$ per share"],
    );
    assert.deepEqual(pack.unitWords?.["US$ per share"], { kind: "money", currency: "USD", scale: 1, per: "share" });
  });
});

describe("Lists under their headings", () => {
  const listed = [
    "Statement of profit and loss for the year ended 31 March 2014",
    "(₹ in crore)",
    "",
    "Particulars                        2014       2013",
    "1. Income",
    "a) Revenue from operations        1,000        900",
    "b) Other income                     100         90",
    "Total income                      1,100        990",
    "(2) Expenses",
    "(a) Cost of materials               600        500",
    "(ii) Other expenses                 200        190",
    "Total expenses                      800        690",
    "Profit before tax                   300        300",
  ];

  it("leave the heading to itself in text", async () => {
    const pack = await packFromText(listed.join("\n"), "list.txt");
    assert.deepEqual(rowsOfTable(pack, "income").slice(0, 6), [
      "1. Income",
      "a) Revenue from operations | 900 | 1,000",
      "b) Other income | 90 | 100",
      "Total income | 990 | 1,100",
      "(2) Expenses",
      "(a) Cost of materials | 500 | 600",
    ]);
  });

  it("leave it to itself in a grid", async () => {
    const grid = listed.slice(3).map((line) => `| ${[...line.split(/ {2,}/u), "", ""].slice(0, 3).join(" | ")} |`);
    const pack = await packFromText(
      [...listed.slice(0, 3), grid[0], "|---|---|---|", ...grid.slice(1)].join("\n"),
      "list.md",
    );
    assert.deepEqual(rowsOfTable(pack, "income").slice(0, 2), [
      "1. Income",
      "a) Revenue from operations | 900 | 1,000",
    ]);
  });
});

describe("Chinese text in columns", () => {
  const lines = [
    ["项目", "2014年度", "2013年度"],
    ["营业收入", "1,200,450.10", "1,100,230.20"],
    ["归属于母公司所有者的净利润", "170,000.00", "140,000.00"],
    ["研发费用", "30,110.10", "28,220.20"],
    ["利润总额", "200,110.10", "168,220.20"],
  ];
  const shown = (text: string): number =>
    [...text].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);
  const text = (widthOf: (label: string) => number): string =>
    [
      "合并利润表",
      "单位：元",
      "",
      ...lines.map(([label = "", ...cells]) =>
        [label + " ".repeat(30 - widthOf(label)), ...cells.map((cell) => " ".repeat(18 - widthOf(cell)) + cell)].join(
          "",
        ),
      ),
    ].join("\n");

  for (const [name, widthOf] of [
    ["as wide as it is shown", shown],
    ["a letter each, as programs count", (label: string) => label.length],
  ] as const)
    it(`has its figures under their heads where glyphs are filled up ${name}`, async () => {
      const pack = await packFromText(text(widthOf), "wide.txt");
      assert.deepEqual(rowsOfTable(pack, "income").slice(0, 2), [
        "营业收入 | 1,100,230.20 | 1,200,450.10",
        "归属于母公司所有者的净利润 | 140,000.00 | 170,000.00",
      ]);
      assert.deepEqual(columnsOfTable(pack, "income"), ["2013: 2013", "2014: 2014"]);
    });
});

describe("A table of text whose corner says what its columns are in", () => {
  const behind = (table: readonly string[]): string =>
    [
      ...table,
      "",
      "Statement of profit or loss for the year ended 30 June 2014",
      "",
      "                          2014 $'000    2013 $'000",
      "Revenue                        1,000           900",
      "Cost of sales                  (600)         (500)",
      "Gross profit                     400           400",
    ].join("\n");

  it("has heads that are names", async () => {
    const pack = await packFromText(
      behind([
        "Movement in provisions",
        "",
        "$'000                       Warranty   Restructuring   Total",
        "At 1 July 2013                 1,200             300   1,500",
        "Charged to profit or loss        500             100     600",
        "Utilised                       (400)           (250)   (650)",
        "At 30 June 2014                1,300             150   1,450",
      ]),
      "movement.txt",
    );
    assert.deepEqual(
      pack.tables[0]?.columns.map(({ heading }) => heading),
      ["Warranty", "Restructuring", "Total"],
    );
  });

  it("has heads that are names with their units", async () => {
    const pack = await packFromText(
      behind([
        "Segments",
        "",
        "2014                     Retail £m   Wholesale £m   Group £m",
        "External revenue               500            300        800",
        "Operating profit                60             40        100",
        "Depreciation                    20             10         30",
      ]),
      "segments.txt",
    );
    assert.equal(rowsOfTable(pack, pack.tables[0]?.id ?? "")[0], "External revenue | 500 | 300 | 800");
  });
});
