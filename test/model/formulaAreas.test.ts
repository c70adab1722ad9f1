import assert from "node:assert/strict";
import fc from "fast-check";
import { formulaAreas } from "../../src/model/checks/formulaAreas.ts";

describe("formulaAreas(cells)", () => {
  it("joins cells beside and below each other to one area", () => {
    const cells = [3, 4].flatMap((row) => [1, 2, 3].map((column) => ({ row, column })));
    assert.deepEqual(formulaAreas(cells), [{ row: 3, column: 1, rows: 2, columns: 3 }]);
  });

  it("joins below each other first where that gives fewer", () => {
    // Two columns of three, of which one begins a row further down: by rows three areas, by columns two.
    const cells = [...[0, 1, 2].map((row) => ({ row, column: 0 })), ...[1, 2, 3].map((row) => ({ row, column: 1 }))];
    assert.deepEqual(formulaAreas(cells), [
      { row: 0, column: 0, rows: 3, columns: 1 },
      { row: 1, column: 1, rows: 3, columns: 1 },
    ]);
  });

  it("holds every cell once, and no other", () => {
    const place = fc.record({ row: fc.nat(12), column: fc.nat(12) });
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: ({ row, column }) => `${row},${column}` }), (cells) => {
        const held = formulaAreas(cells).flatMap(({ row, column, rows, columns }) =>
          Array.from(
            { length: rows * columns },
            (_, at) => `${row + Math.floor(at / columns)},${column + (at % columns)}`,
          ),
        );
        assert.deepEqual(held.sort(), cells.map(({ row, column }) => `${row},${column}`).sort());
      }),
    );
  });
});
