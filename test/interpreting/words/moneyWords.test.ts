import assert from "node:assert/strict";
import { moneyWords } from "../../../src/interpreting/words/moneyWords.ts";

describe("The money that words name", () => {
  const cases: readonly (readonly [words: string, currency: string | undefined, scale: number])[] = [
    ["RM'mil", "MYR", 1_000_000],
    ["RMm", "MYR", 1_000_000],
    ["CHF m", "CHF", 1_000_000],
    ["PLNm", "PLN", 1_000_000],
    ["EURm", "EUR", 1_000_000],
    ["US$MM", "USD", 1_000_000],
    ["SEK bn", "SEK", 1_000_000_000],
    ["EUR k", "EUR", 1_000],
    ["HK$'000", "HKD", 1_000],
    ["Rp", "IDR", 1],
    ["RM", "MYR", 1],
    ["Expressed in SAR", "SAR", 1],
    ["SAR'000", "SAR", 1_000],
    // A letter behind other words is no scale.
    ["Class M $", undefined, 1],
  ];
  for (const [words, currency, scale] of cases)
    it(`is ${currency ?? "no currency's alone"}, times ${scale}, in “${words}”`, () => {
      const money = moneyWords(words);
      assert.deepEqual([money?.currency, money?.scale], [currency, scale]);
    });

  it("is none in the name of a place", () => {
    assert.equal(moneyWords("Hong Kong SAR"), undefined);
  });
});
