import assert from "node:assert/strict";
import {
  breakEvenOf,
  cguHeadroomOf,
  cguValueOf,
  frontierOf,
  grossedUpGoodwillOf,
  impliedRateOf,
  valueInUseOf,
} from "../../src/functions/functions.ts";
import { blockOf, handHeadroom, handUnit, type PlainUnit } from "../support/unit.ts";
import { blanks, codes, errorForms, rich, shown, thrown } from "./call.ts";

const block = blockOf(handUnit);
const changed = (change: Partial<PlainUnit>): unknown[][] => blockOf({ ...handUnit, ...change });
const cell = (value: unknown): unknown[][] => [[value]];
const near = (found: unknown, expected: number): void => {
  assert.ok(
    typeof found === "number" && Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected)),
    `${String(found)} for ${expected}`,
  );
};

describe("GROSSEDUPGOODWILL", () => {
  it("is goodwill / ownership: 300 at 60% is 500 (ACCA article on impairment of goodwill)", () => {
    assert.equal(grossedUpGoodwillOf(300, 0.6), 500);
    assert.equal(grossedUpGoodwillOf(rich(300), cell(0.6)), 500);
  });

  it("takes blank goodwill as nil, and gives #NUM! for blank ownership and any outside (0, 1]", () => {
    for (const blank of blanks) {
      assert.equal(grossedUpGoodwillOf(blank, 0.6), 0);
      assert.equal(thrown(() => grossedUpGoodwillOf(300, blank)).code, "#NUM!");
    }
    for (const ownership of [-0.2, 1.01, 51])
      assert.equal(thrown(() => grossedUpGoodwillOf(300, ownership)).code, "#NUM!");
    assert.equal(grossedUpGoodwillOf(300, 1), 300);
  });

  it("refuses text, naming the parameter, and passes on errors", () => {
    assert.match(
      thrown(() => grossedUpGoodwillOf("much", 0.6)).message,
      /^GROSSEDUPGOODWILL: parameter goodwill: found "much", expected a number/,
    );
    for (const form of errorForms("#NULL!")) assert.equal(thrown(() => grossedUpGoodwillOf(300, form)).code, "#NULL!");
  });
});

describe("CGUVALUE", () => {
  it("is headroom and carrying amount together: 360.0765… + 800", () => {
    near(cguValueOf(block), handHeadroom + 800);
  });

  it("is VALUEINUSE of the unit's flows, worked by hand", () => {
    near(cguValueOf(block), valueInUseOf([[105, 115.5]], 0.12, cell(0.02), undefined, cell(122.21)));
  });

  it("answers for a wrong block under its own name", () => {
    assert.match(
      thrown(() => cguValueOf(block.slice(1))).message,
      /^CGUVALUE: parameter cgu: found no row labelled "Revenue growth"/,
    );
    assert.equal(thrown(() => cguValueOf(changed({ preTaxDiscountRate: 0.02 }))).code, "#NUM!");
  });
});

describe("IMPLIEDRATE", () => {
  it("gives back the rate of VALUEINUSE", () => {
    near(impliedRateOf([[100, 110, 121]], valueInUseOf([[100, 110, 121]], 0.1)), 0.1);
    near(impliedRateOf([[100]], 1250, cell(0.02)), 0.1);
    near(impliedRateOf([[100]], 1250 * Math.sqrt(1.1), cell(0.02), cell(true)), 0.1);
    near(impliedRateOf([[100]], 1350 / 1.1, cell(0.02), null as never, cell(100)), 0.1);
  });

  it("takes a blank growth as a terminal value without growth, not as left out", () => {
    for (const blank of blanks) near(impliedRateOf([[110]], 1100, cell(blank)), 0.1);
    near(impliedRateOf([[110]], 100), 0.1);
  });

  it("gives #N/A and says so where there is no such rate", () => {
    const error = thrown(() => impliedRateOf([[100]], -5));
    assert.equal(error.code, "#N/A");
    assert.match(error.message, /^IMPLIEDRATE: No discount rate above the terminal growth gives the value -5/);
    for (const blank of blanks) assert.equal(thrown(() => impliedRateOf([[100]], blank)).code, "#N/A");
  });

  it("gives #N/A and says which where there is more than one", () => {
    const error = thrown(() => impliedRateOf([[230], [-132]], 100));
    assert.equal(error.code, "#N/A");
    assert.match(error.message, /^IMPLIEDRATE: More than one discount rate gives the value 100: 0\.1, 0\.2/);
  });

  it("refuses what VALUEINUSE refuses", () => {
    assert.match(thrown(() => impliedRateOf([["x"]], 1)).message, /^IMPLIEDRATE: parameter cashFlows: found "x"/);
    assert.match(
      thrown(() =>
        impliedRateOf(
          [
            [1, 2],
            [3, 4],
          ],
          1,
        ),
      ).message,
      /2 rows × 2 columns/,
    );
    for (const blank of blanks) {
      assert.equal(thrown(() => impliedRateOf([[1, blank]], 1, cell(0.02))).code, "#VALUE!");
      assert.equal(thrown(() => impliedRateOf([[blank]], 1)).code, "#VALUE!");
    }
    for (const form of errorForms("#DIV/0!")) assert.equal(thrown(() => impliedRateOf([[1]], form)).code, "#DIV/0!");
  });
});

describe("BREAKEVEN", () => {
  it("is the shift that leaves no headroom, in the block itself", () => {
    const margin = breakEvenOf(block, "Gross margin");
    near(cguHeadroomOf(changed({ grossMargin: [0.3 + margin, 0.3 + margin] })), 0);
    const rate = breakEvenOf(block, "pre-tax discount rate");
    near(cguHeadroomOf(changed({ preTaxDiscountRate: 0.12 + rate })), 0);
    const revenue = breakEvenOf(block, "BASE REVENUE");
    near(cguHeadroomOf(changed({ baseRevenue: 1000 * (1 + revenue) })), 0);
    const growth = breakEvenOf(block, "Revenue growth");
    near(cguHeadroomOf(changed({ revenueGrowth: [0.1 + growth, 0.1 + growth] })), 0);
  });

  it("gives #N/A and says so where there is none", () => {
    const error = thrown(() => breakEvenOf(changed({ otherNetAssets: -5000 }), "Pre-tax discount rate"));
    assert.equal(error.code, "#N/A");
    assert.match(error.message, /^BREAKEVEN: No shift of "Pre-tax discount rate" within its range makes headroom zero/);
  });

  it("refuses an unknown driver and a wrong block", () => {
    assert.match(
      thrown(() => breakEvenOf(block, "Margin")).message,
      /^BREAKEVEN: parameter driver: found "Margin", expected a driver/,
    );
    assert.match(thrown(() => breakEvenOf(block.slice(1), "Gross margin")).message, /no row labelled/);
    assert.equal(thrown(() => breakEvenOf(changed({ preTaxDiscountRate: 0.02 }), "Gross margin")).code, "#NUM!");
    for (const form of errorForms("#N/A")) assert.equal(thrown(() => breakEvenOf(block, form)).code, "#N/A");
  });
});

describe("FRONTIER", () => {
  it("is BREAKEVEN of the block with the other driver shifted, in the shape of the shifts", () => {
    const at = (shift: number) =>
      breakEvenOf(changed({ baseRevenue: 1000 * (1 + shift) }), "Operating costs / revenue");
    const frontier = (shifts: unknown[][]) => frontierOf(block, "Operating costs / revenue", "Base revenue", shifts);
    const [row = []] = frontier([[-0.1, 0, 0.1]]);
    [-0.1, 0, 0.1].forEach((shift, index) => near(row[index], at(shift)));
    assert.deepEqual(
      frontier([[-0.1], [0.1]]).map((cells) => cells.length),
      [1, 1],
    );
    assert.deepEqual(
      frontier([
        [-0.1, 0],
        [0, 0.1],
      ]),
      [
        [row[0], row[1]],
        [row[1], row[2]],
      ],
    );
  });

  it("gives #N/A in a cell without a break-even, and #NUM! in one whose rate is at or below its growth", () => {
    // At −130% of base revenue it is negative; at −100% there is none, and no margin brings it.
    assert.deepEqual(codes(frontierOf(block, "Gross margin", "Base revenue", [[-1.3, -1]])), [["#NUM!", "#N/A"]]);
    const [cells = []] = codes(frontierOf(block, "Gross margin", "Pre-tax discount rate", [[-0.1, 0]]));
    assert.equal(cells[0], "#NUM!");
    near(cells[1], breakEvenOf(block, "Gross margin"));
    const error = shown(frontierOf(block, "Gross margin", "Base revenue", [[-1]])[0]?.[0]);
    assert.match(error.message, /^FRONTIER: No shift of "Gross margin"/);
  });

  it("takes a blank shift as none, and shows what is no number in its cell only", () => {
    const base = breakEvenOf(block, "Gross margin");
    for (const blank of blanks) near(frontierOf(block, "Gross margin", "Terminal growth", [[blank]])[0]?.[0], base);
    assert.deepEqual(codes(frontierOf(block, "Gross margin", "Terminal growth", [["x", 0, "#DIV/0!"]])), [
      ["#VALUE!", base, "#DIV/0!"],
    ]);
  });

  it("refuses the same driver twice, an unknown one, and above 10,000 cells", () => {
    assert.match(
      thrown(() => frontierOf(block, "Gross margin", "gross margin", [[0]])).message,
      /found "Gross margin" twice/,
    );
    assert.match(
      thrown(() => frontierOf(block, "Gross margin", "Tax", [[0]])).message,
      /^FRONTIER: parameter otherDriver: found "Tax"/,
    );
    const shifts = [Array.from({ length: 10_001 }, () => 0)];
    assert.match(
      thrown(() => frontierOf(block, "Gross margin", "Base revenue", shifts)).message,
      /expected at most 10000/,
    );
  });

  it("leaves many break-evens until the formula is entered, where Excel only previews it", () => {
    const previewing = { isInValuePreview: true } as unknown as CustomFunctions.Invocation;
    const shifts = [Array.from({ length: 101 }, () => 0)];
    assert.equal(thrown(() => frontierOf(block, "Gross margin", "Base revenue", shifts, previewing)).code, "#N/A");
  });
});
