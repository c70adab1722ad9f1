import { strict as assert } from "node:assert";
import { titleCase } from "../../../src/interpreting/words/titleCase.ts";

describe("A title in capitals", () => {
  const written = [
    ["CONSOLIDATED STATEMENT OF CASH FLOWS", "Consolidated Statement of Cash Flows"],
    ["NOTE 2 — PROPERTY, PLANT AND EQUIPMENT", "Note 2 — Property, Plant and Equipment"],
    ["EUROPE, MIDDLE EAST & AFRICA", "Europe, Middle East & Africa"],
    ["USE OF NON-GAAP FINANCIAL MEASURES", "Use of Non-GAAP Financial Measures"],
    ["PART II", "Part II"],
    ["CLASS A SHARES", "Class A Shares"],
    ["MAY 31, 2025", "May 31, 2025"],
    ["EUR THOUSAND", "EUR Thousand"],
    ["TEUR", "TEUR"],
    ["GROUP MSEK", "Group MSEK"],
    ["SHAREHOLDERS' EQUITY", "Shareholders' Equity"],
    ["INCOME: THE GROUP", "Income: The Group"],
  ] as const;
  for (const [printed, expected] of written)
    it(`${printed} is written as ${expected}`, () => {
      assert.equal(titleCase(printed), expected);
    });

  for (const title of ["Summary of DATA", "EPS", "綜合損益表"])
    it(`is left as ${title} is printed`, () => {
      assert.equal(titleCase(title), title);
    });
});
