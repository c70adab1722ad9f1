import assert from "node:assert/strict";
import * as fc from "fast-check";
import { pageStarts } from "../../../src/plan/paper/pageStarts.ts";

const lines = (sizes: readonly number[]) => ({ sizes, repeated: 0, forced: [], whole: [] });

describe("pageStarts(lines, room)", () => {
  it("begins a page with the first line that has no room on the one before", () => {
    assert.deepEqual(pageStarts(lines([40, 40, 40, 40, 40]), 100), [2, 4]);
    assert.deepEqual(pageStarts(lines([40, 40]), 100), []);
  });

  it("counts on every page after the first what each page repeats", () => {
    assert.deepEqual(pageStarts({ ...lines([30, 30, 30, 30, 30]), repeated: 30 }, 90), [3]);
    assert.deepEqual(pageStarts({ ...lines([30, 30, 30, 30, 30, 30]), repeated: 30 }, 90), [3, 5]);
  });

  it("begins a page where one is told to begin", () => {
    assert.deepEqual(pageStarts({ ...lines([10, 10, 10, 10]), forced: [2] }, 100), [2]);
  });

  it("does not cut what belongs together, but where no page holds it", () => {
    assert.deepEqual(pageStarts({ ...lines([40, 20, 40, 40]), whole: [{ first: 1, count: 3 }] }, 110), [1]);
    assert.deepEqual(pageStarts({ ...lines([40, 60, 60, 60]), whole: [{ first: 1, count: 3 }] }, 110), [1, 2, 3]);
    const nested = [
      { first: 1, count: 2 },
      { first: 2, count: 2 },
    ];
    assert.deepEqual(pageStarts({ ...lines([40, 20, 20, 40]), whole: nested }, 100), [1]);
  });

  it("cuts what belongs together where a page that repeats something has no room for it", () => {
    // 29 + 1 + 6 + 57 + 20 repeated is 113.
    const together = { ...lines([5, 29, 1, 6, 57, 3]), repeated: 20, whole: [{ first: 1, count: 5 }] };
    assert.deepEqual(pageStarts(together, 100), [5]);
  });

  it("leaves no page fuller than it is, as long as every line has room", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 }),
        fc.array(fc.record({ first: fc.nat(40), count: fc.integer({ min: 1, max: 6 }) }), { maxLength: 5 }),
        (sizes, whole) => {
          const starts = pageStarts({ sizes, repeated: 20, forced: [], whole }, 100);
          const bounds = [0, ...starts, sizes.length];
          bounds.slice(0, -1).forEach((from, index) => {
            const page = sizes.slice(from, bounds[index + 1]).reduce((all, size) => all + size, 0);
            assert.ok(page + (from === 0 ? 0 : 20) <= 100, `${page} from line ${from}`);
          });
          assert.deepEqual(
            starts,
            [...starts].sort((one, other) => one - other),
          );
        },
      ),
    );
  });
});
