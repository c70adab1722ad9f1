import assert from "node:assert/strict";
import { valuedWhere } from "../../../src/impairment/value/valuedWhere.ts";

describe("valuedWhere", () => {
  it("has a unit valued with growth and rates above −100%, revenue and ownership above zero, no goodwill below it", () => {
    assert.deepEqual(valuedWhere, {
      baseRevenue: { above: 0, words: "must be above zero" },
      revenueGrowth: { above: -1, words: "must be above −100%" },
      terminalGrowth: { above: -1, words: "must be above −100%" },
      preTaxDiscountRate: { above: -1, words: "must be above −100%" },
      ownership: { above: 0, most: 1, words: "must be above zero and at most 100%" },
      goodwill: { least: 0, words: "must not be negative" },
      intangibleAssets: { least: 0, words: "must not be negative" },
    });
  });
});
