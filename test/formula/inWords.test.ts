import assert from "node:assert/strict";
import { exactNumber } from "../../src/formula/build.ts";
import { amountInWords, percentInWords, pointsInWords, relativeShiftInWords } from "../../src/formula/inWords.ts";
import type { Formula } from "../../src/formula/Formula.ts";
import { BookBuilder } from "../../src/plan/BookBuilder.ts";
import { calculate } from "../../src/xlsx/calculate.ts";

const cases: readonly (readonly [said: string, formula: Formula, words: string])[] = [
  ["an amount with separators", amountInWords(exactNumber("1234567")), "1,234,567"],
  ["a negative amount in brackets", amountInWords(exactNumber("-104724")), "(104,724)"],
  ["an amount to one decimal", amountInWords(exactNumber("1050.565"), 1), "1,050.6"],
  ["what is below a hundred to one decimal", amountInWords(exactNumber("-0.4")), "(0.4)"],
  ["what is a hundred or more to none", amountInWords(exactNumber("100.4")), "100"],
  ["nothing as nil", amountInWords(exactNumber("0")), "0"],
  ["what rounds to zero without a sign", amountInWords(exactNumber("-0.04")), "0"],
  ["what rounds away from zero with one", amountInWords(exactNumber("-0.06")), "(0.1)"],
  ["a ratio as a percentage of one decimal", percentInWords(exactNumber("0.154")), "15.4%"],
  ["a negative percentage with a minus sign", percentInWords(exactNumber("-0.088")), "−8.8%"],
  ["a percentage that rounds to zero without a sign", percentInWords(exactNumber("-0.0004")), "0.0%"],
  ["a relative shift with its sign", relativeShiftInWords(exactNumber("0.028")), "+2.8%"],
  ["a fall with a minus sign", relativeShiftInWords(exactNumber("-0.231")), "−23.1%"],
  ["a shift of points that rounds to zero without a sign", pointsInWords(exactNumber("-0.0001")), "0.0 points"],
  ["a shift in points", pointsInWords(exactNumber("-0.0128")), "−1.3 points"],
];

describe("a number in a sentence is", () => {
  let shown: (row: number) => unknown;
  before(async function () {
    this.timeout(30_000);
    const book = new BookBuilder({ sheets: [], names: [] });
    const sheet = book.addSheet("words", "Words", "#000000");
    cases.forEach(([, formula], row) => sheet.formula(row, 0, "label", formula, {}));
    const values = await calculate(book.plan("1", "Words"));
    shown = (row) => values.get("words")?.get(`A${row + 1}`);
  });
  cases.forEach(([said, , words], row) => {
    it(said, () => assert.equal(shown(row), words));
  });
});
