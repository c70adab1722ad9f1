import assert from "node:assert/strict";
import { columnCells } from "../../src/reading/text/lineCells.ts";
import { evenRows } from "../../src/reading/text/raggedRows.ts";
import { joinSplitCells } from "../../src/reading/markup/joinSplitCells.ts";

/** Rows of fields with a tab between, as a reader sets them: text and the columns that it stands in. */
const evened = (lines: readonly string[]): readonly (readonly string[])[] =>
  evenRows(lines.map((line, index) => joinSplitCells(columnCells(line.split("\t"), index + 1)))).map((cells) =>
    cells.map(({ text, left, right, unsure }) => `${text} ${left}-${right}${unsure ? "?" : ""}`),
  );

describe("Rows with tabs", () => {
  const copied = [
    "(In millions)\t2031\t2030\t2029",
    "Revenues\t$\t46,300\t\t$\t51,300\t\t$\t51,200\t",
    "Cost of sales\t26,500\t\t28,400\t\t28,900\t",
    "Margin\t42.7\t%\t\t43.5\t%\t",
  ];

  it("that were copied from a page have their columns by order, and one with fewer values in none for sure", () => {
    assert.deepEqual(evened(copied), [
      ["(In millions) 0-1", "2031 1-2", "2030 2-3", "2029 3-4"],
      ["Revenues 0-1", "$46,300 1-2", "$51,300 2-3", "$51,200 3-4"],
      ["Cost of sales 0-1", "26,500 1-2", "28,400 2-3", "28,900 3-4"],
      ["Margin 0-1", "42.7% 1-2?", "43.5% 2-3?"],
    ]);
  });

  it("have one period over all columns, and other heads over none where they are fewer", () => {
    const [first, second] = evened(["\tYEAR ENDED MAY 31,", "\tChange\tFiscal 2030", ...copied]);
    assert.deepEqual(first, ["YEAR ENDED MAY 31, 1-4"]);
    assert.deepEqual(second, ["Change 1-2?", "Fiscal 2030 2-3?"]);
  });

  it("of a sheet stay where they are, empty cells and all", () => {
    const sheet = ["\t2031\t\t2030\t", "Revenues\t\t46,300\t\t51,300", "Grants\t\t\t\t20", "Margin\t\t10\t\t12"];
    assert.deepEqual(evened(sheet)[2], ["Grants 0-1", "20 4-5"]);
  });
});
