import assert from "node:assert/strict";
import fc from "fast-check";
import { blocksOf, gridOf, type Placed } from "../../../src/excel/ranges/blocks.ts";

const places = fc.uniqueArray(fc.record({ row: fc.nat(200), column: fc.nat(30) }), {
  selector: ({ row, column }) => `${row},${column}`,
  minLength: 1,
  maxLength: 120,
});
const text = ({ row, column }: Placed): string => `${row},${column}`;

describe("blocks of cells", () => {
  it("hold every cell once, at its place, and nothing else", () => {
    fc.assert(
      fc.property(places, (cells) => {
        const written = blocksOf(cells).flatMap((block) =>
          gridOf(block, text).flatMap((row, r) =>
            row.flatMap((value, c) => (value === null ? [] : [[`${block.row + r},${block.column + c}`, value]])),
          ),
        );
        assert.deepEqual(
          new Map(written.map(([at, value]) => [at, value])),
          new Map(cells.map((cell) => [text(cell), text(cell)])),
        );
        assert.equal(written.length, cells.length);
      }),
    );
  });

  it("are as large as their grids", () => {
    fc.assert(
      fc.property(places, (cells) => {
        for (const block of blocksOf(cells)) {
          const grid = gridOf(block, text);
          assert.equal(grid.length, block.rows);
          assert.ok(grid.every((row) => row.length === block.columns));
        }
      }),
    );
  });

  it("are one for a table, and another for a table far to its right", () => {
    const table = (row: number, column: number): Placed[] =>
      Array.from({ length: 60 }, (_, index) => ({ row: row + Math.floor(index / 6), column: column + (index % 6) }));
    assert.equal(blocksOf(table(3, 0)).length, 1);
    assert.equal(blocksOf([...table(3, 0), ...table(14, 90)]).length, 2);
  });
});
