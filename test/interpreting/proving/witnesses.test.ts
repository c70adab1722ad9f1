import assert from "node:assert/strict";
import { prove } from "../../../src/interpreting/proving/prove.ts";
import type { DraftTable, PrintedMeasure } from "../../../src/interpreting/DraftTable.ts";
import { draftOfGrid } from "../../support/draftTables.ts";

const place = { line: 1 };
const money = (scale: number): PrintedMeasure => ({
  printed: `×${String(scale)}`,
  measure: { kind: "money", currency: "EUR", scale },
  place,
});
const perShare: PrintedMeasure = {
  printed: "EUR per share",
  measure: { kind: "money", currency: "EUR", scale: 1, per: "share" },
  place,
};
const shares: PrintedMeasure = {
  printed: "'000 shares",
  measure: { kind: "count", of: "shares", scale: 1000 },
  place,
};

/** 363,042 thousand over 550,722 thousand shares is 0.66 for each. */
function incomeIn(scale: number | undefined, each = "(0.66)"): DraftTable {
  const table = draftOfGrid(
    "income",
    [
      ["", "2014"],
      ["Revenue", "1,557,643"],
      ["Loss before tax", "(363,554)"],
      ["Income tax credit", "512"],
      ["Loss for the year", "(363,042)"],
      ["Basic loss per share", each],
      ["Weighted average number of shares, basic", "550,722"],
    ],
    { kind: "income statement", ...(scale !== undefined && { money: money(scale) }) },
  );
  const units: Readonly<Record<string, PrintedMeasure>> = { "income.4": perShare, "income.5": shares };
  return {
    ...table,
    rows: table.rows.map(
      (row) => ({ ...row, ...(units[row.id] !== undefined && { unit: units[row.id] }) }) as typeof row,
    ),
  };
}

const note = (heads: readonly [string, string], ...rows: readonly (readonly string[])[]): DraftTable =>
  draftOfGrid("note7", [["", ...heads], ...rows], { kind: "note", note: "7" });

const statement = draftOfGrid(
  "income",
  [
    ["", "2014", "2013"],
    ["Revenue", "1,751,045", "1,557,643"],
    ["Cost of sales", "(1,162,560)", "(1,050,565)"],
    ["Gross profit", "588,485", "507,078"],
  ],
  { kind: "income statement" },
);

describe("prove: witnesses", () => {
  it("agrees with the scale that the result per share fits, and bears its three figures out", () => {
    const proof = prove([incomeIn(1000)]);
    assert.equal(proof.witnesses.scale.verdict, "agrees");
    assert.match(proof.witnesses.scale.reason, /\(0\.66\) for each of 550,722 shares is \(363,042\)/);
    assert.deepEqual(
      ["income.4", "income.5"].map((id) => proof.rows[id]?.bearings),
      [["witness"], ["witness"]],
    );
  });

  it("stops amounts a thousand times too large or too small, with the scale that fits", () => {
    for (const scale of [1, 1_000_000]) {
      const proof = prove([incomeIn(scale)]);
      assert.deepEqual([proof.witnesses.scale.verdict, proof.witnesses.scale.fits], ["disagrees", 1000]);
      assert.deepEqual(
        proof.doubts.map(({ about, table }) => [about, table]),
        [["money", "income"]],
      );
    }
  });

  it("doubts a result per share that does not follow, where another period's does to the last digit", () => {
    const table = incomeIn(1000);
    const two = (each: string): DraftTable => {
      const [first] = table.columns;
      assert.ok(first);
      return {
        ...table,
        columns: [first, { ...first, key: "c1", heading: "2013", period: { end: "2013-12-31", months: 12 } }],
        rows: table.rows.map((row) => {
          const [figure = null] = row.figures;
          const second = figure !== null && row.id === "income.4" ? { ...figure, printed: each } : figure;
          return row.kind === "heading" ? row : { ...row, figures: [figure, second] };
        }),
      };
    };
    assert.deepEqual(prove([two("(0.66)")]).doubts, []);
    const { doubts, witnesses } = prove([two("(2.66)")]);
    assert.deepEqual(
      doubts.map(({ row, column }) => [row, column]),
      [["income.4", "c1"]],
    );
    assert.equal(witnesses.scale.verdict, "agrees");
  });

  it("tells the scale where no word does, and nothing where the figures fit no power of ten", () => {
    const untold = prove([incomeIn(undefined)]).witnesses.scale;
    assert.deepEqual([untold.verdict, untold.fits], ["none", 1000]);
    const other = prove([incomeIn(1000, "(2.15)")]).witnesses.scale;
    assert.deepEqual([other.verdict, other.fits], ["none", undefined]);
  });

  it("bears periods out by the same amounts in another table, and says where none prints them", () => {
    const agreeing = prove([statement, note(["2014", "2013"], ["Cost of goods sold", "1,162,560", "1,050,565"])]);
    assert.equal(agreeing.witnesses.period.verdict, "agrees");
    assert.equal(prove([statement]).witnesses.period.verdict, "none");
  });

  it("doubts the periods of two tables of which one has its columns changed about", () => {
    const swapped = note(
      ["2013", "2014"],
      ["Cost of goods sold", "1,162,560", "1,050,565"],
      ["Revenue", "1,751,045", "1,557,643"],
    );
    const proof = prove([statement, swapped]);
    assert.equal(proof.witnesses.period.verdict, "disagrees");
    assert.deepEqual(
      proof.doubts.map(({ about, table, column }) => [about, table, column]),
      ["income", "note7"].flatMap((table) => ["c0", "c1"].map((column) => ["period", table, column])),
    );
  });

  it("doubts two columns that are changed about beside others that are not, and says nothing of lengths that one table leaves out", () => {
    const heads = (periods: readonly (readonly [string, (number | undefined)?])[], table: DraftTable): DraftTable => ({
      ...table,
      columns: table.columns.map((column, index) => {
        const [end = "", months] = periods[index] ?? [];
        return { ...column, kind: "period", period: { end, ...(months !== undefined && { months }) } };
      }),
    });
    const ends = ["2014-09-30", "2014-09-30", "2013-09-30"] as const;
    const months = [9, 3, 9] as const;
    const rows = [
      ["Revenue", "225,433", "160,457", "174,209"],
      ["Operating loss", "(54,938)", "(144,199)", "(117,912)"],
    ];
    const crossed = rows.map(([label = "", one = "", other = "", third = ""]) => [label, other, one, third]);
    const of = (id: string, grid: readonly (readonly string[])[]): DraftTable =>
      heads(
        ends.map((end, index) => [end, months[index]] as const),
        draftOfGrid(id, [["", "9M", "Q3", "before"], ...grid]),
      );
    assert.deepEqual(prove([of("income", rows), of("note3", rows)]).doubts, []);
    const doubted = prove([of("income", rows), of("note3", crossed)]).doubts.map(
      ({ about, table }) => `${about ?? ""} ${table ?? ""}`,
    );
    assert.ok(doubted.includes("period income") && doubted.includes("period note3"), doubted.join());
    const days = heads(
      [["2014-12-31"], ["2013-12-31"]],
      note(["2014", "2013"], ["Receivables", "49,576", "44,850"], ["Payables", "43,433", "38,379"]),
    );
    const years = heads(
      [
        ["2014-12-31", 12],
        ["2013-12-31", 12],
      ],
      draftOfGrid("note8", [
        ["", "2014", "2013"],
        ["Receivables", "44,850", "49,576"],
        ["Payables", "38,379", "43,433"],
      ]),
    );
    assert.ok(prove([days, years]).doubts.some(({ about }) => about === "period"));
  });

  it("doubts the one of three tables that is at odds with the others", () => {
    const rows = [
      ["Cost of goods sold", "1,162,560", "1,050,565"],
      ["Revenue", "1,751,045", "1,557,643"],
    ] as const;
    const summary = draftOfGrid("summary", [["", "2014", "2013"], ...rows], { kind: "other" });
    const proof = prove([statement, summary, note(["2013", "2014"], ...rows)]);
    assert.deepEqual([...new Set(proof.doubts.map(({ table }) => table))], ["note7"]);
    assert.equal(proof.witnesses.period.verdict, "agrees");
  });

  it("ties what another table prints again, and counts it as borne out", () => {
    const proof = prove([
      draftOfGrid(
        "income",
        [
          ["", "2014", "2013"],
          ["Income tax expense", "(12,518)", "(15,206)"],
        ],
        { kind: "income statement" },
      ),
      draftOfGrid("summary", [
        ["", "2014", "2013"],
        ["Income tax expense", "(12,518)", "(15,206)"],
      ]),
    ]);
    assert.deepEqual(
      proof.ties.map(({ kind, expected, found }) => [kind, expected.row, found]),
      [["repeat", "summary.0", { figure: "income.0" }]],
    );
    assert.deepEqual(proof.rows["income.0"]?.bearings, ["tie", "tie"]);
  });

  it("doubts a figure of a note that has lost a digit, where the statement refers to the note and agrees for the other year", () => {
    const position = draftOfGrid(
      "position",
      [
        ["", "2014", "2013"],
        ["Goodwill", "327,385", "194,552"],
      ],
      { kind: "financial position" },
    );
    const referring = { ...position, rows: position.rows.map((row) => ({ ...row, note: "7" })) };
    const proof = prove([
      referring,
      note(["2014", "2013"], ["Cost additions on business combination", "27,385", "194,552"]),
    ]);
    assert.deepEqual(
      proof.doubts.map(({ row, column }) => [row, column]),
      [["note7.0", "c0"]],
    );
    assert.match(proof.doubts[0]?.reason ?? "", /27,385 is printed here, and 327,385 in “Goodwill”/);
  });

  it("doubts nothing where another table prints another amount of a like name", () => {
    const paid = draftOfGrid(
      "cash",
      [
        ["", "2014", "2013"],
        ["Distributions to holders", "(34,125)", "(49,125)"],
      ],
      { kind: "cash flows" },
    );
    const due = draftOfGrid(
      "income",
      [
        ["", "2014", "2013"],
        ["Holders: distributions", "34,125", "46,125"],
      ],
      { kind: "income statement" },
    );
    assert.deepEqual(prove([due, paid]).doubts, []);
  });
});

describe("The same rows in tables of other scales", () => {
  const rows: readonly (readonly string[])[] = [
    ["", "2014", "2013"],
    ["Revenue", "1,751,045", "1,557,643"],
    ["Cost of sales", "(1,162,560)", "(1,050,565)"],
    ["Gross profit", "588,485", "507,078"],
  ];
  const table = (id: string, scale: number, printed = rows): DraftTable =>
    draftOfGrid(id, printed, { money: money(scale) });
  const doubted = (...tables: readonly DraftTable[]) =>
    prove(tables).doubts.flatMap(({ about, table: of }) => (about === "money" ? [of] : []));

  it("are doubted in both, where two are at odds alone, with what each says", () => {
    const [first] = prove([table("t1", 1_000), table("t2", 1_000_000)]).doubts;
    assert.deepEqual(first, {
      table: "t1",
      about: "money",
      reason:
        "“t1” is read in units of 1,000, and “t2” in units of 1,000,000; both print the same digits in 3 rows, “Revenue” among them.",
    });
    assert.deepEqual(doubted(table("t1", 1_000), table("t2", 1_000_000)), ["t1", "t2"]);
  });

  it("are doubted in the one that is at odds with the others", () => {
    assert.deepEqual(doubted(table("t1", 1_000), table("t2", 1_000_000), table("t3", 1_000)), ["t2"]);
  });

  it("are as they should be in one scale, and where the digits are rounded to the other", () => {
    const rounded = [
      rows[0] ?? [],
      ["Revenue", "1,751", "1,558"],
      ["Cost of sales", "(1,163)", "(1,051)"],
      ["Gross profit", "588", "507"],
    ];
    assert.deepEqual(doubted(table("t1", 1_000), table("t2", 1_000)), []);
    assert.deepEqual(doubted(table("t1", 1_000), table("t2", 1_000_000, rounded)), []);
  });

  it("are known by two years of one row, or by the note that a row refers to, and not by one short amount", () => {
    const costs = (id: string, scale: number, figures: readonly string[]): DraftTable =>
      draftOfGrid(
        id,
        [
          ["", "2014", "2013"],
          ["Staff costs", ...figures],
        ],
        { money: money(scale) },
      );
    assert.deepEqual(doubted(costs("t1", 1_000, ["456", "471"]), costs("t2", 1_000_000, ["456", "471"])), ["t1", "t2"]);
    assert.deepEqual(doubted(costs("t1", 1_000, ["456", "471"]), costs("t2", 1_000_000, ["456", "502"])), []);
    const face = costs("t1", 1_000, ["456", "471"]);
    const referring = { ...face, rows: face.rows.map((row) => ({ ...row, note: "7" })) };
    const note = draftOfGrid(
      "n7",
      [
        ["", "2014", "2013"],
        ["Wages", "301", "318"],
        ["Pensions", "155", "153"],
        ["", "456", "471"],
      ],
      { note: "7", money: money(1_000_000) },
    );
    assert.deepEqual(doubted(referring, note), ["n7", "t1"]);
    assert.deepEqual(doubted(referring, { ...note, note: "8" }), []);
  });

  it("bear out the scale of both where they say the same; of a table that shares no amount nothing does", () => {
    const alone = draftOfGrid(
      "alone",
      [
        ["", "2014"],
        ["Deposits", "3,120"],
      ],
      { money: money(1_000) },
    );
    const { coverage } = prove([table("t1", 1_000), table("t2", 1_000), alone]);
    assert.deepEqual(
      ["t1", "t2", "alone"].map((id) => coverage[id]?.scaleByNothing),
      [undefined, undefined, true],
    );
    const dollars: PrintedMeasure = {
      printed: "US$",
      measure: { kind: "money", currency: "USD", scale: 1_000 },
      place,
    };
    const other = prove([table("t1", 1_000), { ...table("t2", 1_000), money: dollars }]).coverage;
    assert.deepEqual([other["t1"]?.scaleByNothing, other["t2"]?.scaleByNothing], [true, true]);
  });
});
