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

/** A formula that a person puts into a cell of a sheet. */
const formulaIn = (sheet: SheetPlan, { row, column }: CellPlan, formula: string): TypedCell => ({
  sheet: sheet.id,
  row,
  column,
  content: { kind: "formula", formula },
});

/** The master check's sentence, and what the cells show, once this stands in them. */
const shownAfter = (typed: readonly TypedCell[]) => {
  const master = plan.names.find(({ name }) => name === "Checks_Master")?.area;
  assert.ok(master);
  return calculatedOver(plan, typed, (shown) => ({
    sentence: String(shown(master.sheet, master)),
    values: typed.map((cell) => shown(cell.sheet, cell)),
  }));
};

const after = (name: string, formulas: Readonly<Record<string, string>>) => {
  const sheet = sheetCalled(name);
  return shownAfter(
    Object.entries(formulas).map(([address, formula]) => formulaIn(sheet, cellAt(sheet, address), formula)),
  );
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
    assert.equal(sentence, "1 cell of the model was typed over or moved (first: 'Adjusted loss'!H8)");
  });

  it("is counted where rows were sorted, which leaves each formula in another's place", async () => {
    const cells = ["G7", "G9", "G10", "G11"];
    const formulas = Object.fromEntries(cells.map((address, index) => [address, `=G${45 - index}`]));
    const { sentence } = await after("Adjusted loss", formulas);
    assert.equal(sentence, "4 cells of the model were typed over or moved (first: 'Adjusted loss'!G7)");
  });

  it("is missed in none of the figures of the sheets that show what the model comes to", async () => {
    const names = ["Summary", "Gross margin", "Adjusted loss", "Shanghai EHigher", "Goodwill"];
    const typed = names.flatMap((name, at) => {
      const sheet = sheetCalled(name);
      const cells = new Set(fc.sample(fc.constantFrom(...short(sheet)), 6));
      return [...cells].map((cell, index) => formulaIn(sheet, cell, `=${10 * at + index + 2}*123456.5`));
    });
    const { sentence } = await shownAfter(typed);
    const places = typed.map((cell) => `${cell.sheet}!${cellAddress(cell)}`);
    assert.match(sentence, new RegExp(`^${typed.length} cells of the model were typed over `), places.join(" "));
  });

  it("is counted where it shows on Cases what the model comes to now", async () => {
    const { sentence } = await after("Cases", { K9: "=J9" });
    assert.match(sentence, /^1 cell of the model was typed over or moved \(first: Cases!K9\)/);
  });

  it("is let be where it comes to the same", async () => {
    const { sentence } = await after("Gross margin", { H8: "=SUM(H6:H7)" });
    assert.match(sentence, /^All \d+ checks tie out/);
  });
});

describe("figures of the model that a person moves from beside their labels", function () {
  this.timeout(300_000);

  /** The formulas of Checks as they are once a cell was inserted in some columns of a sheet alone, and references followed. */
  const following = (sheet: string, columns: string): readonly TypedCell[] => {
    const area = new RegExp(`(ROWS\\(${sheet}!([${columns}])\\d+:\\2)(\\d+)`, "g");
    const { id, cells } = sheetCalled("Checks");
    return cells.flatMap(({ row, column, content }): TypedCell[] => {
      if (content.kind !== "formula") return [];
      const { formula: before } = content;
      const formula = before.replaceAll(area, (_, start: string, _letter, last: string) => start + (Number(last) + 1));
      return formula === before ? [] : [{ sheet: id, row, column, content: { kind: "formula", formula } }];
    });
  };

  it("are counted, a column each, and the first is named", async () => {
    const typed = following("Assumptions", "FG");
    assert.ok(typed.length > 0);
    const { sentence } = await shownAfter(typed);
    assert.equal(sentence, "2 cells of the model were typed over or moved (first: Assumptions!F8)");
  });
});
