import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { tiny } from "../../packs/tiny/index.ts";
import { planWorkbook } from "../../src/model/planWorkbook.ts";
import type { CellPlan } from "../../src/plan/plan.ts";

for (const pack of [builtInPack, tiny]) {
  describe(`the checks of the plan of ${pack.issuer.name}, for the pane`, () => {
    const plan = planWorkbook(pack);
    const cells = new Map(
      plan.sheets.map(({ id, cells: all }) => [id, new Map(all.map((cell) => [`${cell.row} ${cell.column}`, cell]))]),
    );
    const at = (place: { readonly sheet: string; readonly row: number; readonly column: number }): CellPlan => {
      const found = cells.get(place.sheet)?.get(`${place.row} ${place.column}`);
      assert.ok(found, JSON.stringify(place));
      return found;
    };

    it("are the rows of the list whose status can be wrong, by name, each with a status that calculates", () => {
      assert.ok(plan.checks.length > 0);
      const names = new Set(
        plan.sheets
          .find(({ id }) => id === "checks")
          ?.cells.flatMap(({ row, content }) => (content.kind === "text" ? [`${row} ${content.text}`] : [])),
      );
      for (const check of plan.checks) {
        assert.ok(names.has(`${check.row} ${check.name}`), check.name);
        const { content } = at({ ...check, column: check.columns.status });
        assert.ok(content.kind === "formula" && content.formula.includes(`"${check.wrong}"`), check.id);
      }
    });

    it("lead to cells that the plan has, and count measures that it has", () => {
      const measures = new Set(plan.measures.map(({ id }) => id));
      for (const { leadsTo, parts = [], measures: counted = [] } of plan.checks) {
        if (leadsTo !== undefined) at(leadsTo);
        for (const part of parts) assert.ok(at(part.says).content.kind === "formula" && at(part.leadsTo));
        for (const id of counted) assert.ok(measures.has(id), id);
      }
      assert.ok(plan.checks.some(({ parts = [] }) => parts.some(({ leadsTo }) => at(leadsTo).style === "input")));
    });
  });
}
