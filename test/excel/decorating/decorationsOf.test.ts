import assert from "node:assert/strict";
import { decorationsOf, type Extent } from "../../../src/excel/decorating/decorationsOf.ts";
import { noLooks } from "../../../src/excel/decorating/readOldLooks.ts";
import { smallPlan } from "../support/smallModel.ts";

describe("what a sheet is decorated with", () => {
  const workbook = smallPlan();
  const [, sheet] = workbook.sheets;
  assert.ok(sheet);
  const plan = { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, note: "About this cell" })) };
  const kinds = (extent: Extent, notes: boolean): readonly string[] => {
    const can = { spills: true, nameEvents: true, undoGroups: true, notes };
    return decorationsOf({ worksheet: "inputs", plan, workbook, can, old: noLooks, extent }).map(({ kind }) => kind);
  };

  for (const extent of [{ kind: "new" }, { kind: "layout", cleared: "A1:D8" }, { kind: "asIs" }] as const)
    it(`has notes where Excel has such, and none where it has not: ${extent.kind}`, () => {
      assert.equal(kinds(extent, true).filter((kind) => kind === "notes").length, 1);
      assert.ok(!kinds(extent, false).includes("notes"));
    });
});
