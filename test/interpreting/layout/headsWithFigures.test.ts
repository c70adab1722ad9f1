import assert from "node:assert/strict";
import { headsRunTogether } from "../../../src/interpreting/layout/heads/headsRunTogether.ts";

describe("Heads of columns", () => {
  const doubted = (...heads: readonly (readonly string[])[]): readonly number[] => {
    return [...headsRunTogether({ rows: [], grid: { heads } })];
  };

  it("leave every column of their table in doubt where one holds figures of a row that was not told from it", () => {
    assert.deepEqual(doubted(["2031", "Gross 21 ?"], ["2030"]), [0, 1]);
    assert.deepEqual(doubted(["2031", "Gross"], ["2030", "Why?"]), []);
  });

  it("leave their column in doubt where a word is missing of them", () => {
    assert.deepEqual(doubted(["2031"], ["Total number of"]), [1]);
  });
});
