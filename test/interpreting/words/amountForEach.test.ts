import assert from "node:assert/strict";
import { withoutAmountForEach } from "../../../src/interpreting/words/amountForEach.ts";

describe("A label without a share's own value", () => {
  const cases: readonly (readonly [label: string, left: string])[] = [
    ["Common stock, par value $0.01 per share; 5,000 shares issued", "Common stock, par value $ ; 5,000 shares issued"],
    ["Class B common stock, $0.01 par value per share", "Class B common stock, $ "],
    ["Preferred stock, $.01 par value per share", "Preferred stock, $. "],
    ["Final dividend of 4.5 cents a share", "Final dividend of  "],
    ["Ordinary shares, nominal value per share of $1", "Ordinary shares,   of $1"],
    // A year, and the mark of a footnote.
    ["Dividends for 2014 per share", "Dividends for 2014 per share"],
    ["Adjusted earnings1 per share", "Adjusted earnings1 per share"],
    ["Basic earnings per share", "Basic earnings per share"],
  ];
  for (const [label, left] of cases)
    it(`is “${left}” of “${label}”`, () => {
      assert.equal(withoutAmountForEach(label), left);
    });
});
