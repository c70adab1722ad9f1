import assert from "node:assert/strict";
import { gluedAmounts } from "../../../src/interpreting/words/figureText.ts";

describe("The amounts of several rows in one cell", () => {
  const cases: readonly (readonly [text: string, parts: readonly string[] | undefined])[] = [
    ["569,204,591(308,141,540)", ["569,204,591", "(308,141,540)"]],
    ["(66,991)(13,658)", ["(66,991)", "(13,658)"]],
    ["51,260,084-", ["51,260,084", "-"]],
    ["1,234--", ["1,234", "-", "-"]],
    // One amount, the ends of a range, and digits that nothing parts.
    ["(1,234)", undefined],
    ["-1,234", undefined],
    ["1,000-2,000", undefined],
    ["1,234,567.5", undefined],
    ["12(a)", undefined],
  ];
  for (const [text, parts] of cases)
    it(`are ${parts?.join(" and ") ?? "none"} in “${text}”`, () => {
      assert.deepEqual(gluedAmounts(text), parts);
    });
});
