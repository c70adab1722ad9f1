import assert from "node:assert/strict";
import fc from "fast-check";
import { builtInPack } from "../../packs/index.ts";
import { cellAddress } from "../../src/formula/addresses.ts";
import { planWorkbook } from "../../src/model/planWorkbook.ts";
import type { CellPlan, SheetPlan } from "../../src/plan/plan.ts";
import { calculatedOver, type TypedCell } from "../support/calculatedOnce.ts";

const plan = planWorkbook(builtInPack);

const sheetCalled = (name: string): SheetPlan => {
  const found = plan.sheets.find((sheet) => sheet.name === name);
  assert.ok(found, name);
  return found;
};

const cellAt = (sheet: SheetPlan, address: string): CellPlan => {
  const found = sheet.cells.find((cell) => cellAddress(cell) === address);
  assert.ok(found, `${sheet.name}!${address}`);
  return found;
};

/** The master check's sentence, and what the cells show, once formulas stand in them. */
const after = (sheet: string, formulas: Readonly<Record<string, string>>) => {
  const { id, cells } = sheetCalled(sheet);
  const typed = Object.entries(formulas).map(([address, formula]): TypedCell => {
    const { row, column } = cellAt({ ...sheetCalled(sheet), cells }, address);
    return { sheet: id, row, column, content: { kind: "formula", formula } };
  });
  const master = plan.names.find(({ name }) => name === "Checks_Master")?.area;
  assert.ok(master);
  return calculatedOver(plan, typed, (shown) => ({
    sentence: String(shown(master.sheet, master)),
    values: typed.map((cell) => shown(id, cell)),
  }));
};

/** Cells with numbers that a formula of a line's length works out, and that nothing on Checks is repeated in. */
const short = (sheet: SheetPlan): readonly CellPlan[] =>
  sheet.cells.filter(
    ({ content, format, inputKey, withoutAddIn }) =>
      content.kind === "formula" &&
      content.formula.length <= 30 &&
      !content.formula.includes("Checks") &&
      inputKey === undefined &&
      withoutAddIn === undefined &&
      format !== undefined &&
      format !== "text",
  );

describe("a formula of the model over which a person puts another", function () {
  this.timeout(300_000);

  it("is counted where the row above was filled down over it", async () => {
    // The finance cost of redeemable shares is nil in 2023; share-based payments, in the row above, are 290,271.
    const { sentence, values } = await after("Adjusted loss", { H8: "=H42" });
    assert.deepEqual(values, [290_271]);
    assert.match(sentence, /^1 cell of the model was typed over \(first: 'Adjusted loss'!D6:\w+\)$/);
  });

  it("is counted where rows were sorted, which leaves each formula in another's place", async () => {
    const cells = ["G7", "G9", "G10", "G11"];
    const formulas = Object.fromEntries(cells.map((address, index) => [address, `=G${45 - index}`]));
    const { sentence } = await after("Adjusted loss", formulas);
    assert.match(sentence, /^4 cells of the model were typed over \(first: 'Adjusted loss'!D6:\w+\)$/);
  });

  for (const name of ["Summary", "Gross margin", "Adjusted loss", "Shanghai EHigher", "Goodwill"])
    it(`is missed in none of the figures of ${name}`, async () => {
      const cells = fc.sample(fc.constantFrom(...short(sheetCalled(name))), 6).map((cell) => cellAddress(cell));
      const formulas = cells.map((address, index) => [address, `=${index + 2}*123456.5`] as const);
      const { sentence } = await after(name, Object.fromEntries(formulas));
      const count = new Set(cells).size;
      assert.match(
        sentence,
        new RegExp(`^${count} cells? of the model w(as|ere) typed over `),
        `${cells.join(" ")}: ${sentence}`,
      );
    });

  it("is counted where it shows on Cases what the model comes to now", async () => {
    const { sentence } = await after("Cases", { K9: "=J9" });
    assert.match(sentence, /^1 cell of the model was typed over \(first: Cases!\w+:\w+\)/);
  });

  it("is let be where it comes to the same", async () => {
    const { sentence } = await after("Gross margin", { H8: "=SUM(H6:H7)" });
    assert.match(sentence, /^All \d+ checks tie out/);
  });
});
