import assert from "node:assert/strict";
import { columnsOfTable as columnsOf, packFromText as fromText, rowsOfTable as rowsOf } from "../support/openedPack.ts";
import { smallResult, statement } from "../support/printedStatement.ts";

describe("Heads of columns, as filings print them", () => {
  const twoRows = [
    "Profit from operations | 4,438 | 2,574",
    "Tax paid | (813) | (547)",
    "Net cash generated from operating activities | 3,625 | 2,027",
  ];

  it("say days with two digits of the year", async () => {
    const pack = await fromText(
      statement("Group cash flow statement", [], "6 months to 30.6.14 £m | 6 months to 30.6.13 £m", twoRows),
      "days.md",
    );
    assert.deepEqual(
      pack.periods.map(({ end, months }) => `${end ?? ""} ${months ?? ""}`),
      ["2013-06-30 6", "2014-06-30 6"],
    );
  });

  it("give a length set in the middle to every column of its day, and to none where two end on it", async () => {
    const read = async (over: string): Promise<readonly string[]> => {
      const text = [
        "# Group cash flow statement",
        "",
        `| | ${over} |`,
        "|---|---:|---:|---:|",
        "| | 30.6.14 £m | 30.6.13 £m | 31.12.13 £m |",
        ...["Profit from operations | 4,438 | 2,574 | 6,412", "Tax paid | (813) | (547) | (1,675)"].map(
          (row) => `| ${row} |`,
        ),
        "| Net cash generated from operating activities | 3,625 | 2,027 | 4,737 |",
      ].join("\n");
      return (await fromText(text, "lengths.md")).periods.map(({ end, months }) => `${end ?? "asked"} ${months ?? ""}`);
    };
    assert.deepEqual(await read("6 months to | | Year to"), ["2013-06-30 6", "2013-12-31 12", "2014-06-30 6"]);
  });

  it("say the first and the last day of a period below each other", async () => {
    const pack = await fromText(
      [
        "# Profit and loss statement",
        "",
        "| Particulars | 3 months/6 months ended (dd-mm-yyyy) | Year to date (dd-mm-yyyy) |",
        "|---|---:|---:|",
        "| Date of start of reporting period | 01-01-2014 | 01-04-2013 |",
        "| Date of end of reporting period | 31-03-2014 | 31-03-2014 |",
        "| Revenue from operations | 12948.48 | 43848.71 |",
        "| Total expenses | 11805.8 | 40591.22 |",
        "| Profit before tax | 1142.68 | 3257.49 |",
      ].join("\n"),
      "reporting.md",
    );
    assert.deepEqual(pack.periods.map(({ start, end }) => `${start ?? ""} to ${end ?? ""}`).sort(), [
      "2013-04-01 to 2014-03-31",
      "2014-01-01 to 2014-03-31",
    ]);
  });

  it("say months by stroke and digits, and a month of a year by its number", async () => {
    const heads = async (text: string) =>
      (
        await fromText(
          statement("Balance sheet", ["RMB'000"], text, [
            "Cash | 5 | 4",
            "Inventories | 3 | 3",
            "Total assets | 8 | 7",
          ]),
          "months.md",
        )
      ).periods.map(({ instant }) => instant);
    assert.deepEqual(await heads("Mar - 14 | Mar - 13"), ["2013-03-31", "2014-03-31"]);
    assert.deepEqual(await heads("2014/12 | 2013/12"), ["2013-12-31", "2014-12-31"]);
  });

  it("say thousands without an apostrophe behind the year, of the dollar that the words above name", async () => {
    const pack = await fromText(
      `${statement("Consolidated statement of profit or loss", ["for the year ended 30 June 2014", "US $000"], "2014 $000 | 2013 $000", smallResult(""))}\n\nABN 12 345 678 901`,
      "named.md",
    );
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["USD", 1000]);
    assert.equal(pack.tables[0]?.columns.filter(({ period }) => period !== undefined).length, 2);
  });

  it("have a footnote's mark behind a year, which is no figure", async () => {
    const pack = await fromText(
      [
        "STATEMENT OF FINANCIAL POSITION",
        "As at 30 June 2014",
        "                            Notes    2014 1      2013",
        "                                     $'000      $'000",
        "Cash                         2.1A   27,827     24,854",
        "Inventories                  2.1B   10,215      8,431",
        "Total assets                        38,042     33,285",
      ].join("\n"),
      "mark.txt",
    );
    assert.deepEqual(rowsOf(pack, "position"), [
      "Cash {2.1A} | 24,854 | 27,827",
      "Inventories {2.1B} | 8,431 | 10,215",
      "Total assets | 33,285 | 38,042",
    ]);
  });

  it("leave numerals by which totals are referred to out of the labels", async () => {
    const rows = [
      "Revenue from operations | | 68,579 | 57,956",
      "Total income | I | 68,579 | 57,956",
      "Expenses | II | 50,000 | 40,000",
      "Profit before tax | III=(I-II) | 18,579 | 17,956",
    ];
    const pack = await fromText(
      statement("Statement of profit and loss", ["For the year ended 31 March 2014"], "| 2014 | 2013", rows),
      "numerals.md",
    );
    assert.deepEqual(
      pack.tables[0]?.rows.map(({ label }) => label),
      ["Revenue from operations", "Total income", "Expenses", "Profit before tax"],
    );
  });
});

describe("Text whose columns were not known", () => {
  it("is doubted where most figures stand below each other with no label of their own", async () => {
    const lines = ["CASH FLOW STATEMENT", "for the six months ended 30 September 2014"];
    const rows = ["Profit from operations", "Depreciation", "Tax paid", "Net cash generated from operating activities"];
    const figures = [
      "1,951",
      "1,441",
      "2,593",
      "736",
      "714",
      "1,688",
      "(425)",
      "(377)",
      "(647)",
      "2,262",
      "1,778",
      "3,634",
    ];
    const pack = await fromText(
      [...lines, ...rows.flatMap((row, index) => [row, ...figures.slice(3 * index, 3 * index + 3)])].join("\n"),
      "unknown.txt",
    );
    const table = pack.tables.find(({ kind }) => kind === "cash flows");
    assert.ok(pack.doubts.some((doubt) => doubt.table === table?.id && doubt.row === undefined));
  });

  it("gives each length above the days to its own columns", async () => {
    const pack = await fromText(
      [
        ...["INCOME STATEMENT", "Individual Quarter", "Cumulative Quarter", "3 Months Ended", "9 Months Ended"],
        ...[
          "31 January 2014",
          "31 January 2013",
          "31 January 2014",
          "31 January 2013",
          "RM'000",
          "RM'000",
          "RM'000",
          "RM'000",
        ],
        ...[
          "Revenue",
          "87,473",
          "53,479",
          "207,795",
          "147,307",
          "Cost of sales",
          "(80,549)",
          "(54,542)",
          "(213,347)",
          "(161,762)",
        ],
        ...["Gross profit/(loss)", "6,924", "(1,063)", "(5,552)", "(14,455)"],
      ].join("\n"),
      "lengths.txt",
    );
    assert.deepEqual(pack.periods.map(({ end, months }) => `${end ?? ""} ${months ?? ""}`).sort(), [
      "2013-01-31 3",
      "2013-01-31 9",
      "2014-01-31 3",
      "2014-01-31 9",
    ]);
    assert.equal(rowsOf(pack, "income")[0]?.includes("207,795"), true);
  });

  /** Three columns of figures behind one of notes. */
  const slipped = (heads: string): ReturnType<typeof fromText> =>
    fromText(
      [
        "# Consolidated income statement",
        "for the year ended 31 December 2014",
        heads,
        "|---|---|---|---|---|",
        "| Revenue | | 1,000 | 900 | 800 |",
        "| Cost of sales | 5(a) | (600) | (500) | (450) |",
        "| Gross profit | | 400 | 400 | 350 |",
        "| Administrative expenses | | (100) | (90) | (80) |",
        "| Profit before tax | | 300 | 310 | 270 |",
      ].join("\n"),
      "slipped.md",
    );

  it("head the figures beside them where they stand one column off, over the notes and not over the last figures", async () => {
    const pack = await slipped("| | 2014 | 2013 | 2012 | |");
    assert.deepEqual(columnsOf(pack, "income"), ["2012: 2012", "2013: 2013", "2014: 2014"]);
    assert.deepEqual(rowsOf(pack, "income")[0], "Revenue | 800 | 900 | 1,000");
  });

  it("are doubted where they stand one column off and are one less than the columns of figures", async () => {
    const pack = await slipped("| | 2014 | 2013 | | |");
    const doubted = pack.doubts.filter(({ table, row }) => table === "income" && row === undefined);
    assert.deepEqual(doubted.map(({ column }) => column).sort(), ["2013", "column2", "column3"]);
  });

  it("have a year of two digits with the mark of a footnote glued to it", async () => {
    const pack = await fromText(
      statement("Consolidated income statement", [], "FY141 €m | FY13 €m", smallResult("")),
      "mark.md",
    );
    assert.deepEqual(rowsOf(pack, "income")[0], "Revenue | 900 | 1,000");
    assert.deepEqual(
      pack.periods.map(({ key }) => key),
      ["2013", "2014"],
    );
  });

  it("count the year to date from the quarter that ends with it, and are asked where none is numbered", async () => {
    const rows = [
      "Revenue | 300 | 280 | 590 | 550",
      "Operating costs | (200) | (190) | (400) | (380)",
      "Profit before taxation | 100 | 90 | 190 | 170",
    ];
    const read = (quarter: string, whole: string): ReturnType<typeof fromText> =>
      fromText(
        statement(
          "Condensed consolidated income statement",
          ["RM'000"],
          [`${quarter} 30/06/2014`, `${quarter} 30/06/2013`, `${whole} 30/06/2014`, `${whole} 30/06/2013`].join(" | "),
          rows,
        ),
        "quarters.md",
      );
    const numbered = await read("2nd Quarter Ended", "Financial Period Ended");
    assert.deepEqual(
      numbered.periods.map(({ end, months }) => `${end ?? ""} ${months ?? ""}`),
      ["2013-06-30 6", "2013-06-30 3", "2014-06-30 6", "2014-06-30 3"],
    );
    assert.equal(rowsOf(numbered, "income")[0], "Revenue | 550 | 280 | 590 | 300");
    const unnumbered = await read("Current Quarter Ended", "Year To Date");
    assert.ok(unnumbered.doubts.some(({ table, row, about }) => about === "period" || (table && row === undefined)));
  });

  it("count quarters from the day on which the months beside them begin, where no whole year and no balance sheet is printed", async () => {
    const pack = await fromText(
      statement(
        "Condensed consolidated income statement",
        ["In £ million"],
        "Three months ended June 29, 2024 | Three months ended July 1, 2023 | Nine months ended June 29, 2024 | Nine months ended July 1, 2023",
        [
          "Revenue | 300 | 280 | 890 | 850",
          "Operating costs | (200) | (190) | (600) | (580)",
          "Profit before tax | 100 | 90 | 290 | 270",
        ],
      ),
      "quarter.md",
    );
    assert.deepEqual(
      pack.periods.map(({ key }) => key),
      ["2023-9M", "2023-Q3", "2024-9M", "2024-Q3"],
    );
  });
});
