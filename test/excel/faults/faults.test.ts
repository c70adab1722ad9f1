import assert from "node:assert/strict";
import { FaultRun, faultsOf, occasions, quietly, undisturbed } from "../support/faultRuns.ts";
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
        const { whole, requests } = await undisturbed(occasion);
        const faults = faultsOf(requests);
        const random = drawn(2121 + index);
        const run = new FaultRun(occasion, whole);
        try {
          for (let sample = 0; sample < SAMPLE; sample += 1) {
            const fault = faults[Math.floor(random() * faults.length)];
            assert.ok(fault);
            assert.ok(await run.suffer(fault), inWords(fault));
          }
        } finally {
          run.end();
        }
      })).timeout(60_000);
  }

  it("is undone, though the undo fails twice", () =>
    quietly(async () => {
      const [first] = occasions;
      assert.ok(first);
      const { whole, requests } = await undisturbed(first);
      const last = { request: requests.length - 1, action: 3 };
      const run = new FaultRun(first, whole);
      assert.equal(await run.suffer({ ...last, then: 2 }), "as before");
      assert.equal(await run.suffer({ ...last, then: 3 }), "to be undone");
    })).timeout(60_000);
});
