import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import { sheetNamed } from "../support/contentsOf.ts";
import { smallModel } from "../support/smallModel.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

describe("repairing functions that Excel does not know", () => {
  let excel: StartedExcel;
  /** Cells that were entered since the functions are there: Excel calculates these anew. */
  let entered: Set<string>;

  beforeEach(async () => {
    entered = new Set();
    excel = await startExcel({
      sheets: ["Mine"],
      calculator: (book) => {
        for (const { sheet, row, column, formula } of book.allFormulas()) {
          if (!formula.includes("HEADROOM")) book.setResult(sheet, row, column, 1);
          else book.setResult(sheet, row, column, entered.has(`${sheet} ${row}`) ? 2 : { error: "#NAME?" });
        }
      },
    });
    await createExcelHost(smallModel).build();
    const { workbook } = excel;
    const mine = sheetNamed(workbook, "Mine");
    workbook.write({ sheet: mine, row: 4, column: 0, rows: 1, columns: 2 }, [
      [{ formula: "=_xldudf_HEADROOM_BREAKEVEN(A1:B3,A2)" }, { formula: "=SUM(A1:A2)" }],
    ]);
    await workbook.settled();
    workbook.listen((event) => {
      if (event.kind === "changed") entered.add(`${event.area.sheet} ${event.area.row}`);
    });
  });
  afterEach(() => excel.stop());

  it("enters them again, on sheets of the user's too, and says how many answer", async () => {
    const host = createExcelHost(smallModel);
    assert.deepEqual(await host.repair(), { entered: 2, left: 0 });
    const mine = { sheet: sheetNamed(excel.workbook, "Mine"), row: 4, column: 0, rows: 1, columns: 2 };
    assert.deepEqual(excel.workbook.formulas(mine), [["=HEADROOM.BREAKEVEN(A1:B3,A2)", "=SUM(A1:A2)"]]);
    assert.deepEqual(await host.repair(), { entered: 0, left: 0 });
  });

  it("says of all sheets how many go on showing an error", async () => {
    excel.workbook.calculator = (book) => {
      for (const { sheet, row, column } of book.allFormulas()) book.setResult(sheet, row, column, { error: "#NAME?" });
    };
    assert.deepEqual(await createExcelHost(smallModel).repair(), { entered: 2, left: 2 });
  });

  it("leaves a protected sheet as it is", async () => {
    excel.workbook.updateSheet(sheetNamed(excel.workbook, "Model"), { protected: true });
    assert.equal((await createExcelHost(smallModel).repair()).entered, 1);
  });
});
