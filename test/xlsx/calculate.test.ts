import assert from "node:assert/strict";
import { calculate, UncalculableFormulaError } from "../../src/xlsx/calculate.ts";
import { MissingTwinError } from "../../src/xlsx/withoutAddIn.ts";
import type { CellContent, WorkbookPlan } from "../../src/plan/plan.ts";
import { columnSheet, planOfSheets } from "../support/columnPlan.ts";
import { samplePlan, sampleValues } from "../support/samplePlan.ts";

/** A plan of one sheet, column A, one content a row. */
const planOf = (...contents: readonly CellContent[]): WorkbookPlan =>
  planOfSheets([columnSheet("only", "Only", contents)]);

const formula = (text: string): CellContent => ({ kind: "formula", formula: text });

async function valuesOf(...contents: readonly CellContent[]): Promise<ReadonlyMap<string, unknown>> {
  const values = (await calculate(planOf(...contents))).get("only");
  assert.ok(values);
  return values;
}

describe("calculate(plan)", () => {
  it("decides by IF and IFERROR as Excel does: for a cell, an error, a text, an array, within one another", async () => {
    const cases: readonly (readonly [string, unknown])[] = [
      ["=IF(1>0,2,1/0)", 2],
      ["=IF(1<0,1/0,3)", 3],
      ["=IF(1<0,1/0)", false],
      ["=IF(NA(),1,2)", { error: "#N/A" }],
      ["=IF(A1=2,A2,1/0)", 3],
      ["=IF(A1,IF(A3,1/0,A2),1/0)+1", 4],
      ['=IF(A3,1,"no")', "no"],
      ["=-IF(A1=2,A2,A4)", -3],
      ["=SUM(IF({1,0,1},{10,20,30},{1,2,3}))", 42],
      ["=SUM(IF(A1=2,{10,20},5))", 30],
      ["=IFERROR(A4,7)", 7],
      ["=IFERROR(A2,1/0)", 3],
      ["=IFERROR(IF(A4,1,2),IFERROR(1/0,9))", 9],
      ["=SUM(IFERROR({1,2}/{0,2},5))", 6],
      ['=IF("abc"="ABC","5%"+1,1/0)', 1.05],
      ['=IF(A1="2",1,0)', 0],
    ];
    const values = await valuesOf(...cases.map(([text]) => formula(text)));
    assert.deepEqual(
      cases.map(([text], row) => [text, values.get(`A${row + 1}`)]),
      cases,
    );
  });

  it("gives every formula cell its value: over names, other sheets, array expressions, texts and switches", async () => {
    const calculated = await calculate(samplePlan);
    for (const [sheet, expected] of Object.entries(sampleValues)) {
      const found = calculated.get(sheet);
      assert.deepEqual([...(found ?? new Map()).keys()].sort(), Object.keys(expected).sort(), `cells of ${sheet}`);
      for (const [address, value] of Object.entries(expected)) {
        const result = found?.get(address);
        if (typeof value === "number" && typeof result === "number") {
          assert.ok(
            Math.abs(result - value) <= 1e-12 * Math.abs(value),
            `${sheet}!${address}: ${result}, not ${value}`,
          );
        } else {
          assert.equal(result, value, `${sheet}!${address}`);
        }
      }
    }
  });

  it("keeps an error a formula comes to as a value", async () => {
    const values = await valuesOf({ kind: "number", value: "0" }, formula("=1/A1"), formula("=NA()"), formula("=A2+1"));
    assert.deepEqual(Object.fromEntries(values), {
      A2: { error: "#DIV/0!" },
      A3: { error: "#N/A" },
      A4: { error: "#DIV/0!" },
    });
  });

  it("keeps an empty text, a truth and a blank cell read as zero apart", async () => {
    const values = await valuesOf({ kind: "empty" }, formula("=A1+0"), formula('=IF(A1=0,"","x")'), formula("=A1=0"));
    assert.deepEqual(Object.fromEntries(values), { A2: 0, A3: "", A4: true });
  });

  it("takes a text of digits for a text", async () => {
    const values = await valuesOf({ kind: "text", text: "2023" }, formula("=ISTEXT(A1)"), formula("=SUM(A1,1)"));
    assert.deepEqual(Object.fromEntries(values), { A2: true, A3: 1 });
  });

  it("calculates several plans asked for at once, also after one that fails, as it does each alone", async () => {
    // As many formulas as make the engine pause, so that another one would come between.
    const many = (first: number): WorkbookPlan =>
      planOf(
        { kind: "number", value: String(first) },
        ...Array.from({ length: 2000 }, (_, row) => formula(`=A1+${row}*SUM(A1,-A1+1)`)),
      );
    const [one, failed, two] = await Promise.allSettled([
      calculate(many(7)),
      calculate(planOf(formula("=NoSuchName"))),
      calculate(many(8)),
    ]);
    assert.ok(one.status === "fulfilled" && two.status === "fulfilled" && failed.status === "rejected");
    assert.ok(failed.reason instanceof UncalculableFormulaError);
    assert.equal(one.value.get("only")?.get("A2001"), 7 + 1999);
    assert.equal(two.value.get("only")?.get("A2001"), 8 + 1999);
  }).timeout(180_000);

  it("refuses a function that does not exist, naming cell and formula", async () => {
    await assert.rejects(calculate(planOf(formula("=NOSUCHFUNCTION(1)"))), (error: unknown) => {
      assert.ok(error instanceof UncalculableFormulaError);
      assert.deepEqual([error.sheet, error.address, error.found], ["Only", "A1", "#NAME?"]);
      assert.match(error.message, /Only!A1: =NOSUCHFUNCTION\(1\) calculates to #NAME\?/);
      return true;
    });
  });

  it("refuses a name that is not defined", async () => {
    await assert.rejects(calculate(planOf(formula("=NoSuchName+1"))), UncalculableFormulaError);
  });

  it("refuses a formula that would fill its neighbours, as older Excels cannot", async () => {
    await assert.rejects(
      calculate(planOf(formula("=TRANSPOSE({1,2,3})"), { kind: "number", value: "7" })),
      UncalculableFormulaError,
    );
  });

  it("refuses a custom function without a twin, naming cell and formula", async () => {
    await assert.rejects(calculate(planOf(formula("=1+headroom.grossmargin(A2,A3)"))), (error: unknown) => {
      assert.ok(error instanceof MissingTwinError);
      assert.deepEqual([error.sheet, error.address], ["Only", "A1"]);
      return true;
    });
  });
});
