import assert from "node:assert/strict";
import { columnsOfTable, packFromText } from "../support/openedPack.ts";
import { lineOfText, statement } from "../support/printedStatement.ts";

const rows = (count: number): readonly string[] =>
  [
    ["Revenue", "1,100", "970", "3,600", "3,200"],
    ["Cost of sales", "(900)", "(800)", "(3,000)", "(2,700)"],
    ["Gross profit", "200", "170", "600", "500"],
    ["Tax expense", "(20)", "(15)", "(60)", "(40)"],
    ["Profit for the period", "180", "155", "540", "460"],
  ].map(([label = "", ...figures]) => [label, ...figures.slice(0, count)].join(" | "));

const spans = async (heads: string, over: readonly string[] = ["EUR million"]): Promise<readonly string[]> => {
  const text = statement("Consolidated income statement", over, heads, rows(heads.split("|").length));
  const { periods, doubts } = await packFromText(text, "report.md");
  assert.deepEqual(
    doubts.filter(({ about }) => about === undefined),
    [],
  );
  return periods.map(({ start, end }) => `${start ?? ""}..${end ?? ""}`);
};

describe("Heads that name a part of a year", () => {
  it("are of six months and of twelve: “First half”, “1st half” and “Full year”", async () => {
    const expected = ["2030-01-01..2030-06-30", "2030-01-01..2030-12-31", "2031-01-01..2031-06-30"];
    assert.deepEqual(await spans("First half 2031 | First half 2030 | Full year 2030"), expected);
    assert.deepEqual(await spans("1st half 2031 | 1st half 2030 | FY 2030"), expected);
  });

  it("are of the quarters so far where they say “YTD” before or behind a quarter", async () => {
    const expected = [
      "2030-01-01..2030-09-30",
      "2030-07-01..2030-09-30",
      "2031-01-01..2031-09-30",
      "2031-07-01..2031-09-30",
    ];
    assert.deepEqual(await spans("Q3 2031 | Q3 2030 | YTD Q3 2031 | YTD Q3 2030"), expected);
    assert.deepEqual(await spans("Q3 2031 | Q3 2030 | Q3 YTD 2031 | Q3 YTD 2030"), expected);
  });

  it("are of quarters that end with the months beside them, which name no day", async () =>
    assert.deepEqual(await spans("Q3 2031 | Q3 2030 | 9 months to September 2031 | 9 months to September 2030"), [
      "2030-01-01..2030-09-30",
      "2030-07-01..2030-09-30",
      "2031-01-01..2031-09-30",
      "2031-07-01..2031-09-30",
    ]));

  it("end with the day of the balance sheet beside them, whatever day its other column is of", async () => {
    const position = (heads: string): string =>
      statement("Consolidated balance sheet", ["EUR million"], heads, [
        "Cash | 300 | 200",
        "Other assets | 700 | 600",
        "Total assets | 1,000 | 800",
        "Total liabilities | 400 | 300",
        "Total equity | 600 | 500",
      ]);
    const periodsOf = async (heads: string, days: string): Promise<readonly string[]> => {
      const income = statement("Consolidated income statement", ["EUR million"], heads, rows(heads.split("|").length));
      const { periods } = await packFromText(`${income}\n\n${position(days)}`, "report.md");
      return periods.flatMap(({ start, end }) => (start === undefined ? [] : [`${start}..${end ?? ""}`]));
    };
    const halves = ["2030-01-01..2030-06-30", "2030-01-01..2030-12-31", "2031-01-01..2031-06-30"];
    assert.deepEqual(
      await periodsOf("First half 2031 | First half 2030 | Full year 2030", "06/30/2031 | 12/31/2030"),
      halves,
    );
    assert.deepEqual(await periodsOf("H1 2031 | H1 2030 | FY 2030", "30 June 2031 | 31 December 2030"), halves);
    assert.deepEqual(await periodsOf("H1 FY2032 | H1 FY2031", "30 September 2031 | 31 March 2031"), [
      "2030-04-01..2030-09-30",
      "2031-04-01..2031-09-30",
    ]);
  });

  it("are of no period where the length of another column stands over a quarter, too", async () => {
    const heads = [
      "| | Q3 | Q3 | 9 months to September | 9 months to September |",
      "|---|---|---|---|---|",
      "| | 9 months to 2031 | 9 months to 2030 | 2031 | 2030 |",
    ];
    const text = [
      "# Consolidated income statement",
      "",
      "EUR million",
      "",
      ...heads,
      ...rows(4).map((row) => `| ${row} |`),
    ];
    const pack = await packFromText(text.join("\n"), "report.md");
    assert.deepEqual(
      pack.periods.map(({ key }) => key),
      ["2030-9M", "2031-9M"],
    );
    assert.equal(pack.doubts.filter(({ column, about }) => column !== undefined && about === undefined).length, 2);
  });

  it("are of six months under a title that says so", async () =>
    assert.deepEqual(
      (
        await packFromText(
          statement("Consolidated income statement for the first half year", ["EUR million"], "2031 | 2030", rows(2)),
          "report.md",
        )
      ).periods.map(({ months }) => months),
      [6, 6],
    ));
});

describe("Columns of the group and of parts of it", () => {
  it("have the title's period over the consolidated one alone, where no head says a period", async () => {
    const pack = await packFromText(
      statement(
        "Consolidating statement of income",
        ["Nine months ended September 30, 2031", "EUR million"],
        "Electric | Gas | Parent and other | Consolidated",
        [
          "Revenue | 900 | 400 | 10 | 1,310",
          "Expenses | 700 | 300 | 30 | 1,030",
          "Operating income | 200 | 100 | (20) | 280",
          "Income taxes | 50 | 20 | (5) | 65",
          "Net income | 150 | 80 | (15) | 215",
        ],
      ),
      "release.md",
    );
    assert.deepEqual(
      pack.tables[0]?.columns.flatMap(({ heading, period }) => (period === undefined ? [] : [[heading, period]])),
      [["Consolidated", "2031-9M"]],
    );
    assert.deepEqual(pack.doubts, []);
  });

  it("have no period over the standalone ones beside the consolidated", async () => {
    const pack = await packFromText(
      [
        "# Statement of unaudited financial results",
        "",
        "(₹ in crore)",
        "",
        "| Particulars | Standalone | | Consolidated | |",
        "|---|---|---|---|---|",
        `|  |${" Quarter ended September 30, 2031 | Quarter ended September 30, 2030 |".repeat(2)}`,
        ...rows(4).map((row) => `| ${row} |`),
      ].join("\n"),
      "results.md",
    );
    const periods = pack.tables[0]?.columns.map(({ heading, period }) => [/standalone/iu.test(heading), period]);
    assert.deepEqual(
      periods?.map(([isAlone, period]) => isAlone === (period === undefined)),
      [true, true, true, true],
    );
    assert.deepEqual(pack.doubts, []);
  });
});

describe("A unit that a narrow column breaks behind the sign", () => {
  it("is whole again: the year and the sign over the word for millions", async () => {
    const pack = await packFromText(
      [
        "Consolidated income statement for the year ended 30 June",
        lineOfText("", ["2031 HK$", 50], ["2030 HK$", 64]),
        lineOfText("", ["million", 50], ["million", 64]),
        lineOfText("Revenue", ["9,648", 50], ["9,394", 64]),
        lineOfText("Cost of sales", ["(5,683)", 51], ["(6,700)", 65]),
        lineOfText("Gross profit", ["3,965", 50], ["2,694", 64]),
        lineOfText("Tax expense", ["(965)", 51], ["(694)", 65]),
        lineOfText("Profit for the year", ["3,000", 50], ["2,000", 64]),
      ].join("\n"),
      "result.txt",
    );
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["HKD", 1_000_000]);
    assert.deepEqual(columnsOfTable(pack, "income"), ["2030: 2030", "2031: 2031"]);
  });
});

describe("The occupancy of a bank", () => {
  it("is a cost among its expenses, and no rate", async () => {
    const pack = await packFromText(
      statement("Consolidated statement of income", ["Year ended 31 December", "€ thousand"], "2031 | 2030", [
        "Net interest income | 9,000 | 8,000",
        "Salaries and employee benefits | 3,300 | 3,000",
        "Occupancy | 540 | 510",
        "Total noninterest expense | 3,840 | 3,510",
        "Income before income taxes | 5,160 | 4,490",
        "Income tax expense | 1,160 | 490",
        "Net income | 4,000 | 4,000",
      ]),
      "bank.md",
    );
    assert.equal(pack.tables[0]?.rows.find(({ label }) => label === "Occupancy")?.unit, undefined);
    assert.deepEqual(pack.doubts, []);
  });
});
