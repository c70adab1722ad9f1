import assert from "node:assert/strict";
import { valueInUseOf } from "../../src/functions/functions.ts";
import { blanks, errorForms, rich, thrown } from "./call.ts";

const near = (found: number, expected: number): void => {
  assert.ok(Math.abs(found - expected) <= 1e-9 * Math.abs(expected), `${String(found)} for ${String(expected)}`);
};
/** A blank cell reaches an optional parameter, which takes a range, as a range of one. */
const cell = (value: unknown): unknown[][] => [[value]];

describe("VALUEINUSE", () => {
  it("gives 1,361.20 for IAS 36's illustrative example 2, as a row and as a column", () => {
    const flows = [230, 253, 273, 290, 304, 313, 307, 289, 245, 184, 61];
    assert.equal(valueInUseOf([flows], 0.15).toFixed(2), "1361.20");
    assert.equal(
      valueInUseOf(
        flows.map((flow) => [flow]),
        0.15,
      ).toFixed(2),
      "1361.20",
    );
  });

  it("takes a single flow, and rich values", () => {
    near(valueInUseOf([[110]], 0.1), 100);
    near(valueInUseOf([[rich(110)]], rich(0.1)), 100);
  });

  it("grows the last flow once for the terminal value: 100/1.1 + (102/0.08)/1.1 = 1,250", () => {
    near(valueInUseOf([[100]], 0.1, cell(0.02)), 1250);
  });

  it("does not grow the terminal cash flow: 100/1.1 + (100/0.08)/1.1", () => {
    near(valueInUseOf([[100]], 0.1, cell(0.02), undefined, cell(100)), 1350 / 1.1);
  });

  it("values everything half a year earlier, the terminal value too, with midYear", () => {
    near(valueInUseOf([[100]], 0.1, cell(0.02), cell(true)), 1250 * Math.sqrt(1.1));
    near(valueInUseOf([[100]], 0.1, cell(0.02), cell(1)), 1250 * Math.sqrt(1.1));
  });

  it("has no terminal value where the growth is left out (null), but one of zero growth where its cell is blank", () => {
    near(valueInUseOf([[110]], 0.1, null as never), 100);
    near(valueInUseOf([[110]], 0.1, null as never, cell(true), cell(50)), 100 * Math.sqrt(1.1));
    for (const blank of blanks) near(valueInUseOf([[110]], 0.1, cell(blank)), 110 / 1.1 + 1100 / 1.1);
  });

  it("treats a blank flow, rate and midYear alike as 0, null and an empty string", () => {
    for (const blank of blanks) {
      near(valueInUseOf([[110, blank, 133.1]], 0.1), 200);
      near(valueInUseOf([[1, 2]], blank), 3);
      near(valueInUseOf([[110]], 0.1, undefined, cell(blank)), 100);
      // Nothing follows what is blank at the end.
      near(valueInUseOf([[110, blank, blank]], 0.1), 100);
    }
  });

  it("refuses a terminal cash flow that is given and is zero or blank, which would drop the terminal value in silence", () => {
    for (const blank of blanks) {
      const error = thrown(() => valueInUseOf([[100, 110]], 0.1, cell(0.02), undefined, cell(blank)));
      assert.equal(error.code, "#VALUE!");
      assert.match(error.message, /^VALUEINUSE: parameter terminalCashFlow: found 0 or a blank cell, expected/);
    }
  });

  it("gives #NUM! for a rate that is above the growth by rounding alone: 0.07 − 0.05 and 2%", () => {
    assert.equal(thrown(() => valueInUseOf([[100, 100]], 0.07 - 0.05, cell(0.02))).code, "#NUM!");
    near(valueInUseOf([[100]], 0.02 + 1e-6, cell(0.02)), (100 / 1.020001) * (1 + 1.02 / 1e-6));
  });

  it("gives #NUM! for a rate at or below −100% or the growth", () => {
    assert.equal(thrown(() => valueInUseOf([[1]], -1)).code, "#NUM!");
    assert.equal(thrown(() => valueInUseOf([[1]], 0.03, cell(0.03))).code, "#NUM!");
    assert.equal(thrown(() => valueInUseOf([[1]], 0.02, cell(0.03))).code, "#NUM!");
    assert.equal(valueInUseOf([[1]], -0.5), 2);
  });

  it("refuses a terminal value on a last flow of zero or blank", () => {
    for (const blank of blanks) {
      assert.equal(thrown(() => valueInUseOf([[1, blank]], 0.1, cell(0.02), undefined, cell(5))).code, "#VALUE!");
      assert.equal(thrown(() => valueInUseOf([[1, blank]], 0.1, cell(-1.5))).code, "#VALUE!", "whatever else is given");
      const error = thrown(() => valueInUseOf([[1, blank]], 0.1, cell(0.02)));
      assert.equal(error.code, "#VALUE!");
      assert.match(
        error.message,
        /^VALUEINUSE: parameter cashFlows, cell 2: found 0 or a blank cell, expected a cash flow for the terminal value/,
      );
    }
  });

  it("refuses no cash flow at all", () => {
    for (const blank of blanks) {
      const error = thrown(() => valueInUseOf([[blank, blank]], 0.1));
      assert.equal(error.code, "#VALUE!");
      assert.match(error.message, /^VALUEINUSE: parameter cashFlows: found no cash flow/);
    }
    assert.equal(thrown(() => valueInUseOf([[]], 0.1)).code, "#VALUE!");
  });

  it("refuses text, a 2-D range and a range for the rate, naming the parameter", () => {
    assert.match(
      thrown(() => valueInUseOf([[1, "x"]], 0.1)).message,
      /^VALUEINUSE: parameter cashFlows, cell 2: found "x", expected a number/,
    );
    assert.match(thrown(() => valueInUseOf([[1]], "ten")).message, /^VALUEINUSE: parameter discountRate: found "ten"/);
    assert.match(
      thrown(() => valueInUseOf([[1]], 0.1, cell("low"))).message,
      /^VALUEINUSE: parameter terminalGrowth: found "low"/,
    );
    assert.match(
      thrown(() => valueInUseOf([[1]], 0.1, undefined, cell("yes"))).message,
      /midYear: found "yes", expected TRUE or FALSE/,
    );
    assert.match(
      thrown(() =>
        valueInUseOf(
          [
            [1, 2],
            [3, 4],
          ],
          0.1,
        ),
      ).message,
      /found 2 rows × 2 columns, expected one row or one column/,
    );
    assert.match(
      thrown(() => valueInUseOf([[1]], [[0.1, 0.2]])).message,
      /discountRate: found 1 row × 2 columns, expected a single cell/,
    );
  });

  it("passes on error values, and names those that Excel does not take", () => {
    for (const form of errorForms("#DIV/0!")) {
      assert.equal(thrown(() => valueInUseOf([[1, form]], 0.1)).code, "#DIV/0!");
      assert.equal(thrown(() => valueInUseOf([[1]], form)).code, "#DIV/0!");
    }
    for (const form of errorForms("#SPILL!")) {
      const error = thrown(() => valueInUseOf([[1]], 0.1, cell(form)));
      assert.deepEqual([error.code, /terminalGrowth: found #SPILL!/.test(error.message)], ["#VALUE!", true]);
    }
  });

  it("gives #NUM! for a value beyond Excel's numbers", () => {
    assert.equal(thrown(() => valueInUseOf([[1e308, 1e308]], -0.9)).code, "#NUM!");
  });
});
