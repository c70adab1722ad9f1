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
    ["SAR in Million", "SAR", 1_000_000],
    ["expressed in thousands of Ghana Cedi", "GHS", 1_000],
    ["GH₵'000", "GHS", 1_000],
    // The letter or the word of a scale may stand before the currency, and in other languages.
    ["kEUR", "EUR", 1_000],
    ["TEUR", "EUR", 1_000],
    ["T€", "EUR", 1_000],
    ["M€", "EUR", 1_000_000],
    ["in Mio. €", "EUR", 1_000_000],
    ["EUR Mrd.", "EUR", 1_000_000_000],
    ["Miles de euros", "EUR", 1_000],
    ["MSEK", "SEK", 1_000_000],
    ["NOK 1 000", "NOK", 1_000],
    ["in CHF 1'000", "CHF", 1_000],
    ["R'000", "ZAR", 1_000],
    ["Rm", "ZAR", 1_000_000],
    // "Mil" is a thousand in Portuguese.
    ["R$ mil", "BRL", 1_000],
    ["R$ milhões", "BRL", 1_000_000],
    ["Rp juta", "IDR", 1_000_000],
    ["triệu đồng", "VND", 1_000_000],
    ["In millions of Korean won", "KRW", 1_000_000],
    ["(단위: 백만원)", "KRW", 1_000_000],
    ["(単位:百万円)", "JPY", 1_000_000],
    ["Rs. in lacs", "INR", 100_000],
    // So many of a scale at once.
    ["(JPY 100 million)", "JPY", 100_000_000],
    ["Hundred millions of yen", "JPY", 100_000_000],
    ["in ten thousands of RMB", "CNY", 10_000],
    ["RMB'0000", "CNY", 10_000],
    ["Rs. in '00000", undefined, 100_000],
    ["In trillions of Rupiah", "IDR", 1_000_000_000_000],
    ["US$100 million", "USD", 1_000_000],
    ["HUF million", "HUF", 1_000_000],
    // Rupees are of several countries.
    ["Rs.'000", undefined, 1_000],
    ["(inthousands)", undefined, 1_000],
    ["in thousand NT dollars", "TWD", 1_000],
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
