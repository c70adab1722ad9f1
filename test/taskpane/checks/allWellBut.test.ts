import assert from "node:assert/strict";
import { allWellBut } from "../../../src/taskpane/model/checks/words.ts";

describe("allWellBut(units, doubts)", () => {
  it("says what waits for its inputs, and that how the document was read is in doubt", () => {
    assert.equal(allWellBut([], 0), "Nothing is wrong: every check ties out and every result has a value.");
    assert.equal(
      allWellBut(["Unit 1"], 2),
      "Nothing is wrong: every check ties out, and every result has a value but those of units not filled in yet: Unit 1. " +
        "How the document was read is in doubt, though: 2 open, which the Checks sheet lists.",
    );
  });
});
