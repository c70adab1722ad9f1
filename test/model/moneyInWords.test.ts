import assert from "node:assert/strict";
import { moneyInWords } from "../../src/model/moneyInWords.ts";

describe("moneyInWords({printed, symbol})", () => {
  const said = [
    ["In millions", "USD", "USD, in millions"],
    ["(in thousands)", "US$", "US$, (in thousands)"],
    ["HK$'000", "HK$", "HK$'000"],
    ["RMB million", "RMB", "RMB million"],
    ["Millions of euros, EUR", "€", "Millions of euros, EUR"],
    ["千港元", "HKD", "千港元"],
  ] as const;
  for (const [printed, symbol, words] of said)
    it(`is “${words}” of “${printed}”`, () => {
      assert.equal(moneyInWords({ printed, symbol }), words);
    });
});
