import assert from "node:assert/strict";
import { BookBuilder } from "../../src/plan/BookBuilder.ts";

describe("a defined name of the model", () => {
  it("is given to one cell alone: whichever is taken, by the user or in the plan, in whatever case, is numbered", () => {
    const book = new BookBuilder({ sheets: [], names: ["tax_2022"] });
    const cell = (row: number) => ({ sheet: "inputs", row, column: 1, rows: 1, columns: 1 });
    const given = ["Rate_2022", "Tax_2022", "RATE_2022", "Rate_2022"].map((wanted, row) =>
      book.addName(wanted, cell(row), ""),
    );
    assert.deepEqual(given, ["Rate_2022", "Tax_2022_2", "RATE_2022_2", "Rate_2022_3"]);
    assert.deepEqual(
      book.plan("1", "Model").names.map(({ name, area }) => [name, area.row]),
      given.map((name, row) => [name, row]),
    );
  });
});
