import type { CellContent, CellPlan, SheetPlan } from "../plan.ts";

/** A text that `range.formulas` gives as it gives a formula, as it has "=" in front. */
export class FormulaLikeText {
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/**
 * A sheet's cells as `range.formulas` gives them: text with "=" in front is a formula unless it is a FormulaLikeText, ""
 * a blank cell.
 */
export type FormulaGrid = readonly (readonly unknown[])[];

/** The head of the column that holds the rows' keys. */
const keyHead = "Item";

/**
 * What the user has in inputs that an older layout had on another sheet, by input key. Rows are found by their key alone,
 * columns by their head.
 *
 * @param sheet as it is planned now.
 * @param grid the used cells of the sheet on which they may have been.
 */
export function readMovedInputs(sheet: SheetPlan, grid: FormulaGrid): ReadonlyMap<string, CellContent> {
  return readRows(sheet, grid, () => undefined);
}

/**
 * What the user has in the inputs of a sheet that was built earlier, by input key. Rows are found by their key in the
 * column Item, columns by their head, so that neither inserted nor moved rows and columns lose an input; a row whose
 * key is gone is found by its label where it stood. An input that is not there any more is left out.
 *
 * @param grid the sheet's used cells; its first cell may be anywhere on the sheet.
 */
export function readInputs(sheet: SheetPlan, grid: FormulaGrid): ReadonlyMap<string, CellContent> {
  return readRows(sheet, grid, (label) => sameRow(label, grid));
}

/** @param rowOfLabel the row of an input whose key is not there, by its label. */
function readRows(
  sheet: SheetPlan,
  grid: FormulaGrid,
  rowOfLabel: (label: CellPlan | undefined) => number | undefined,
): ReadonlyMap<string, CellContent> {
  const planned = plannedGrid(sheet.cells);
  const keyRows = rowsOfKeys(grid);
  const found = new Map<string, CellContent>();
  for (const cell of sheet.cells) {
    if (cell.inputKey === undefined) continue;
    const key = sheet.cells.find(({ row, style }) => row === cell.row && style === "key");
    const label = sheet.cells.find(({ row, style }) => row === cell.row && style === "label");
    const row = (key && keyRows.get(textOf(key.content))) ?? rowOfLabel(label);
    if (row === undefined) continue;
    const column = columnOf(headsAbove(planned, cell.row), headsAbove(grid, row), cell.column);
    if (column !== undefined) found.set(cell.inputKey, contentOf(grid[row]?.[column]));
  }
  return found;
}

function plannedGrid(cells: readonly CellPlan[]): FormulaGrid {
  const height = Math.max(0, ...cells.map(({ row }) => row + 1));
  const width = Math.max(0, ...cells.map(({ column }) => column + 1));
  const rows = Array.from({ length: height }, () => Array.from({ length: width }, () => ""));
  for (const cell of cells) rows[cell.row]?.splice(cell.column, 1, textOf(cell.content));
  return rows;
}

function rowsOfKeys(grid: FormulaGrid): ReadonlyMap<string, number> {
  const columns = new Set(grid.flatMap((row) => row.flatMap((value, column) => (value === keyHead ? [column] : []))));
  const rows = new Map<string, number>();
  grid.forEach((values, row) => {
    for (const column of columns) {
      const value = values[column];
      if (typeof value === "string" && value !== "" && !rows.has(value)) rows.set(value, row);
    }
  });
  return rows;
}

/** The row at the planned place, where its label is still there. */
function sameRow(label: CellPlan | undefined, grid: FormulaGrid): number | undefined {
  return label !== undefined && grid[label.row]?.includes(textOf(label.content)) ? label.row : undefined;
}

/** The column whose head is that of the planned column. */
function columnOf(
  plannedHeads: readonly string[],
  heads: readonly string[],
  plannedColumn: number,
): number | undefined {
  const head = plannedHeads[plannedColumn];
  if (head === undefined || head === "") return undefined;
  const occurrence = plannedHeads.slice(0, plannedColumn).filter((other) => other === head).length;
  return heads.flatMap((other, column) => (other === head ? [column] : []))[occurrence];
}

/** The texts of the nearest row above that has the key column's head. */
function headsAbove(grid: FormulaGrid, row: number): readonly string[] {
  for (let above = row - 1; above >= 0; above -= 1) {
    const values = grid[above];
    if (values?.includes(keyHead))
      return values.map((value) => (value === undefined || value === null ? "" : String(value)));
  }
  return [];
}

function textOf(content: CellContent): string {
  switch (content.kind) {
    case "text":
      return content.text;
    case "number":
    case "logical":
      return String(content.value);
    case "formula":
      return content.formula;
    case "empty":
      return "";
  }
}

function contentOf(value: unknown): CellContent {
  if (typeof value === "number") return { kind: "number", value: String(value) };
  if (typeof value === "boolean") return { kind: "logical", value };
  if (value instanceof FormulaLikeText) return { kind: "text", text: String(value) };
  if (typeof value !== "string" || value === "") return { kind: "empty" };
  return value.startsWith("=") ? { kind: "formula", formula: value } : { kind: "text", text: value };
}
