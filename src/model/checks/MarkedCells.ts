import type { CellRef, Formula } from "../../formula/Formula.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";

/** Cells of one sheet, at most 99, and what says of each whether it is otherwise than it was built: 1, else 0, never an error. */
export interface MarkedCells {
  readonly sheet: SheetBuilder;
  /** True of cells that may be so because of others: they are counted where no other is otherwise. */
  readonly mayFollow?: true;
  readonly cells: readonly { readonly cell: CellRef; readonly differs: Formula }[];
}
