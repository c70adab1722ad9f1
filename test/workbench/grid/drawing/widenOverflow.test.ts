import assert from "node:assert/strict";
import type { SpreadsheetSkeleton } from "@univerjs/engine-render";
import { widenOverflow } from "../../../../src/workbench/grid/drawing/widenOverflow.ts";

/** Sheets whose columns are 100 wide, so far as a text of the cell needs them. */
class Skeleton {
  constructor(private readonly padding: { readonly l?: number; readonly r?: number } | undefined) {}

  readonly worksheet = {
    getComposedCellStyle: () => ({ pd: this.padding }),
  } as unknown as SpreadsheetSkeleton["worksheet"];

  getOverflowPosition(size: { width: number; height: number }, _align: number, _row: number, column: number) {
    return { startColumn: column, endColumn: column + Math.ceil(size.width / 100) - 1 };
  }
}

describe("a text that runs into the cells beside it", () => {
  before(() => widenOverflow(Skeleton));

  const lastColumn = (padding: { l?: number; r?: number } | undefined, width: number): number =>
    (new Skeleton(padding) as Pick<SpreadsheetSkeleton, "getOverflowPosition">).getOverflowPosition(
      { width, height: 20 },
      0,
      4,
      2,
      16,
    ).endColumn;

  it("needs room for its indent, too", () => {
    assert.equal(lastColumn({ l: 14 }, 90), 3);
    assert.equal(lastColumn({ l: 14 }, 80), 2);
    assert.equal(lastColumn({ l: 2, r: 14 }, 90), 3);
  });

  it("needs no more than its own where it has none", () => {
    assert.equal(lastColumn(undefined, 90), 2);
    assert.equal(lastColumn({}, 110), 3);
  });
});
