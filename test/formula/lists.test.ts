import assert from "node:assert/strict";
import { errorValue, namedArea } from "../../src/formula/build.ts";
import type { Formula } from "../../src/formula/Formula.ts";
import { allIn, anyIn, sumOf } from "../../src/formula/lists.ts";
import { printFormula } from "../../src/formula/printFormula.ts";

const [a, b, c] = ["a", "b", "c"].map(namedArea) as [Formula, Formula, Formula];
const printed = (formula: Formula): string => printFormula(formula, "Sheet");

describe("a list of operands as a formula", () => {
  it("is asked for by one call, in its order", () => {
    assert.equal(printed(anyIn([a, b, c])), "OR(a,b,c)");
    assert.equal(printed(allIn([a, b, c])), "AND(a,b,c)");
    assert.equal(printed(sumOf([a, b, c])), "a+b+c");
  });

  it("is its one operand without a call, whatever that is", () => {
    for (const list of [anyIn, allIn, sumOf]) {
      assert.equal(printed(list([a])), "a");
      assert.equal(printed(list([errorValue("#N/A")])), "#N/A");
    }
  });

  it("is what leaves other operands alone where it is empty: FALSE, TRUE and 0", () => {
    assert.deepEqual([anyIn([]), allIn([]), sumOf([])].map(printed), ["FALSE", "TRUE", "0"]);
  });

  it("is asked for in several calls where one does not take so many: 255 in Excel", () => {
    const many = Array.from({ length: 256 }, (_, index) => namedArea(`n${index}`));
    assert.match(printed(allIn(many)), /^AND\(AND\(n0,n1,.*,n254\),n255\)$/);
    assert.match(printed(anyIn(many)), /^OR\(OR\(n0,n1,.*,n254\),n255\)$/);
    assert.match(printed(allIn(many.slice(1))), /^AND\(n1,[^(]*\)$/);
  });
});
