import assert from "node:assert/strict";
import { readPeriod } from "../../src/functions/arguments/readPeriod.ts";
import { blanks, rich } from "./call.ts";

describe("readPeriod(sent, keys)", () => {
  it("takes a year, a key and a day as Excel counts them, the first and the last that can be told from a year among them", () => {
    // 10,000 and 2,958,465 days after 30 December 1899.
    for (const [sent, period] of [
      [2031, "2031"],
      [" 2031-H1 ", "2031-H1"],
      [9_999, "9999"],
      [10_000, "1927-05-18"],
      [47_848, "2030-12-31"],
      [47_848.999, "2030-12-31"],
      [rich(47_848), "2030-12-31"],
      [2_958_465, "9999-12-31"],
      [2_958_466, "2958466"],
    ] as const)
      assert.equal(readPeriod(sent, []), period);
    for (const blank of blanks) assert.equal(readPeriod(blank, []), "");
  });

  it("takes a number that is a period's key as that", () => {
    assert.equal(readPeriod(203_112, ["203112"]), "203112");
    assert.equal(readPeriod(203_112, []), "2456-02-05");
  });
});
