import assert from "node:assert/strict";
import { formulaOf, when, type Operand } from "../../src/formula/build.ts";
import type { CellRef } from "../../src/formula/Formula.ts";
import { phrase } from "../../src/formula/phrase.ts";
import { printFormula } from "../../src/formula/printFormula.ts";

const currency: CellRef = { kind: "cell", sheet: "Unit 1", row: 4, column: 1, anchor: "both" };
const printed = (...parts: readonly Operand[]): string => printFormula(phrase(...parts), "Unit 1");

describe("phrase", () => {
  it("is one text where it is made of texts alone", () => {
    assert.deepEqual(phrase("Headroom, ", "RMB'000", ""), formulaOf("Headroom, RMB'000"));
    assert.deepEqual(phrase(), formulaOf(""));
  });

  it("joins a cell to the texts around it, texts beside each other as one", () => {
    assert.equal(printed("Headroom", ", ", currency, " a", " year"), '"Headroom, "&$B$5&" a year"');
  });

  it("takes the parts of a phrase within a phrase", () => {
    assert.equal(printed("(", phrase("in ", currency), ")"), '"(in "&$B$5&")"');
    assert.equal(printed(phrase(currency), ": workings"), '$B$5&": workings"');
  });

  it("keeps a cell alone a text, as a blank one would show as 0", () => {
    assert.equal(printed(currency), '$B$5&""');
  });

  it("takes any formula among its parts", () => {
    assert.equal(printed("up ", when(currency, "or ", "and "), "down"), '"up "&IF($B$5,"or ","and ")&"down"');
  });
});
