import assert from "node:assert/strict";
import { tiny } from "../../packs/tiny/index.ts";
import { cellAddress } from "../../src/formula/addresses.ts";
import type { CellContent, WorkbookPlan } from "../../src/plan/plan.ts";
import { calculatedWith } from "../support/calculatedOnce.ts";
import { plannedOnce } from "../support/plannedOnce.ts";
import { kauriPack } from "./kauriPack.ts";

/** What is no number, whatever a spreadsheet adds up in its place. */
const noNumbers: Readonly<Record<string, CellContent>> = {
  text: { kind: "text", text: "n.a." },
  "a text of digits": { kind: "text", text: "72270" },
  TRUE: { kind: "logical", value: true },
  nothing: { kind: "empty" },
  "an error": { kind: "formula", formula: "=NA()" },
};

/** Where figures of the statements and what is made of them still show a number, once each input of them holds this. */
async function numbersBeside(plan: WorkbookPlan, content: CellContent): Promise<readonly string[]> {
  const inputs = plan.figures.filter(({ calculated }) => !calculated);
  const values = await calculatedWith(plan, new Map(inputs.map(({ key }) => [key, content])));
  const totals = plan.figures
    .filter(({ calculated }) => calculated)
    .map(({ key, sheet, row, column }) => ({ key, area: { sheet, row, column } }));
  const results = plan.measures
    .filter(({ id, kind }) => kind !== "text" && !id.startsWith("checks."))
    .map(({ id, cell }) => ({ key: id, area: cell }));
  return [...totals, ...results]
    .filter(({ area }) => typeof values.get(area.sheet)?.get(cellAddress(area)) === "number")
    .map(({ key }) => key);
}

describe("what is worked out from reported figures", function () {
  this.timeout(120_000);
  for (const [kind, content] of Object.entries(noNumbers))
    it(`has no value where they hold ${kind}`, async () => {
      assert.deepEqual(await numbersBeside(plannedOnce(kauriPack), content), []);
      // The units' results are of assumptions of their own.
      const found = await numbersBeside(plannedOnce(tiny), content);
      assert.deepEqual(found, ["valueInUse.sensors", "headroom.sensors"]);
    });

  it("has its value as announced", async () => {
    const plan = plannedOnce(kauriPack);
    const totals = plan.figures.filter(({ calculated }) => calculated);
    const values = await calculatedWith(plan, new Map());
    // 200.0 − 90.0 − 60.0 − 14.0
    const profit = totals.find(({ key }) => key === "profit.year@2024");
    assert.ok(profit);
    assert.equal(values.get(profit.sheet)?.get(cellAddress(profit)), 36);
  });
});
