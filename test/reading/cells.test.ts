import assert from "node:assert/strict";
import type { SelectedCells } from "../../src/reading/cells/SelectedCells.ts";
import { readCells } from "../../src/reading/cells/readCells.ts";
import { readCsv } from "../../src/reading/csv/readCsv.ts";
import { readDocument } from "../../src/reading/read.ts";

const mediaType = "application/vnd.headroom.cells+json";

async function textsOf(cells: SelectedCells): Promise<readonly (readonly string[])[]> {
  const bytes = new TextEncoder().encode(JSON.stringify(cells));
  const { pages } = await readDocument(bytes, { name: "Figures B3–D5", mediaType });
  return (pages[0]?.lines ?? []).map((line) => line.cells.map(({ text }) => text));
}

describe("Cells that were selected in a workbook", () => {
  const cells: SelectedCells = {
    sheet: "Figures",
    row: 2,
    column: 1,
    values: [
      ["", 46022, "2024"],
      ["Revenue", 1250.5, -1100],
      ["", "", ""],
      ["Gross margin", 0.36, ""],
    ],
    formats: [
      ["General", "d mmm yyyy", "General"],
      ["General", "#,##0", "#,##0;(#,##0)"],
      ["General", "General", "General"],
      ["General", "0.0%", "General"],
    ],
  };

  it("read as the sheet of a workbook: every digit of a number, percentages as such, dates as ISO days", async () => {
    assert.deepEqual(await textsOf(cells), [
      ["2025-12-31", "2024"],
      ["Revenue", "1250.5", "-1100"],
      ["Gross margin", "36%"],
    ]);
  });

  it("keep each its own address on the sheet", async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(cells));
    const { pages, format } = await readDocument(bytes, { name: "Figures B3–D5", mediaType });
    assert.equal(format, "xlsx");
    assert.deepEqual(
      pages[0]?.lines[1]?.cells.map(({ place }) => place),
      [
        { sheet: "Figures", cell: "B4" },
        { sheet: "Figures", cell: "C4" },
        { sheet: "Figures", cell: "D4" },
      ],
    );
  });

  it("know the days before the one that never was in 1900", async () => {
    const day = (serial: number): Promise<readonly (readonly string[])[]> =>
      textsOf({ sheet: "A", row: 0, column: 0, values: [[serial]], formats: [["yyyy-mm-dd"]] });
    assert.deepEqual(await day(1), [["1900-01-01"]]);
    assert.deepEqual(await day(59), [["1900-02-28"]]);
    assert.deepEqual(await day(61), [["1900-03-01"]]);
  });
});

describe("A percent sign or a bracket in a cell of its own", () => {
  it("is of the figure before it, in a sheet's cells as in a CSV", () => {
    const selected = JSON.stringify({
      sheet: "Results",
      row: 0,
      column: 0,
      values: [["Sales", "$", 7100, 7300, "(3)", "%"]],
      formats: [["", "", "#,##0", "#,##0", "", ""]],
    });
    const texts = (pages: ReturnType<typeof readCsv>) =>
      pages.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells.map(({ text }) => text)));
    assert.deepEqual(texts(readCells(selected)), ["Sales", "$", "7100", "7300", "(3)%"]);
    assert.deepEqual(texts(readCsv('Sales,$,"7,100","7,300",(3),%')), ["Sales", "$", "7,100", "7,300", "(3)%"]);
  });
});
