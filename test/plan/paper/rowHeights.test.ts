import assert from "node:assert/strict";
import { likelyText, rowHeights } from "../../../src/plan/paper/rowHeights.ts";
import { SheetBuilder } from "../../../src/plan/SheetBuilder.ts";
import type { StyleName } from "../../../src/plan/plan.ts";

/** The height of a row with the text in a column of eleven characters, in points; undefined where it has the default. */
function heightOf(text: string, style: StyleName): number | undefined {
  const sheet = new SheetBuilder("sheet", "Sheet", "#000000");
  sheet.text(0, 0, style, text);
  sheet.columnWidths([11]);
  return rowHeights(
    { ...sheet.plan(), cells: sheet.plan().cells.map((cell) => ({ ...cell, wrap: true })) },
    likelyText,
  ).get(0);
}

describe("rowHeights(sheet, textOf)", () => {
  it("has room for the second line of a bold head, which is wider than plain text of as many characters", () => {
    // Ten points of Arial: four digits 22.24, a space 2.78, m 8.33, i, l, l and i 2.22 each, o and n 5.56 each: 53.4; bold
    // m 8.89, i, l, l and i 2.78 each, o and n 6.11 each: 57.3. Eleven digits of seven pixels are 57.75 points, less 2%.
    assert.equal(heightOf("2021 million", "columnHead"), 2 * 13.5);
    assert.equal(heightOf("2021 million", "label"), undefined);
  });

  it("has room for the second line of a text in capitals, which are wider than as many small letters", () => {
    // T 6.11, O 7.78, T 6.11, A 6.67, L 5.56, a space 2.78, D 7.22, E 6.67, B 6.67, T 6.11: 61.7; in small letters 45.
    assert.equal(heightOf("TOTAL DEBT", "label"), 2 * 13.5);
    assert.equal(heightOf("total debt", "label"), undefined);
    // Four signs of ten points each stand on a line of 57.75, six do not, and are one word.
    assert.equal(heightOf("商譽 減值", "label"), undefined);
    // A line of signs is half as high again as their ten points, as their fonts have it.
    assert.equal(heightOf("商譽減 值測試", "label"), 2 * 15);
    // Five signs of ten points stand on a line of 56.6, whether a blank parts them or not: six take two, thirteen three.
    assert.equal(heightOf("商譽減值測試", "label"), 2 * 15);
    assert.equal(heightOf("於二零二四年十二月三十一日", "label"), 3 * 15);
    // "Sum from" takes 43 of 56.6 with its blank: the first of six signs stands beside it, the others fill a second line.
    assert.equal(heightOf("Sum from 商譽減值測試", "label"), 2 * 15);
  });

  it("has room for every line of a head of many words", () => {
    // At 31 / December / 2022 2021 / HK$'000
    assert.equal(heightOf("At 31 December 2022 2021 HK$'000", "columnHead"), 4 * 13.5);
  });
});
