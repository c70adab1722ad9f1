import assert from "node:assert/strict";
import { reportOf } from "../../../src/excel/building/reportOf.ts";
import type { WorkbookPlan } from "../../../src/plan/plan.ts";
import { smallPlan } from "../support/smallModel.ts";

/** What is said of a plan to a person with this Excel, once it is built into an empty workbook. */
function said(plan: WorkbookPlan, has: { readonly spills: boolean; readonly notes: boolean }): readonly string[] {
  return reportOf({
    plan,
    usual: plan,
    before: { sheets: [], names: [], structureIsProtected: false, calculatesByHand: false, units: [] },
    can: { ...has, nameEvents: true, undoGroups: true },
    inputs: { kept: [], started: [] },
    refusals: [],
    sorted: [],
    setAside: undefined,
  }).advice.map(({ sentence }) => sentence);
}

describe("what is said of a build in an older Excel", () => {
  const plain = { ...smallPlan(), sheets: smallPlan().sheets.map((sheet) => ({ ...sheet, spills: [] })) };
  const sheets = plain.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell, index) => (index === 0 ? { ...cell, note: "In full" } : cell)),
  }));
  const noted = { ...plain, sheets };

  it("is that notes are left out, where the model has notes and Excel has none", () => {
    const [sentence, ...others] = said(noted, { spills: true, notes: false });
    assert.match(sentence ?? "", /cell notes are left out/);
    assert.deepEqual(others, []);
    assert.deepEqual(said(noted, { spills: true, notes: true }), []);
    assert.deepEqual(said(plain, { spills: true, notes: false }), []);
  });

  it("is that grids are native formulas, where the model has grids and Excel fills no cells from one formula", () => {
    const [sentence, ...others] = said(smallPlan(), { spills: false, notes: true });
    assert.match(sentence ?? "", /native/);
    assert.deepEqual(others, []);
    assert.deepEqual(said(smallPlan(), { spills: true, notes: true }), []);
    assert.deepEqual(said(plain, { spills: false, notes: true }), []);
  });
});
