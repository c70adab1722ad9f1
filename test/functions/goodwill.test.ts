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
    assert.match(
      error.message,
      /^IMPLIEDRATE: parameter value: No discount rate above -1 \(-100%\) gives the value -5/,
    );
    assert.match(
      thrown(() => impliedRateOf([[100]], -5, cell(0.02))).message,
      /No discount rate above the terminal growth of 0\.02 gives/,
    );
    for (const blank of blanks) assert.equal(thrown(() => impliedRateOf([[100]], blank)).code, "#N/A");
  });

  it("gives #N/A and says which where there is more than one", () => {
    const error = thrown(() => impliedRateOf([[230], [-132]], 100));
    assert.equal(error.code, "#N/A");
    assert.match(
      error.message,
      /^IMPLIEDRATE: parameter value: More than one discount rate gives the value 100: 0\.1, 0\.2/,
    );
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
    near(cguHeadroomOf(changed({ baseRevenue: 1000 * (1 + revenue), openingWorkingCapital: 50 })), 0);
    const growth = breakEvenOf(block, "Revenue growth");
    near(cguHeadroomOf(changed({ revenueGrowth: [0.1 + growth, 0.1 + growth] })), 0);
  });

  it("gives #N/A and says so where there is none", () => {
    const error = thrown(() => breakEvenOf(changed({ otherNetAssets: -5000 }), "Pre-tax discount rate"));
    assert.equal(error.code, "#N/A");
    assert.match(
      error.message,
      /^BREAKEVEN: parameter driver: No shift of "Pre-tax discount rate" within its range makes headroom zero\.$/,
    );
  });

  it("gives #N/A where another driver is out of the range of break-evens, naming it and what was found", () => {
    const ranges: [Partial<PlainUnit>, RegExp][] = [
      [
        { preTaxDiscountRate: 0.02 },
        /cgu, row "Pre-tax discount rate": No shift of "Gross margin" .* above the terminal growth of 0\.02, found 0\.02\.$/,
      ],
      [
        { terminalGrowth: -1 },
        /cgu, row "Terminal growth": .*: expected terminal growth above -1 \(-100%\), found -1\.$/,
      ],
      [{ revenueGrowth: [0.1, -1] }, /cgu, row "Revenue growth": .* above -1 \(-100%\) in each year, found -1\.$/],
      [
        { baseRevenue: 0, goodwill: 0, intangibleAssets: 0, otherNetAssets: 0 },
        /cgu, row "Base revenue": .* found 0\.$/,
      ],
    ];
    for (const [change, message] of ranges) {
      const error = thrown(() => breakEvenOf(changed(change), "Gross margin"));
      assert.equal(error.code, "#N/A");
      assert.match(error.message, /^BREAKEVEN: parameter cgu/);
      assert.match(error.message, message);
    }
  });

  it("refuses an unknown driver and a wrong block", () => {
    assert.match(
      thrown(() => breakEvenOf(block, "Margin")).message,
      /^BREAKEVEN: parameter driver: found "Margin", expected a driver/,
    );
    assert.match(thrown(() => breakEvenOf(block.slice(1), "Gross margin")).message, /no row labelled/);
    assert.equal(thrown(() => breakEvenOf(changed({ ownership: 0 }), "Gross margin")).code, "#NUM!");
    for (const form of errorForms("#N/A")) assert.equal(thrown(() => breakEvenOf(block, form)).code, "#N/A");
  });
});

describe("FRONTIER", () => {
  it("is BREAKEVEN of the block with the other driver shifted, in the shape of the shifts", () => {
    const at = (shift: number) =>
      breakEvenOf(changed({ baseRevenue: 1000 * (1 + shift), openingWorkingCapital: 50 }), "Operating costs / revenue");
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

  it("gives #N/A in a cell without a break-even, and says why", () => {
    const none = (driver: string, other: string, shift: number, change: Partial<PlainUnit> = {}): string => {
      const [[near = undefined, found = undefined] = []] = frontierOf(changed(change), driver, other, [[0, shift]]);
      assert.ok(typeof near === "number", `${driver} where ${other} is not shifted`);
      const error = shown(found);
      assert.equal(error.code, "#N/A");
      const place = `FRONTIER: parameter otherShifts, row 1, column 2 (a shift of ${shift}): `;
      assert.ok(error.message.startsWith(place), error.message);
      return error.message.slice(place.length);
    };
    // Another margin by 40 points: the flows are worth less than the carrying amount at every rate.
    assert.equal(
      none("Pre-tax discount rate", "Gross margin", -0.4),
      'No shift of "Pre-tax discount rate" within its range makes headroom zero.',
    );
    for (const driver of ["Gross margin", "Base revenue", "Revenue growth"]) {
      assert.equal(
        none(driver, "Pre-tax discount rate", -0.1),
        `No shift of "${driver}" within its range makes headroom zero: ` +
          "expected a pre-tax discount rate above the terminal growth of 0.02, found 0.02.",
      );
    }
    assert.match(none("Terminal growth", "Pre-tax discount rate", -1.12), /rate above -1 \(-100%\), found -1\.$/);
    assert.match(none("Gross margin", "Terminal growth", 0.1), /above the terminal growth of 0\.12, found 0\.12\.$/);
    assert.match(none("Gross margin", "Terminal growth", -1.02), /terminal growth above -1 \(-100%\), found -1\.$/);
    assert.match(none("Gross margin", "Revenue growth", -1.1), /in each year, found -1\.$/);
    assert.match(none("Gross margin", "Base revenue", -1), /base revenue above 0, found 0\.$/);
    assert.match(none("Terminal growth", "Base revenue", -1.3), /base revenue above 0, found -300\.$/);
  });

  it("names the block where what is out of range is not the driver that the shifts move", () => {
    const cells = frontierOf(changed({ terminalGrowth: -1 }), "Gross margin", "Base revenue", [[0]]);
    assert.match(shown(cells[0]?.[0]).message, /^FRONTIER: parameter cgu, row "Terminal growth": No shift/);
    assert.equal(
      thrown(() => frontierOf(changed({ ownership: 51 }), "Gross margin", "Base revenue", [[0]])).code,
      "#NUM!",
    );
  });

  it("takes a blank shift as none, and shows what is no number in its cell only", () => {
    const base = breakEvenOf(block, "Gross margin");
    for (const blank of blanks) near(frontierOf(block, "Gross margin", "Terminal growth", [[blank]])[0]?.[0], base);
    assert.deepEqual(codes(frontierOf(block, "Gross margin", "Terminal growth", [["x", 0, "#DIV/0!"]])), [
      ["#VALUE!", base, "#DIV/0!"],
    ]);
  });

  it("refuses the same driver twice, an unknown one, and above 10,000 cells, or 100,000 over the years of the forecast", () => {
    assert.match(
      thrown(() => frontierOf(block, "Gross margin", "gross margin", [[0]])).message,
      /^FRONTIER: parameter otherDriver: found "Gross margin" twice, expected another driver than that of driver/,
    );
    assert.match(
      thrown(() => frontierOf(block, "Gross margin", "Tax", [[0]])).message,
      /^FRONTIER: parameter otherDriver: found "Tax"/,
    );
    const shifts = [Array.from({ length: 10_001 }, () => 0)];
    assert.match(
      thrown(() => frontierOf(block, "Gross margin", "Base revenue", shifts)).message,
      /^FRONTIER: parameter otherShifts: found 1 × 10001 = 10001 cells, expected at most 10000/,
    );
    const twenty = Array<number>(20).fill(0.1);
    const long = changed({
      revenueGrowth: twenty,
      grossMargin: twenty,
      operatingCosts: twenty,
      capitalExpenditure: twenty,
    });
    assert.match(
      thrown(() => frontierOf(long, "Gross margin", "Base revenue", [Array.from({ length: 5001 }, () => 0)])).message,
      /expected at most 5000 for a forecast of 20 years/,
    );
  });

  it("leaves many break-evens until the formula is entered, where Excel only previews it", () => {
    const previewing = { isInValuePreview: true } as unknown as CustomFunctions.Invocation;
    const shifts = [Array.from({ length: 101 }, () => 0)];
    assert.equal(thrown(() => frontierOf(block, "Gross margin", "Base revenue", shifts, previewing)).code, "#N/A");
  });
});
