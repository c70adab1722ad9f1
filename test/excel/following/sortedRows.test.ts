import assert from "node:assert/strict";
import { sortedRows } from "../../../src/excel/following/sortedRows.ts";
import type { SheetPlan } from "../../../src/plan/plan.ts";
import { smallPlan } from "../support/smallModel.ts";

/** A sheet whose rows from the second on have these labels, each with an input beside it. */
function sheetOf(labels: readonly string[]): SheetPlan {
  const [plain] = smallPlan().sheets;
  assert.ok(plain);
  const cells = labels.flatMap((text, index): SheetPlan["cells"] => [
    { row: 1 + index, column: 0, style: "label", content: { kind: "text", text } },
    { row: 1 + index, column: 1, style: "input", content: { kind: "number", value: "1" }, inputKey: `${text}${index}` },
  ]);
  return { ...plain, id: "rows", name: "Rows", cells };
}

/** What is said of a sheet that was planned with these labels, and has those. */
function said(planned: readonly string[], found: readonly string[]): readonly string[] {
  const plan = { ...smallPlan(), sheets: [sheetOf(planned)] };
  const formulas = [["Head", ""], ...found.map((label) => [label, 1])];
  const used = new Map([["rows", { row: 0, column: 0, rows: formulas.length, columns: 2, formulas }]]);
  return sortedRows(plan, used).flatMap(({ rows }) => rows);
}

describe("rows of inputs that stand in another order", () => {
  const planned = ["Wages", "Rent", "Energy", "Repairs", "Travel"];

  it("are none where all stand as they are planned, with rows of the user's between them and some deleted", () => {
    assert.deepEqual(said(planned, planned), []);
    assert.deepEqual(said(planned, ["Wages", "my own", "Rent", "Energy", "Travel"]), []);
    assert.deepEqual(said(planned, []), []);
  });

  it("are the fewest that were moved: one that went up, one that went down", () => {
    assert.deepEqual(said(planned, ["Travel", "Wages", "Rent", "Energy", "Repairs"]), ["Travel"]);
    assert.deepEqual(said(planned, ["Rent", "Energy", "Repairs", "Wages", "Travel"]), ["Wages"]);
    assert.deepEqual(said(planned, ["Energy", "Repairs", "Travel", "Wages", "Rent"]), ["Wages", "Rent"]);
  });

  it("are all but one where the order is turned round", () => {
    assert.equal(said(planned, planned.toReversed()).length, 4);
  });

  it("are not looked for by a label that stands twice, as planned or on the sheet", () => {
    assert.deepEqual(said(["Other", "Rent", "Other"], ["Rent", "Other", "Other"]), []);
    assert.deepEqual(said(["Wages", "Rent"], ["Rent", "Wages", "Rent"]), []);
  });
});
