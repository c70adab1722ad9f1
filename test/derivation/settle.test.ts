import assert from "node:assert/strict";
import { NoPeriodError } from "../../src/derivation/fold.ts";
import { inMeasure, settle, WideDenominatorError, type Settled } from "../../src/derivation/settle.ts";
import { NoConversionError, NoProductError } from "../../src/figures/measure.ts";
import { NoQuotientError } from "../../src/figures/quotientMeasure.ts";
import type { Derivation } from "../../src/filing/Derivation.ts";
import { figure, lookOf, millions, perShare, ratio, shares, thousands, yuan } from "./filed.ts";

// Qingdao AInnovation's announcement for 2023: income statement (RMB'000), text (RMB million), note 11, definitions.
const look = lookOf({
  "revenue@2022": figure(1_557_643, 0.5),
  "revenue@2023": figure(1_751_045, 0.5),
  "costOfSales@2023": figure(-1_162_560, 0.5),
  "role revenue@2023": figure(1_751_045, 0.5),
  "line grossMargin@2023": figure("0.336", 0, ratio),
  "quotedSelling@2022": figure("162.7", "0.05", millions),
  "quotedSelling@2023": figure("214.5", "0.05", millions),
  "sellingRatio@2023": figure("0.044", "0.0005", ratio),
  "issued@2023": figure(565_050_738, 0, shares),
  "nominal@2023": figure(1, 0, perShare),
  "loss@2023": figure(-582_337, 0.5),
  "weighted@2023": figure(556_283, 0.5, { kind: "count", of: "shares", scale: 1000 }),
  "assets@software": figure(27, 0.5),
  "nearlyNil@2023": figure("0.04", "0.05"),
});

const settled = (derivation: Derivation, period = "2023"): Settled => {
  const found = settle(derivation, look, period);
  assert.ok(found, `nothing found by ${JSON.stringify(derivation)}`);
  return found;
};

describe("settle", () => {
  it("takes a figure of the period asked for, of a column, of a role and of another line", () => {
    assert.equal(settled({ figure: "revenue" }, "2022").value.toString(), "1557643");
    assert.equal(settled({ figure: "assets", column: "software" }).value.toString(), "27");
    assert.equal(settled({ role: "revenue" }).value.toString(), "1751045");
    assert.equal(settled({ line: "grossMargin" }).value.toString(), "0.336");
  });

  it("adds and subtracts, with half a unit of rounding for each addend: gross profit 588,485 ± 1", () => {
    const grossProfit = settled({ sum: [{ figure: "revenue" }, { figure: "costOfSales" }] });
    assert.deepEqual([grossProfit.value.toString(), grossProfit.rounding.toString()], ["588485", "1"]);
    assert.equal(
      settled({ sum: [{ less: { figure: "costOfSales" } }, { less: { figure: "revenue" } }] }).value.toString(),
      "-588485",
    );
  });

  it("divides, and takes one off for growth: the text's selling expenses grew by 31.84%", () => {
    const growth = settled({
      numerator: { figure: "quotedSelling" },
      denominator: { figure: "quotedSelling", before: true },
      lessOne: true,
    });
    // By hand: 214.5 / 162.7 − 1 = 0.318377…; (214.5 + 0.05) / (162.7 − 0.05) − 214.5 / 162.7 = 0.000712…
    assert.equal(growth.value.toFixed(6), "0.318377");
    assert.equal(growth.rounding.toFixed(6), "0.000713");
    assert.deepEqual(growth.measure, ratio);
  });

  it("carries half-units through to the quotient furthest away, whatever the signs", () => {
    // By hand: (10.5 / 19.5) − (10 / 20) = 0.0384615…
    const { value, rounding } = settled2({ numerator: { figure: "a" }, denominator: { figure: "b" } });
    assert.deepEqual([value.toString(), rounding.toFixed(7)], ["-0.5", "0.0384615"]);
  });

  it("has no rounding where nothing it rests on is rounded", () => {
    const capital = settled({ product: [{ figure: "issued" }, { figure: "nominal" }] });
    assert.ok(capital.rounding.isZero());
  });

  it("multiplies shares by a price for each to money, 565,051 thousand of nominal value", () => {
    const capital = settled({ product: [{ figure: "issued" }, { figure: "nominal" }] });
    assert.deepEqual(capital.measure, yuan);
    assert.equal(inMeasure(capital, thousands).value.toFixed(0), "565051");
  });

  it("divides money by things to money for each: the owners' loss over the weighted shares is (1.05) a share", () => {
    const loss = settled({ numerator: { figure: "loss" }, denominator: { figure: "weighted" } });
    assert.deepEqual(loss.measure, perShare);
    assert.equal(loss.value.toFixed(2), "-1.05");
  });

  it("carries a product's rounding as each factor's times the other", () => {
    // By hand: 0.0005 × 1,751,045 + 0.5 × 0.044 = 875.5225 + 0.022.
    const { rounding } = settled({ product: [{ figure: "sellingRatio" }, { figure: "revenue" }] });
    assert.equal(rounding.toString(), "875.5445");
  });

  it("adds amounts of different scales in the coarser, and brings a denominator to its numerator's", () => {
    const sum = settled({ sum: [{ figure: "revenue" }, { figure: "quotedSelling" }] });
    assert.deepEqual(sum.measure, millions);
    assert.equal(sum.value.toString(), "1965.545");
    const share = settled({ numerator: { figure: "quotedSelling" }, denominator: { figure: "revenue" } });
    assert.equal(share.value.toFixed(4), "0.1225");
  });

  it("takes a constant as exact: the average of two years", () => {
    const average = settled({
      numerator: { sum: [{ figure: "revenue", before: true }, { figure: "revenue" }] },
      denominator: { constant: "2" },
    });
    assert.deepEqual([average.value.toString(), average.rounding.toString()], ["1654344", "0.5"]);
  });

  it("finds nothing where a term is not printed or no period is before", () => {
    assert.equal(settle({ sum: [{ figure: "revenue" }, { figure: "costOfSales" }] }, look, "2022"), undefined);
    assert.equal(settle({ figure: "revenue", before: true }, look, "2022"), undefined);
    assert.equal(settle({ numerator: { figure: "loss" }, denominator: { figure: "none" } }, look, "2023"), undefined);
  });

  it("refuses a term without a column where no period is asked for", () => {
    assert.throws(() => settle({ figure: "revenue" }, look), NoPeriodError);
  });

  it("refuses what cannot be added, multiplied or divided, and a denominator that may be nil", () => {
    assert.throws(() => settled({ sum: [{ figure: "revenue" }, { figure: "issued" }] }), NoConversionError);
    assert.throws(() => settled({ product: [{ figure: "revenue" }, { figure: "loss" }] }), NoProductError);
    assert.throws(
      () => settled({ numerator: { figure: "issued" }, denominator: { figure: "revenue" } }),
      NoQuotientError,
    );
    assert.throws(
      () => settled({ numerator: { figure: "revenue" }, denominator: { figure: "nearlyNil" } }),
      WideDenominatorError,
    );
  });
});

function settled2(derivation: Derivation): Settled {
  const found = settle(derivation, lookOf({ "a@2023": figure(10, 0.5), "b@2023": figure(-20, 0.5) }), "2023");
  assert.ok(found);
  return found;
}
