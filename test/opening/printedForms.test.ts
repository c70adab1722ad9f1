import assert from "node:assert/strict";
import { smallResult, statement } from "../support/printedStatement.ts";
import { columnsOfTable as columnsOf, packFromText as fromText, rowsOfTable as rowsOf } from "../support/openedPack.ts";

describe("Statements as filings print them", () => {
  it("keep per-share figures whose unit stands inside the bracket, under a row of units", async () => {
    const pack = await fromText(
      [
        "CONSOLIDATED INCOME STATEMENT",
        "For the year ended 31 December 2014",
        "                                  2014        2013",
        "                                    £m          £m",
        "Revenue                        1,000.0       900.0",
        "Cost of sales                   (700.0)     (700.0)",
        "Gross profit                     300.0       200.0",
        "Profit/(loss) for the year        30.0       (20.0)",
        "Earnings/(loss) per share",
        "                                 Pence       Pence",
        "Basic                            12.0p      (17.6p)",
      ].join("\n"),
      "pence.txt",
    );
    assert.deepEqual(rowsOf(pack, "income").slice(3), [
      "Profit/(loss) for the year | (20.0) | 30.0",
      "Earnings/(loss) per share",
      "Pence Pence",
      "Basic | (17.6) | 12.0",
    ]);
    assert.equal(pack.roles.basicPerShare, "income.basic");
  });

  it("give the period to the total where footnotes' marks are glued to the heads of the parts", async () => {
    const heads = ["Underlying1", "Non- underlying2", "Total"].map((head) => `52 weeks ended 26 March 2014 ${head} £m`);
    const pack = await fromText(
      statement("Consolidated income statement", [], heads.join(" | "), [
        "Revenue | 682.3 | – | 682.3",
        "Cost of sales | (622.1) | (2.0) | (624.1)",
        "Gross profit | 60.2 | (2.0) | 58.2",
      ]),
      "underlying.md",
    );
    assert.deepEqual(
      columnsOf(pack, "income").filter((column) => !column.endsWith("no period")),
      ["2014: 2014"],
    );
    assert.deepEqual(pack.doubts, []);
  });

  it("count halves and quarters from the year's end, not from the day that an interim report is about", async () => {
    const pack = await fromText(
      statement(
        "Consolidated income statement",
        ["Interim report, January 1 to June 30, 2014", "€ million"],
        "H1 2014 | H1 2013 | Q2 2014 | FY 2013",
        [
          "Net revenue | 500 | 480 | 260 | 1,000",
          "Goods purchased | (300) | (290) | (150) | (610)",
          "EBITDA | 200 | 190 | 110 | 390",
        ],
      ),
      "halves.md",
    );
    assert.deepEqual(pack.periods.map(({ end, months }) => `${end ?? ""} ${months ?? ""}`).sort(), [
      "2013-06-30 6",
      "2013-12-31 12",
      "2014-06-30 3",
      "2014-06-30 6",
    ]);
  });

  it("read years of Taiwan's calendar, and thousands in its own word", async () => {
    const pack = await fromText(
      statement("合併資產負債表", ["單位:新台幣仟元"], "112年12月31日 | 111年12月31日", [
        "現金及約當現金 | 150 | 140",
        "存貨 | 50 | 60",
        "流動資產合計 | 200 | 200",
        "資產總計 | 200 | 200",
      ]),
      "taiwan.md",
    );
    assert.deepEqual(
      pack.periods.map(({ instant }) => instant),
      ["2022-12-31", "2023-12-31"],
    );
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["TWD", 1000]);
    assert.equal(rowsOf(pack, "position")[0], "現金及約當現金 | 140 | 150");
  });

  it("take the scale from words that are broken over lines, and ask where only a sign is sure", async () => {
    const broken = ["Periods ended June 30", "(millions except", "per share amounts)"];
    const text = (caption: readonly string[]): string =>
      statement("Consolidated statements of income", ["All amounts in Canadian dollars"], "2014 | 2013", [
        ...caption.map((line) => `${line} | | `),
        ...smallResult("$ "),
      ]);
    const spaced = [
      "CONSOLIDATED STATEMENTS OF INCOME",
      "All amounts in Canadian dollars",
      ...broken,
      "                          2014        2013",
      "Revenue                 $1,000        $900",
      "Cost of sales             (600)       (500)",
      "Gross profit               400         400",
      "Income tax expense        (100)        (90)",
      "Profit for the year        300         310",
    ].join("\n");
    for (const pack of [await fromText(text(broken), "broken.md"), await fromText(spaced, "broken.txt")])
      assert.notEqual(pack.money?.scale, 1);
  });

  it("know the statements by the words of the exchange's form that asks for them", async () => {
    const pack = await fromText(
      [
        "1(a)(i) An income statement (for the group) together with a comparative statement for the corresponding period",
        "of the immediately preceding financial year",
        "                                  2Q 2014     2Q 2013   Change",
        "                                  S$'000      S$'000         %",
        "Operating revenue                 223,300     233,600     (4.4)",
        "Staff costs                       (79,800)    (91,600)   (12.9)",
        "Operating profit                  143,500     142,000       1.1",
        "Taxation                          (10,900)    (12,600)   (13.2)",
        "Profit after taxation             132,600     129,400       2.5",
      ].join("\n"),
      "form.txt",
    );
    assert.equal(pack.tables[0]?.kind, "income statement");
    assert.equal(rowsOf(pack, "income").length, 5);
  });

  it("have a scale of one where a data filing prints its currency behind the title and nothing more", async () => {
    const title = "CONSOLIDATED STATEMENTS OF INCOME (UNAUDITED) - USD ($)";
    const heads = "12 Months Ended Dec. 31, 2014 | 12 Months Ended Dec. 31, 2013";
    const rows = [
      ...smallResult("$ "),
      "Weighted average shares outstanding | | ",
      "Basic (in shares) | 968 | 1,000",
      "Basic income per common share (in dollars per share) | $ 0.31 | $ 0.31",
    ];
    const plain = await fromText(statement(title, [], heads, rows), "plain.md");
    assert.deepEqual([plain.money?.currency, plain.money?.scale], ["USD", 1]);
    assert.equal(plain.roles.basicPerShare, "income.basicIncomePerCommonShare");
    const scaled = await fromText(statement(title, ["$ in Thousands"], heads, rows), "scaled.md");
    assert.notEqual(scaled.money?.scale, 1);
  });

  /** A statement in columns, but for one row. */
  const withRow = (row: string) =>
    fromText(
      [
        "CONSOLIDATED INCOME STATEMENT",
        "For the year ended 31 December 2014",
        "                                  2014        2013",
        "                               US$'000     US$'000",
        "Revenue                        300,000     280,000",
        "Cost of sales                 (200,000)   (190,000)",
        "Gross profit                   100,000      90,000",
        row,
        "Other income                     5,000       4,000",
        "Operating profit                75,000      69,000",
      ].join("\n"),
      "spaces.txt",
    );

  it("keep a row that is set with single spaces, its figures under the columns in their order", async () => {
    const pack = await withRow("Administrative expenses (30,000) (25,000)");
    assert.equal(rowsOf(pack, "income")[3], "Administrative expenses | (25,000) | (30,000)");
    assert.deepEqual(pack.doubts, []);
  });

  it("part no row that is set with single spaces where it has more amounts than columns", async () => {
    const pack = await withRow("Administrative expenses (29,000) (30,000) (25,000)");
    assert.ok(!rowsOf(pack, "income").some((row) => row.endsWith("| (25,000) | (30,000)")));
    assert.ok(pack.doubts.length > 0);
  });

  it("leave a heading that ends with its unit a heading", async () => {
    const pack = await fromText(
      [
        "BALANCE SHEET",
        "                                            31 December 2014   31 December 2013",
        "NON-CURRENT ASSETS RMB'000",
        "Property, plant and equipment                         803,778          1,054,148",
        "Investment property                                     6,929              6,329",
        "Total non-current assets                              810,707          1,060,477",
        "CURRENT ASSETS RMB'000",
        "Inventories                                           557,087            795,592",
        "Total current assets                                  557,087            795,592",
      ].join("\n"),
      "units.txt",
    );
    assert.deepEqual(rowsOf(pack, "position").slice(0, 2), [
      "NON-CURRENT ASSETS RMB'000",
      "Property, plant and equipment | 1,054,148 | 803,778",
    ]);
  });
});

describe("Text that holds one value a line, as filings are printed", () => {
  const read = (...lines: readonly string[]) =>
    fromText(
      ["CONSOLIDATED INCOME STATEMENT", "For the year ended 31 December 2014", ...lines].join("\n"),
      "lines.txt",
    );

  it("tells a total without a label from a row's note, whatever the first figure looks like", async () => {
    const pack = await read(
      ...["2014", "2013", "£m", "£m", "Revenue", "727.1", "757.1", "Profit for the year", "55.4", "20.7"],
      ...[
        "Attributable to:",
        "Equity holders of the parent",
        "54.9",
        "20.0",
        "Non-controlling interests",
        "0.5",
        "0.7",
        "55.4",
        "20.7",
      ],
    );
    assert.deepEqual(rowsOf(pack, "income").slice(-2), [
      "Non-controlling interests | 0.7 | 0.5",
      "Total: Attributable to | 20.7 | 55.4",
    ]);
  });

  it("takes years that are said again in another language once, and a change for a column of its own", async () => {
    const twice = await read(
      ...["Notes", "2014", "2013", "附註", "二零一四年", "二零一三年", "HK$'000", "HK$'000", "千港元", "千港元"],
      ...[
        "Revenue 營業額",
        "5",
        "2,254",
        "2,113",
        "Cost of sales 銷售成本",
        "(1,986)",
        "(1,917)",
        "Gross profit 毛利",
        "268",
        "196",
      ],
    );
    assert.deepEqual(rowsOf(twice, "income")[0], "Revenue 營業額 {5} | 2,113 | 2,254");
    const changed = await read(
      ...["2014", "2013", "Change", "€m", "€m", "%"],
      ...[
        "Revenue",
        "500",
        "400",
        "25.0",
        "Cost of sales",
        "(300)",
        "(200)",
        "50.0",
        "Gross profit",
        "200",
        "200",
        "n.a.",
      ],
    );
    assert.deepEqual(rowsOf(changed, "income")[0], "Revenue | 400 | 500 | 25.0");
  });

  it("keeps a label of many words that has its figures below it, and puts “as restated” under its year", async () => {
    const long = `Receivables, net of allowances for losses of $485 and $428 as of May 31, 2014 and May 31, 2013, respectively, and of ${"others ".repeat(3)}`;
    const pack = await read(
      ...["2014", "2013", "as restated", "£", "£"],
      ...["Revenue", "10,454", "9,765", long.trim(), "207", "422", "Profit for the year", "300", "200"],
    );
    assert.equal(rowsOf(pack, "income").length, 3);
    assert.deepEqual(
      pack.periods.map(({ restated }) => restated),
      [true, undefined],
    );
  });
});
