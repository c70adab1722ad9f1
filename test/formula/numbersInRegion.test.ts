import assert from "node:assert/strict";
import { numbersInRegion } from "../../src/formula/numbersInRegion.ts";
import { printFormula } from "../../src/formula/printFormula.ts";

const printed = (text: string): string => printFormula(numbersInRegion(text), "Sheet");

describe("numbersInRegion(text)", () => {
  it("has FIXED write amounts and percentages, as it takes the region's signs", () => {
    assert.equal(
      printed("Opening working capital, 18.7% × 330,000."),
      '"Opening working capital, "&FIXED(18.7,1)&"% × "&FIXED(330000,0)&"."',
    );
    assert.equal(
      printed("153,000 / 51% over 330,000 = 2.84, is"),
      'FIXED(153000,0)&" / 51% over "&FIXED(330000,0)&" = "&FIXED(2.84,2)&", is"',
    );
    assert.equal(printed("44,000, or 450,000,"), 'FIXED(44000,0)&", or "&FIXED(450000,0)&","');
    assert.equal(printed("2.2%–21.6%"), 'FIXED(2.2,1)&"%–"&FIXED(21.6,1)&"%"');
  });

  it("leaves paragraphs, rules, years and what is printed with a sign of its own as they are", () => {
    for (const text of ["IAS 36.50 and 36.75–79", "Rule 14.36B", "31 May 2022, as announced", "RMB0'000", "1,2,3"])
      assert.equal(printed(text), `"${text}"`);
  });
});
