import assert from "node:assert/strict";
import { readSelection } from "../../../src/excel/reading/readSelection.ts";
import { ModelHostError } from "../../../src/host/Advice.ts";
import { sheetNamed } from "../support/contentsOf.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

describe("the cells that are selected", () => {
  let excel: StartedExcel;
  let sheet: string;
  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
    sheet = sheetNamed(excel.workbook, "Mine");
    excel.workbook.write({ sheet, row: 2, column: 1, rows: 2, columns: 3 }, [
      ["", "2025", "2024"],
      ["Revenue", 1250, 1100],
    ]);
  });
  afterEach(() => excel.stop());

  const refused =
    (sentence: RegExp): ((error: unknown) => boolean) =>
    (error) =>
      error instanceof ModelHostError && sentence.test(error.advice.sentence);

  it("are read without what is blank around them, whole columns too", async () => {
    excel.workbook.select([{ sheet, row: 0, column: 0, rows: 1_048_576, columns: 6 }]);
    const { sheet: tab, address, row, column, values } = await readSelection();
    assert.deepEqual(
      { tab, address, row, column, values: Array.from(values, (each) => Array.from(each)) },
      {
        tab: "Mine",
        address: "B3:D4",
        row: 2,
        column: 1,
        values: [
          ["", "2025", "2024"],
          ["Revenue", 1250, 1100],
        ],
      },
    );
  });

  it("are none where nothing, one row or several ranges are selected", async () => {
    const area = { sheet, row: 3, column: 1, rows: 1, columns: 3 };
    for (const selection of [[area], [{ ...area, row: 30 }], [area, { ...area, row: 2 }]]) {
      excel.workbook.select(selection);
      await assert.rejects(readSelection(), refused(/^No table is selected/));
    }
  });
});
