import assert from "node:assert/strict";
import { call, plus } from "../../src/formula/build.ts";
import { printFormula } from "../../src/formula/printFormula.ts";
import { changedOf, fixedCells, marksOf } from "../../src/model/checks/fixedCells.ts";
import { placeAmong } from "../../src/model/checks/placeAmong.ts";
import { SheetBuilder } from "../../src/plan/SheetBuilder.ts";

const sheetOf = (name: string): SheetBuilder => new SheetBuilder(name, name, "#000000");

/** "0 1": the places of the cells that are looked at, by row and column. */
const placesOf = (sheet: SheetBuilder, readers: readonly SheetBuilder[]): readonly string[] =>
  fixedCells(sheet, readers).flatMap(({ cells }) => cells.map(({ cell }) => `${cell.row} ${cell.column}`));

describe("The cells of a sheet that have to stay as they are", () => {
  it("are those that a formula of any sheet reads, by itself or within an area, inputs apart", () => {
    const [sheet, other] = [sheetOf("Statement"), sheetOf("Other")];
    for (let row = 0; row < 6; row += 1) sheet.number(row, 1, "label", "12", { format: "amount" });
    sheet.number(6, 1, "input", "12", { format: "amount", inputKey: "revenue" });
    other.formula(0, 0, "formula", plus(sheet.cell(1, 1), sheet.cell(6, 1)), { format: "amount" });
    other.formula(1, 0, "formula", call("SUM", sheet.area({ row: 3, column: 0 }, { row: 4, column: 2 })), {
      format: "amount",
    });
    assert.deepEqual(placesOf(sheet, [sheet, other]), ["1 1", "3 1", "4 1"]);
  });

  it("are the heads of figures, years and other periods, and no number of a row without figures", () => {
    const sheet = sheetOf("Statement");
    sheet.heads(0, 0, ["Item", "Note"]);
    sheet.figureHeads(0, 2, ["2014", "30 June 2013"]);
    sheet.number(1, 1, "remark", "7", { format: "year" });
    assert.deepEqual(placesOf(sheet, [sheet]), ["0 2", "0 3"]);
  });

  it("are what a row says before its figures begin: the number of a note, and whether they are announced", () => {
    const sheet = sheetOf("Statement");
    ["7", "8(b)"].forEach((note, row) => {
      sheet.text(row, 0, "label", `Line ${row}`);
      if (/^\d+$/.test(note)) sheet.number(row, 1, "remark", note, { format: "year" });
      else sheet.text(row, 1, "remark", note);
      sheet.text(row, 2, "unit", "EUR million");
      sheet.number(row, 3, "input", "12", { format: "amount", inputKey: `line ${row}` });
      sheet.text(row, 4, "source", "Page 9");
    });
    sheet.text(2, 0, "remark", "A sentence");
    sheet.text(2, 1, "remark", "illustrative");
    assert.deepEqual(placesOf(sheet, [sheet]), ["0 0", "0 1", "1 0", "1 1"]);
  });

  it("are told by formulas that Excel takes, however long their sheet's name, their numbers and their texts are", () => {
    const name = "Owners' and others' shares, '14";
    const sheet = sheetOf(name);
    const [row, column] = [1_000_000, 16_000];
    for (let index = 0; index < 150; index += 1) {
      sheet.number(row + index, column, "label", "0.123456789012345678", { format: "amount" });
      sheet.text(row + index, column + 1, "label", `${'The "high" end '.repeat(1 + (index % 20))}${index}`);
    }
    const reader = sheetOf("Checks");
    reader.formula(
      0,
      0,
      "formula",
      call("COUNTA", sheet.area({ row, column }, { row: row + 150, column: column + 1 })),
      { format: "count" },
    );
    const parts = fixedCells(sheet, [reader]);
    assert.equal(parts.flatMap(({ cells }) => cells).length, 300);
    for (const part of parts) {
      const cells = part.cells.map(({ cell }) => cell);
      const place = placeAmong(name, cells, sheetOf("Checks").cell(1, 1));
      for (const formula of [changedOf(part), marksOf(part), place])
        assert.ok(printFormula(formula, "Checks").length < 8_000);
    }
  });
});
