import assert from "node:assert/strict";
import { equal, greater, over, plus } from "../../src/formula/build.ts";
import type { CellContent } from "../../src/plan/plan.ts";
import { SheetBuilder } from "../../src/plan/SheetBuilder.ts";

const newSheet = (): SheetBuilder => new SheetBuilder("unit", "Unit 1", "#000000");
const textOf = (content: CellContent | undefined): string =>
  content?.kind === "formula" ? content.formula : content?.kind === "text" ? content.text : "";

describe("SheetBuilder.say", () => {
  it("writes words alone as a text, and words that a cell has a part in as a formula", () => {
    const sheet = newSheet();
    sheet.say(0, 0, "unit", "USD million");
    sheet.say(0, 1, "unit", sheet.cell(4, 1, "both"));
    assert.deepEqual(
      sheet.plan().cells.map(({ content }) => content),
      [
        { kind: "text", text: "USD million" },
        { kind: "formula", formula: '=$B$5&""' },
      ],
    );
  });
});

describe("SheetBuilder.onlyWhile", () => {
  it("builds formulas that show nothing while the condition does not hold, and only those", () => {
    const sheet = newSheet();
    const ratio = over(sheet.cell(4, 1), sheet.cell(5, 1));
    const complete = equal(sheet.cell(2, 1, "both"), 0);
    sheet.formula(6, 1, "formula", ratio, { format: "factor" });
    sheet.onlyWhile(complete, () => {
      sheet.text(7, 0, "label", "Ratio");
      sheet.formula(7, 1, "function", ratio, { format: "factor", withoutAddIn: sheet.content(plus(ratio, 1)) });
    });
    sheet.formula(8, 1, "formula", ratio, { format: "factor" });
    const [before, label, within, after] = sheet.plan().cells;
    assert.equal(textOf(before?.content), "=B5/B6");
    assert.equal(textOf(label?.content), "Ratio");
    assert.equal(textOf(within?.content), '=IF($B$3=0,B5/B6,"")');
    assert.equal(textOf(within?.withoutAddIn), '=IF($B$3=0,B5/B6+1,"")');
    assert.equal(textOf(after?.content), "=B5/B6");
  });

  it("counts the condition's cells among those that are read, however few cells are built under it", () => {
    for (const cells of [0, 1, 2]) {
      const sheet = newSheet();
      sheet.onlyWhile(equal(sheet.cell(2, 1, "both"), 0), () => {
        for (let row = 0; row < cells; row += 1)
          sheet.formula(6 + row, 1, "formula", sheet.cell(4, 1), { format: "factor" });
      });
      const isRead = [2, 4].map((row) => sheet.reads.names("Unit 1", { row, column: 1 }));
      assert.deepEqual(isRead, [cells > 0, cells > 0], `${cells} cells`);
    }
  });

  it("leaves titles, heads and units as they are, which need no figure", () => {
    const sheet = newSheet();
    const name = sheet.cell(3, 1, "both");
    sheet.onlyWhile(equal(sheet.cell(2, 1, "both"), 0), () => {
      (["title", "heading", "columnHead", "unit", "label"] as const).forEach((style, row) => {
        sheet.say(row, 0, style, name);
      });
    });
    const shown = sheet.plan().cells.map(({ content }) => textOf(content));
    assert.deepEqual(shown, [...Array.from({ length: 4 }, () => '=$B$4&""'), '=IF($B$3=0,$B$4&"","")']);
  });

  it("marks nothing while the condition does not hold", () => {
    const sheet = newSheet();
    const area = { row: 7, column: 1, rows: 1, columns: 1 };
    const formula = greater(sheet.cell(7, 1), 1);
    sheet.conditionalFormat({ area, formula, look: "break" });
    sheet.onlyWhile(equal(sheet.cell(2, 1, "both"), 0), () => {
      sheet.conditionalFormat({ area, formula, look: "break" });
    });
    assert.deepEqual(
      sheet.plan().conditionalFormats.map((format) => format.formula),
      ["=B8>1", "=AND($B$3=0,B8>1)"],
    );
  });
});
