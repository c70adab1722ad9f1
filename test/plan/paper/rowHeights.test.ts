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
    // Ten points of DejaVu Sans Bold, which stands in for Calibri: digits and the sign 6.96 each, H 8.37, K 7.75, ' 3.06,
    // a space 3.48: 78.3 points; a column of eleven digits of eleven points of DejaVu Sans, 7.00 each, has 77.
    assert.equal(heightOf("2021 HK$'000", "columnHead"), 2 * 13.5);
    assert.equal(heightOf("2021 HK$'000", "label"), undefined);
  });

  it("has room for every line of a head of many words", () => {
    // At 31 / December / 2022 2021 / HK$'000
    assert.equal(heightOf("At 31 December 2022 2021 HK$'000", "columnHead"), 4 * 13.5);
  });
});
