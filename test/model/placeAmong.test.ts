import assert from "node:assert/strict";
import { cellAddress, type Place } from "../../src/formula/addresses.ts";
import { printFormula } from "../../src/formula/printFormula.ts";
import { placeAmong } from "../../src/model/checks/placeAmong.ts";
import { BookBuilder } from "../../src/plan/BookBuilder.ts";
import { calculate } from "../../src/xlsx/calculate.ts";

const sheetName = "Gross margin";
const places: readonly Place[] = [
  { row: 1, column: 1 },
  { row: 1, column: 3 },
  { row: 4, column: 0 },
  { row: 4, column: 1 },
  { row: 20, column: 3 },
];

/** The addresses that are found for each index after a cell was deleted. */
async function found(gone?: Place): Promise<readonly unknown[]> {
  const book = new BookBuilder({ sheets: [], names: [] });
  const other = book.addSheet("other", sheetName, "#000000");
  for (const { row, column } of places) other.text(row, column, "label", "A label");
  const sheet = book.addSheet("sheet", "Sheet", "#000000");
  const cells = places.map(({ row, column }) => other.cell(row, column));
  places.forEach((_, at) => {
    const formula = `=${printFormula(placeAmong(sheetName, cells, sheet.cell(at, 1)), "Sheet")}`;
    const named = gone === undefined ? formula : formula.replaceAll(`'Gross margin'!${cellAddress(gone)}`, "#REF!");
    sheet.number(at, 1, "label", String(at + 1), { format: "count" });
    sheet.put(at, 0, "formula", { kind: "formula", formula: named }, { format: "text" });
  });
  const values = (await calculate(book.plan("1", "Places"))).get("sheet");
  return places.map((_, at) => values?.get(cellAddress({ row: at, column: 0 })));
}

describe("placeAmong(sheet, cells, index)", function () {
  this.timeout(60_000);

  const all = ["'Gross margin'!B2", "'Gross margin'!D2", "'Gross margin'!A5", "'Gross margin'!B5"];

  it("is the address of the cell at the index, with its sheet", async () => {
    assert.deepEqual(await found(), [...all, "'Gross margin'!D21"]);
  });

  it("is found by the other cells of its row and its column where the first of them was deleted", async () => {
    assert.deepEqual((await found({ row: 1, column: 1 })).slice(1, 4), all.slice(1, 4));
  });

  it("names those of a row or a column at once that stand right beside or below each other, and no other with them", () => {
    const sheet = new BookBuilder({ sheets: [], names: [] }).addSheet("other", "Notes", "#000000");
    const cells = [sheet.cell(1, 0), sheet.cell(1, 1), sheet.cell(2, 0), sheet.cell(7, 3)];
    assert.equal(
      printFormula(placeAmong("Notes", cells, sheet.cell(0, 9)), "Sheet"),
      '"Notes!"&ADDRESS(CHOOSE(VALUE(MID("1123",Notes!J1,1)),ROW(Notes!A2:B2),ROW(Notes!A3),ROW(Notes!D8)),' +
        'CHOOSE(VALUE(MID("1213",Notes!J1,1)),COLUMN(Notes!A2:A3),COLUMN(Notes!B2),COLUMN(Notes!D8)),4)',
    );
  });

  it("chooses among no more values at once than LibreOffice does", () => {
    const sheet = new BookBuilder({ sheets: [], names: [] }).addSheet("other", sheetName, "#000000");
    const cells = Array.from({ length: 99 }, (_, row) => sheet.cell(row, row));
    const formula = printFormula(placeAmong(sheetName, cells, sheet.cell(0, 120)), "Sheet");
    const choices = formula.split("CHOOSE(").slice(1);
    assert.equal(choices.length, 8);
    for (const choice of choices) assert.ok(choice.split(/(?:ROW|COLUMN)\(/).length - 1 <= 29);
  });
});
