import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { changedCells } from "./changedCells.ts";
import type { SheetContent, WorkbookContent } from "./workbookContent.ts";
import { plannedOnce } from "./plannedOnce.ts";

const sheet = (name: string, formulas: readonly (readonly unknown[])[], address = `${name}!A1:B2`): SheetContent => ({
  name,
  address,
  formulas,
  visibility: "Visible",
  isProtected: false,
  values: formulas,
  numberFormats: [],
  charts: [],
});
const workbook = (...sheets: readonly SheetContent[]): WorkbookContent => ({
  sheets,
  names: [],
  parts: [],
  active: "Model",
});

describe("The cells of a built workbook that were changed since", () => {
  const built = workbook(
    sheet("Model", [
      [1, "=A1*2"],
      ["text", ""],
    ]),
    sheet("Own", [], ""),
  );

  it("are those that hold another content, with the content that they had", () => {
    const now = workbook(
      sheet("Model", [
        [7, "=A1*2"],
        ["text", 3],
      ]),
      sheet("Own", [[1]], "Own!C5"),
    );
    assert.deepEqual(changedCells(now, built), [
      { sheet: "Model", address: "Model!A1:B2", row: 0, column: 0, formula: 1 },
      { sheet: "Model", address: "Model!A1:B2", row: 1, column: 1, formula: "" },
    ]);
  });

  it("cannot be told where a sheet has come, gone or moved, or reaches elsewhere", () => {
    const [model = assert.fail(), own = assert.fail()] = built.sheets;
    for (const others of [[model], [model, own, sheet("New", [])], [own, model]])
      assert.equal(changedCells(workbook(...others), built), undefined);
    assert.equal(changedCells(workbook({ ...model, address: "Model!A2:B3" }, own), built), undefined);
  });

  it("are none of those that a formula beside them fills, but for the formula's own", () => {
    const { name, spills } =
      plannedOnce(builtInPack).sheets.find((each) => each.spills.length > 0) ?? assert.fail("no sheet has spills");
    const [{ row, column, rows } = assert.fail()] = spills;
    const filled = (content: number): unknown[][] =>
      Array.from({ length: row + rows }, () => Array.from({ length: column + 1 }, () => content));
    const changed = changedCells(workbook(sheet(name, filled(2))), workbook(sheet(name, filled(1))));
    const ofTheArea = changed?.filter((cell) => cell.row >= row && cell.column === column);
    assert.ok(rows > 1);
    assert.deepEqual(
      ofTheArea?.map((cell) => cell.row),
      [row],
    );
  });
});
