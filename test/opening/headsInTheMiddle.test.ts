import assert from "node:assert/strict";
import type { Pack, PackTable } from "../../src/filing/Pack.ts";
import { columnsOfTable, openedPack, rowsOfTable } from "../support/openedPack.ts";
import { placedLines, placedRow, type PlacedLine } from "../support/placedLines.ts";

/** A page with an income statement in thousands and a note under it, as a browser prints a regulator's pages. */
const opened = (note: readonly PlacedLine[]): Promise<Pack> =>
  openedPack(
    placedLines([
      [["<Consolidated income statement", 60]],
      [["<For the year ended 30 June 2024", 60]],
      placedRow("", "2024", "2023"),
      placedRow("", "US$'000", "US$'000"),
      placedRow("Revenue", "1,000", "900"),
      placedRow("Cost of sales", "(600)", "(500)"),
      placedRow("Gross profit", "400", "400"),
      placedRow("Income tax expense", "(100)", "(90)"),
      placedRow("Profit for the year", "300", "310"),
      [["<The notes are an integral part of these statements.", 60]],
      ...note,
    ]),
    "printed.pdf",
  );

const noteOf = ({ tables }: Pack): PackTable => {
  const found = tables.find(({ kind }) => kind === "note" || kind === "other" || kind === "changes in equity");
  assert.ok(found, tables.map(({ id }) => id).join(", "));
  return found;
};

const unitsOf = (pack: Pack): readonly (string | undefined)[] => noteOf(pack).columns.map(({ unit }) => unit);

const between = (texts: readonly (readonly [text: string, x: number])[]): PlacedLine => texts;

describe("Heads set in the middle of their columns, on a page", () => {
  it("stand over the sign and the figure that they are in the middle of", async () => {
    const pack = await opened([
      [["<Components of lease cost were as follows for the years ended 30 June:", 60]],
      between([
        ["<2024", 396],
        ["<2023", 512],
      ]),
      between([
        ["<Operating lease cost", 60],
        ["<$", 352],
        ["83", 458],
        ["<$", 469],
        ["73", 573],
      ]),
      between([
        ["<Variable lease cost", 60],
        ["80", 458],
        ["39", 573],
      ]),
      between([
        ["<Total lease cost", 60],
        ["<$", 352],
        ["163", 458],
        ["<$", 469],
        ["112", 573],
      ]),
    ]);
    assert.deepEqual(rowsOfTable(pack, noteOf(pack).id)[0], "Operating lease cost | 73 | 83");
    assert.deepEqual(columnsOfTable(pack, noteOf(pack).id), ["2023: 2023", "2024: 2024"]);
  });

  for (const [head, unit] of [
    ["Number of employees", "employees"],
    ["Turnover rate (%)", "%"],
  ] as const)
    it(`say of the columns of all years below what they are in: ${head}`, async () => {
      const pack = await opened([
        [["<Staff by age were as follows:", 60]],
        [[`<${head}`, 380]],
        placedRow("", "2024", "2023"),
        placedRow("Below 30", "31.3", "18.8"),
        placedRow("30 and above", "28.6", "42.9"),
        placedRow("All of them", "30.4", "29.4"),
      ]);
      assert.deepEqual(
        noteOf(pack).columns.map((column) => [column.period, column.unit]),
        [
          ["2023", unit],
          ["2024", unit],
        ],
      );
    });

  it("stand over one column each where there are as many years as columns, however far left of the figures", async () => {
    const pack = await opened([
      [["<Components of lease cost were as follows for the years ended 30 June:", 60]],
      between([
        ["<2024", 380],
        ["<2023", 496],
      ]),
      between([
        ["<Operating lease cost", 60],
        ["83", 458],
        ["73", 573],
      ]),
      between([
        ["<Variable lease cost", 60],
        ["80", 458],
        ["39", 573],
      ]),
    ]);
    assert.deepEqual(columnsOfTable(pack, noteOf(pack).id), ["2023: 2023", "2024: 2024"]);
  });

  it("are told apart where they are so close that they were read as one", async () => {
    const pack = await opened([
      [["<Results of the segment were as follows:", 60]],
      between([
        ["<FISCAL 2024 FISCAL 2023", 287],
        ["<% CHANGE", 470],
      ]),
      between([
        ["<Sales of goods to retailers", 60],
        ["(97)", 338],
        ["(42)", 400],
        ["-14%", 505],
      ]),
      between([
        ["<Overhead expense", 60],
        ["2,162", 338],
        ["2,746", 400],
        ["-21%", 505],
      ]),
      between([
        ["<Loss of the segment", 60],
        ["(2,065)", 338],
        ["(2,704)", 400],
        ["16%", 505],
      ]),
    ]);
    assert.deepEqual(columnsOfTable(pack, noteOf(pack).id), ["2023: 2023", "2024: 2024", "change: no period"]);
    assert.equal(rowsOfTable(pack, noteOf(pack).id)[1], "Overhead expense | 2,746 | 2,162 | -21%");
  });

  it("stand over two years each where their middle is the middle of the two", async () => {
    const pack = await opened([
      [["<The allocation of plan assets was as follows:", 60]],
      between([
        ["<Target, in %", 316],
        ["<Plan assets, in %", 464],
      ]),
      between([
        ["<2024", 294],
        ["<2023", 373],
        ["<2024", 452],
        ["<2023", 532],
      ]),
      between([
        ["<Equity", 60],
        ["40%", 330],
        ["45%", 409],
        ["41%", 488],
        ["46%", 568],
      ]),
      between([
        ["<Fixed income", 60],
        ["60%", 330],
        ["55%", 409],
        ["59%", 488],
        ["54%", 568],
      ]),
    ]);
    const headings = noteOf(pack).columns.map(({ heading }) => heading);
    assert.deepEqual(headings.filter((heading) => heading.startsWith("Target")).length, 2, headings.join(" | "));
    assert.deepEqual(headings.filter((heading) => heading.startsWith("Plan assets")).length, 2, headings.join(" | "));
  });
});

describe("Columns of a page", () => {
  it("hold percentages and what stands under their digits alike", async () => {
    const pack = await opened([
      [["<A reconciliation of the tax rate follows:", 60]],
      between([
        ["<2024", 368],
        ["<2023", 449],
      ]),
      between([
        ["<Statutory tax rate", 60],
        ["21.0%", 413],
        ["21.0%", 495],
      ]),
      between([
        ["<State taxes", 60],
        ["1.9", 404],
        ["1.5", 486],
      ]),
      between([
        ["<Foreign rate differential", 60],
        ["1.1", 404],
        ["0.2", 486],
      ]),
      between([
        ["<Effective tax rate", 60],
        ["24.0%", 413],
        ["22.7%", 495],
      ]),
    ]);
    assert.deepEqual(columnsOfTable(pack, noteOf(pack).id), ["2023: 2023", "2024: 2024"]);
    assert.deepEqual(
      noteOf(pack).rows.map(({ unit }) => unit),
      ["%", "%", "%", "%"],
    );
  });

  it("are named beside words over the labels that are broken over two lines", async () => {
    const pack = await opened([
      [["<Consolidated statement of changes in equity", 60]],
      between([["<Common stock", 270]]),
      between([
        ["<(US$'000, except per", 60],
        ["<Retained", 425],
        ["Group", 540],
      ]),
      between([
        ["<share data; shares in thousands)", 60],
        ["Amount", 280],
        ["Shares", 360],
        ["Earnings", 460],
        ["Total", 540],
      ]),
      between([
        ["<Balance at 30 June 2023", 60],
        ["159", 280],
        ["158,741", 360],
        ["3,150", 460],
        ["3,309", 540],
      ]),
      between([
        ["<Profit for the year", 60],
        ["–", 280],
        ["–", 360],
        ["300", 460],
        ["300", 540],
      ]),
      between([
        ["<Balance at 30 June 2024", 60],
        ["159", 280],
        ["158,741", 360],
        ["3,450", 460],
        ["3,609", 540],
      ]),
    ]);
    assert.equal(unitsOf(pack)[1], "thousand shares");
    assert.deepEqual(
      unitsOf(pack).filter((unit) => unit !== undefined),
      ["thousand shares"],
    );
  });

  it("hold shares beside a share of capital, and not thousands of money", async () => {
    const pack = await opened([
      [["<Interests of the directors", 60]],
      between([
        ["<Name", 60],
        ["Share options", 330],
        ["Ordinary shares", 440],
        ["% of share capital", 560],
      ]),
      between([
        ["<A. Green", 60],
        ["8,170,949", 330],
        ["851,111", 440],
        ["0.83%", 560],
      ]),
      between([
        ["<B. Brown", 60],
        ["1,200,000", 330],
        ["587,371", 440],
        ["0.05%", 560],
      ]),
    ]);
    assert.deepEqual(unitsOf(pack), ["shares", "shares", "%"]);
  });

  it("have no unit of an amount that a sentence over them tells", async () => {
    const pack = await opened([
      [["<In June the board approved a four-year, $18 billion program. It bought:", 60]],
      between([
        ["<Period", 60],
        ["Number of shares", 330],
        ["Average price per share", 470],
      ]),
      between([
        ["<March", 60],
        ["936,074", 330],
        ["72.39", 470],
      ]),
      between([
        ["<April", 60],
        ["1,189,613", 330],
        ["56.01", 470],
      ]),
    ]);
    assert.deepEqual([noteOf(pack).unit, ...unitsOf(pack)], [undefined, "shares", "US$ per share"]);
  });
});

describe("A head in the middle of the names of all columns, in text set in columns", () => {
  const statement = [
    "CONSOLIDATED STATEMENTS OF INCOME",
    "(US dollars in millions)",
    "Year ended June 30,                       2014         2013",
    "Revenue                                  1,000          900",
    "Income tax expense                        (100)         (90)",
    "Profit for the year                        300          310",
    "",
  ];
  const growth = (title: string): readonly string[] => [
    "The following table shows how sales grew:",
    "",
    "                                              Twelve Months Ended June 30, 2014",
    `                                        ${title}`,
    "                             Health       Household         Lifestyle         Abroad          Total",
    "Growth of net sales            (10)%            2%               3%              4%            (3)%",
    "Less foreign exchange            1              1                1               1              1",
    "Organic growth                  (9)%            3%               4%              5%            (2)%",
  ];

  it("stands over the first and the last of them, too: a change in percent is of no period", async () => {
    const text = [...statement, ...growth("Percentage change versus the year-ago period")].join("\n");
    const pack = await openedPack(new TextEncoder().encode(text), "growth.txt");
    const table = pack.tables.find(({ rows }) => rows.some(({ label }) => label === "Organic growth"));
    assert.deepEqual(
      table?.columns.map(({ heading, period, unit }) => [heading.split(" ").at(-1), period, unit]),
      ["Health", "Household", "Lifestyle", "Abroad", "Total"].map((name) => [name, undefined, "%"]),
    );
    assert.deepEqual(rowsOfTable(pack, table?.id ?? "").at(-1), "Organic growth | (9%) | 3% | 4% | 5% | (2%)");
  });
});

describe("Lengths over unequal numbers of columns, on a page", () => {
  const columns = [300, 360, 420, 480, 540, 600];
  const row = (label: string, ...texts: readonly string[]): PlacedLine => [
    [`<${label}`, 60],
    ...texts.map((text, at) => [text, columns[at] ?? 0] as const),
  ];
  const page = placedLines(
    [
      [["<Consolidated statement of profit and loss", 60]],
      [["<In thousands of US dollars", 60]],
      [
        ["<Quarter ended", 305],
        ["<Half year ended", 465],
        ["<Year ended", 554],
      ],
      row("", "30.09.2014", "30.06.2014", "30.09.2013", "30.09.2014", "30.09.2013", "31.03.2014"),
      row("Revenue", "1,210", "1,180", "1,100", "2,390", "2,190", "4,600"),
      row("Expenses", "(900)", "(890)", "(850)", "(1,790)", "(1,700)", "(3,600)"),
      row("Profit before tax", "310", "290", "250", "600", "490", "1,000"),
      row("Income tax expense", "(60)", "(50)", "(50)", "(110)", "(90)", "(200)"),
      row("Profit for the period", "250", "240", "200", "490", "400", "800"),
    ],
    { width: 680 },
  );

  it("are each over the columns that it is in the middle of", async () => {
    const pack = await openedPack(page, "quarters.pdf");
    assert.deepEqual(
      columnsOfTable(pack, "income").map((text) => text.split(": ")[1]),
      ["2014-H1", "2014-Q2", "2014", "2015-Q1", "2015-H1", "2015-Q2"],
    );
    assert.equal(rowsOfTable(pack, "income")[0], "Revenue | 2,190 | 1,100 | 4,600 | 1,180 | 2,390 | 1,210");
  });
});

describe("Words on a line of their own that say that figures are restated, on a page", () => {
  for (const [words, x, restated] of [
    ["(Restated)", 490, [true, undefined]],
    ["（經重列）", 490, [true, undefined]],
    ["(Restated)", 400, [undefined, true]],
  ] as const)
    it(`are about the column that they stand over alone: ${words} at ${x}`, async () => {
      const pack = await openedPack(
        placedLines([
          [["<Consolidated income statement", 60]],
          [["<For the year ended 30 June 2024", 60]],
          placedRow("", "2024", "2023"),
          [[words, x]],
          placedRow("", "US$'000", "US$'000"),
          placedRow("Revenue", "1,000", "900"),
          placedRow("Cost of sales", "(600)", "(500)"),
          placedRow("Gross profit", "400", "400"),
          placedRow("Income tax expense", "(100)", "(90)"),
          placedRow("Profit for the year", "300", "310"),
        ]),
        "restated.pdf",
      );
      assert.deepEqual(
        pack.periods.map((period) => period.restated),
        restated,
      );
    });
});

describe("A unit that is broken over two lines, on a page", () => {
  it("is of the column that its words stand over, and the other columns are in their own", async () => {
    const pack = await openedPack(
      placedLines([
        [["<Consolidated balance sheet", 60]],
        [["<March 31, 2014", 60]],
        [["Thousands of", 490]],
        [
          ["<Millions of Yen", 328],
          ["U.S. Dollars (Note 1)", 490],
        ],
        [
          ["2014", 350],
          ["2013", 410],
          ["2014", 490],
        ],
        ...[
          ["Cash", "3,000", "2,400", "30,000"],
          ["Inventories", "7,000", "5,600", "70,000"],
          ["Total assets", "10,000", "8,000", "100,000"],
        ].map(([label = "", ...texts]): PlacedLine => [
          [`<${label}`, 60],
          ...texts.map((text, at) => [text, [350, 410, 490][at] ?? 0] as const),
        ]),
      ]),
      "yen.pdf",
    );
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["JPY", 1_000_000]);
    assert.deepEqual(
      columnsOfTable(pack, "position").map((text) => text.split(": ")[1]),
      ["2013", "2014", "no period"],
    );
  });
});

describe("A unit over all columns, on a page", () => {
  it("is not that of a column with a percent sign of its own", async () => {
    const pack = await openedPack(
      placedLines([
        [["<合併資產負債表", 60]],
        [["單位：新台幣仟元", 560]],
        [
          ["<114年12月31日", 300],
          ["<113年12月31日", 440],
        ],
        [
          ["金額", 380],
          ["%", 420],
          ["金額", 520],
          ["%", 560],
        ],
        ...[
          ["現金及約當現金", "3,000", "30", "2,400", "30"],
          ["存貨", "7,000", "70", "5,600", "70"],
          ["資產總計", "10,000", "100", "8,000", "100"],
          ["負債總計", "4,000", "40", "3,200", "40"],
          ["權益總計", "6,000", "60", "4,800", "60"],
          ["負債及權益總計", "10,000", "100", "8,000", "100"],
        ].map(([label = "", ...texts]): PlacedLine => [
          [`<${label}`, 60],
          ...texts.map((text, at) => [text, [380, 420, 520, 560][at] ?? 0] as const),
        ]),
      ]),
      "percent.pdf",
    );
    assert.deepEqual(
      columnsOfTable(pack, "position").map((text) => text.split(": ")[1]),
      ["2024", "no period", "2025", "no period"],
    );
  });
});
