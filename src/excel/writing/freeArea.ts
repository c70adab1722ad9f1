import type { Area } from "../../formula/addresses.ts";
import type { Placed } from "../ranges/blocks.ts";

/** What the cells of a sheet hold, from the first of those that are used. */
export interface HeldCells {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
}

/** A cell that is not blank, and what it holds. */
export interface HeldCell extends Placed {
  readonly held: string;
}

/** The cells of an area that hold something, row by row. */
export function heldIn(area: Area, held: HeldCells): readonly HeldCell[] {
  return held.formulas.flatMap((line, i) => {
    const row = held.row + i;
    if (row < area.row || row >= area.row + area.rows) return [];
    return line.flatMap((value, j) => {
      const column = held.column + j;
      const inside = column >= area.column && column < area.column + area.columns;
      return inside && value !== "" ? [{ row, column, held: String(value) }] : [];
    });
  });
}

/** Rows and columns of an Excel sheet. */
const bounds = { rows: 1_048_576, columns: 16_384 } as const;

/** Whether an area ends before the sheet does. */
export const fitsSheet = ({ row, column, rows, columns }: Area): boolean =>
  row + rows <= bounds.rows && column + columns <= bounds.columns;

/** Where the area next fits with a blank row above: in its columns, further down; undefined where nothing is left. */
export function nextFree(area: Area, held: HeldCells): Placed | undefined {
  let { row } = area;
  for (;;) {
    const inTheWay = heldIn({ ...area, row }, held).at(-1);
    if (!fitsSheet({ ...area, row })) return undefined;
    if (inTheWay === undefined) return { row, column: area.column };
    row = inTheWay.row + 2;
  }
}
