import assert from "node:assert/strict";
import {
  allOf,
  areaOf,
  call,
  equal,
  exactNumber,
  joined,
  less,
  minus,
  negated,
  over,
  plus,
  power,
  times,
  unequal,
  when,
} from "../../src/formula/build.ts";
import type { CellRef, Formula } from "../../src/formula/Formula.ts";
import { FormulaLimitError, printerWhile, printFormula, readsOtherSheet } from "../../src/formula/printFormula.ts";

const cell = (row: number, column: number, sheet = "Model"): CellRef => ({
  kind: "cell",
  sheet,
  row,
  column,
  anchor: "none",
});
const [a, b, c] = [cell(0, 0), cell(0, 1), cell(0, 2)] as const;
const printed = (formula: Formula): string => printFormula(formula, "Model");

describe("printFormula", () => {
  it("leaves the formula's own sheet out of an address and quotes another one's name", () => {
    assert.equal(printed(a), "A1");
    assert.equal(printed(cell(4, 3, "Income statement")), "'Income statement'!D5");
    assert.equal(printed(areaOf(cell(0, 0, "Checks"), cell(1, 1, "Checks"))), "Checks!A1:B2");
  });

  it("puts brackets where the order of calculation needs them, and nowhere else", () => {
    assert.equal(printed(over(minus(a, b), a)), "(A1-B1)/A1");
    assert.equal(printed(plus(times(a, b), c)), "A1*B1+C1");
    assert.equal(printed(times(a, plus(b, c))), "A1*(B1+C1)");
    assert.equal(printed(power(plus(1, a), negated(b))), "(1+A1)^-B1");
  });

  it("keeps a sum on the right together, as binary arithmetic is not associative", () => {
    assert.equal(printed(plus(a, plus(b, c))), "A1+(B1+C1)");
    assert.equal(printed(minus(a, minus(b, c))), "A1-(B1-C1)");
    assert.equal(printed(over(a, over(b, c))), "A1/(B1/C1)");
  });

  it("brackets a comparison within a comparison on either side", () => {
    assert.equal(printed(unequal(less(a, 0), less(b, 0))), "(A1<0)<>(B1<0)");
  });

  it("adds a negation by subtracting it", () => {
    assert.equal(printed(plus(a, negated(b), negated(plus(b, c)))), "A1-B1-(B1+C1)");
  });

  it("puts a power in brackets under a sign, as Excel's sign binds tighter", () => {
    assert.equal(printed(negated(power(a, b))), "-(A1^B1)");
    assert.equal(printed(negated(times(a, b))), "-A1*B1");
    assert.equal(printed(negated(plus(a, b))), "-(A1+B1)");
  });

  it("never writes two signs in a row", () => {
    assert.equal(printed(minus(a, negated(b))), "A1-(-B1)");
    assert.equal(printed(times(a, negated(b))), "A1*(-B1)");
  });

  it("doubles the quotes of a text and cuts it at 255 characters", () => {
    assert.equal(printed(joined('the "high" end of ', a)), '"the ""high"" end of "&A1');
    const long = printed(call("LEN", "x".repeat(300)));
    assert.equal(long, `LEN("${"x".repeat(255)}"&"${"x".repeat(45)}")`);
  });

  it("writes numbers exactly as they are given, a negative one as a sign before its magnitude", () => {
    assert.equal(printed(exactNumber("-0.000001")), "-0.000001");
    assert.equal(printed(when(less(a, -1), exactNumber("75%"), true)), "IF(A1<-1,75%,TRUE)");
  });

  it("writes conditions as Excel's functions", () => {
    assert.equal(printed(when(allOf(less(a, b), equal(c, "x")), 1, 0)), 'IF(AND(A1<B1,C1="x"),1,0)');
  });

  it("refuses what Excel would refuse: 8,193 characters, 65 levels, 256 arguments", () => {
    const deep = Array.from({ length: 65 }).reduce<Formula>((inner) => call("ABS", inner), a);
    assert.throws(
      () => printed(deep),
      (error) => error instanceof FormulaLimitError && error.limit === "nesting",
    );
    const wide = call("SUM", ...Array.from({ length: 256 }, () => a));
    assert.throws(
      () => printed(wide),
      (error) => error instanceof FormulaLimitError && error.limit === "arguments",
    );
    const far = cell(4, 3, "Income statement");
    const long = plus(far, ...Array.from({ length: 500 }, () => far));
    assert.throws(
      () => printed(long),
      (error) => error instanceof FormulaLimitError && error.limit === "characters",
    );
  });
});

describe("printerWhile(condition, sheet)", () => {
  it("writes a formula under a condition as the whole of both is written", () => {
    const condition = equal(cell(0, 0, "Notes"), "");
    const print = printerWhile(condition, "Model");
    for (const formula of [a, plus(a, 1), call("SUM", a, negated(a)), joined('the "high" end', a)])
      assert.equal(print(formula), printFormula(when(condition, formula, ""), "Model"));
  });

  it("counts the call that the condition stands in", () => {
    const nested = (depth: number): Formula => (depth === 0 ? a : call("ABS", nested(depth - 1)));
    const print = printerWhile(equal(a, 0), "Model");
    assert.ok(print(nested(63)));
    assert.throws(() => print(nested(64)), FormulaLimitError);
  });
});

describe("readsOtherSheet", () => {
  it("finds an address of another sheet anywhere in the formula", () => {
    assert.equal(readsOtherSheet(call("SUM", a, negated(plus(b, cell(0, 0, "Notes")))), "Model"), true);
    assert.equal(readsOtherSheet(joined("Notes!A1 is only a text", a), "Model"), false);
  });
});
