import assert from "node:assert/strict";
import { CellReads } from "../../src/plan/CellReads.ts";
import { readAmong } from "../../src/plan/readAmong.ts";
import { SheetBuilder } from "../../src/plan/SheetBuilder.ts";

describe("the cells of a sheet that formulas read", () => {
  const sheet = new SheetBuilder("unit", "Unit 1", "#000000");
  const cells = Array.from({ length: 6 }, (_, row) =>
    Array.from({ length: 6 }, (__, column) => ({ row, column })),
  ).flat();

  const readBy = (...readers: readonly CellReads[]): readonly string[] =>
    cells.filter(readAmong("Unit 1", cells, readers)).map(({ row, column }) => `${row} ${column}`);

  it("are a single one that a formula names", () => {
    const reads = new CellReads();
    reads.add(sheet.cell(3, 2));
    assert.deepEqual(readBy(reads, new CellReads()), ["3 2"]);
  });

  it("are those of an area, and none beside, above or below it", () => {
    const reads = new CellReads();
    reads.add(sheet.area({ row: 2, column: 1 }, { row: 3, column: 2 }));
    assert.deepEqual(readBy(reads), ["2 1", "2 2", "3 1", "3 2"]);
  });

  it("are those that formulas of any sheet read, and none of another sheet's", () => {
    const [one, other] = [new CellReads(), new CellReads()];
    one.add(sheet.cell(0, 0));
    other.add(sheet.cell(5, 5));
    other.add(new SheetBuilder("other", "Other", "#000000").cell(1, 1));
    assert.deepEqual(readBy(one, other), ["0 0", "5 5"]);
  });
});
