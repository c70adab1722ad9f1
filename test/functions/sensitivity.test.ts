import assert from "node:assert/strict";
import { cguHeadroomOf, sensitivityOf } from "../../src/functions/functions.ts";
import { decimal } from "../../src/figures/decimal.ts";
import { drivers } from "../../src/impairment/unit/drivers.ts";
import { headroom } from "../../src/impairment/recoverability/headroom.ts";
import { blockOf, handHeadroom, handUnit, unitOf, type PlainUnit } from "../support/unit.ts";
import { blanks, codes, errorForms, shown, thrown } from "./call.ts";

const block = blockOf(handUnit);
const rate = "Pre-tax discount rate";
const growth = "Terminal growth";
const near = (found: unknown, expected: number): void => {
  assert.ok(
    typeof found === "number" && Math.abs(found - expected) <= 1e-9 * Math.abs(expected),
    `${String(found)} for ${String(expected)}`,
  );
};

describe("SENSITIVITY", () => {
  it("has a row for each row shift and a column for each column shift, whichever way the shifts lie", () => {
    for (const rows of [[[-0.01, 0, 0.01]], [[-0.01], [0], [0.01]]]) {
      for (const columns of [[[0, 0.005]], [[0], [0.005]]]) {
        const grid = sensitivityOf(block, rate, rows, growth, columns);
        assert.equal(grid.length, 3);
        assert.ok(grid.every((row) => row.length === 2));
        near(grid[1]?.[0], handHeadroom);
      }
    }
  });

  it("is CGUHEADROOM of the block with both shifts in each cell, opening working capital as it was", () => {
    const grid = sensitivityOf(block, "Base revenue", [[0.1]], "Gross margin", [[-0.02]]);
    const moved = { ...handUnit, baseRevenue: 1100, openingWorkingCapital: 50, grossMargin: [0.28, 0.28] };
    near(grid[0]?.[0], cguHeadroomOf(blockOf(moved)));
  });

  it("is CGUHEADROOM of the block with the driver changed in its own cells, for every driver", () => {
    const given = { ...handUnit, openingWorkingCapital: 70 };
    const changedBy: [string, number, Partial<PlainUnit>][] = [
      ["Base revenue", -0.2, { baseRevenue: 800 }],
      ["Revenue growth", 0.05, { revenueGrowth: [0.15, 0.15] }],
      ["Gross margin", -0.03, { grossMargin: [0.27, 0.27] }],
      ["Operating costs / revenue", 0.02, { operatingCosts: [0.2, 0.2] }],
      ["Capital expenditure / revenue", 0.01, { capitalExpenditure: [0.03, 0.03] }],
      ["Working capital / revenue", 0.15, { workingCapital: 0.2 }],
      ["Terminal growth", -0.01, { terminalGrowth: 0.01 }],
      ["Pre-tax discount rate", 0.04, { preTaxDiscountRate: 0.16 }],
    ];
    assert.deepEqual(
      changedBy.map(([driver]) => driver),
      drivers,
    );
    for (const [driver, shift, change] of changedBy) {
      const other = driver === rate ? growth : rate;
      const grid = sensitivityOf(blockOf(given), driver, [[shift]], other, [[0]]);
      near(grid[0]?.[0], cguHeadroomOf(blockOf({ ...given, ...change })));
    }
  });

  it("takes drivers without regard to case and spacing", () => {
    near(
      sensitivityOf(block, " pre-tax  DISCOUNT rate", [[0]], "operating costs/revenue", [[0]])[0]?.[0],
      handHeadroom,
    );
  });

  it("takes a blank shift as none", () => {
    for (const blank of blanks) near(sensitivityOf(block, rate, [[blank]], growth, [[blank]])[0]?.[0], handHeadroom);
  });

  it("gives #NUM! in the cells whose rate is at or below their growth or −100%, and there only", () => {
    const grid = codes(sensitivityOf(block, rate, [[-0.1, 0, -1.2]], growth, [[0, -0.01]]));
    assert.deepEqual(
      grid.map((row) => row.map((cell) => typeof cell === "number" || cell)),
      [
        ["#NUM!", true],
        [true, true],
        ["#NUM!", "#NUM!"],
      ],
    );
  });

  it("says in such a cell which shifts leave no value, and the two numbers", () => {
    const message = (rows: unknown[][], other: string, columns: unknown[][]): string =>
      shown(sensitivityOf(block, rate, rows, other, columns)[0]?.[0]).message;
    assert.equal(
      message([[-0.06, 0]], growth, [[0.05]]),
      "SENSITIVITY: parameter rowShifts, cell 1 (a shift of -0.06), and columnShifts (a shift of 0.05): " +
        "Expected a discount rate above the terminal growth of 0.07, found 0.06.",
    );
    assert.equal(
      message([[-0.1]], "Gross margin", [[0]]),
      "SENSITIVITY: parameter rowShifts (a shift of -0.1): " +
        "Expected a discount rate above the terminal growth of 0.02, found 0.02.",
    );
    assert.equal(
      message([[-1.12]], growth, [[-2]]),
      "SENSITIVITY: parameter columnShifts (a shift of -2): " +
        'Expected "Terminal growth" above -1 (-100%), found -1.98.',
    );
    assert.equal(
      message([[-1.2]], growth, [[0]]),
      "SENSITIVITY: parameter rowShifts (a shift of -1.2): " +
        "Expected a discount rate above -1 (-100%), found -1.08.",
    );
    assert.equal(
      message([[0]], "Base revenue", [[-1.5]]),
      "SENSITIVITY: parameter columnShifts (a shift of -1.5): " + 'Expected "Base revenue" above 0, found -500.',
    );
    const broken = blockOf({ ...handUnit, terminalGrowth: 0.3 });
    assert.equal(
      shown(sensitivityOf(broken, "Base revenue", [[0]], "Gross margin", [[0]])[0]?.[0]).message,
      'SENSITIVITY: parameter cgu, row "Pre-tax discount rate": ' +
        "Expected a discount rate above the terminal growth of 0.3, found 0.12.",
    );
  });

  it("takes a rate less than 1e-12 above the growth as equal to it, here as everywhere, and 1e-12 as above", () => {
    const cells = sensitivityOf(block, rate, [[-0.1]], growth, [[-1e-20, -0.99e-12, -1e-12]])[0] ?? [];
    assert.deepEqual(codes([cells.slice(0, 2)]), [["#NUM!", "#NUM!"]]);
    // The terminal flow 122.21 / 1e-12, discounted at 2% for two years.
    near(cells[2], 122.21e12 / 1.0404);
  });

  it("keeps its promise of 1e-12 near the growth, where a rate and a growth of double precision differ by rounding", () => {
    for (const spread of [1e-7, 1e-8, 1e-9, 1e-10, 1e-11]) {
      const found = Number(sensitivityOf(block, rate, [[-0.05]], growth, [[0.05 - spread]])[0]?.[0]);
      const shift = decimal(0.05 - spread);
      const unit = unitOf({ ...handUnit, preTaxDiscountRate: 0.07 });
      const expected = headroom({ ...unit, terminalGrowth: unit.terminalGrowth.plus(shift) }).toNumber();
      assert.ok(Math.abs(found - expected) <= 1e-12 * Math.abs(expected), `${spread}: ${found} for ${expected}`);
    }
  });

  it("shows a shift that is no number in its row or column only", () => {
    const grid = sensitivityOf(block, rate, [["up", 0]], growth, [[0, 0.01]]);
    assert.deepEqual(codes(grid)[0], ["#VALUE!", "#VALUE!"]);
    near(grid[1]?.[0], handHeadroom);
    assert.match(
      shown(grid[0]?.[1]).message,
      /^SENSITIVITY: parameter rowShifts, cell 1: found "up", expected a number/,
    );
    for (const form of errorForms("#N/A"))
      assert.deepEqual(codes(sensitivityOf(block, rate, [[0]], growth, [[form]])), [["#N/A"]]);
  });

  it("shares one message among the shifts that are no numbers beyond the first 5,000, as 200,000 may be none", () => {
    const texts = Array.from({ length: 200_000 }, () => ["up"]);
    const grid = sensitivityOf(block, rate, texts, growth, [[0]]);
    assert.equal(new Set(grid.flat()).size, 5_001);
    assert.match(shown(grid[4_999]?.[0]).message, /parameter rowShifts, cell 5000: found "up"/);
    const last = shown(grid.at(-1)?.[0]);
    assert.deepEqual(
      [last.code, last.message],
      ["#VALUE!", "One of more than 5000 cells without a value: the first 5000 say why."],
    );
  });

  it("refuses an unknown driver, naming it and the drivers", () => {
    const error = thrown(() => sensitivityOf(block, "Discount rate", [[0]], growth, [[0]]));
    assert.equal(error.code, "#VALUE!");
    assert.match(
      error.message,
      /^SENSITIVITY: parameter rowDriver: found "Discount rate", expected a driver: Base revenue, .*Pre-tax discount rate/,
    );
    for (const blank of blanks)
      assert.equal(thrown(() => sensitivityOf(block, rate, [[0]], blank, [[0]])).code, "#VALUE!");
  });

  it("refuses the same driver twice", () => {
    const error = thrown(() => sensitivityOf(block, rate, [[0]], rate.toUpperCase(), [[0]]));
    assert.equal(error.code, "#VALUE!");
    assert.match(
      error.message,
      /^SENSITIVITY: parameter columnDriver: found "Pre-tax discount rate" twice, expected another driver than that of rowDriver/,
    );
  });

  it("refuses 2-D shifts", () => {
    const error = thrown(() =>
      sensitivityOf(
        block,
        rate,
        [
          [0, 1],
          [2, 3],
        ],
        growth,
        [[0]],
      ),
    );
    assert.equal(error.code, "#VALUE!");
    assert.match(error.message, /parameter rowShifts: found 2 rows × 2 columns, expected one row or one column/);
  });

  it("refuses 1,000 × 1,000 shifts with the limit, and fills 200,000 cells", () => {
    const shifts = (count: number): unknown[][] => [Array.from({ length: count }, (_, index) => index * 1e-6)];
    const error = thrown(() => sensitivityOf(block, rate, shifts(1000), growth, shifts(1000)));
    assert.equal(error.code, "#VALUE!");
    assert.match(error.message, /found 1000 × 1000 = 1000000 cells, expected at most 200000/);
    assert.equal(sensitivityOf(block, rate, shifts(400), growth, shifts(500)).flat().length, 200_000);
    assert.equal(thrown(() => sensitivityOf(block, rate, shifts(200_001), growth, [[0]])).code, "#VALUE!");
  });

  it("leaves a large grid until the formula is entered, where Excel only previews it", () => {
    const shifts = [Array.from({ length: 200 }, (_, index) => index * 1e-6)];
    const previewing = { isInValuePreview: true } as unknown as CustomFunctions.Invocation;
    assert.equal(thrown(() => sensitivityOf(block, rate, shifts, growth, shifts, previewing)).code, "#N/A");
    near(sensitivityOf(block, rate, [[0]], growth, [[0]], previewing)[0]?.[0], handHeadroom);
  });

  it("answers for the block as CGUHEADROOM does", () => {
    assert.match(
      thrown(() => sensitivityOf(block.slice(1), rate, [[0]], growth, [[0]])).message,
      /no row labelled "Revenue growth"/,
    );
    const nothing = blockOf({ ...handUnit, ownership: 0 });
    assert.equal(thrown(() => sensitivityOf(nothing, rate, [[0]], growth, [[0]])).code, "#NUM!");
  });
});
