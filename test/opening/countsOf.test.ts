import assert from "node:assert/strict";
import { decide } from "../../src/opening/deciding/decide.ts";
import { reviewOf } from "../../src/opening/deciding/reviewOf.ts";
import { layFiling } from "../../src/opening/openFiling.ts";

describe("The counts of what bears figures out", () => {
  it("hold a figure that was read with doubts among those in doubt alone, though a sum bears it out", async () => {
    const text = [
      "£'000,2014,2013",
      "Income statement,,",
      // The cost of the first year stands behind the label without a gap.
      '"Cost of sales (7,000)",,"(6,000)"',
      'Other income,"9,000","8,500"',
      'Administrative expenses,"(1,500)","(1,400)"',
      'Profit for the year,"500","1,100"',
      "Employees,40,38",
    ].join("\n");
    const filing = await layFiling(new TextEncoder().encode(text), { name: "glued.csv" });
    const decided = decide(filing, []);
    const [table] = decided.pack.tables;
    assert.deepEqual(table?.coverage, { figures: 10, borneOut: 7, inDoubt: 1, scaleByNothing: true });
    const { figures, borneOut, byNothing, inDoubt } = reviewOf(filing, decided).counts;
    assert.deepEqual({ figures, borneOut, byNothing, inDoubt }, { figures: 10, borneOut: 7, byNothing: 2, inDoubt: 1 });
  });
});
