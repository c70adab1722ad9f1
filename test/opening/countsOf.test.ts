import assert from "node:assert/strict";
import { decide } from "../../src/opening/deciding/decide.ts";
import { reviewOf } from "../../src/opening/deciding/reviewOf.ts";
import { layFiling } from "../../src/opening/openFiling.ts";
import { smallFilingPdf } from "../support/smallFiling.ts";

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

  it("add up to all figures where a doubt names a total that another sum bears out", async () => {
    // 95 + 190 is not the 280 that is printed; but 1,020 + 280 is the printed 1,300.
    const filing = await layFiling(smallFilingPdf({ Inventories: "95" }), { name: "damaged.pdf" });
    const { counts } = reviewOf(filing, decide(filing, []));
    assert.deepEqual(counts, { figures: 46, borneOut: 44, byNothing: 0, inDoubt: 2, doubts: 1 });
  });

  it("hold a figure in doubt of a column that is none of amounts with the others", async () => {
    const text = [
      "£'000,2014,2013,Change %",
      "Income statement,,,",
      'Revenue,"9,000","8,000",12.5%',
      'Cost of sales,"(5,000)","(4,800)",40 bps',
      'Gross profit,"4,000","3,200",25.0%',
    ].join("\n");
    const filing = await layFiling(new TextEncoder().encode(text), { name: "points.csv" });
    const { counts } = reviewOf(filing, decide(filing, []));
    assert.deepEqual(counts, { figures: 7, borneOut: 6, byNothing: 0, inDoubt: 1, doubts: 1 });
  });
});
