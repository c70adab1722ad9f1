import type { CellPlan } from "../../plan/plan.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { isFigure, isHead, labels } from "./kindsOfCells.ts";

/** A figure beside a label, and the head that stands over it, where there is one. */
interface FigureBesideLabel {
  readonly cell: CellPlan;
  readonly head: CellPlan | undefined;
}

/** A label of ours, and the figures beside it. */
export interface FigureRow {
  readonly label: CellPlan;
  readonly figures: readonly [FigureBesideLabel, ...FigureBesideLabel[]];
}

/** The rows of a sheet in which figures stand beside a label, from the top. */
export function figureRows(sheet: SheetBuilder): readonly FigureRow[] {
  const heads = new Map<number, CellPlan>();
  const found: FigureRow[] = [];
  let label: CellPlan | undefined;
  let figures: FigureBesideLabel[] = [];
  const end = (): void => {
    const [first, ...others] = figures;
    if (label !== undefined && first !== undefined) found.push({ label, figures: [first, ...others] });
    figures = [];
  };
  let row = -1;
  for (const cell of sheet.cells.all()) {
    if (cell.row !== row) {
      end();
      label = undefined;
      row = cell.row;
    }
    if (isHead(cell)) heads.set(cell.column, cell);
    else if (cell.column === labels) label = cell.inputKey === undefined ? cell : undefined;
    else if (isFigure(cell)) figures.push({ cell, head: heads.get(cell.column) });
  }
  end();
  return found;
}
