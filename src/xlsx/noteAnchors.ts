import type { SheetPlan } from "../plan/plan.ts";

const WIDTH_CHARACTERS = 48;
const DEFAULT_COLUMN_CHARACTERS = 9;

/**
 * Gives each note's box the size of its text, to the right of its cell; the library makes every box two columns by
 * four rows. An anchor is left column, offset, top row, offset, right column, offset, bottom row, offset.
 */
export function noteAnchors(vml: string, sheet: SheetPlan): string {
  return vml.replace(
    /<x:Anchor>[^<]*<\/x:Anchor>((?:(?!<\/x:ClientData>).)*<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<\/x:Column>)/gs,
    (_whole, rest: string, row: string, column: string) => {
      const cell = sheet.cells.find(
        (candidate) => candidate.row === Number(row) && candidate.column === Number(column),
      );
      return `<x:Anchor>${anchor(sheet, Number(row), Number(column), cell?.note ?? "")}</x:Anchor>${rest}`;
    },
  );
}

function anchor(sheet: SheetPlan, row: number, column: number, note: string): string {
  const left = column + 1;
  let right = left;
  let characters = 0;
  while (characters < WIDTH_CHARACTERS) {
    characters += sheet.columnWidths[right] ?? DEFAULT_COLUMN_CHARACTERS;
    right += 1;
  }
  const lines = note
    .split("\n")
    .reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(paragraph.length / WIDTH_CHARACTERS)), 0);
  return [left, 6, Math.max(0, row - 1), 10, right, 2, Math.max(0, row - 1) + lines + 2, 4].join(", ");
}
