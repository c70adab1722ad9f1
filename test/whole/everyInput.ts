import assert from "node:assert/strict";
import { byLibreOffice, faultsOf } from "../support/everyInput.ts";
import { announcedUnits, ownUnits } from "../support/everyUnit.ts";
import { needLibreOffice } from "../support/libreoffice.ts";

/** So many units in a workbook that LibreOffice has most of the work. */
const copies = { ofEachUnit: 12, own: 36 } as const;

/** `EACH=11 FIRST=3 npm run every-input` takes each 11th workbook alone, from the third on, as they are counted from 0. */
const { EACH: each = "1", FIRST: first = "0" } = process.env;
const isTaken = (_: unknown, index: number): boolean => index % Number(each) === Number(first);

describe("every input of every unit, with each of what people type into it", function () {
  this.timeout(0);
  before(function () {
    needLibreOffice(this);
  });

  for (const { of, units } of [
    { of: "a unit of the user's own", units: () => ownUnits(copies.own) },
    { of: "the model's units", units: () => announcedUnits(copies.ofEachUnit) },
  ])
    it(`leaves the right value, or none with a reason that names it: ${of}`, async () => {
      const { plan, runs } = units();
      const found: string[] = [];
      let count = 0;
      for (const entries of runs.filter(isTaken)) {
        const taken = entries.filter(({ content }) => content.kind !== "logical");
        const faults = await faultsOf(plan, taken, byLibreOffice);
        for (const fault of faults) console.log(`      ${fault}`);
        found.push(...faults);
        count += taken.length;
        console.log(`      ${count} entries in ${of}, ${found.length} faults`);
      }
      assert.deepEqual(found, []);
    });
});
