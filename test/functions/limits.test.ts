import assert from "node:assert/strict";
import { decimal } from "../../src/figures/decimal.ts";
import { breakEvenCells, headroomCells } from "../../src/functions/arguments/checkCellCount.ts";
import { cellValue } from "../../src/functions/arguments/cellValue.ts";
import { plainFigure, readFigure } from "../../src/functions/arguments/readCell.ts";
import { breakEvenOf, cguValueOf, impliedRateOf, valueInUseOf } from "../../src/functions/functions.ts";
import { CellErrors } from "../../src/functions/errors/CellErrors.ts";
import { ExactSum } from "../../src/functions/results/ExactSum.ts";
import { wholeScale } from "../../src/functions/results/wholeScale.ts";
import { driverLine } from "../../src/impairment/unit/drivers.ts";
import { blockOf, handUnit } from "../support/unit.ts";
import { blanks, errorForms, rich, shown, thrown } from "./call.ts";

describe("the most cells that a function fills", () => {
  it("are as docs/functions.md has them for SENSITIVITY: 200,000, and 50,000,000 / years beyond 250 years", () => {
    assert.deepEqual([1, 250, 251, 1_000, 20_000].map(headroomCells), [200_000, 200_000, 199_203, 50_000, 2_500]);
  });

  it("are as it has them for FRONTIER: 10,000, 100,000 / years, and 250,000 / years² where roots are isolated", () => {
    const [line, roots] = [driverLine("Gross margin"), driverLine("Pre-tax discount rate")];
    assert.deepEqual(
      [5, 10, 11, 200].map((years) => breakEvenCells(years, line)),
      [10_000, 10_000, 9_090, 500],
    );
    assert.deepEqual(
      [4, 5, 10, 200].map((years) => breakEvenCells(years, roots)),
      [10_000, 10_000, 2_500, 6],
    );
  });
});

describe("the most years of a forecast", () => {
  it("are 20,000 for a value, as docs/functions.md has it, and 200 where roots are isolated", () => {
    const flows = (years: number): unknown[][] => [Array.from({ length: years }, () => 1)];
    // Half, a quarter, an eighth, and so on: 1 to the last bit.
    assert.equal(valueInUseOf(flows(20_000), 1), 1);
    assert.match(thrown(() => valueInUseOf(flows(20_001), 1)).message, /found 20001 years, expected at most 20000\.$/);
    assert.match(thrown(() => impliedRateOf(flows(201), 1)).message, /found 201 years, expected at most 200\.$/);
  });

  it("are so many of a unit block, too", () => {
    const unitOf = (years: number): unknown[][] => {
      const same = (value: number): number[] => Array.from({ length: years }, () => value);
      const [revenueGrowth, grossMargin, costs] = [same(0), same(0.5), same(0.1)];
      return blockOf({ ...handUnit, revenueGrowth, grossMargin, operatingCosts: costs, capitalExpenditure: costs });
    };
    const most = (call: () => unknown, found: number, expected: number): void =>
      assert.ok(thrown(call).message.endsWith(`found ${found} years, expected at most ${expected}.`));
    most(() => cguValueOf(unitOf(20_001)), 20_001, 20_000);
    most(() => breakEvenOf(unitOf(201), "Pre-tax discount rate"), 201, 200);
    assert.ok(Number.isFinite(breakEvenOf(unitOf(201), "Gross margin")));
  });
});

describe("wholeScale(number, other)", () => {
  it("is the least of the scales at which both are whole", () => {
    assert.equal(wholeScale(5), 1);
    assert.equal(wholeScale(0.1, 2.25), 100);
    assert.equal(wholeScale(-0.1234), 10_000);
    assert.equal(wholeScale(1, 0.000_001), 1e6);
    assert.equal(wholeScale(0.123_456_789), 1e9);
  });

  it("is none for numbers of more digits than are exact there", () => {
    assert.equal(wholeScale(1 / 3), undefined);
    assert.deepEqual(
      [2 ** 52, -(2 ** 52), 2 ** 52 + 1, -(2 ** 52) - 1].map((each) => wholeScale(each)),
      [1, 1, undefined, undefined],
    );
  });
});

describe("ExactSum", () => {
  it("is exact beyond what double precision holds, and on the way back", () => {
    const sum = new ExactSum();
    for (const value of [2 ** 52, 2 ** 52, 2 ** 52, 0.5, 1 / 3]) sum.add(value);
    // 3 × 4,503,599,627,370,496 + 0.5 + 0.3333333333333333, as its shortest digits say.
    assert.equal(sum.total.toString(), "13510798882111488.8333333333333333");
    for (let times = 0; times < 3; times += 1) sum.add(-(2 ** 52));
    assert.equal(sum.total.toString(), "0.8333333333333333");
    sum.add(decimal("-0.8333333333333333"));
    assert.ok(sum.total.isZero());
  });

  it("keeps every digit of a Decimal that has more of them than double precision", () => {
    const sum = new ExactSum();
    sum.add(decimal("0.1000000000000000000000001"));
    sum.add(0.2);
    assert.equal(sum.total.toString(), "0.3000000000000000000000001");
  });
});

describe("the errors of a result's cells", () => {
  it("have words of their own up to the most of them, and a cell of which it is not plain is worked out beyond", () => {
    const errors = new CellErrors(1);
    const own = new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber, "own words");
    const message = (): unknown => shown(errors.cell("invalidNumber", () => own)).message;
    assert.equal(message(), "own words");
    assert.notEqual(message(), "own words");
    assert.equal(
      errors.cell(undefined, () => 5),
      5,
    );
  });
});

describe("a rich value", () => {
  it("is a text by its basicValue, and an error whatever its code where it says that it is one", () => {
    assert.deepEqual(cellValue({ type: "String", basicType: "String", basicValue: "abc" }), {
      kind: "text",
      text: "abc",
    });
    assert.deepEqual(cellValue({ type: "Error", basicType: "Error", basicValue: "#NEW!" }), {
      kind: "error",
      code: "#NEW!",
    });
  });
});

describe("plainFigure(sent)", () => {
  it("is what readFigure reads, and NaN for what that refuses, in every form in which Excel sends it", () => {
    const refused = [NaN, Infinity, true, "abc", "1,000", [1], {}, rich(NaN), ...errorForms("#N/A")];
    for (const sent of refused) {
      assert.ok(Number.isNaN(plainFigure(sent)), JSON.stringify(sent));
      assert.throws(() => readFigure(sent, { parameter: "revenue", cell: "" }), JSON.stringify(sent));
    }
    const nested = { basicType: "Double", basicValue: 7 };
    for (const sent of [...blanks, undefined, 5, -0.25, 1e300, "—", " -- ", "_", rich(2), rich(0), nested])
      assert.equal(
        plainFigure(sent),
        readFigure(sent, { parameter: "revenue", cell: "" }).toNumber(),
        JSON.stringify(sent),
      );
  });
});
