import assert from "node:assert/strict";
import type { PackFigure } from "../../src/filing/Pack.ts";
import { decide, type Decided, type LaidFiling } from "../../src/opening/deciding/decide.ts";
import type { ReviewDecision } from "../../src/opening/deciding/ReviewDecision.ts";
import { reviewOf } from "../../src/opening/deciding/reviewOf.ts";
import { layFiling } from "../../src/opening/openFiling.ts";
import { smallFilingCsv, smallFilingPdf } from "../support/smallFiling.ts";

const confirmed: readonly ReviewDecision[] = [
  { kind: "money", currency: "GBP", scale: 1_000 },
  { kind: "periods", periods: [] },
];

const open = (decided: Decided): readonly string[] => decided.open.map(({ about }) => about);

function rowOf({ pack }: Decided, id: string) {
  const row = pack.tables.flatMap(({ rows }) => rows).find((each) => each.id === id);
  assert.ok(row, `the pack has no row ${id}`);
  return row;
}

const printed = (figure: PackFigure | undefined): string | null =>
  figure === undefined || figure === null || typeof figure === "string" ? (figure ?? null) : figure.printed;

const condition = (figure: PackFigure | undefined): string | undefined =>
  figure === undefined || figure === null || typeof figure === "string" ? undefined : figure.condition;

describe("Deciding of a clean filing", () => {
  let filing: LaidFiling;
  before(async () => {
    filing = await layFiling(smallFilingPdf(), { name: "meadow.pdf" });
  });

  it("has money and periods open until a person confirms them, clean as they are", () => {
    assert.deepEqual(open(decide(filing, [])), ["money", "periods"]);
    assert.deepEqual(open(decide(filing, confirmed)), []);
  });

  it("keeps the document's own words for the money that they say, and a person's for another", () => {
    assert.equal(decide(filing, confirmed).pack.money?.printed, "£'000");
    const millions = decide(filing, [{ kind: "money", currency: "GBP", scale: 1_000_000 }]);
    assert.deepEqual(millions.pack.money, {
      currency: "GBP",
      scale: 1_000_000,
      printed: "GBP million",
      symbol: "GBP",
    });
    assert.equal(millions.pack.tables[0]?.unit, undefined, "its tables are in that money, too");
  });

  it("moves every column of a period to the end that a person gives it", () => {
    const { pack } = decide(filing, [
      {
        kind: "periods",
        periods: [
          { of: "2024", end: "2024-06-30", months: 12 },
          { of: "2025", end: "2025-06-30", months: 12 },
        ],
      },
    ]);
    assert.deepEqual(
      pack.periods.map(({ start, end, months }) => [start, end, months]),
      [
        ["2023-07-01", "2024-06-30", 12],
        ["2024-07-01", "2025-06-30", 12],
      ],
    );
    for (const { columns } of pack.tables)
      assert.deepEqual(
        columns.map(({ period }) => period),
        ["2024", "2025"],
      );
  });

  it("sorts columns whose periods a person puts the other way about, their figures with them", () => {
    const decided = decide(filing, [
      {
        kind: "periods",
        periods: [
          { of: "2024", end: "2026-12-31", months: 12 },
          { of: "2025", end: "2025-12-31", months: 12 },
        ],
      },
    ]);
    assert.deepEqual(rowOf(decided, "income.revenue").figures?.map(printed), ["1,250", "1,100"]);
  });

  it("marks the periods that are restated, and no other", () => {
    const { pack } = decide(filing, [{ kind: "restated", periods: ["2024"] }]);
    assert.deepEqual(
      pack.periods.map(({ key, restated }) => [key, restated === true]),
      [
        ["2024", true],
        ["2025", false],
      ],
    );
  });

  it("gives a role to the row that a person says, or to none", () => {
    const { pack } = decide(filing, [
      { kind: "role", role: "operatingResult", row: "income.profitBeforeTax" },
      { kind: "role", role: "goodwill", row: null },
    ]);
    assert.equal(pack.roles.operatingResult, "income.profitBeforeTax");
    assert.ok(!("goodwill" in pack.roles));
  });

  it("leaves a row out, with the roles and sums that it has a part in, and keeps what it printed", () => {
    const decided = decide(filing, [{ kind: "row", row: "position.goodwill", as: "leftOut" }]);
    assert.ok(!decided.pack.tables.some(({ rows }) => rows.some(({ id }) => id === "position.goodwill")));
    assert.ok(!("goodwill" in decided.pack.roles));
    assert.deepEqual(decided.pack.decisions, [{ about: "row", printed: "Goodwill 120 120", decided: "left out" }]);
  });

  it("makes a row a heading without figures, or a total", () => {
    assert.equal(
      rowOf(decide(filing, [{ kind: "row", row: "position.inventories", as: "heading" }]), "position.inventories")
        .figures,
      undefined,
    );
    assert.equal(
      rowOf(decide(filing, [{ kind: "row", row: "income.revenue", as: "total" }]), "income.revenue").kind,
      "total",
    );
  });

  it("gives the same pack without a decision that was taken back", () => {
    const [money] = confirmed;
    assert.ok(money);
    decide(filing, confirmed);
    assert.deepEqual(decide(filing, [money]).pack.periods, decide(filing, []).pack.periods);
  });

  it("counts its 46 figures, all in sums that hold, and finds each table on its page", () => {
    const review = reviewOf(filing, decide(filing, []));
    assert.deepEqual(review.counts, { figures: 46, borneOut: 46, byNothing: 0, inDoubt: 0, doubts: 0 });
    assert.deepEqual(
      review.tables.map(({ pages, rows }) => [pages, rows]),
      [
        [[1], 9],
        [[2], 14],
      ],
    );
    assert.deepEqual([review.doubts, review.unproved], [[], []]);
  });
});

describe("Deciding of a filing whose total assets are printed 1,310, where its parts add up to 1,300", () => {
  const [row, column] = ["position.totalAssets", "2025"];
  let filing: LaidFiling;
  before(async () => {
    filing = await layFiling(smallFilingPdf({ "Total assets": "1,310" }), { name: "meadow.pdf" });
  });

  it("does not build before a person has looked at the doubt, which says the difference and where it is", () => {
    const decided = decide(filing, confirmed);
    assert.deepEqual(open(decided), ["doubts"]);
    const [item] = reviewOf(filing, decided).doubts;
    assert.equal(item?.label, "Total assets");
    assert.match(item?.reason ?? "", /1,300.*1,310.*a difference of 10/);
    assert.deepEqual(
      item?.figures.map((figure) => [figure.printed, figure.doubted]),
      [
        ["1,200", false],
        ["1,310", true],
      ],
    );
    const place = item?.figures[1]?.place;
    assert.ok(place !== undefined && "page" in place && place.page === 2);
  });

  it("proves it again with the figure that a person reads there, and keeps what was printed", () => {
    const decided = decide(filing, [...confirmed, { kind: "figure", row, column, printed: "1,300" }]);
    assert.deepEqual(open(decided), []);
    assert.equal(condition(rowOf(decided, row).figures?.[1]), "corrected");
    assert.equal(reviewOf(filing, decided).counts.borneOut, 46);
    assert.deepEqual(decided.pack.decisions.at(-1), {
      about: "figure",
      row,
      column,
      printed: "1,310",
      decided: "corrected to 1,300",
    });
  });

  it("says what the one figure would be printed as that explains the difference", () => {
    assert.equal(reviewOf(filing, decide(filing, [])).doubts[0]?.suggested, "1,300");
  });

  it("still doubts a correction that makes no sum hold", () => {
    const decided = decide(filing, [...confirmed, { kind: "figure", row, column, printed: "1,320" }]);
    assert.deepEqual(open(decided), ["doubts"]);
    assert.equal(condition(rowOf(decided, row).figures?.[1]), "corrected");
  });

  it("takes the figure as printed where a person says that it is, and doubts it no longer", () => {
    const decided = decide(filing, [...confirmed, { kind: "kept", row, column }]);
    assert.deepEqual([open(decided), decided.pack.doubts], [[], []]);
    assert.equal(condition(rowOf(decided, row).figures?.[1]), "asPrinted");
    assert.equal(decided.pack.decisions.at(-1)?.decided, "kept as printed");
  });

  it("may be built with all that is left in doubt, which stays marked", () => {
    const decided = decide(filing, [...confirmed, { kind: "allKept" }]);
    assert.deepEqual(open(decided), []);
    assert.equal(decided.pack.doubts.length, 1);
    assert.equal(condition(rowOf(decided, row).figures?.[1]), "doubtful");
  });

  it("lets the doubts of one table stand, which are marked and no longer in the way", () => {
    const table = filing.layout.tables.find(({ kind }) => kind === "financial position")?.id ?? "";
    const other = filing.layout.tables.find(({ kind }) => kind === "income statement")?.id ?? "";
    const decided = decide(filing, [...confirmed, { kind: "tableKept", table }]);
    const { doubts, marked } = reviewOf(filing, decided);
    assert.deepEqual([open(decided), doubts.length, marked.length], [[], 0, 1]);
    assert.equal(condition(rowOf(decided, row).figures?.[1]), "doubtful");
    assert.equal(
      decided.pack.decisions.at(-1)?.decided,
      "every doubt in “Consolidated Statement of Financial Position” is kept as printed, and stays marked",
    );
    assert.deepEqual(open(decide(filing, [...confirmed, { kind: "tableKept", table: other }])), ["doubts"]);
  });

  it("finds the figure by the same key after its period was moved", () => {
    const moved: ReviewDecision = { kind: "periods", periods: [{ of: "2025", end: "2025-06-30", months: 6 }] };
    const decided = decide(filing, [moved, { kind: "figure", row, column, printed: "1,300" }]);
    assert.equal(condition(rowOf(decided, row).figures?.[1]), "corrected");
    assert.equal(reviewOf(filing, decided).counts.inDoubt, 0);
  });
});

describe("Deciding of a table without a unit", () => {
  it("asks for money and days, and is in what a person says", async () => {
    const filing = await layFiling(smallFilingCsv(), { name: "meadow.csv" });
    const review = reviewOf(filing, decide(filing, []));
    assert.equal(review.pack.money, null);
    assert.match(review.money.question ?? "", /no currency and no scale/);
    assert.ok(review.periods.questions.length > 0);
    const { pack } = decide(filing, [
      { kind: "money", currency: "NZD", scale: 1_000_000 },
      {
        kind: "periods",
        periods: [
          { of: "2024", end: "2024-06-30", months: 12 },
          { of: "2025", end: "2025-06-30", months: 12 },
        ],
      },
    ]);
    assert.equal(pack.money?.printed, "NZD million");
    assert.deepEqual(
      pack.periods.map(({ key, end, months }) => [key, end, months]),
      [
        ["2024", "2024-06-30", 12],
        ["2025", "2025-06-30", 12],
      ],
    );
    assert.deepEqual(pack.doubts, []);
  });

  it("asks for the periods of columns whose heads name none, by those heads", async () => {
    const text = new TextDecoder().decode(smallFilingCsv()).replace('"2025","2024"', '"This year","Last year"');
    const filing = await layFiling(new TextEncoder().encode(text), { name: "meadow.csv" });
    assert.deepEqual(
      reviewOf(filing, decide(filing, [])).periods.periods.map(({ of, end }) => [of, end]),
      [
        ["This year", undefined],
        ["Last year", undefined],
      ],
    );
    const decided = decide(filing, [
      {
        kind: "periods",
        periods: [
          { of: "This year", end: "2031-03-31", months: 12 },
          { of: "Last year", end: "2030-03-31", months: 12 },
        ],
      },
    ]);
    assert.deepEqual(
      decided.pack.tables[0]?.columns.map(({ key, period }) => [key, period]),
      [
        ["2030", "2030"],
        ["2031", "2031"],
      ],
    );
    assert.deepEqual(rowOf(decided, "income.revenue").figures?.map(printed), ["1,100", "1,250"]);
  });
});
