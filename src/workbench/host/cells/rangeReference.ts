import { sheetSize, type Area } from "./area.ts";

/** Cells an object of a request stands for; they move with rows and columns while the client keeps the object. */
export class RangeReference {
  constructor(public area: Area) {}
}

export function isWholeColumns(area: Area): boolean {
  return area.rows === sheetSize.rows;
}

export function isWholeRows(area: Area): boolean {
  return area.columns === sheetSize.columns;
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return a.sheet === b.sheet && rows > 0 && columns > 0 ? { sheet: a.sheet, row, column, rows, columns } : undefined;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    sheet: a.sheet,
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Where a stretch lies after rows or columns were inserted (count > 0) or deleted (count < 0) at `at`. */
export function shiftedStretch(start: number, length: number, at: number, count: number): [number, number] {
  if (count >= 0) {
    if (at <= start) return [start + count, length];
    return at < start + length ? [start, length + count] : [start, length];
  }
  const end = at - count;
  const shift = (place: number): number => (place <= at ? place : place >= end ? place + count : at);
  const from = shift(start);
  return [from, shift(start + length) - from];
}
