import assert from "node:assert/strict";
import { isCurrency } from "../../src/figures/isCurrency.ts";

describe("isCurrency(code)", () => {
  it("is true of the codes of ISO 4217, of currencies that are gone too", () => {
    for (const code of ["SEK", "CHF", "CNY", "HKD", "TWD", "XOF", "DEM"]) assert.equal(isCurrency(code), true, code);
  });

  it("is false of what only looks like one, of other cases, and of the codes that stand for none", () => {
    for (const code of ["XYZ", "ABC", "RMB", "RMBM", "sek", "xxx", "XXX", "XTS", "HK$", "€", " SEK", "", "1A2"])
      assert.equal(isCurrency(code), false, code);
  });
});
