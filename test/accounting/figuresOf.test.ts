import assert from "node:assert/strict";
import { figuresOf } from "../../src/accounting/figuresOf.ts";

describe("figuresOf(derivation)", () => {
  it("is each figure that a derivation reads, in its column, and none of a term that names no column", () => {
    assert.deepEqual(
      figuresOf({ sum: [{ figure: "a", column: "2024" }, { less: { figure: "b", column: "2023" } }, { figure: "c" }] }),
      [
        { row: "a", column: "2024" },
        { row: "b", column: "2023" },
      ],
    );
    assert.deepEqual(figuresOf({ role: "revenue" }), []);
  });
});
