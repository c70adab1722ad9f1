import assert from "node:assert/strict";
import fc from "fast-check";
import { prove } from "../../../src/interpreting/proving/prove.ts";
import { draftOfGrid } from "../../support/draftTables.ts";

type Grid = readonly (readonly string[])[];

const statement: Grid = [
  ["", "2014", "2013"],
  ["Revenue", "5,210,314", "4,830,772"],
  ["Cost of sales", "(3,127,905)", "(2,954,118)"],
  ["Gross profit", "2,082,409", "1,876,654"],
  ["Selling expenses", "(411,238)", "(398,501)"],
  ["Administrative expenses", "(637,420)", "(590,337)"],
  ["Operating profit", "1,033,751", "887,816"],
];

const changed = (label: string, column: number, printed: string): Grid =>
  statement.map((row) => (row[0] === label ? row.map((cell, index) => (index === column ? printed : cell)) : row));

const doubtsIn = (grid: Grid) => prove([draftOfGrid("t", grid)]).doubts;

describe("prove: doubts", () => {
  it("doubts nothing in a statement that adds up", () => {
    const proof = prove([draftOfGrid("t", statement)]);
    assert.deepEqual(proof.doubts, []);
    assert.deepEqual(proof.coverage.t, { figures: 12, borneOut: 12, doubtful: 0, byNothing: 0 });
  });

  it("names the one figure that explains two sums that fail, and what it would be", () => {
    const [doubt, ...more] = doubtsIn(changed("Gross profit", 1, "2,082,904"));
    assert.deepEqual(more, []);
    assert.deepEqual([doubt?.row, doubt?.column, doubt?.table], ["t.2", "c0", "t"]);
    assert.match(doubt?.reason ?? "", /come to 2,082,409, but 2,082,904 is printed: a difference of 495/);
    assert.equal(doubt?.reason.match(/ would be 2,082,409 and not 2,082,904 \(/g)?.length, 1, "once for both sums");
  });

  it("says one value of the figure, where sums of rounded amounts want it some units apart and a slip explains one", () => {
    const [doubt, ...more] = doubtsIn([
      ["", "2014", "2013"],
      ["Gross profit", "4,200", "4,100"],
      ["Other income", "120", "110"],
      ["Selling expenses", "(1,300)", "(1,200)"],
      ["Administrative expenses", "(800)", "(900)"],
      // 2,221 is a unit apart from its rounded parts, and is what the profit below it comes from.
      ["Operating profit", "2,321", "2,110"],
      ["Income tax", "(520)", "(510)"],
      ["Profit for the year", "1,701", "1,600"],
    ]);
    assert.deepEqual(more, []);
    assert.equal(doubt?.reason.match(/One figure explains it/g)?.length, 1);
    assert.match(doubt?.reason ?? "", /would be 2,221 and not 2,321 \(one digit differs\)/);
  });

  it("says where a lost bracket explains a difference", () => {
    const [doubt] = doubtsIn(changed("Selling expenses", 1, "411,238"));
    assert.deepEqual([doubt?.row, doubt?.column], ["t.3", "c0"]);
    assert.match(doubt?.reason ?? "", /would be \(411,238\) and not 411,238 \(its sign is the other way round\)/);
  });

  it("marks every figure of a failing sum that nothing else bears out, and no other", () => {
    const proof = prove([draftOfGrid("t", changed("Administrative expenses", 1, "(637,999)"))]);
    const marked = Object.entries(proof.rows).flatMap(([id, { bearings }]) =>
      bearings.flatMap((bearing, column) => (bearing === "doubtful" ? [`${id}@${String(column)}`] : [])),
    );
    assert.deepEqual(marked, ["t.3@0", "t.4@0", "t.5@0"]);
    assert.equal(proof.doubts.length, 1);
  });

  it("doubts a row that is called a total and does not come to the list above it, in a table of one column", () => {
    const [doubt] = doubtsIn([
      ["", "2014"],
      ["North", "3,120"],
      ["South", "2,245"],
      ["Total", "5,635"],
    ]);
    assert.equal(doubt?.row, "t.2");
  });

  it("says of a table that nothing bears it out", () => {
    const { coverage } = prove([
      draftOfGrid("t", [
        ["", "2014"],
        ["Employees", "3,120"],
        ["Patents", "245"],
      ]),
    ]);
    assert.deepEqual(coverage.t, { figures: 2, borneOut: 0, doubtful: 0, byNothing: 2 });
  });

  it("marks two rows that are glued, or one that is dropped, where a sum covers them", () => {
    assert.equal(doubtsIn(changed("Cost of sales", 1, "(3,127,905,000)")).length > 0, true);
    const dropped = prove([
      draftOfGrid("t", [
        ["", "2014", "2013"],
        ["Plant", "812,300", "790,101"],
        ["Goodwill", "1,344,022", "1,344,022"],
        ["Software", "51,300", "–"],
        ["Total assets", "2,310,733", "2,134,123"],
      ]),
    ]);
    assert.deepEqual(
      dropped.doubts.map(({ row, column }) => [row, column]),
      [["t.3", "c0"]],
    );
  });

  it("finds the line whose figures stand in each other's column, and doubts both", () => {
    for (const [label, id] of [
      ["Selling expenses", "t.3"],
      ["Gross profit", "t.2"],
      ["Operating profit", "t.5"],
    ] as const) {
      const exchanged = statement.map((row) => (row[0] === label ? [label, row[2] ?? "", row[1] ?? ""] : row));
      const proof = prove([draftOfGrid("t", exchanged)]);
      assert.deepEqual(
        proof.doubts.map(({ row, column }) => `${row ?? ""}@${column ?? ""}`),
        [`${id}@c0`, `${id}@c1`],
        label,
      );
      assert.match(proof.doubts[0]?.reason ?? "", /holds in both columns once they are exchanged/);
      assert.deepEqual(proof.rows[id]?.bearings, ["doubtful", "doubtful"]);
    }
  });

  it("finds it beside a rounding of one, also where amounts for each share are printed more finely", () => {
    const printed: Grid = [
      ["", "2014", "2013"],
      ["Gross profit", "161,794", "530,314"],
      // 161,794 − 148,121 − 10,000 = 3,673 and 530,314 − 145,222 − 12,000 = 373,092, with their figures exchanged.
      ["Administrative expenses", "(145,222)", "(148,121)"],
      ["Other expenses", "(10,000)", "(12,000)"],
      ["Profit before tax", "3,674", "373,092"],
    ];
    for (const grid of [printed, [...printed, ["Basic earnings per share", "0.36", "1.12"]]]) {
      const { doubts } = prove([draftOfGrid("t", grid, { kind: "income statement" })]);
      assert.deepEqual(
        doubts.map(({ row, column }) => `${row ?? ""}@${column ?? ""}`),
        ["t.1@c0", "t.1@c1"],
      );
    }
  });

  it("doubts a total of a statement that nothing printed comes to: a row above it is lost", () => {
    const balance: Grid = [
      ["", "2014", "2013"],
      ["Inventories", "98,269", "85,003"],
      ["Trade receivables", "156,064", "140,193"],
      ["Cash", "147,769", "159,441"],
      ["Total assets", "402,102", "384,637"],
      ["Trade payables", "74,106", "75,957"],
      ["Borrowings", "52,638", "54,248"],
      ["Total liabilities", "126,744", "130,205"],
      ["Share capital", "51,235", "51,235"],
      ["Reserves", "224,123", "203,197"],
      ["Total equity", "275,358", "254,432"],
      ["Total equity and liabilities", "402,102", "384,637"],
    ];
    const rowsIn = (grid: Grid): readonly string[] =>
      prove([draftOfGrid("t", grid, { kind: "financial position" })]).doubts.map(({ row }) => row ?? "");
    assert.deepEqual(rowsIn(balance), []);
    const without = (label: string): Grid => balance.filter(([name]) => name !== label);
    assert.deepEqual(rowsIn(without("Trade receivables")), ["t.2"]);
    // Assets less liabilities come to the equity, though its own list lacks a row.
    assert.deepEqual(rowsIn(without("Share capital")), ["t.8"]);
  });

  it("asks for no list of the equity that a condensed statement prints in one row among the claims", () => {
    const balance: Grid = [
      ["", "2014", "2013"],
      ["Cash", "287", "278"],
      ["Property and equipment", "801", "767"],
      ["Total assets", "1,088", "1,045"],
      ["Trade payables", "142", "150"],
      ["Long-term debt", "120", "121"],
      ["Deferred taxes", "156", "143"],
      ["Total stockholders' equity", "670", "631"],
      ["Total liabilities and stockholders' equity", "1,088", "1,045"],
    ];
    const doubtsOf = (grid: Grid) =>
      prove([draftOfGrid("t", grid, { kind: "financial position" })]).doubts.map(({ row }) => row ?? "");
    assert.deepEqual(doubtsOf(balance), []);
    assert.notDeepEqual(doubtsOf(balance.filter(([name]) => name !== "Deferred taxes")), []);
  });

  it("doubts the result of a statement whose list has lost a row, though its parts below still come to it", () => {
    const profit: Grid = [
      ["", "2014", "2013"],
      ["Revenue", "900,400", "800,300"],
      ["Cost of sales", "(500,100)", "(450,200)"],
      ["Gross profit", "400,300", "350,100"],
      ["Income tax expense", "(60,200)", "(50,100)"],
      ["Profit for the year", "340,100", "300,000"],
      ["Attributable to:", "", ""],
      ["Owners of the company", "330,000", "290,000"],
      ["Non-controlling interests", "10,100", "10,000"],
    ];
    const rowsIn = (grid: Grid): readonly string[] =>
      prove([draftOfGrid("t", grid, { kind: "income statement" })]).doubts.map(({ row }) => row ?? "");
    assert.deepEqual(rowsIn(profit), []);
    assert.deepEqual(rowsIn(profit.filter(([name]) => name !== "Income tax expense")), ["t.3"]);
    assert.deepEqual(rowsIn(profit.filter(([name]) => name !== "Revenue")), ["t.1"]);
  });

  it("doubts a total of a note that has lost a row, and a balance whose movements have", () => {
    const costs: Grid = [
      ["", "2014", "2013"],
      ["Wages", "312,400", "290,100"],
      ["Pensions", "21,300", "19,800"],
      ["Share-based payments", "8,250", "7,900"],
      ["", "341,950", "317,800"],
    ];
    const plant: Grid = [
      ["", "Land", "Plant"],
      ["At 1 January 2014", "52,300", "118,200"],
      ["Additions", "3,100", "22,900"],
      ["Disposals", "(1,200)", "(8,050)"],
      ["At 31 December 2014", "54,200", "133,050"],
    ];
    for (const [grid, total] of [
      [costs, "t.2"],
      [plant, "t.2"],
    ] as const) {
      const rowsIn = (some: Grid): readonly string[] =>
        prove([draftOfGrid("t", some)]).doubts.map(({ row }) => row ?? "");
      assert.deepEqual(rowsIn(grid), []);
      for (const lost of [1, 2, 3]) assert.deepEqual(rowsIn(grid.filter((_, index) => index !== lost)), [total]);
    }
  });

  it("takes what a table of key figures calls totals, one after another, for no sums", () => {
    const { doubts } = prove([
      draftOfGrid("t", [
        ["", "2014", "2013"],
        ["Revenue", "52,300", "48,100"],
        ["Operating profit", "9,100", "8,800"],
        ["Total assets", "91,200", "88,400"],
        ["Total liabilities", "40,100", "39,900"],
        ["Total revenue per employee", "210", "205"],
      ]),
    ]);
    assert.deepEqual(doubts, []);
  });

  it("finds the figure whose sign is lost where the other year prints one part alone", () => {
    const { doubts } = prove([
      draftOfGrid("t", [
        ["", "2014", "2013"],
        ["Profit for the year", "591,772", "64,270"],
        ["Attributable to:", "", ""],
        ["Owners of the company", "600,692", "64,270"],
        ["Non-controlling interests", "8,920", "–"],
      ]),
    ]);
    assert.deepEqual(
      doubts.map(({ row, column }) => [row, column]),
      [["t.3", "c0"]],
    );
    assert.match(doubts[0]?.reason ?? "", /would be \(8,920\) and not 8,920/);
  });

  it("finds the list of each set of columns where rows are printed for some columns alone", () => {
    const proof = prove([
      draftOfGrid("t", [
        ["", "2014 Q1", "2014 H1"],
        ["Change in fair value", "", "3,130"],
        ["Change in fair value", "1,845", ""],
        ["Amounts reclassified", "", "(1,156)"],
        ["Amounts reclassified", "(632)", ""],
        ["Total change", "", "1,974"],
        ["Total change", "1,213", ""],
      ]),
    ]);
    assert.deepEqual(proof.doubts, []);
    assert.deepEqual(
      [proof.rows["t.4"]?.sumOf, proof.rows["t.5"]?.sumOf],
      [
        ["t.0", "t.2"],
        ["t.1", "t.3"],
      ],
    );
  });

  it("doubts a result per share whose sign is not the result's, and takes a loss per share for a magnitude", () => {
    const signs = (heading: string, ...each: readonly string[]) =>
      prove([
        draftOfGrid(
          "t",
          [
            ["", "2014", "2013"],
            ["Revenue", "900,400", "800,300"],
            ["Operating costs", "(960,500)", "(750,200)"],
            ["(Loss)/profit before tax", "(60,100)", "50,100"],
            ["Income tax expense", "(200)", "(4,100)"],
            ["(Loss)/profit for the year", "(60,300)", "46,000"],
            [heading, "", ""],
            ["Basic (pence)", ...each],
          ],
          { kind: "income statement" },
        ),
      ]).doubts.map(({ row, column }) => `${row ?? ""}@${column ?? ""}`);
    assert.deepEqual(signs("(Loss)/earnings per share", "(6.0)", "4.6"), []);
    assert.deepEqual(signs("(Loss)/earnings per share", "6.0", "4.6"), ["t.6@c0"]);
    assert.deepEqual(signs("(Loss)/earnings per share", "(6.0)", "(4.6)"), ["t.6@c1"]);
    assert.deepEqual(signs("Loss per share", "6.0", "4.6"), []);
  });

  it("flags any change of a figure, above the tolerance, in a sum that holds in the other column", () => {
    const place = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 2 }));
    const by = fc.integer({ min: 10, max: 9_000_000 });
    fc.assert(
      fc.property(place, by, fc.boolean(), ([row, column], change, up) => {
        const before = statement[row]?.[column] ?? "";
        const amount =
          Number(before.replace(/[^\d]/g, "")) * (before.startsWith("(") ? -1 : 1) + (up ? change : -change);
        const printed = amount < 0 ? `(${String(-amount)})` : String(amount);
        const grid = statement.map((cells, at) =>
          at === row ? cells.map((cell, index) => (index === column ? printed : cell)) : cells,
        );
        const proof = prove([draftOfGrid("t", grid)]);
        assert.equal(proof.rows[`t.${String(row - 1)}`]?.bearings[column - 1], "doubtful");
      }),
      { numRuns: 200 },
    );
  });

  it("flags a damaged line that the list below it splits, though the sum that follows comes out without it", () => {
    const proof = prove([
      draftOfGrid("t", [
        ["", "2014", "2013"],
        ["Revenue", "45,102", "42,496"],
        ["Oil", "30,932", "1,523"],
        ["Electricity", "6,536", "652"],
        ["Interest", "7,482", "22,053"],
        ["Dividends", "152", "268"],
        ["Purchases", "(13,952)", "(1,067)"],
        ["Wages", "(7,300)", "(9,799)"],
        ["Profit before tax", "23,850", "13,630"],
      ]),
    ]);
    assert.deepEqual(
      proof.doubts.map(({ row, column }) => [row, column]),
      [["t.0", "c1"]],
    );
    assert.equal(proof.rows["t.0"]?.bearings[1], "doubtful");
  });

  it("flags a part although its total is borne out from the other side, as assets less liabilities", () => {
    const proof = prove([
      draftOfGrid("t", [
        ["", "2014", "2013"],
        ["Total assets", "331,233", "364,980"],
        ["Total liabilities", "264,437", "308,030"],
        ["Shareholders' equity:", "", ""],
        ["Common stock", "88,711", "38,276"],
        ["Accumulated deficit", "(15,552)", "(19,154)"],
        ["Other reserves", "(6,363)", "(7,172)"],
        ["Total shareholders' equity", "66,796", "56,950"],
      ]),
    ]);
    assert.equal(proof.rows["t.3"]?.bearings[1], "doubtful");
    assert.equal(proof.rows["t.6"]?.bearings[1], "sum");
  });

  it("asks nothing of a total's column in which rows are left blank that their classes print", () => {
    const { doubts } = prove([
      draftOfGrid("t", [
        ["", "Total", "Stock", "Deficit"],
        ["Beginning balance", "54,422", "75,236", "(20,814)"],
        ["Stock issued", "", "3,752", ""],
        ["Stock repurchased", "", "(173)", "(4,811)"],
        ["Net income", "23,636", "", "23,636"],
        ["Ending balance", "76,826", "78,815", "(1,989)"],
      ]),
    ]);
    assert.deepEqual(doubts, []);
  });
});
