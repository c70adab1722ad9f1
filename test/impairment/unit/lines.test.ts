import assert from "node:assert/strict";
import fc from "fast-check";
import { boundsOf } from "../../../src/impairment/unit/boundsOf.ts";
import { driverLine, driverLines, drivers, type Driver } from "../../../src/impairment/unit/drivers.ts";
import {
  adjustmentsOf,
  assumptionLines,
  blockLines,
  exceederOf,
  idOf,
  shortName,
  unitOfLine,
  type LineKey,
} from "../../../src/impairment/unit/lines.ts";
import { sameLabel } from "../../../src/impairment/unit/sameLabel.ts";

const line = (key: LineKey) => {
  const found = assumptionLines.find((each) => each.key === key);
  assert.ok(found, key);
  return found;
};

describe("the table of a unit block's lines", () => {
  it("gives each line one key, one label and one name", () => {
    for (const of of ["key", "label", "name"] as const) {
      const values = assumptionLines.map((each) => each[of]);
      assert.equal(new Set(values).size, values.length, of);
    }
  });

  it("has the drivers first in a block, in the order of docs/functions.md", () => {
    assert.deepEqual(drivers, [
      "Base revenue",
      "Revenue growth",
      "Gross margin",
      "Operating costs / revenue",
      "Capital expenditure / revenue",
      "Working capital / revenue",
      "Terminal growth",
      "Pre-tax discount rate",
    ]);
    assert.deepEqual(
      blockLines.slice(0, drivers.length).map(({ label }) => label),
      drivers,
    );
  });

  it("finds a driver by its name, and refuses what is none", () => {
    assert.equal(driverLine("Gross margin").key, "grossMargin");
    assert.throws(
      () => driverLine("Goodwill" as Driver),
      (error) => error instanceof Error && error.name === "UnknownDriverError" && error.message.includes("Goodwill"),
    );
  });

  it("proposes for the uncertainty of a driver a few points or per cent, far less than what is usual of it", () => {
    for (const { label, bounds, driver } of driverLines) {
      const { spread } = driver.uncertainty;
      assert.ok(spread >= 0 && spread <= 0.1, label);
      if (bounds !== undefined && driver.shift !== "relative")
        assert.ok(2 * spread < bounds.maximum - bounds.minimum, label);
    }
  });

  it("has the discount rate above the terminal growth, and no line above another", () => {
    const above = assumptionLines.map(({ key, label }) => [label, exceederOf(key)?.label]);
    assert.deepEqual(
      above.filter(([, exceeder]) => exceeder !== undefined),
      [["Terminal growth", "Pre-tax discount rate"]],
    );
  });

  it("is spoken of by its label, the discount rate without what it is of", () => {
    assert.equal(shortName(line("preTaxDiscountRate")), "discount rate");
    assert.equal(shortName(line("grossMargin")), "gross margin");
  });

  it("grosses goodwill up and discounts at year ends where a block does not say", () => {
    const byDefault = Object.fromEntries(
      assumptionLines.flatMap((each) => (each.byDefault === undefined ? [] : [[each.label, each.byDefault]])),
    );
    assert.deepEqual(byDefault, { "Gross up goodwill": true, "Mid-year discounting": false });
  });

  it("knows a label by its words, whatever their case and spacing", () => {
    assert.ok(sameLabel("Pre-tax discount rate", " pre-TAX  Discount rate"));
    assert.ok(!sameLabel("Pre-tax discount rate", "Post-tax discount rate"));
  });

  it("moves a driver by one point unless told, base revenue by five per cent of it, terminal growth by half a point", () => {
    const steps = assumptionLines.flatMap(({ label, driver }) =>
      driver === undefined ? [] : [[label, driver.shift, driver.step]],
    );
    assert.deepEqual(steps, [
      ["Base revenue", "relative", 0.05],
      ["Revenue growth", "added", 0.01],
      ["Gross margin", "added", 0.01],
      ["Operating costs / revenue", "added", 0.01],
      ["Capital expenditure / revenue", "added", 0.01],
      ["Working capital / revenue", "added", 0.01],
      ["Terminal growth", "added", 0.005],
      ["Pre-tax discount rate", "added", 0.01],
    ]);
  });

  it("keeps the depreciation inside a margin out of the block, and adds it to the margin", () => {
    assert.ok(!blockLines.some(({ label }) => label.startsWith("Gross margin adjustment")));
    assert.deepEqual(
      adjustmentsOf("grossMargin").map(({ key }) => key),
      ["grossMarginAdjustment"],
    );
    assert.deepEqual(adjustmentsOf("terminalGrowth"), []);
  });

  it("keeps the ids and defined names that inputs were kept by and formulas rest on", () => {
    assert.equal(idOf(line("preTaxDiscountRate")), "discountRate");
    assert.equal(line("preTaxDiscountRate").name, "DiscountRate");
    for (const each of assumptionLines)
      if (each.key !== "preTaxDiscountRate") assert.equal(idOf(each), each.key, each.label);
  });

  it("says amounts in the workbook's money, ratios in their own words", () => {
    assert.equal(unitOfLine(line("goodwill"), "US$ million"), "US$ million");
    assert.equal(unitOfLine(line("ownership"), "US$ million"), "% of equity");
  });

  it("adds only to lines of the block, and takes floors from lines above", () => {
    assumptionLines.forEach(({ addsTo, floor }, index) => {
      if (addsTo !== undefined)
        assert.ok(
          blockLines.some(({ key }) => key === addsTo),
          addsTo,
        );
      for (const key of floor?.product ?? [])
        assert.ok(
          assumptionLines.slice(0, index).some((above) => above.key === key),
          key,
        );
    });
  });
});

describe("the bounds of a line", () => {
  const revenue = line("baseRevenue");

  it("are those of the table for amounts in thousands that they leave room around", () => {
    assert.deepEqual(boundsOf(revenue, 1_000, [340_000]), { minimum: 1_000, maximum: 2_000_000, step: 1_000 });
  });

  it("are a thousandth of these in millions", () => {
    assert.deepEqual(boundsOf(revenue, 1_000_000, [340]), { minimum: 1, maximum: 2_000, step: 1 });
    assert.deepEqual(boundsOf(line("goodwill"), 1_000_000, [95.5]), { minimum: 0, maximum: 1_000, step: 0.1 });
  });

  it("move by powers of ten to where a unit is much larger or smaller", () => {
    assert.deepEqual(boundsOf(revenue, 1_000_000, [12_000]), { minimum: 100, maximum: 200_000, step: 100 });
    assert.deepEqual(boundsOf(revenue, 1, [45_000]), { minimum: 10_000, maximum: 20_000_000, step: 10_000 });
  });

  it("leave twice its size above, and half of it below where there is a least amount", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 12 }),
        fc.constantFrom(1, 1_000, 10_000, 1_000_000),
        (amount, scale) => {
          const bounds = boundsOf(revenue, scale, [amount]);
          assert.ok(bounds);
          assert.ok(bounds.maximum >= 2 * amount && bounds.minimum * 2 <= amount, JSON.stringify(bounds));
        },
      ),
    );
  });

  it("keep a slider to what a ratio can be: ownership up to all of it, costs up to all of revenue, a rate above none", () => {
    const bounds = Object.fromEntries(
      assumptionLines.flatMap((each) =>
        each.measure === "ratio" && "bounds" in each && each.bounds !== undefined
          ? [[each.key, [each.bounds.minimum, each.bounds.maximum, each.bounds.step]]]
          : [],
      ),
    );
    assert.deepEqual(bounds, {
      revenueGrowth: [-0.5, 1, 0.001],
      grossMargin: [0, 0.9, 0.001],
      grossMarginAdjustment: [0, 0.2, 0.001],
      operatingCosts: [0, 1, 0.001],
      capitalExpenditure: [0, 0.3, 0.001],
      workingCapital: [-0.5, 0.8, 0.001],
      terminalGrowth: [-0.05, 0.08, 0.001],
      preTaxDiscountRate: [0.05, 0.4, 0.001],
      ownership: [0.01, 1, 0.01],
    });
  });

  it("of net assets and working capital reach below zero, of what is carried at cost they do not", () => {
    const least = (key: LineKey): readonly unknown[] => {
      const { minimum, maximum, step } = boundsOf(line(key), 1_000, [10_000]) ?? {};
      return [minimum, maximum, step];
    };
    for (const key of ["openingWorkingCapital", "otherNetAssets"] as const)
      assert.deepEqual(least(key), [-500_000, 1_000_000, 100], key);
    for (const key of ["goodwill", "intangibleAssets"] as const) assert.deepEqual(least(key), [0, 1_000_000, 100], key);
  });

  it("of ratios stay, whatever the money", () => {
    assert.deepEqual(boundsOf(line("terminalGrowth"), 1, [0.022]), { minimum: -0.05, maximum: 0.08, step: 0.001 });
    assert.equal(boundsOf(line("grossUpGoodwill"), 1, []), undefined);
  });
});

describe("where a unit has a value, line by line", () => {
  it("is growth and rates above −100%, revenue and ownership above zero, no goodwill or intangible assets below it", () => {
    assert.deepEqual(
      Object.fromEntries(assumptionLines.flatMap(({ key, valued }) => (valued === undefined ? [] : [[key, valued]]))),
      {
        baseRevenue: { above: 0, words: "must be above zero" },
        revenueGrowth: { above: -1, words: "must be above −100%" },
        terminalGrowth: { above: -1, words: "must be above −100%" },
        preTaxDiscountRate: { above: -1, words: "must be above −100%" },
        ownership: { above: 0, most: 1, words: "must be above zero and at most 100%" },
        goodwill: { least: 0, words: "must not be negative" },
        intangibleAssets: { least: 0, words: "must not be negative" },
      },
    );
  });

  it("is a discount rate above the terminal growth", () => {
    const above = assumptionLines.flatMap(({ key, exceeds }) => (exceeds === undefined ? [] : [[key, exceeds]]));
    assert.deepEqual(above, [["preTaxDiscountRate", "terminalGrowth"]]);
  });
});
