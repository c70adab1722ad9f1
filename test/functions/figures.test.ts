import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { filingOf } from "../../src/filing/filingOf.ts";
import { figureOf, itemsOf } from "../../src/functions/functions.ts";
import { blanks, errorForms, rich, thrown } from "./call.ts";

describe("FIGURE", () => {
  it("is the announced figure of an id or a label, signed as printed", () => {
    // Announcement: income statement, statement of financial position, note 12.
    assert.equal(figureOf("income.revenue", 2023), 1_751_045);
    assert.equal(figureOf("income.costOfSales", 2023), -1_162_560);
    assert.equal(figureOf(" INCOME.costofsales", 2022), -1_050_565);
    assert.equal(figureOf("goodwill", 2023), 327_385);
    assert.equal(figureOf("note12.2023.amortisation@software", 2023), -1501);
  });

  it("is a fraction for a percentage, and 0 for nil", () => {
    // Announcement: revenue by product, 93.2% solutions; food, beverage and new material had no revenue in 2022.
    assert.equal(figureOf("revenue.product.solutions@2023Share", 2023), 0.932);
    assert.equal(figureOf("revenue.industry.foodBeverageAndNewMaterial", 2022), 0);
  });

  it("takes arguments as ranges of one cell, and a year as a rich value", () => {
    assert.equal(figureOf([["income.revenue"]], [[rich(2022)]]), 1_557_643);
  });

  it("gives #N/A with the nearest names for an item that is not there", () => {
    const error = thrown(() => figureOf("Gross proft", 2023));
    assert.equal(error.code, "#N/A");
    assert.match(
      error.message,
      /^FIGURE: parameter item: No item "Gross proft"; nearest: .*income\.grossProfit \(Gross profit\)/,
    );
  });

  it("gives #N/A listing the ids that share a label", () => {
    const error = thrown(() => figureOf("Loss for the year", 2023));
    assert.equal(error.code, "#N/A");
    for (const id of ["income.lossForTheYear", "fiveYear.lossForTheYear", "adjustedLoss.lossForTheYear"]) {
      assert.ok(error.message.includes(id), id);
    }
  });

  it("gives #N/A with the years or figures there are where the year has none, or several", () => {
    const noYear = thrown(() => figureOf("income.revenue", 2019));
    assert.deepEqual([noYear.code, /has no figure for 2019; it has 2022, 2023/.test(noYear.message)], ["#N/A", true]);
    for (const blank of blanks) assert.equal(thrown(() => figureOf("income.revenue", blank)).code, "#N/A");
    const several = thrown(() => figureOf("note13.assumptions.2023.revenueGrowth", 2023));
    assert.equal(several.code, "#N/A");
    assert.match(several.message, /note13\.assumptions\.2023\.revenueGrowth@shanghaiCompassHigh/);
  });

  it("refuses a blank item and a year that is no number, and passes on errors", () => {
    for (const blank of blanks) {
      const error = thrown(() => figureOf(blank, 2023));
      assert.equal(error.code, "#VALUE!");
      assert.match(error.message, /^FIGURE: parameter item: found a blank cell, expected an item's id or label/);
    }
    assert.match(
      thrown(() => figureOf("income.revenue", "last")).message,
      /^FIGURE: parameter year: found "last", expected a number/,
    );
    assert.match(thrown(() => figureOf(true, 2023)).message, /parameter item: found TRUE, expected a text/);
    for (const form of errorForms("#N/A")) assert.equal(thrown(() => figureOf(form, 2023)).code, "#N/A");
  });
});

describe("ITEMS", () => {
  it("spills id, label, unit, years and source", () => {
    assert.deepEqual(itemsOf("goodwill position"), [
      [
        "position.goodwill",
        "Goodwill",
        "RMB'000",
        "2022, 2023",
        "Financial Statements, Consolidated Statement of Financial Position, Goodwill, note 13",
      ],
    ]);
  });

  it("lists every item where the search is left out or blank, each of which FIGURE finds", () => {
    const every = itemsOf();
    for (const blank of blanks) assert.deepEqual(itemsOf(blank), every);
    for (const [id = "", , , years = ""] of every) {
      for (const year of years.split(", ")) assert.equal(typeof figureOf(id, Number(year)), "number", `${id} ${year}`);
    }
    const figures = filingOf(builtInPack).tables.flatMap((table) =>
      table.rows.flatMap((row) => Object.keys(row.figures)),
    );
    assert.equal(every.flatMap(([, , , years = ""]) => years.split(", ")).length, figures.length);
  });

  it("gives #N/A with the nearest names where nothing has the words", () => {
    const error = thrown(() => itemsOf("Inventries"));
    assert.equal(error.code, "#N/A");
    assert.match(
      error.message,
      /^ITEMS: parameter search: No item "Inventries"; nearest: .*position\.inventories \(Inventories\)/,
    );
  });

  it("takes a number as its digits, refuses a logical value, and passes on errors", () => {
    assert.ok(itemsOf(2022).every(([id, label, , , source]) => `${id} ${label} ${source}`.includes("2022")));
    assert.match(thrown(() => itemsOf(true)).message, /^ITEMS: parameter search: found TRUE, expected a text/);
    for (const form of errorForms("#NULL!")) assert.equal(thrown(() => itemsOf(form)).code, "#NULL!");
  });
});
