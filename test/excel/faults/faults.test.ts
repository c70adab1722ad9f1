import assert from "node:assert/strict";
import { faultsOf, occasions, quietly, suffer, undisturbed } from "../support/faultRuns.ts";
import { inWords } from "../support/faults.ts";

/** Of each occasion, in the test command: `npm run every-fault` plays all of them. */
const SAMPLE = 4;

/** Numbers that look drawn, the same for the same seed (Lehmer). */
function drawn(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

describe("whatever request or action Excel refuses", () => {
  for (const [index, occasion] of occasions.entries()) {
    it(`${occasion.title} leaves the workbook whole or as it was, and says which`, () =>
      quietly(async () => {
        const { whole, sizes } = await undisturbed(occasion);
        const faults = faultsOf(sizes);
        const random = drawn(2121 + index);
        for (let sample = 0; sample < SAMPLE; sample += 1) {
          const fault = faults[Math.floor(random() * faults.length)];
          assert.ok(fault);
          assert.ok(await suffer(occasion, whole, fault), inWords(fault));
        }
      })).timeout(60_000);
  }

  it("is undone, though the undo fails twice", () =>
    quietly(async () => {
      const [first] = occasions;
      assert.ok(first);
      const { whole, sizes } = await undisturbed(first);
      const last = { request: sizes.length - 1, action: 3 };
      assert.equal(await suffer(first, whole, { ...last, then: 2 }), "as before");
      assert.equal(await suffer(first, whole, { ...last, then: 3 }), "to be undone");
    })).timeout(60_000);
});
