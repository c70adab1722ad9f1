import assert from "node:assert/strict";
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/plan/plan.ts";
import { calculate } from "../../src/xlsx/calculate.ts";
import type { CalculatedValues } from "../../src/xlsx/calculatedValues.ts";
import { UnknownSheetError } from "../../src/xlsx/references.ts";
import {
  MissingValueError,
  UnwritableCellError,
  UnwritableChoicesError,
  UnwritableSheetNameError,
} from "../../src/xlsx/writeSheet.ts";
import { writeXlsx } from "../../src/xlsx/writeXlsx.ts";
import { samplePlan } from "../support/samplePlan.ts";

const date = new Date(Date.UTC(2024, 2, 27));

function sheetNamed(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  assert.ok(sheet, `a sheet ${name}`);
  return sheet;
}

function withInputs(change: (sheet: SheetPlan) => Partial<SheetPlan>): WorkbookPlan {
  return {
    ...samplePlan,
    sheets: samplePlan.sheets.map((sheet, i) => (i === 0 ? { ...sheet, ...change(sheet) } : sheet)),
  };
}

describe("writeXlsx(plan, calculated)", () => {
  let calculated: CalculatedValues;
  let bytes: Uint8Array;
  let workbook: Workbook;
  let inputs: Worksheet;
  let model: Worksheet;
  let parts: Record<string, string>;

  before(async () => {
    calculated = await calculate(samplePlan);
    bytes = await writeXlsx(samplePlan, calculated, { date });
    parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
    workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    inputs = sheetNamed(workbook, "Inputs");
    model = sheetNamed(workbook, "Bob's model & tests");
  });

  it("writes parts of several megabytes", async () => {
    // Each of 100 other texts, of as many characters as a cell may hold.
    const long = Array.from({ length: 100 }, (_, index): CellPlan => {
      const text = `${index} `.padEnd(32_000, "text ");
      return { row: 100 + index, column: 0, style: "label", content: { kind: "text", text } };
    });
    const plan = withInputs(({ cells }) => ({ cells: [...cells, ...long] }));
    const large = unzipSync(await writeXlsx(plan, calculated, { date }));
    assert.ok((large["xl/sharedStrings.xml"]?.length ?? 0) > 3_000_000);
  });

  it("keeps the sheets, their order, tabs, widths and frozen panes", () => {
    assert.deepEqual(
      workbook.worksheets.map((sheet) => sheet.name),
      ["Inputs", "Bob's model & tests"],
    );
    assert.equal(inputs.properties.tabColor?.argb, "FF1F4E79");
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((column) => inputs.getColumn(column).width),
      [32, 10, 14, 14, 40],
    );
    const view = inputs.views[0];
    assert.ok(view && view.state === "frozen");
    assert.deepEqual([view.xSplit, view.ySplit, view.topLeftCell], [1, 4, "B5"]);
    assert.deepEqual(
      workbook.worksheets.map((sheet) => sheet.state),
      ["visible", "visible"],
    );
  });

  it("writes texts, numbers and truths as such, whatever characters they hold", () => {
    assert.equal(inputs.getCell("E5").value, "Statement, “Revenue” <face> & 青島");
    assert.equal(inputs.getCell("C6").value, -700);
    assert.equal(inputs.getCell("C13").value, 0.154);
    assert.equal(inputs.getCell("D13").value, true);
  });

  it("writes every formula with its calculated value", () => {
    assert.deepEqual(inputs.getCell("C7").value, { formula: "SUM(C5:C6)", result: 300 });
    assert.deepEqual(model.getCell("B4").value, { formula: "'Inputs'!D7", result: 384 });
    assert.deepEqual(inputs.getCell("C15").value, { formula: "D13", result: true });
    assert.deepEqual(inputs.getCell("C16").value, {
      formula: 'IF(D7>0,"Profit in "&D4,"Loss")',
      result: "Profit in 2023",
    });
  });

  it("puts a custom function's twin in its place, in every cell of its spill, and n/a for a cross-check", () => {
    assert.deepEqual(inputs.getCell("C8").value, { formula: "(C5-ABS(C6))/C5", result: 0.3 });
    assert.deepEqual(inputs.getCell("D8").value, { formula: "(D5-ABS(D6))/D5", result: 0.32 });
    assert.deepEqual(model.getCell("C10").value, { formula: "B10-24", result: 84 });
    assert.equal(inputs.getCell("C11").value, "n/a");
    for (const [name, part] of Object.entries(parts)) assert.doesNotMatch(part, /HEADROOM\./, name);
  });

  it("gives each cell the number format, font, fill, border and alignment of its style and kind", () => {
    const revenue = inputs.getCell("C5");
    assert.equal(revenue.numFmt, '#,##0_);(#,##0);"–"_)');
    assert.equal(revenue.font?.color?.argb, "FF0000FF");
    assert.deepEqual(revenue.fill, { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFBE6" } });
    assert.equal(revenue.border?.top?.style, "hair");
    assert.equal(revenue.alignment?.horizontal, "right");
    assert.equal(inputs.getCell("C8").numFmt, '0.0%_);"−"0.0%_);0.0%_)');
    assert.equal(inputs.getCell("C4").numFmt, "0");
    assert.equal(inputs.getCell("A1").font?.size, 16);
    assert.equal(inputs.getCell("A6").alignment?.indent, 1);
    assert.equal(model.getCell("B6").border?.bottom?.style, "double");
  });

  it("makes a row high enough for a large font and for wrapped text", async () => {
    assert.ok(Number(inputs.getRow(1).height) >= 20, "16 points of title");
    const head = {
      row: 3,
      column: 1,
      content: { kind: "text", text: "RMB'000 or percent" },
      style: "columnHead",
    } as const;
    const plan = withInputs(({ cells }) => ({
      cells: cells.map((cell) => (cell.row === 3 && cell.column === 1 ? head : cell)),
    }));
    const again = new Workbook();
    await again.xlsx.load(await writeXlsx(plan, calculated, { date }));
    assert.ok(Number(sheetNamed(again, "Inputs").getRow(4).height) >= 26, "two lines of 10 points in 10 characters");
    assert.equal(inputs.getRow(5).height ?? 15, 15);
  });

  it("defines the names with their comments", () => {
    const found = new Map(workbook.definedNames.model.map(({ name, ranges }) => [name, ranges]));
    assert.deepEqual(found.get("RevenueBlock"), ["Inputs!$C$5:$D$5"]);
    assert.deepEqual(found.get("Margin_2023"), ["'Bob''s model & tests'!$B$7"]);
    assert.match(parts["xl/workbook.xml"] ?? "", /name="RevenueBlock" comment="Revenue of both years, RMB'000"/);
  });

  it("jumps to another sheet from texts, numbers and formulas, without a relation outside the file", () => {
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    for (const [cell, target] of [
      ["A5", "B6"],
      ["D7", "B4"],
      ["C13", "A1"],
    ]) {
      assert.ok(sheet.includes(`<hyperlink ref="${cell}" location="'Bob''s model &amp; tests'!${target}"/>`), cell);
    }
    assert.doesNotMatch(parts["xl/worksheets/_rels/sheet1.xml.rels"] ?? "", /hyperlink/);
  });

  it("links a text to an address on the web", () => {
    assert.equal(model.getCell("A3").hyperlink, "https://example.com/headroom?a=1&b=2");
    assert.equal(model.getCell("A3").text, "Documentation");
  });

  it("attaches notes, in a box with room for their lines", () => {
    assert.equal(inputs.getCell("A5").note, "Recognised over time & at a point in time.\nSee <note 4>.");
    const anchor = /<x:Anchor>([^<]*)</
      .exec(parts["xl/drawings/vmlDrawing1.vml"] ?? "")?.[1]
      ?.split(", ")
      .map(Number);
    assert.ok(anchor);
    const [, , top, , , , bottom] = anchor;
    assert.ok(Number(bottom) - Number(top) >= 3, `two lines in rows ${top} to ${bottom}`);
  });

  it("offers the choices of a cell as a list, and refuses others", () => {
    const validation = inputs.getCell("D13").dataValidation;
    assert.ok(validation && validation.type === "list");
    assert.deepEqual(validation.formulae, ['"TRUE,FALSE"']);
    assert.equal(validation.showErrorMessage, true);
  });

  it("says what may be typed into an input of a number, and stops anything else", () => {
    const validation = inputs.getCell("C13").dataValidation;
    assert.ok(validation && validation.type === "decimal");
    assert.equal(validation.operator, "greaterThan");
    // A reader that expects a number here finds none.
    assert.match(Object.values(parts).join(""), /<formula1>\$C\$5<\/formula1>/);
    assert.deepEqual(
      [validation.errorStyle, validation.errorTitle, validation.error],
      ["stop", "Rate", "A number above the growth is expected."],
    );
  });

  it("formats conditionally by native formulas", () => {
    const [loss, outOfBounds] = inputs.conditionalFormattings;
    assert.equal(loss?.ref, "C5:D6");
    assert.deepEqual(loss?.rules[0]?.type === "expression" && loss.rules[0].formulae, ["C$5<ABS(C$6)"]);
    assert.equal(loss?.rules[0]?.style?.font?.bold, true);
    assert.equal(outOfBounds?.ref, "C13");
  });

  it("prints on A4 landscape, at a scale that keeps the type legible, with the heads among the frozen rows on every page", () => {
    assert.equal(inputs.pageSetup.orientation, "landscape");
    assert.equal(inputs.pageSetup.paperSize, 9);
    // 110 characters of 5.25 points and five times 3.75 take 596 of the 786 points between the margins: no larger than pages are worth.
    assert.equal(inputs.pageSetup.scale, 80);
    assert.match(parts["xl/workbook.xml"] ?? "", /"_xlnm.Print_Area" localSheetId="0">Inputs!\$A\$1:\$E\$16</);
    assert.match(
      parts["xl/workbook.xml"] ?? "",
      /"_xlnm.Print_Titles" localSheetId="0">Inputs!\$A:\$A,Inputs!\$4:\$4</,
    );
    assert.doesNotMatch(
      parts["xl/workbook.xml"] ?? "",
      /"_xlnm.Print_Titles" localSheetId="1"/,
      "it has no heads there",
    );
  });

  it("names one print area after the other where columns follow on pages of their own", async () => {
    // Sources from the fourth column on follow the figures; the title above the heads, which are in row 4, is not said again.
    const plan = withInputs(() => ({ print: { pageColumns: [3] } }));
    const written = await writeXlsx(plan, calculated, { date });
    assert.match(
      strFromU8(unzipSync(written)["xl/workbook.xml"] ?? new Uint8Array()),
      /"_xlnm.Print_Area" localSheetId="0">Inputs!\$A\$1:\$C\$16,Inputs!\$D\$4:\$E\$\d+</,
    );
  });

  it("gives the document its title and the date it is told", () => {
    assert.equal(workbook.title, "Sample & model");
    assert.equal(workbook.created.toISOString(), "2024-03-27T00:00:00.000Z");
    assert.equal(workbook.modified.toISOString(), "2024-03-27T00:00:00.000Z");
  });

  it("writes the same bytes again", async () => {
    assert.deepEqual(await writeXlsx(samplePlan, calculated, { date }), bytes);
  });

  it("makes every part well-formed XML", () => {
    for (const [name, part] of Object.entries(parts)) assert.equal(XMLValidator.validate(part), true, name);
  });

  describe("refuses what would not open, or not show", () => {
    const refuses = (plan: WorkbookPlan, kind: new (...args: never[]) => Error, message: RegExp) =>
      assert.rejects(writeXlsx(plan, calculated, { date }), (error: unknown) => {
        assert.ok(error instanceof kind, String(error));
        assert.match(error.message, message);
        return true;
      });
    const withCell = (cell: CellPlan): WorkbookPlan => withInputs(({ cells }) => ({ cells: [...cells, cell] }));

    it("a formula without a calculated value", () =>
      refuses(
        withCell({ row: 20, column: 0, content: { kind: "formula", formula: "=1+1" }, style: "formula" }),
        MissingValueError,
        /Inputs!A21: no calculated value for =1\+1/,
      ));

    it("a number that is none", () =>
      refuses(
        withCell({ row: 20, column: 0, content: { kind: "number", value: "1,5" }, style: "input" }),
        UnwritableCellError,
        /Inputs!A21: found "1,5", expected a finite number/,
      ));

    it("a web address on a number", () =>
      refuses(
        withCell({
          row: 20,
          column: 0,
          content: { kind: "number", value: "1" },
          style: "input",
          link: { url: "https://example.com" },
        }),
        UnwritableCellError,
        /Inputs!A21: found number, expected text, as the cell links to/,
      ));

    it("a link to a sheet that is not there", () =>
      refuses(
        withCell({
          row: 20,
          column: 0,
          content: { kind: "text", text: "x" },
          style: "label",
          link: { sheet: "nowhere", address: "A1" },
        }),
        UnknownSheetError,
        /No sheet "nowhere" in the plan; it has inputs, model/,
      ));

    it("choices that a list cannot hold", () =>
      refuses(
        withInputs(() => ({ choices: [{ area: { row: 0, column: 0, rows: 2, columns: 1 }, choices: ["a, b", "c"] }] })),
        UnwritableChoicesError,
        /Inputs!A1:A2: expected choices without commas or quotes.*found "a, b", "c"/,
      ));

    it("a tab's name longer than Excel's 31 characters", () =>
      refuses(
        withInputs(() => ({ name: "A sheet with a name of 32 letter" })),
        UnwritableSheetNameError,
        /found 32 characters, expected at most 31/,
      ));
  });
});
