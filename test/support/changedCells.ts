import { builtInPack } from "../../packs/index.ts";
import type { SheetPlan } from "../../src/plan/plan.ts";
import type { WorkbookContent } from "./workbookContent.ts";
import { plannedOnce } from "./plannedOnce.ts";

/** A cell of the model that is to be written as it was. */
export interface ChangedCell {
  readonly sheet: string;
  /** Of the sheet's used cells, from whose first the row and the column count. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly formula: unknown;
}

/** The model's cells that hold something else than they did; undefined where the sheets are others, or reach elsewhere. */
export function changedCells(now: WorkbookContent, built: WorkbookContent): readonly ChangedCell[] | undefined {
  if (now.sheets.length !== built.sheets.length) return undefined;
  const changes: ChangedCell[] = [];
  for (const [index, was] of built.sheets.entries()) {
    const is = now.sheets[index];
    if (is?.name !== was.name) return undefined;
    if (was.address === "") continue;
    if (is.address !== was.address) return undefined;
    was.formulas.forEach((cells, row) =>
      cells.forEach((formula, column) => {
        if (formula === is.formulas[row]?.[column] || isSpilled(was.name, row, column)) return;
        changes.push({ sheet: was.name, address: was.address, row, column, formula });
      }),
    );
  }
  return changes;
}

let spills: ReadonlyMap<string, SheetPlan["spills"]> | undefined;

/** True of what a formula beside it fills; its own cell is none of these. */
function isSpilled(sheet: string, row: number, column: number): boolean {
  spills ??= new Map(plannedOnce(builtInPack).sheets.map(({ name, spills: areas }) => [name, areas]));
  return (spills.get(sheet) ?? []).some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns &&
      (row > area.row || column > area.column),
  );
}
