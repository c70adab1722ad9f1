import assert from "node:assert/strict";
import fc from "fast-check";
import { faultsOf } from "../support/everyInput.ts";
import { announcedUnits, ownUnits } from "../support/everyUnit.ts";

/** `npm run every-input` goes over all of them. */
const sample = { announced: 2, own: 1 } as const;

describe("an input that is no number, or out of its bounds", function () {
  this.timeout(120_000);

  for (const { of, units, runs } of [
    { of: "of the model's units", units: announcedUnits(), runs: sample.announced },
    { of: "of a unit of the user's own", units: ownUnits(), runs: sample.own },
  ])
    it(`leaves the right value, or none with a reason that names it: ${of}`, async () => {
      const drawn = fc.sample(fc.constantFrom(...units.runs), runs);
      for (const entries of drawn) {
        assert.deepEqual(await faultsOf(units.plan, entries), []);
      }
    });
});
