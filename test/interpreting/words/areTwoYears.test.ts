import assert from "node:assert/strict";
import { areTwoYears } from "../../../src/interpreting/words/areTwoYears.ts";

describe("The heads over one column", () => {
  const two = [
    ["2031", "2030"],
    ["Fiscal 2031", "Fiscal 2030"],
    ["FY2031", "2030"],
    ["2031 2030"],
    ["二零三一年二零三零年"],
  ];
  for (const texts of two) {
    it(`are those of two columns, one of which was not found: ${texts.join(" | ")}`, () => {
      assert.equal(areTwoYears(texts), true);
    });
  }

  const one = [["2031"], ["Fiscal 2031", "2031"], ["Year ended 30 June 2031", "2031"], ["As at 31 March 2032", "2031"]];
  for (const texts of one) {
    it(`are of one: ${texts.join(" | ")}`, () => {
      assert.equal(areTwoYears(texts), false);
    });
  }
});
