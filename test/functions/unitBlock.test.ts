import assert from "node:assert/strict";
import { breakEvenOf, cguHeadroomOf, cguValueOf, frontierOf, sensitivityOf } from "../../src/functions/functions.ts";
import { blockOf, handHeadroom, handUnit, type PlainUnit } from "../support/unit.ts";
import { blanks, codes, errorForms, rich, thrown } from "./call.ts";

const near = (found: number, expected = handHeadroom): void => {
  assert.ok(Math.abs(found - expected) <= 1e-9 * Math.abs(expected), `${String(found)} for ${String(expected)}`);
};

/** The block of the unit worked by hand, with the row of a label replaced. */
function withRow(label: string, ...row: unknown[]): unknown[][] {
  return blockOf(handUnit).map((line) => (line[0] === label ? row : line));
}
const without = (label: string): unknown[][] => blockOf(handUnit).filter(([name]) => name !== label);

describe("CGUHEADROOM", () => {
  it("is 360.0765… for the unit worked by hand", () => {
    near(cguHeadroomOf(blockOf(handUnit)));
  });

  it("takes the rows in any order, with blank rows and headings among them", () => {
    for (const blank of blanks) {
      const heading = ["Key assumptions", blank, blank];
      const empty = [blank, blank, blank];
      near(cguHeadroomOf([heading, ...blockOf(handUnit).reverse(), empty]));
    }
  });

  it("matches labels without regard to case and spacing", () => {
    const shouted = blockOf(handUnit).map(([label, ...rest]) => [
      `  ${String(label).toUpperCase().replace(" / ", "/")}\u00a0`,
      ...rest,
    ]);
    near(cguHeadroomOf(shouted));
  });

  it("takes the switches' defaults where they are left out: grossed up, at year ends", () => {
    near(cguHeadroomOf(without("Gross up goodwill").filter(([name]) => name !== "Mid-year discounting")));
  });

  it("takes a blank switch as FALSE: blank is never absent", () => {
    for (const blank of blanks)
      near(cguHeadroomOf(withRow("Gross up goodwill", "Gross up goodwill", blank, "")), handHeadroom + 245);
  });

  it("discounts in the middle of the year where the switch says so", () => {
    near(
      cguHeadroomOf(withRow("Mid-year discounting", "Mid-year discounting", true, "")),
      (handHeadroom + 800) * Math.sqrt(1.12) - 800,
    );
  });

  it("does not read beside a single value", () => {
    near(cguHeadroomOf(withRow("Goodwill", "Goodwill", 255, "see note 13")));
    near(cguHeadroomOf(withRow("Goodwill", "Goodwill", 255, "#REF!")));
  });

  it("takes rich values by their basic value", () => {
    near(cguHeadroomOf(withRow("Gross margin", "Gross margin", rich(0.3), rich(0.3))));
  });

  it("takes a blank single value as zero", () => {
    for (const blank of blanks)
      near(cguHeadroomOf(withRow("Intangible assets", "Intangible assets", blank, "")), handHeadroom + 100);
  });

  it("refuses a block without one of its labels, naming it", () => {
    for (const [label] of blockOf(handUnit).slice(0, 12)) {
      const error = thrown(() => cguHeadroomOf(without(String(label))));
      assert.equal(error.code, "#VALUE!");
      assert.ok(
        error.message.startsWith(`CGUHEADROOM: parameter cgu: found no row labelled "${String(label)}"`),
        error.message,
      );
    }
  });

  it("refuses a label that is unknown, naming it and its row", () => {
    const error = thrown(() => cguHeadroomOf([...blockOf(handUnit), ["Discount rate", 0.1, ""]]));
    assert.equal(error.code, "#VALUE!");
    assert.match(
      error.message,
      /^CGUHEADROOM: parameter cgu, row 15: found unknown label "Discount rate" with values beside it, expected .*Pre-tax discount rate/,
    );
  });

  it("refuses a label that stands twice, naming it and both rows", () => {
    const error = thrown(() => cguHeadroomOf([...blockOf(handUnit), ["goodwill", 1, ""]]));
    assert.match(error.message, /parameter cgu, rows 9 and 15: found "Goodwill" twice, expected each label once/);
  });

  it("refuses values without a label", () => {
    for (const blank of blanks) {
      assert.match(
        thrown(() => cguHeadroomOf([...blockOf(handUnit), [blank, 7, ""]])).message,
        /row 15: found values without a label/,
      );
    }
  });

  it("refuses text where a number belongs, naming the row and year", () => {
    const yearly = thrown(() => cguHeadroomOf(withRow("Gross margin", "Gross margin", 0.3, "30 %")));
    assert.match(yearly.message, /parameter cgu, row "Gross margin", year 2: found "30 %", expected a number/);
    const single = thrown(() => cguHeadroomOf(withRow("Goodwill", "Goodwill", "n/a", "")));
    assert.match(single.message, /parameter cgu, row "Goodwill": found "n\/a", expected a number/);
    const logical = thrown(() => cguHeadroomOf(withRow("Gross up goodwill", "Gross up goodwill", "yes", "")));
    assert.match(logical.message, /row "Gross up goodwill": found "yes", expected TRUE or FALSE/);
  });

  it("takes a blank yearly cell as zero, in the last year too, whatever is in the years before", () => {
    for (const label of [
      "Revenue growth",
      "Gross margin",
      "Operating costs / revenue",
      "Capital expenditure / revenue",
    ]) {
      const values = blanks.map((blank) => cguHeadroomOf(withRow(label, label, 0.05, blank)));
      assert.deepEqual(
        values,
        blanks.map(() => values[0]),
        label,
      );
    }
  });

  it("values nil growth in the last year as nil, worked by hand", () => {
    // Revenue 1,100, 1,100, 1,122: flows 110 − 5, 110 and 112.2 − 1.1; 111.1 / 0.10 as terminal value.
    const expected = 105 / 1.12 + (110 + 1111) / 1.2544 - 800;
    for (const blank of blanks) near(cguHeadroomOf(withRow("Revenue growth", "Revenue growth", 0.1, blank)), expected);
  });

  it("leaves out columns at the end in which every yearly row is blank or zero, however many", () => {
    for (const blank of blanks) {
      near(cguHeadroomOf(blockOf(handUnit).map((row) => [...row, blank, blank])));
      // What stands there beside a single value is not read.
      near(cguHeadroomOf(blockOf(handUnit).map((row) => (row[0] === "Goodwill" ? [...row, 7] : [...row, blank]))));
    }
  });

  it("refuses such a column between others, naming it, and a block of no year", () => {
    for (const blank of blanks) {
      const apart = blockOf(handUnit).map(([label, first, second]) => [label, first, blank, second]);
      const error = thrown(() => cguHeadroomOf(apart));
      assert.equal(error.code, "#VALUE!");
      assert.match(error.message, /^CGUHEADROOM: parameter cgu, column 3: found a year that is blank or 0/);
      const yearly = ["Revenue growth", "Gross margin", "Operating costs / revenue", "Capital expenditure / revenue"];
      const empty = blockOf(handUnit).map((row) => (yearly.includes(String(row[0])) ? [row[0], blank, blank] : row));
      assert.match(
        thrown(() => cguHeadroomOf(empty)).message,
        /^CGUHEADROOM: parameter cgu: found no year: "Revenue growth"/,
      );
    }
  });

  it("takes a row of opening working capital, and without it w × base revenue: 50", () => {
    near(cguHeadroomOf(blockOf({ ...handUnit, openingWorkingCapital: 50 })));
    // 30 more comes back in the first year: 30 / 1.12.
    near(cguHeadroomOf(blockOf({ ...handUnit, openingWorkingCapital: 80 })), handHeadroom + 30 / 1.12);
    for (const blank of blanks)
      near(cguHeadroomOf([...blockOf(handUnit), ["Opening working capital", blank, blank]]), handHeadroom - 50 / 1.12);
  });

  it("takes a block as tall as the sheet", () => {
    const tall = [...blockOf(handUnit), ...Array.from({ length: 200_000 }, () => [null, "", 0])];
    near(cguHeadroomOf(tall));
  });

  it("gives #NUM! from every function that reads a block, for an ownership or assets that cannot be, whatever the switches", () => {
    const impossible: Partial<PlainUnit>[] = [0, -0.5, 1.2, 51]
      .map((ownership): Partial<PlainUnit> => ({ ownership }))
      .concat({ goodwill: -1 }, { intangibleAssets: -1 });
    for (const change of impossible)
      for (const grossUpGoodwill of [true, false]) {
        const block = blockOf({ ...handUnit, ...change, grossUpGoodwill });
        const rate = "Pre-tax discount rate";
        for (const call of [
          () => cguValueOf(block),
          () => cguHeadroomOf(block),
          () => sensitivityOf(block, rate, [[0]], "Gross margin", [[0]]),
          () => breakEvenOf(block, rate),
          () => frontierOf(block, rate, "Gross margin", [[0]]),
        ])
          assert.equal(thrown(call).code, "#NUM!", JSON.stringify({ ...change, grossUpGoodwill }));
      }
  });

  it("gives #NUM! where a unit has no value: base revenue, growth, terminal growth, and a rate within 1e-12 of it", () => {
    for (const change of [
      { baseRevenue: 0 },
      { baseRevenue: -1 },
      { revenueGrowth: [0.1, -1] },
      { terminalGrowth: -1 },
      { preTaxDiscountRate: -1, terminalGrowth: -1.5 },
      { preTaxDiscountRate: 0.02 },
      { preTaxDiscountRate: 0.07 - 0.05 },
    ]) {
      const block = blockOf({ ...handUnit, ...change });
      assert.equal(thrown(() => cguHeadroomOf(block)).code, "#NUM!", JSON.stringify(change));
      const cell = sensitivityOf(block, "Gross margin", [[0]], "Working capital / revenue", [[0]]);
      assert.deepEqual(codes(cell), [["#NUM!"]], JSON.stringify(change));
    }
  });

  it("refuses ownership of nothing and negative revenue with #NUM!", () => {
    for (const nothing of [...blanks, -0.5, 1.5]) {
      assert.equal(thrown(() => cguHeadroomOf(withRow("Ownership", "Ownership", nothing, ""))).code, "#NUM!");
    }
    assert.equal(thrown(() => cguHeadroomOf(withRow("Base revenue", "Base revenue", -1, ""))).code, "#NUM!");
  });

  it("gives #NUM! where the discount rate is at or below the terminal growth", () => {
    for (const rate of [0.02, 0.01, -1]) {
      assert.equal(
        thrown(() => cguHeadroomOf(withRow("Pre-tax discount rate", "Pre-tax discount rate", rate, ""))).code,
        "#NUM!",
      );
    }
  });

  it("passes on error values in the cells it reads, and names those that Excel does not take", () => {
    for (const form of errorForms("#N/A")) {
      assert.equal(thrown(() => cguHeadroomOf(withRow("Goodwill", "Goodwill", form, ""))).code, "#N/A");
      assert.equal(thrown(() => cguHeadroomOf(withRow("Gross margin", "Gross margin", 0.3, form))).code, "#N/A");
      assert.equal(thrown(() => cguHeadroomOf(withRow("Goodwill", form, 255, ""))).code, "#N/A");
    }
    const error = thrown(() => cguHeadroomOf(withRow("Goodwill", "Goodwill", "#NAME?", "")));
    assert.deepEqual([error.code, /row "Goodwill": found #NAME\?/.test(error.message)], ["#VALUE!", true]);
  });

  it("refuses a range of one column, and a block's name as a text, saying which text", () => {
    const words = (sent: unknown[][]): string => thrown(() => cguHeadroomOf(sent)).message;
    assert.match(words([["Goodwill"], ["Ownership"]]), /found 2 rows × 1 column, expected a unit block/);
    assert.match(words([["Compass"]]), /found "Compass", expected a unit block/);
  });
});
