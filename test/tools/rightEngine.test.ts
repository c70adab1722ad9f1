import assert from "node:assert/strict";
import { BookBuilder } from "../../src/plan/BookBuilder.ts";
import { calculate } from "../../src/xlsx/calculate.ts";
import { withRightValues } from "../../tools/rightEngine.js";
import { MissingPlaceError } from "../../tools/withPlaces.js";

/** What formulas come to on a sheet whose A1 holds 0.154. */
async function valuesOf(formulas: readonly string[]): Promise<readonly unknown[]> {
  const book = new BookBuilder({ sheets: [], names: [] });
  const sheet = book.addSheet("sheet", "Sheet", "#000000");
  sheet.number(0, 0, "label", "0.154", { format: "percentage" });
  formulas.forEach((formula, at) => sheet.put(at, 1, "formula", { kind: "formula", formula }, { format: "factor" }));
  const values = (await calculate(book.plan("1", "Numbers"))).get("sheet");
  return formulas.map((_, at) => values?.get(`B${at + 1}`));
}

describe("numbers in formulas of the workbench", function () {
  this.timeout(60_000);

  it("are compared as numbers however they are written", async () => {
    const formulas = [
      "=A1>0.10",
      "=A1>.15",
      "=A1<00.20",
      "=A1>0.0000001",
      "=A1>1E-9",
      "=A1<2.",
      "=1.50=1.5",
      "=-.5<A1",
    ];
    assert.deepEqual(
      await valuesOf(formulas),
      formulas.map(() => true),
    );
  });

  it("are numbers to every function, in arrays too", async () => {
    assert.deepEqual(
      await valuesOf(["=ISNUMBER(1.10)", "=ISTEXT(0.0000001)", "=SUM({1.10,2.40})", "=IF(A1>0.10,1,2)"]),
      [true, false, 3.5, 1],
    );
  });

  it("are numbers in criteria", async () => {
    const formulas = [
      '=COUNTIF(A1,">0.10")',
      '=COUNTIF(A1,"0.1540")',
      '=SUMIF(A1,"<.20",A1)',
      '=COUNTIF(A1,">0.0000001")',
    ];
    assert.deepEqual(await valuesOf(formulas), [1, 1, 0.154, 1]);
  });

  it("are texts in quotation marks, as they were", async () => {
    assert.deepEqual(await valuesOf(['=ISTEXT("1.10")', '="1.10"&"0"', '=A1>"0.10"']), [true, "1.100", false]);
  });
});

describe("cells that the workbench counts", function () {
  this.timeout(60_000);

  it("are counted as they are after an array was made of other cells", async () => {
    const book = new BookBuilder({ sheets: [], names: [] });
    const sheet = book.addSheet("sheet", "Sheet", "#000000");
    const put = (row: number, column: number, formula: string): void => {
      sheet.put(row, column, "formula", { kind: "formula", formula }, { format: "count" });
    };
    for (let row = 0; row < 20; row += 1) put(row, 2, row < 12 ? '="ab"&"ove"' : '="bel"&"ow"');
    put(0, 3, '=E1+COUNTIF(C1:C20,"*above*")+COUNTIF(C1:C20,"*above*")');
    put(0, 4, "=SUMPRODUCT(ISERROR(F1:K30)*1)*LEN(C1)*LEN(C7)");
    assert.equal((await calculate(book.plan("1", "Counted"))).get("sheet")?.get("D1"), 24);
  });
});

describe("withRightValues", () => {
  it("finds each place in the engine as it is installed, and none in another", () => {
    assert.throws(() => withRightValues("export {};"), MissingPlaceError);
  });
});
