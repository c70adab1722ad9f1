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

describe("numbers that the workbench takes for texts", function () {
  this.timeout(60_000);

  // 2 January 2014 is day 41,641, which a date's format shows as 2014/01/02.
  it("are as long as their values are, and hold what these do, whatever their format shows", async () => {
    const day = "DATE(2014,1,2)";
    assert.deepEqual(
      await valuesOf([
        `=LEN(${day})`,
        `=LENB(${day})`,
        `=LEFT(${day},3)`,
        `=RIGHT(${day},3)`,
        `=MID(${day},2,2)`,
        `=FIND("6",${day})`,
        `=SEARCH("41",${day},2)`,
        `=REPLACE(${day},1,1,"x")`,
        `=${day}&"|"`,
      ]),
      [5, 5, "416", "641", "16", 3, 4, "x1641", "41641|"],
    );
  });

  it("have the fifteen digits of a cell", async () => {
    assert.deepEqual(await valuesOf(["=LEN(0.1+0.2)", "=LEFT(1/3,9)"]), [3, "0.3333333"]);
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
