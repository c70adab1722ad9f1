import assert from "node:assert/strict";
import { figureText, isNoteReference } from "../../../src/interpreting/words/figureText.ts";

describe("A cell's text as a figure", () => {
  const cases: readonly (readonly [text: string, printed: string | undefined, unit?: string])[] = [
    ["RM 1,234", "1,234", "RM"],
    ["₹ 1,234", "1,234", "₹"],
    ["Rs. 1,234", "1,234", "Rs."],
    ["₩1,234", "1,234", "₩"],
    ["(RM 1,234)", "(1,234)"],
    ["△ 1,234", "-1,234"],
    // In groups of two an amount may have lost a digit.
    ["1,16,560", undefined],
    ["RMS 12", undefined],
    ["'1,234", "1,234"],
    ["'24", undefined],
    ["'000", undefined],
    ["1'234.–", "1,234"],
    ["(74.-)", "(74)"],
    ["1,814 ,235", "1,814,235"],
    ["1,814,23 5", "1,814,235"],
    ["(1,8 14,235)", "(1,814,235)"],
    [".27", "0.27"],
    ["$ .27", "0.27", "$"],
    ["$(.05)", "(0.05)", "$"],
    ["(.5%)", "(0.5%)"],
    ["..", undefined],
    ["-0-", "–"],
    ["$ -0-", "–", "$"],
    ["—0—", "—"],
    // Each may be an amount by itself, or the first the number of a note.
    ["12 3,456", undefined],
    ["1,234.5 6", undefined],
    ["1,234 567", undefined],
  ];
  for (const [text, printed, unit] of cases)
    it(`is ${printed ?? "none"} in “${text}”`, () => {
      assert.deepEqual(figureText(text), printed === undefined ? undefined : { printed, ...(unit && { unit }) });
    });
});

describe("A reference to notes", () => {
  it("may be two of a chapter each, with a space between, or each with its letter", () => {
    const texts = ["4", "4.5", "4, 5", "4.5 3.1", "7(a) and 8", "K2, K3", "4 5", "4.5 3.1 million", "1,204"];
    assert.deepEqual(texts.filter(isNoteReference), ["4", "4.5", "4, 5", "4.5 3.1", "7(a) and 8", "K2, K3"]);
  });
});
