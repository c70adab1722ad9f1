import assert from "node:assert/strict";
import { columnsOfTable, openedPack, packFromText, rowsOfTable } from "../support/openedPack.ts";
import { smallResult, statement } from "../support/printedStatement.ts";
import { smallStatement, type StatementLine } from "../support/smallStatement.ts";

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

describe("A title about two lengths", () => {
  const title = "Statement of consolidated financial results for the quarter and nine months ended December 31, 2014";
  const figures = [
    "Revenue from operations | 500 | 450 | 1,400 | 1,900",
    "Expenses | 400 | 380 | 1,150 | 1,600",
    "Profit before tax | 100 | 70 | 250 | 300",
    "Tax expense | 30 | 20 | 70 | 80",
    "Profit for the period | 70 | 50 | 180 | 220",
  ];

  it("gives the longer to the year to its end, and none to columns that end on other days", async () => {
    const text = statement(
      title,
      ["(₹ in crore)"],
      "3 months ended 31-12-2014 | Preceding 3 months ended 30-09-2014 | Year to date figures for the period ended 31-12-2014 | Year ended 31-03-2014",
      figures,
    );
    assert.deepEqual(await spans(text, "results.md"), [
      "2014: 12 2014-03-31",
      "2015-Q2: 3 2014-09-30",
      "2015-9M: 9 2014-12-31",
      "2015-Q3: 3 2014-12-31",
    ]);
  });

  it("leaves it to the person how long a column is that says nothing of it", async () => {
    const pack = await packFromText(
      statement(
        title,
        ["(₹ in crore)"],
        "31-12-2014 | 30-09-2014",
        figures.map((row) => row.split(" | ").slice(0, 3).join(" | ")),
      ),
      "days.md",
    );
    assert.deepEqual(
      pack.periods.map(({ months }) => months),
      [undefined, undefined],
    );
    assert.ok(pack.doubts.some(({ about }) => about === "period"));
  });
});

describe("Heads of several lines on a page", () => {
  it("stand over their columns with the word for the labels in the middle of them, and days broken at their strokes", async () => {
    const lines: readonly StatementLine[] = [
      "*Consolidated income statement",
      "(HK$'000)",
      ["", "", "3 months ended 31-", "Preceding 3 months"],
      "Particulars",
      ["", "", "12-2014", "ended 30-09-2014"],
      ["Revenue", "", "5,000", "4,500"],
      ["Expenses", "", "(4,000)", "(3,800)"],
      ["Profit before tax (1 - 2)", "", "1,000", "700"],
      ["Income tax expense", "", "(300)", "(200)"],
      ["Profit for the period", "", "700", "500"],
    ];
    const pack = await openedPack(smallStatement([lines]), "heads.pdf");
    assert.deepEqual(
      pack.periods.map(({ end, months }) => `${months ?? "no"} months to ${end ?? ""}`),
      ["3 months to 2014-09-30", "3 months to 2014-12-31"],
    );
    assert.equal(rowsOfTable(pack, "income")[2], "Profit before tax (1 - 2) | 700 | 1,000");
  });
});

describe("Years over quarters that are not as many for each", () => {
  const quarters = ["Q4", "Q3", "Q2", "Q1", "Q4", "Q3"];
  const expected = ["2013-Q3", "2013-Q4", "2014-Q1", "2014-Q2", "2014-Q3", "2014-Q4"];
  const keys = async (text: string, name: string): Promise<readonly string[]> =>
    (await packFromText(text, name)).periods.map(({ key }) => key);

  it("are over those that follow each other, in a grid without spans", async () => {
    const text = [
      "# Consolidated statements of earnings",
      "",
      "(C$ millions)",
      "",
      "| | 2014 | | | | 2013 | |",
      `|${" --- |".repeat(7)}`,
      `| | ${quarters.join(" | ")} |`,
      "| Revenue | 402 | 398 | 390 | 381 | 370 | 365 |",
      "| Expenses | 300 | 298 | 292 | 288 | 280 | 277 |",
      "| Net earnings | 102 | 100 | 98 | 93 | 90 | 88 |",
    ].join("\n");
    assert.deepEqual(await keys(text, "quarters.md"), expected);
  });

  it("are over those that follow each other, where the years stand in the middle of them", async () => {
    const row = (label: string, cells: readonly string[]): string =>
      label.padEnd(16) + cells.map((cell) => cell.padStart(9)).join("");
    const text = [
      "Consolidated statements of earnings",
      "(C$ millions)",
      "",
      `${" ".repeat(34)}2014${" ".repeat(26)}2013`,
      row("", quarters),
      row("Revenue", ["402", "398", "390", "381", "370", "365"]),
      row("Expenses", ["300", "298", "292", "288", "280", "277"]),
      row("Net earnings", ["102", "100", "98", "93", "90", "88"]),
    ].join("\n");
    assert.deepEqual(await keys(text, "quarters.txt"), expected);
  });
});
