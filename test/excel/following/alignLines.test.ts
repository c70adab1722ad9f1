import assert from "node:assert/strict";
import fc from "fast-check";
import { alignLines } from "../../../src/excel/following/alignLines.ts";

const lines = (...marks: string[]): Set<string>[] => marks.map((mark) => new Set(mark === "" ? [] : mark.split(",")));

describe("finding a plan's lines again", () => {
  it("finds them in place where all of their marks are there", () => {
    assert.deepEqual(alignLines(lines("a", "", "b,x"), lines("a", "mine", "b,x,mine")), [0, 1, 2]);
  });

  it("finds lines that say the same where they were planned, though labels of some were cleared", () => {
    const planned = lines("loss", "loss", "loss", "goodwill", "goodwill", "goodwill");
    assert.deepEqual(alignLines(planned, lines("loss", "loss", "", "goodwill", "", "goodwill")), [0, 1, 2, 3, 4, 5]);
  });

  it("finds them behind a line that was inserted", () => {
    assert.deepEqual(alignLines(lines("title", "a", "b", "c"), lines("title", "a", "mine", "b", "c")), [0, 1, 3, 4]);
  });

  it("misses a line that was deleted", () => {
    assert.deepEqual(alignLines(lines("title", "a", "b", "c"), lines("title", "a", "c")), [0, 1, undefined, 2]);
  });

  it("takes a line whose marks were overwritten for the one at its place", () => {
    assert.deepEqual(alignLines(lines("title", "a", "b"), lines("title", "other", "b")), [0, 1, 2]);
  });

  it("keeps lines without marks at their distance from the line before them", () => {
    assert.deepEqual(
      alignLines(lines("title", "a", "", "", "b"), lines("title", "mine", "a", "", "", "b")),
      [0, 2, 3, 4, 5],
    );
  });

  it("tells lines of one label apart by what stands beside it", () => {
    const planned = lines("Total,note4.total", "Total,note5.total");
    assert.deepEqual(alignLines(planned, lines("Total,note4.total", "mine", "Total,note5.total")), [0, 2]);
  });

  it("finds every line after any insertions", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 1, maxLength: 30 }), (inserted) => {
        const planned = lines(...inserted.map((_, index) => `line ${index}`));
        const found: Set<string>[] = [];
        const expected = inserted.map((count, index) => {
          for (let i = 0; i < count; i += 1) found.push(new Set(["mine"]));
          found.push(new Set([`line ${index}`]));
          return found.length - 1;
        });
        assert.deepEqual(alignLines(planned, found), expected);
      }),
    );
  });
});
