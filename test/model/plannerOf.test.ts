import assert from "node:assert/strict";
import { tiny } from "../../packs/tiny/index.ts";
import { planWorkbook } from "../../src/model/planWorkbook.ts";
import { plannerOf } from "../../src/model/plannerOf.ts";

describe("plannerOf", () => {
  const usual = planWorkbook(tiny);

  it("plans the usual workbook, once", () => {
    const plan = plannerOf(tiny);
    assert.deepEqual(plan(), usual);
    assert.ok(plan() === plan());
  });

  it("plans it for names of the user's that none of the plan's is", () => {
    const taken = { sheets: ["Sheet1", "Cover (2)"], names: ["Mine"] };
    const plan = plannerOf(tiny);
    assert.ok(plan(taken) === plan());
    assert.deepEqual(planWorkbook(tiny, taken), usual);
  });

  it("keeps clear of a sheet that the user has called as the plan would, in any case of letters", () => {
    const taken = { sheets: ["COVER"], names: [] };
    const plan = plannerOf(tiny)(taken);
    assert.deepEqual(plan, planWorkbook(tiny, taken));
    assert.deepEqual(
      plan.sheets.filter(({ id }) => id === "cover").map(({ name }) => name),
      ["Cover (2)"],
    );
  });

  it("keeps clear of a defined name of the user's", () => {
    const [own = assert.fail()] = usual.names;
    const plan = plannerOf(tiny);
    plan();
    const names = plan({ sheets: [], names: [own.name.toUpperCase()] }).names.map(({ name }) => name);
    assert.ok(!names.includes(own.name));
    assert.ok(names.includes(`${own.name}_2`));
  });
});
