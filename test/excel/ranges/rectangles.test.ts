import assert from "node:assert/strict";
import fc from "fast-check";
import { combinedAddresses, rectanglesOf, rowsOf } from "../../../src/excel/ranges/rectangles.ts";

const places = fc.uniqueArray(fc.record({ row: fc.nat(12), column: fc.nat(12) }), {
  selector: ({ row, column }) => `${row},${column}`,
  maxLength: 100,
});

describe("rectangles of cells", () => {
  it("cover every cell once and no other", () => {
    fc.assert(
      fc.property(places, (cells) => {
        for (const cover of [rectanglesOf, rowsOf]) {
          const covered = cover(cells).flatMap(({ row, column, rows, columns }) =>
            Array.from(
              { length: rows * columns },
              (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)}`,
            ),
          );
          assert.deepEqual(covered.sort(), cells.map(({ row, column }) => `${row},${column}`).sort());
        }
      }),
    );
  });

  it("join equal runs of neighbouring rows", () => {
    const cells = [0, 1, 2].flatMap((row) => [1, 2].map((column) => ({ row, column })));
    assert.deepEqual(rectanglesOf(cells), [{ row: 0, column: 1, rows: 3, columns: 2 }]);
  });

  it("bridge three rows that may be covered, but no fourth, and none with a cell that may not be", () => {
    const below = (row: number) => [
      { row: 0, column: 1 },
      { row, column: 1 },
    ];
    assert.deepEqual(
      rectanglesOf(below(4), () => true),
      [{ row: 0, column: 1, rows: 5, columns: 1 }],
    );
    assert.equal(rectanglesOf(below(5), () => true).length, 2);
    assert.equal(rectanglesOf(below(4), (row) => row !== 2).length, 2);
    assert.equal(rectanglesOf(below(4)).length, 2);
  });

  it("bridge no row in which any cell between two runs may not be covered", () => {
    const runs = [0, 3].flatMap((row) => [1, 2, 3].map((column) => ({ row, column })));
    assert.equal(rectanglesOf(runs, () => true).length, 1);
    for (const row of [1, 2])
      for (const column of [1, 2, 3]) {
        const mayCover = (r: number, c: number): boolean => r !== row || c !== column;
        assert.equal(rectanglesOf(runs, mayCover).length, 2, `${row}, ${column}`);
      }
    // What lies beside them does not matter, nor what they hold themselves.
    assert.equal(rectanglesOf(runs, (r, c) => r > 0 && r < 3 && c > 0 && c < 4).length, 1);
  });

  it("keep rows apart where a border has to lie on each", () => {
    const cells = [0, 1].flatMap((row) => [1, 2].map((column) => ({ row, column })));
    assert.deepEqual(
      rowsOf(cells),
      [0, 1].map((row) => ({ row, column: 1, rows: 1, columns: 2 })),
    );
  });

  it("fit Excel's 8,192 characters of an address, however many they are", () => {
    const scattered = Array.from({ length: 6000 }, (_, index) => ({ row: index * 2, column: 3, rows: 1, columns: 1 }));
    const addresses = combinedAddresses(scattered);
    assert.ok(addresses.length > 1);
    assert.ok(addresses.every((address) => address.length <= 8192));
    assert.equal(addresses.join(",").split(",").length, 6000);
  });
});
