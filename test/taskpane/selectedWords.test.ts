import assert from "node:assert/strict";
import { calculatedAs } from "../../src/taskpane/view/selected/selectedWords.ts";

describe("what is said of a total that is as it was", () => {
  it("is no claim that the document prints it where a person corrected what it prints", () => {
    assert.equal(calculatedAs("as printed"), "Calculated from other cells, and as announced.");
    assert.equal(calculatedAs("corrected"), "Calculated from other cells, and as corrected.");
  });
});
