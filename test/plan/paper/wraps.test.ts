import assert from "node:assert/strict";
import { SheetBuilder } from "../../../src/plan/SheetBuilder.ts";

const long = "Back to Income statement: Selling and distribution expenses";

/** A sheet whose first column, of twenty digits, is to have its texts broken into lines. */
function narrow(): SheetBuilder {
  const sheet = new SheetBuilder("sheet", "Sheet", "#000000");
  sheet.columnWidths([20, 12, 60]);
  sheet.wrap(0, [0]);
  return sheet;
}
const firstWraps = (sheet: SheetBuilder): boolean => sheet.plan().cells[0]?.wrap === true;
const link = { link: { sheet: "other", address: "A1" } } as const;

describe("a text in a column that is to be broken into lines", () => {
  it("is broken where it is longer than the column", () => {
    const sheet = narrow();
    sheet.text(0, 0, "label", long);
    assert.ok(firstWraps(sheet));
  });

  it("reaches over columns of which no width is told, its own among them", () => {
    const sheet = new SheetBuilder("sheet", "Sheet", "#000000");
    // Six letters of 8.33 points: 50, where nine digits have 46 and eighteen 92.
    sheet.text(0, 0, "label", "MMMMMM");
    sheet.number(0, 2, "formula", "12", { format: "amount" });
    assert.ok(!firstWraps(sheet));
    sheet.text(1, 0, "label", "MMMMMM");
    sheet.number(1, 1, "formula", "12", { format: "amount" });
    assert.equal(sheet.plan().cells[2]?.wrap, true);
  });

  it("reaches over blank cells where it is a jump, which not every reader of a file breaks", () => {
    const sheet = narrow();
    sheet.text(0, 0, "link", long, link);
    assert.ok(!firstWraps(sheet));
    sheet.number(0, 1, "formula", "12", { format: "amount" });
    assert.ok(firstWraps(sheet), "it would be cut");
  });
});
