import assert from "node:assert/strict";
import type { Measure } from "../../../src/figures/measure.ts";
import { UnitWords } from "../../../src/interpreting/assembling/unitWords.ts";

const money = { currency: "EUR", scale: 1000, printed: "€'000", symbol: "€" };
const of = (printed: string, measure?: Measure) => ({
  printed,
  place: { line: 1, column: 1 },
  ...(measure && { measure }),
});

describe("the word by which a figure's unit is named", () => {
  it("is none of the document's own money alone: another currency, scale, a share's amount and a count have theirs", () => {
    const words = new UnitWords(money);
    const own: Measure = { kind: "money", currency: "EUR", scale: 1000 };
    assert.equal(words.wordFor(of("€ thousand", own)), undefined);
    for (const [printed, measure] of [
      ["US$'000", { ...own, currency: "USD" }],
      ["€m", { ...own, scale: 1_000_000 }],
      ["€ per share", { ...own, scale: 1, per: "share" }],
      ["shares", { kind: "count", of: "shares", scale: 1 }],
    ] as const) {
      assert.equal(words.wordFor(of(printed, measure)), printed);
      assert.deepEqual(words.all[printed], measure);
    }
  });

  it("is there of all money, where nobody has said which the document's is", () => {
    const own: Measure = { kind: "money", currency: "EUR", scale: 1000 };
    assert.equal(new UnitWords(null).wordFor(of("€'000", own)), "€'000");
  });

  it("is another where its words mean something else already, or are the document's own", () => {
    const words = new UnitWords(money);
    const other: Measure = { kind: "money", currency: "USD", scale: 1000 };
    assert.equal(words.wordFor(of("€'000", other)), "€'000 (2)");
    assert.equal(words.wordFor(of("units", { kind: "count", of: "cars", scale: 1 })), "units");
    assert.equal(words.wordFor(of("units", { kind: "count", of: "flats", scale: 1 })), "units (2)");
    assert.equal(words.wordFor(of("units", { kind: "count", of: "cars", scale: 1 })), "units");
  });
});
