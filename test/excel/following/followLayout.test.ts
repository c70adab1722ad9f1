import assert from "node:assert/strict";
import { builtInPack } from "../../../packs/index.ts";
import fc from "fast-check";
import { cellInput } from "../../../src/excel/writing/cellInput.ts";
import { followLayout } from "../../../src/excel/following/followLayout.ts";
import type { CellPlan, SheetPlan } from "../../../src/plan/plan.ts";
import { plannedOnce } from "../../support/plannedOnce.ts";

const plan = plannedOnce(builtInPack);

type Grid = (string | number | boolean)[][];

/** What Excel holds of a sheet after a build. */
function builtGrid({ cells }: SheetPlan): Grid {
  const rows = Math.max(...cells.map(({ row }) => row + 1));
  const columns = Math.max(...cells.map(({ column }) => column + 1));
  const grid: Grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
  for (const { row, column, content } of cells) {
    grid[row]?.splice(column, 1, content.kind === "text" ? content.text : cellInput(content));
  }
  return grid;
}

function follow(sheet: SheetPlan, formulas: Grid): readonly CellPlan[] {
  const used = { row: 0, column: 0, rows: formulas.length, columns: formulas[0]?.length ?? 0, formulas };
  const followed = followLayout(plan, new Map([[sheet.id, used]])).plan;
  return followed.sheets.find(({ id }) => id === sheet.id)?.cells ?? [];
}

/** A sheet's plan without anything in it. */
const bare = ({ id, name, tabColour }: SheetPlan): SheetPlan => ({
  id,
  name,
  tabColour,
  columnWidths: [],
  freeze: { rows: 0, columns: 0 },
  cells: [],
  spills: [],
  conditionalFormats: [],
  choices: [],
});

const rowsOf = (cells: readonly CellPlan[]): number[] => cells.map(({ row }) => row);

describe("following the user's changes to the layout of the model", () => {
  for (const sheet of plan.sheets) {
    const built = builtGrid(sheet);
    const markedRow = fc.constantFrom(
      ...new Set(sheet.cells.filter(({ style }) => style === "key" || style === "title").map(({ row }) => row)),
    );

    it(`moves nothing on ${sheet.name} where only contents were changed`, () => {
      const places = fc.array(
        fc.tuple(fc.nat(built.length - 1), fc.nat((built[0]?.length ?? 1) - 1), fc.constantFrom("", "mine", 5)),
        { maxLength: 8 },
      );
      fc.assert(
        fc.property(places, (changes) => {
          const grid = structuredClone(built);
          for (const [row, column, content] of changes) grid[row]?.splice(column, 1, content);
          assert.deepEqual(follow(sheet, grid), sheet.cells);
        }),
        { numRuns: 15 },
      );
    });

    it(`finds every row of ${sheet.name} again where rows were inserted`, () => {
      fc.assert(
        fc.property(markedRow, fc.integer({ min: 1, max: 3 }), fc.constantFrom("", "mine"), (at, count, text) => {
          const width = built[0]?.length ?? 0;
          const inserted: Grid = Array.from({ length: count }, () => [
            text,
            ...Array.from({ length: width - 1 }, () => ""),
          ]);
          const grid = [...built.slice(0, at), ...inserted, ...built.slice(at)];
          assert.deepEqual(
            rowsOf(follow(sheet, grid)),
            rowsOf(sheet.cells).map((row) => (row < at ? row : row + count)),
          );
        }),
        { numRuns: 10 },
      );
    });
  }

  it("moves what formulas of other sheets refer to there, however they name it, and nothing else of theirs", () => {
    const [first, second] = plan.sheets;
    assert.ok(first && second);
    const cell = (row: number, formula: string): CellPlan => ({
      row,
      column: 0,
      style: "formula",
      content: { kind: "formula", formula },
    });
    const key: CellPlan = { row: 1, column: 0, style: "key", content: { kind: "text", text: "below" } };
    const moved = { ...bare(first), name: "Bob's sheet", cells: [key] };
    const reads = [cell(0, "='Bob''s sheet'!B2+C2"), cell(1, "=SUM('BOB''S SHEET'!$B$2:B3)"), cell(2, "=B2*2")];
    const used = { row: 0, column: 0, rows: 3, columns: 1, formulas: [[""], [""], ["below"]] };
    const two = { ...plan, sheets: [moved, { ...bare(second), cells: reads }] };
    const [, followed] = followLayout(two, new Map([[moved.id, used]])).plan.sheets;
    assert.deepEqual(
      followed?.cells.map(({ content }) => content.kind === "formula" && content.formula),
      ["='Bob''s sheet'!B3+C2", "=SUM('BOB''S SHEET'!$B$3:B4)", "=B2*2"],
    );
  });
});
