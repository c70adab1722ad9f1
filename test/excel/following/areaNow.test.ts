import assert from "node:assert/strict";
import { areaNow } from "../../../src/excel/following/LayoutMaps.ts";
import { followLayout } from "../../../src/excel/following/followLayout.ts";
import { cellInput } from "../../../src/excel/writing/cellInput.ts";
import { smallPlan } from "../support/smallModel.ts";

describe("an area of the plan on its sheet", () => {
  const plan = smallPlan();
  const sheet = plan.sheets.find(({ id }) => id === "inputs");
  assert.ok(sheet);

  /** The sheet's cells with blank lines of the user's in front of these rows and columns. */
  function gridWith(rowsBefore: readonly number[], columnsBefore: readonly number[]): unknown[][] {
    const width = 4;
    const grid = Array.from({ length: 8 }, () => Array.from({ length: width }, (): unknown => ""));
    for (const { row, column, content } of sheet?.cells ?? []) grid[row]?.splice(column, 1, cellInput(content));
    const withColumns = grid.map((cells) =>
      cells.flatMap((cell, column) => (columnsBefore.includes(column) ? ["", cell] : [cell])),
    );
    const blank = withColumns[0]?.map(() => "") ?? [];
    return withColumns.flatMap((cells, row) => (rowsBefore.includes(row) ? [[...blank], cells] : [cells]));
  }

  const areaWith = (rowsBefore: readonly number[], columnsBefore: readonly number[]) => {
    const formulas = gridWith(rowsBefore, columnsBefore);
    const used = { row: 0, column: 0, rows: formulas.length, columns: formulas[0]?.length ?? 0, formulas };
    const map = followLayout(plan, new Map([["inputs", used]])).maps.get("inputs");
    const area = { row: 3, column: 1, rows: 2, columns: 2 };
    return map === undefined ? area : areaNow(area, map);
  };

  it("is where it was planned while nobody has inserted anything", () => {
    assert.deepEqual(areaWith([], []), { row: 3, column: 1, rows: 2, columns: 2 });
  });

  it("is moved by lines before it, and grows by those within it", () => {
    assert.deepEqual(areaWith([3], [1]), { row: 4, column: 2, rows: 2, columns: 2 });
    assert.deepEqual(areaWith([4], [2]), { row: 3, column: 1, rows: 3, columns: 3 });
  });
});
