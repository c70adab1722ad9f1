import assert from "node:assert/strict";
import type { CellRef } from "../../src/formula/Formula.ts";
import { printFormula } from "../../src/formula/printFormula.ts";
import { assumptionLines, type LineKey } from "../../src/impairment/unit/lines.ts";
import { oddities } from "../../src/model/assumptions/oddities.ts";
import { SheetBuilder } from "../../src/plan/SheetBuilder.ts";

describe("what is possible of an input, but deserves a look", () => {
  const sheet = new SheetBuilder("inputs", "Inputs", "#000000");
  const row = (at: number, count: number): readonly CellRef[] =>
    Array.from({ length: count }, (_, index) => sheet.cell(at, 1 + index));
  /** Rows 1 to 5, from column B on. */
  const all: Partial<Record<LineKey, readonly CellRef[]>> = {
    revenueGrowth: row(0, 3),
    grossMarginAdjustment: row(1, 3),
    capitalExpenditure: row(2, 3),
    terminalGrowth: row(3, 1),
    openingWorkingCapital: row(4, 1),
    otherNetAssets: row(5, 1),
  };
  const odd = (key: LineKey, given = all, stated?: string): readonly string[] => {
    const line = assumptionLines.find((each) => each.key === key);
    assert.ok(line);
    const found = oddities(line, { cellsOf: (of) => given[of], ...(stated !== undefined && { stated }) });
    return found.map(({ is }) => printFormula(is, "Inputs"));
  };
  const { grossMarginAdjustment: _, ...without } = all;

  it("is capital expenditure below the depreciation that the margin was relieved of, in any year", () => {
    assert.deepEqual(odd("capitalExpenditure"), ["IFERROR(IF(SUMPRODUCT(--(B3:D3<B2:D2))>0,TRUE,FALSE),FALSE)"]);
  });

  it("is growth for ever above that of the last year, and above what the document states", () => {
    assert.deepEqual(odd("terminalGrowth", all, "0.02"), [
      "IFERROR(IF(B4>D1,TRUE,FALSE),FALSE)",
      "IFERROR(IF(B4>0.02,TRUE,FALSE),FALSE)",
    ]);
    assert.equal(odd("terminalGrowth").length, 1);
  });

  it("is a carrying amount of other net assets below the working capital that it holds", () => {
    assert.deepEqual(odd("otherNetAssets"), ["IFERROR(IF(B6<B5,TRUE,FALSE),FALSE)"]);
  });

  it("is nothing where the unit has no such other line, and nothing of a line without one", () => {
    assert.deepEqual(odd("capitalExpenditure", without), []);
    assert.deepEqual(odd("revenueGrowth"), []);
  });
});
