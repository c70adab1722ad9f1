import { call, minus, times } from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import { sumOf } from "../../formula/lists.ts";

/** A figure's cell, and the head over it, where there is one. */
export interface UnderHead {
  readonly cell: CellRef;
  readonly head: CellRef | undefined;
}

/**
 * How far from their places figures stand: 0 where they are in one row, and each under its head. A cell that is cut and
 * pasted, dragged, inserted or deleted by itself takes every reference with it: sums still hold, and what is seen beside
 * a label is another figure than that.
 *
 * @param row the number of the row that they belong in.
 */
export function outOfPlace(row: Formula, figures: readonly UnderHead[]): Formula {
  const rows = figures.map(({ cell }) => call("ROW", cell));
  const columns = figures.flatMap(({ cell, head }) =>
    head === undefined ? [] : [minus(call("COLUMN", cell), call("COLUMN", head))],
  );
  return call("SUMSQ", minus(sumOf(rows), figures.length === 1 ? row : times(figures.length, row)), ...columns);
}
