import assert from "node:assert/strict";
import { faultsOf } from "../support/everyInput.ts";
import { announcedUnits, ownUnit, runsOf } from "../support/everyUnit.ts";

describe("every input of every unit, with each of what people type into it", function () {
  this.timeout(0);

  for (const { of, units } of [
    { of: "the model's units", units: announcedUnits },
    { of: "a unit of the user's own", units: ownUnit },
  ])
    it(`leaves the right value, or none with a reason that names it: ${of}`, async () => {
      const found: string[] = [];
      let count = 0;
      for (const entries of runsOf(units)) {
        const faults = await faultsOf(units.plan, entries);
        count += faults.length;
        found.push(...faults.filter((fault) => fault !== ""));
      }
      console.log(`      ${count} entries in ${of}, ${found.length} faults`);
      assert.deepEqual(found, []);
    });
});
