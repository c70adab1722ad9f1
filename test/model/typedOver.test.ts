import assert from "node:assert/strict";
import fc from "fast-check";
import { builtInPack } from "../../packs/index.ts";
import { cellAddress } from "../../src/formula/addresses.ts";
import { planWorkbook } from "../../src/model/planWorkbook.ts";
import type { CellContent, CellPlan, SheetPlan } from "../../src/plan/plan.ts";
import { calculatedOver, type TypedCell } from "../support/calculatedOnce.ts";

const plan = planWorkbook(builtInPack);

/** The cells whose formulas every spreadsheet has: what of the model can be typed over. */
const formulas = ({ id, cells }: SheetPlan): { sheet: string; cell: CellPlan }[] =>
  cells.flatMap((cell) =>
    cell.content.kind === "formula" && cell.inputKey === undefined && cell.withoutAddIn === undefined
      ? [{ sheet: id, cell }]
      : [],
  );

const sheetOf = (id: string): SheetPlan => {
  const found = plan.sheets.find((sheet) => sheet.id === id);
  assert.ok(found, id);
  return found;
};

const named = (name: string) => {
  const area = plan.names.find((each) => each.name === name)?.area;
  assert.ok(area, name);
  return area;
};

/** The cell that repeats the master check on a sheet. */
const copyOn = (id: string): CellPlan => {
  const { row, column } = named("Checks_Master");
  const address = cellAddress({ row, column });
  const cell = sheetOf(id).cells.find(
    ({ link }) => link !== undefined && "sheet" in link && link.sheet === "checks" && link.address === address,
  );
  assert.ok(cell, id);
  return cell;
};

const text = (words: string): CellContent => ({ kind: "text", text: words });

/** What the workbook says after something was typed over its cells. */
async function after(...cells: readonly TypedCell[]) {
  const values = await calculatedOver(plan, cells);
  const at = (sheet: string, { row, column }: { row: number; column: number }) =>
    values.get(sheet)?.get(cellAddress({ row, column }));
  return {
    at,
    sentence: String(at("checks", named("Checks_Master"))),
    wrong: at("checks", named("Checks_Wrong")),
    first: at("checks", named("Checks_First")),
    onCover: String(at("cover", copyOn("cover"))),
    onSummary: String(at("summary", copyOn("summary"))),
  };
}

const over = (sheet: string, cell: CellPlan, content: CellContent): TypedCell => {
  const { row, column } = cell;
  return { sheet, row, column, content };
};

/** The first formula of a sheet in the look of a style. */
const firstOf = (sheet: string, style: CellPlan["style"]): CellPlan => {
  const found = formulas(sheetOf(sheet)).find(({ cell }) => cell.style === style)?.cell;
  assert.ok(found, `${sheet}: ${style}`);
  return found;
};

describe("a formula of the model that a person types over", function () {
  this.timeout(300_000);

  it("is counted by the master check, which says where the first is", async () => {
    const sheet = plan.sheets.find(({ name }) => name === "Income statement");
    assert.ok(sheet);
    const total = firstOf(sheet.id, "subtotal");
    const { sentence, wrong, first, onCover } = await after(over(sheet.id, total, text("OK")));
    const address = `'Income statement'!${cellAddress(total)}`;
    assert.match(sentence, /^1 formula of the model was typed over \(first: /);
    assert.ok(sentence.includes(address), sentence);
    assert.equal(first, address);
    assert.ok(typeof wrong === "number" && wrong >= 1);
    assert.equal(onCover, sentence);
  });

  it("is counted where its value stays the same: a total typed in as the number it was", async () => {
    const sheet = plan.sheets.find(({ name }) => name === "Income statement");
    assert.ok(sheet);
    const total = firstOf(sheet.id, "subtotal");
    assert.ok(total.announced !== undefined);
    const { sentence, wrong } = await after(over(sheet.id, total, { kind: "number", value: total.announced }));
    assert.equal(wrong, 1, sentence);
  });

  it("is said in its row where it is a reported total", async () => {
    const sheet = plan.sheets.find(({ name }) => name === "Income statement");
    assert.ok(sheet);
    const total = firstOf(sheet.id, "subtotal");
    assert.ok(total.announced !== undefined);
    const { at } = await after(over(sheet.id, total, { kind: "number", value: total.announced }));
    const said = sheet.cells
      .filter(({ row, style }) => row === total.row && (style === "remark" || style === "source" || style === "basis"))
      .map((cell) => at(sheet.id, cell));
    assert.ok(
      said.some((words) => /typed over: announced/.test(String(words))),
      JSON.stringify(said),
    );
  });

  it("is counted together with others, in the plural", async () => {
    const { sentence } = await after(
      over("assumptions", firstOf("assumptions", "remark"), text("within bounds")),
      over("goodwill", firstOf("goodwill", "formula"), { kind: "empty" }),
    );
    assert.match(sentence, /^2 formulas of the model were typed over \(first: Assumptions!/);
  });

  it("is counted where it counts itself", async () => {
    const { row } = named("Checks_TypedOver");
    const found = formulas(sheetOf("checks")).filter(({ cell }) => cell.row > row + 1);
    const last = found.at(-1)?.cell;
    assert.ok(last);
    const { sentence } = await after(over("checks", last, { kind: "number", value: "0" }));
    assert.match(sentence, /^1 formula of the model was typed over/);
  });

  it("is said on Cover and Summary where it is the master check's own", async () => {
    for (const name of ["Checks_Master", "Checks_Wrong", "Checks_TypedOver"]) {
      const { row, column } = named(name);
      const typed = { sheet: "checks", row, column, content: { kind: "number", value: "0" } } as const;
      const { onCover, onSummary } = await after(typed);
      for (const said of [onCover, onSummary]) assert.match(said, /^The master check was typed over/, name);
    }
  });

  it("is missed on no sheet, whatever it is typed over with", async () => {
    const copies = [copyOn("cover"), copyOn("summary")];
    const own = ["Checks_Master", "Checks_First", "Checks_Wrong", "Checks_Breaks", "Checks_TypedOver"].map(named);
    const contents: readonly CellContent[] = [text("OK"), { kind: "number", value: "7" }, { kind: "empty" }];
    const draw = fc.sample(fc.tuple(...plan.sheets.map(() => fc.tuple(fc.nat(), fc.constantFrom(...contents)))), 1)[0];
    assert.ok(draw);
    const typed = plan.sheets.flatMap((sheet, index) => {
      const found = formulas(sheet).filter(
        ({ cell }) =>
          !copies.includes(cell) &&
          !(sheet.id === "checks" && own.some(({ row, column }) => row === cell.row && column === cell.column)),
      );
      const [at = 0, content = text("OK")] = draw[index] ?? [];
      const one = found[at % Math.max(1, found.length)];
      return one === undefined ? [] : [over(one.sheet, one.cell, content)];
    });
    const { sentence } = await after(...typed);
    assert.ok(sentence.startsWith(`${typed.length} formulas of the model were typed over`), sentence);
  });
});
