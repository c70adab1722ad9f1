import assert from "node:assert/strict";
import { isCurrency } from "../../../src/figures/isCurrency.ts";
import { currencySigns } from "../../../src/interpreting/words/currencyWords.ts";

describe("the signs of currencies", () => {
  it("are those that are printed for one currency alone", () => {
    const known = { RMB: "CNY", HK$: "HKD", US$: "USD", NT$: "TWD", "£": "GBP", "€": "EUR" };
    for (const [sign, code] of Object.entries(known)) assert.equal(currencySigns[sign], code, sign);
    // A dollar is many countries', and ¥ is printed for yen and renminbi.
    for (const sign of ["$", "¥", "元"]) assert.equal(currencySigns[sign], undefined, sign);
    for (const code of Object.values(currencySigns)) assert.ok(isCurrency(code), code);
  });
});
