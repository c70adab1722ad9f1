import assert from "node:assert/strict";
import { rows, UnknownRowError } from "../../src/plan/rows.ts";

describe("rows", () => {
  const search = rows({ heads: 1, points: 3, nothing: 0, found: 1 });

  it("places each part below the one before", () => {
    const placed = search.at(20);
    assert.deepEqual(
      [placed.row("heads"), placed.all("points"), placed.row("found"), placed.next],
      [20, [21, 22, 23], 24, 25],
    );
    assert.equal(search.length, 5);
  });

  it("answers where one of several rows is, and the last", () => {
    assert.equal(search.at(20).row("points", 1), 22);
    assert.equal(search.at(20).last("points"), 23);
  });

  it("refuses a row that a part does not have", () => {
    assert.throws(() => search.at(20).row("points", 3), UnknownRowError);
    assert.throws(() => search.at(20).row("nothing"), UnknownRowError);
  });
});
