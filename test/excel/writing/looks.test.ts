import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import { BookBuilder } from "../../../src/plan/BookBuilder.ts";
import type { CellContent, CellPlan, NumberKind, StyleName, TakenNames, WorkbookPlan } from "../../../src/plan/plan.ts";
import { lookOfCell, type Border } from "../../../src/plan/styles.ts";
import type { CommonFormat } from "../../../src/workbench/host/cells/cellFormat.ts";
import { planOwnUnit } from "../../support/planOwnUnit.ts";
import { sheetNamed } from "../support/contentsOf.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

const styles: readonly StyleName[] = [
  "title",
  "subtitle",
  "heading",
  "columnHead",
  "label",
  "unit",
  "input",
  "besideInput",
  "formula",
  "link",
  "subtotal",
  "total",
  "function",
  "twin",
  "check",
  "remark",
  "source",
  "key",
  "basis",
];

/** What a cell of the kind holds, so that it is seen how Excel aligns it by itself. */
const contents: readonly (readonly [NumberKind, CellContent])[] = [
  ["amount", { kind: "number", value: "1250" }],
  ["percentage", { kind: "number", value: "0.154" }],
  ["text", { kind: "text", text: "Words" }],
  ["logical", { kind: "logical", value: true }],
];

/** Every style with numbers, words and a switch, indented and broken into lines; two rows and columns apart. */
function planOfLooks(taken: TakenNames = { sheets: [], names: [] }): WorkbookPlan {
  const book = new BookBuilder(taken);
  const sheet = book.addSheet("looks", "Looks", "#1F3864");
  styles.forEach((style, row) => {
    contents.forEach(([format, content], column) => {
      sheet.put(2 * row, 2 * column, style, content, { format });
    });
    sheet.put(2 * row, 2 * contents.length, style, { kind: "text", text: "Indented" }, { indent: 2 });
    sheet.put(2 * row, 2 * contents.length + 2, style, { kind: "text", text: "In lines" }, { wrap: true });
  });
  return book.plan("1", "Looks");
}

/** Excel has one weight alone of a double line. */
const lineOf = (border: Border | undefined): unknown => {
  if (border === undefined) return "none";
  const { line, colour } = border;
  if (line === "double") return { style: "Double", colour };
  return { style: "Continuous", weight: line === "hair" ? "Hairline" : "Thin", colour };
};

const lineFound = (border: CommonFormat["borderTop"]): unknown => {
  if (border === null || border.style === "None") return "none";
  const { style, weight, colour } = border;
  return style === "Double" ? { style, colour } : { style, weight, colour };
};

/** How Excel aligns by itself what stands in the cell. */
const byItself = ({ content }: CellPlan): string =>
  content.kind === "number" ? "Right" : content.kind === "logical" ? "Center" : "Left";

const capital = (word: string): string => word[0]?.toUpperCase() + word.slice(1);

/** What the plan says of a cell's look. */
function planned(cell: CellPlan): unknown {
  const { borders, ...look } = lookOfCell(cell);
  return {
    font: [look.fontName, look.fontSize, look.fontColour, look.bold, look.italic],
    fill: look.fill ?? "",
    alignment: [capital(look.horizontal), capital(look.vertical)],
    indent: cell.indent ?? 0,
    wrap: look.wrap,
    numberFormat: look.numberFormat,
    borders: [borders.top, borders.bottom, borders.left, borders.right].map(lineOf),
  };
}

/** The same as a cell of the workbook has it. */
function found(cell: CellPlan, format: CommonFormat): unknown {
  const { horizontalAlignment: horizontal } = format;
  return {
    font: [format.fontName, format.fontSize, format.fontColour, format.bold, format.italic],
    fill: format.fill,
    alignment: [horizontal === "General" ? byItself(cell) : horizontal, format.verticalAlignment],
    indent: format.indent,
    wrap: format.wrap,
    numberFormat: format.numberFormat,
    borders: [format.borderTop, format.borderBottom, format.borderLeft, format.borderRight].map(lineFound),
  };
}

describe("the looks of cells", () => {
  let excel: StartedExcel;
  before(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
    await createExcelHost({ plan: (taken) => planOfLooks(taken), planUnit: planOwnUnit }).build();
  });
  after(() => excel.stop());

  for (const style of styles)
    it(`are written as they are planned: ${style}`, () => {
      const id = sheetNamed(excel.workbook, "Looks");
      const [sheet] = planOfLooks().sheets;
      for (const cell of (sheet?.cells ?? []).filter((each) => each.style === style)) {
        const { row, column } = cell;
        const format = excel.workbook.format({ sheet: id, row, column, rows: 1, columns: 1 });
        assert.deepEqual(found(cell, format), planned(cell), `${style}, ${cell.format ?? "text"}`);
      }
    });

  it("leave the cells between them as they were", () => {
    const id = sheetNamed(excel.workbook, "Looks");
    const between = excel.workbook.format({ sheet: id, row: 1, column: 1, rows: 1, columns: 1 });
    assert.deepEqual([between.fill, between.bold, between.numberFormat], ["", false, "General"]);
  });
});
