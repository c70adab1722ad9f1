import assert from "node:assert/strict";
import { breakEvenRow, analysisOf, workingsOf, type CalculatedBook } from "./analysisTables.ts";
import { calculatedPlan, type Typed } from "./calculatedPlan.ts";
import { impairmentPlan, plan, units } from "./impairmentModel.ts";

/** What a unit's section says in words: the reason itself, and every sentence that needs a headroom. */
function saidOf(book: CalculatedBook, id: string) {
  const name = units.find((unit) => unit.id === id)?.blockName ?? "";
  const headroom = plan.names.find((candidate) => candidate.name === `${name}_Headroom`)?.area;
  assert.ok(headroom, id);
  const at = (row: number, column: number) => book.at(headroom.sheet, row, column);
  const rowOf = (label: string) => book.beside(headroom.sheet, label, headroom.row).row;
  const draft = rowOf("Draft of the disclosure, from the cells above");
  const { table } = analysisOf(id, "whatMustBeTrue");
  return {
    reason: book.beside("workings", "Reason for no value", workingsOf(id)).value,
    sentences: {
      answered: at(book.beside(headroom.sheet, "Headroom").row, 3),
      headroom: at(headroom.row, 3),
      margin: breakEvenRow(book, id, "Gross margin").sentence,
      disclosed: at(rowOf("(f)(i) headroom"), 2),
      drafted: at(draft + 1, 0),
    },
    /** The rows of the draft below its first. */
    draftedBelow: [2, 3, 4, 5, 6, 7].map((below) => at(draft + below, 0)),
    mustBeTrue: book.at(table.sheet, table.row + table.rows, 0),
  };
}

/** One wrong input a unit, and what every sentence then says. */
const cases: readonly (readonly [unit: string, typed: Typed, reason: string])[][] = [
  [
    ["eHigher", { "eHigher.baseRevenue": "n/a" }, "No value: base revenue is the text “n/a”, not a number"],
    ["aolipu", { "aolipu.baseRevenue": -5 }, "No value: base revenue must be above zero"],
    ["compass", { "compass.ownership": 0 }, "No value: ownership must be above zero and at most 100%"],
  ],
  [
    [
      "eHigher",
      { "eHigher.grossMargin.2026": "tbd" },
      "No value: gross margin of 2026 is the text “tbd”, not a number",
    ],
    ["aolipu", { "aolipu.revenueGrowth.2025": -1.01 }, "No value: revenue growth of 2025 must be above −100%"],
    ["compass", { "compass.terminalGrowth": -1.5 }, "No value: terminal growth must be above −100%"],
  ],
  [
    [
      "eHigher",
      { "eHigher.discountRate": 0.05, "eHigher.terminalGrowth": 0.05 },
      "No value: pre-tax discount rate must be above the terminal growth",
    ],
    ["aolipu", { "aolipu.discountRate": "15,4" }, "No value: pre-tax discount rate is the text “15,4”, not a number"],
    [
      "compass",
      { "compass.grossUpGoodwill": "no " },
      "No value: gross up goodwill holds “no ”, which is neither Yes nor No",
    ],
  ],
];

describe("a unit that has no value", function () {
  this.timeout(180_000);

  for (const [index, three] of cases.entries()) {
    it(`has no result, and says why in every sentence that needs its headroom (${index + 1} of ${cases.length})`, async () => {
      const typed = Object.assign({}, ...three.map(([, values]) => values)) as Typed;
      const book = await calculatedPlan(impairmentPlan, typed);
      for (const [id, , reason] of three) {
        const { reason: found, sentences, draftedBelow } = saidOf(book, id);
        assert.equal(found, reason, id);
        const name = units.find((unit) => unit.id === id)?.blockName ?? "";
        for (const result of ["ValueInUse", "Headroom"])
          assert.notEqual(typeof book.named(`${name}_${result}`), "number", `${id}: ${result}`);
        for (const [where, said] of Object.entries(sentences)) assert.equal(said, reason, `${id}: ${where}`);
        assert.deepEqual(
          draftedBelow.filter((said) => said !== ""),
          [],
          `${id}: nothing more is drafted`,
        );
      }
    });
  }

  it("says none where there is a value, and nothing of it elsewhere", async () => {
    const book = await calculatedPlan(impairmentPlan);
    for (const { id } of units) {
      const { reason, sentences, mustBeTrue } = saidOf(book, id);
      assert.equal(reason, "");
      for (const said of [...Object.values(sentences), mustBeTrue]) assert.doesNotMatch(String(said), /No value|none/);
    }
  });

  it("says what must be true only where base revenue and carrying amount allow it", async () => {
    const book = await calculatedPlan(impairmentPlan, {
      "eHigher.baseRevenue": -5,
      "aolipu.ownership": 0,
      // Its own discount rate has no part in it: the announced one, 15.4%, is above the terminal growth.
      "compass.discountRate": 0.02,
      "compass.terminalGrowth": 0.03,
    });
    assert.equal(saidOf(book, "eHigher").mustBeTrue, "No value: base revenue must be above zero");
    assert.equal(saidOf(book, "aolipu").mustBeTrue, "No value: ownership must be above zero and at most 100%");
    assert.match(String(saidOf(book, "compass").mustBeTrue), /nothing is impaired up to operating costs of/);
    const above = await calculatedPlan(impairmentPlan, { "compass.discountRate": 0.3, "compass.terminalGrowth": 0.2 });
    assert.equal(
      saidOf(above, "compass").mustBeTrue,
      "No value: the announced discount rate must be above the terminal growth",
    );
  });

  it("has no break-even of terminal growth either where the carrying amount has none", async () => {
    const book = await calculatedPlan(impairmentPlan, { "compass.ownership": 0 });
    const { shift, count, sentence } = breakEvenRow(book, "compass", "Terminal growth");
    assert.deepEqual([shift, count], [{ error: "#NUM!" }, { error: "#NUM!" }]);
    assert.equal(sentence, "No value: ownership must be above zero and at most 100%");
  });
});
