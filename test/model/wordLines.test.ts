import assert from "node:assert/strict";
import * as fc from "fast-check";
import { wordLines } from "../../src/model/wordLines.ts";

describe("wordLines(text, longest)", () => {
  it("breaks a text between words", () => {
    assert.deepEqual(wordLines("total assets and total equity", 12), ["total assets", "and total", "equity"]);
    assert.deepEqual(wordLines("total assets", 12), ["total assets"]);
  });

  it("leaves a longer word whole", () => {
    assert.deepEqual(wordLines("a reconciliation", 5), ["a", "reconciliation"]);
  });

  it("loses no word, and makes no line longer than it may be", () => {
    const word = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => !text.includes(" "));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const lines = wordLines(words.join(" "), 20);
        assert.equal(lines.join(" "), words.join(" "));
        assert.ok(lines.every((line) => line.length <= 20));
      }),
    );
  });
});
