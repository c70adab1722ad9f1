import assert from "node:assert/strict";
import { withWordsApart } from "../../../src/interpreting/words/withWordsApart.ts";

describe("withWordsApart(label)", () => {
  for (const [label, words] of [
    ["totalassets", "total assets"],
    ["profitbeforetaxation", "profit before taxation"],
    ["netcashfromoperations in the year", "net cash from operations in the year"],
    ["(loss)/profitfortheyear", "(loss)/profit for the year"],
  ] as const)
    it(`is ${words} of ${label}`, () => {
      assert.equal(withWordsApart(label), words);
    });

  for (const label of [
    "intangible assets",
    "comprehensive income",
    "shareholders",
    "operations",
    "intercompany",
    "forother",
  ])
    it(`leaves ${label} as it is`, () => {
      assert.equal(withWordsApart(label), label);
    });
});
