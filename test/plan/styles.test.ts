import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import type { NumberKind, StyleName } from "../../src/plan/plan.ts";
import { conditionalLooks, lookOf, numberFormats } from "../../src/plan/styles.ts";
import { plannedOnce } from "../support/plannedOnce.ts";

const withoutColour = (style: StyleName): string => {
  const { fontColour, fill, borders, ...rest } = lookOf(style, "amount");
  const lines = Object.entries(borders).map(([side, border]) => [side, border.line]);
  return JSON.stringify({ ...rest, filled: fill !== undefined && fontColour !== "", lines });
};

describe("the look of a cell", () => {
  it("is blue for inputs, black for formulas, green for links to another sheet", () => {
    assert.equal(lookOf("input", "amount").fontColour, "#0000FF");
    assert.equal(lookOf("formula", "amount").fontColour, "#000000");
    assert.equal(lookOf("link", "amount").fontColour, "#00703C");
  });

  it("is never told apart by colour alone", () => {
    const looks = (["input", "formula", "link", "subtotal", "total", "function", "twin", "check"] as const).map(
      withoutColour,
    );
    assert.equal(new Set(looks).size, looks.length);
  });

  it("uses a font that every Excel has, and LibreOffice one of the same widths", () => {
    for (const style of ["title", "input", "key"] as const) assert.equal(lookOf(style).fontName, "Arial");
  });

  it("puts negatives in brackets, shows percentages to one decimal, and nil as a dash", () => {
    assert.equal(numberFormats.amount, '#,##0_);(#,##0);"–"_)');
    assert.equal(numberFormats.percentage, '0.0%_);"−"0.0%_);0.0%_)');
    assert.equal(numberFormats.year, "0");
  });

  it("has the rule of a sum over its figures, and none over the words beside them", () => {
    assert.notEqual(lookOf("subtotal", "amount").borders.top, undefined);
    assert.notEqual(lookOf("total", "amount").borders.bottom, undefined);
    assert.deepEqual([lookOf("subtotal").borders, lookOf("total").borders], [{}, {}]);
  });

  it("marks negative headroom by a sign, not only by its colour", () => {
    assert.match(numberFormats.headroom, /;"▼ "\(#,##0\);/);
  });

  it("sets numbers to the right, text to the left, switches in the middle", () => {
    const side = (kind: NumberKind): string => lookOf("input", kind).horizontal;
    assert.deepEqual([side("amount"), side("text"), side("logical")], ["right", "left", "center"]);
  });

  it("is defined for every style, kind and conditional look of the plan", () => {
    for (const { cells, conditionalFormats } of plannedOnce(builtInPack).sheets) {
      for (const { style, format } of cells) assert.ok(lookOf(style, format).numberFormat);
      for (const { look } of conditionalFormats) assert.ok(conditionalLooks[look].fill);
    }
  });

  it("is explained on the cover", () => {
    const cover = plannedOnce(builtInPack).sheets.find(({ id }) => id === "cover");
    const samples = new Set(
      cover?.cells.filter(({ column, style }) => column === 1 && style !== "label").map(({ style }) => style),
    );
    for (const style of ["input", "formula", "link", "function", "twin", "check"] as const)
      assert.ok(samples.has(style), style);
  });
});
