import assert from "node:assert/strict";
import type { CellContent, CellPlan, WorkbookPlan } from "../../src/plan/plan.ts";
import { Engine } from "../../src/xlsx/Engine.ts";
import { LexerTreeBuilder } from "../../src/xlsx/univer.ts";
import { columnSheet, planOfSheets } from "../support/columnPlan.ts";

const cell = (row: number, content: CellContent): CellPlan => ({ row, column: 0, content, style: "formula" });

/** A plan of one sheet, column A: 1, named One, and below it formulas. */
function planOf(formulas: readonly string[]): WorkbookPlan {
  const contents = formulas.map((formula): CellContent => ({ kind: "formula", formula }));
  return planOfSheets(
    [columnSheet("only", "Only", [{ kind: "number", value: "1" }, ...contents])],
    [{ name: "One", area: { sheet: "only", row: 0, column: 0, rows: 1, columns: 1 }, comment: "" }],
  );
}

describe("readFormulasOnce(injector, formulas, names)", function () {
  this.timeout(60_000);

  it("reads each formula of a workbook with more than Univer remembers once, and none again when an input is set", async () => {
    const plan = planOf(Array.from({ length: 5_200 }, (_, i) => `=A1+${i}`));
    const prototype = LexerTreeBuilder.prototype;
    const { treeBuilder } = prototype;
    let read = 0;
    prototype.treeBuilder = function (...formula: Parameters<typeof treeBuilder>) {
      read += 1;
      return treeBuilder.apply(this, formula);
    };
    try {
      const engine = await Engine.open(plan);
      const opened = read;
      await engine.set([
        { sheet: "only", cell: cell(0, { kind: "number", value: "1" }), content: { kind: "number", value: "3" } },
      ]);
      assert.deepEqual([opened, read], [5_200, 5_200]);
      assert.equal(engine.cell("only", 5_200, 0)?.v, 3 + 5_199);
      engine.close();
    } finally {
      prototype.treeBuilder = treeBuilder;
    }
  });

  it("finds a name however it is written, and takes none for a name that stands in a text", async () => {
    const engine = await Engine.open(planOf(["=One+1", "=ONE*2", '=IF(one=1,"One",0)', "=SUM(oNe,1)", '="no one"']));
    const values = [1, 2, 3, 4, 5].map((row) => engine.cell("only", row, 0)?.v);
    engine.close();
    assert.deepEqual(values, [2, 2, "One", 2, "no one"]);
  });
});
