import assert from "node:assert/strict";
import { sameContent } from "../../../src/excel/keeping/sameContent.ts";
import type { CellContent } from "../../../src/plan/plan.ts";

const formula = (text: string): CellContent => ({ kind: "formula", formula: text });

describe("sameContent(planned, found, closeness)", () => {
  it("takes a value for itself alone", () => {
    const cases: readonly (readonly [CellContent, readonly unknown[], readonly unknown[]])[] = [
      [{ kind: "empty" }, ["", null, undefined], [0, false, " "]],
      [{ kind: "text", text: "Goodwill" }, ["Goodwill"], ["goodwill", "", 0]],
      [{ kind: "number", value: "0.10" }, [0.1], ["0.1", 0.2, ""]],
      [{ kind: "logical", value: false }, [false], [true, 0, "FALSE"]],
    ];
    for (const [planned, same, others] of cases) {
      for (const found of same) assert.equal(sameContent(planned, found, "exact"), true, `${planned.kind}: ${found}`);
      for (const found of others)
        assert.equal(sameContent(planned, found, "movedReferences"), false, `${planned.kind}: ${found}`);
    }
  });

  it("takes a formula for what Excel may write otherwise than it was told", () => {
    const planned = formula(`=SUM('Notes'!B2:C2, 0.10)&" a 'b' "`);
    for (const found of [
      `=sum(Notes!B2:C2,0.1)&" a 'b' "`,
      `=@SUM(Notes!B2:C2,1E-1)&" a 'b' "`,
      `=_xlfn.SUM(Notes!B2:C2,0.1)&" a 'b' "`,
    ])
      assert.equal(sameContent(planned, found, "exact"), true, found);
    for (const found of [
      `=SUM(Notes!B2:C2,0.1)&" A 'b' "`,
      `=SUM(Notes!B2:C2,0.1)&"a 'b' "`,
      `=SUM(Notes!B2:C2,0.11)&" a 'b' "`,
      `SUM(Notes!B2:C2,0.1)&" a 'b' "`,
      12,
      "",
    ])
      assert.equal(sameContent(planned, found, "exact"), false, String(found));
  });

  it("takes a formula whose places have moved for itself where lines were inserted or deleted, and there alone", () => {
    const [planned, moved] = [formula("=B2*(1-C$3)"), "=B4*(1-C$5)"];
    assert.equal(sameContent(planned, moved, "movedReferences"), true);
    assert.equal(sameContent(planned, moved, "exact"), false);
    assert.equal(sameContent(planned, "=B4*(2-C$5)", "movedReferences"), false);
  });

  it("takes a formula that has lost a reference for itself, as nobody wishes it so", () => {
    for (const closeness of ["exact", "movedReferences"] as const)
      assert.equal(sameContent(formula("=B2+1"), "=#REF!+2", closeness), true);
  });

  it("takes no text for a formula", () => {
    assert.equal(sameContent(formula("=B2"), "B2", "exact"), false);
    assert.equal(sameContent(formula("=#REF!"), "#REF!", "exact"), false);
  });
});
