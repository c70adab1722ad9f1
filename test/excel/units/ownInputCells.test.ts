import assert from "node:assert/strict";
import { ownInputCells } from "../../../src/excel/units/ownInputCells.ts";
import { fakeOwnUnit } from "../../support/fakeOwnUnit.ts";

describe("where a case's values of the user's own units go", () => {
  const units = [fakeOwnUnit(1), fakeOwnUnit(2, {}, { title: "Retail" })];

  it("is the block of the unit that is named, beside the line's label, in the year's column", () => {
    const label = units[1]?.block?.lines[1]?.label ?? assert.fail();
    const [cell] = ownInputCells([{ unit: "unit2", label, index: 2, value: 0.25 }], units);
    // Its block begins in the tenth row.
    const { title, worksheet, row, labelColumn, column, value } = cell ?? assert.fail();
    assert.deepEqual([title, worksheet, row, labelColumn, column, value], ["Retail", "sheet-2", 10, 0, 3, 0.25]);
  });

  it("takes a switch by its word", () => {
    const [cell] = ownInputCells([{ unit: "unit1", label: "Gross up goodwill", index: 0, value: false }], units);
    assert.equal(cell?.value, "No");
  });

  it("is nowhere where a line or the unit is not there: that is said, with the unit's name", () => {
    const value = { label: "No line of it", index: 0, value: 1 };
    assert.throws(() => ownInputCells([{ ...value, unit: "unit2" }], units), /Retail/);
    assert.throws(() => ownInputCells([{ ...value, unit: "unit3" }], units), /unit3/);
  });
});
