import assert from "node:assert/strict";
import { greatest, least } from "../../src/interpreting/extremes.ts";

describe("least and greatest", () => {
  it("take more values than a call takes arguments", () => {
    const values = Array.from({ length: 300_000 }, (_, index) => index - 7);
    assert.deepEqual([least(values), greatest(values)], [-7, 299_992]);
  });

  it("are what is given where there are no values, and no less or more than that", () => {
    assert.deepEqual([least([]), greatest([]), greatest([], 0), greatest([-3], 0)], [Infinity, -Infinity, 0, 0]);
  });
});
