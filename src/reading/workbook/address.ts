/** A cell's place in a sheet, counted from 0. */
export interface CellAddress {
  readonly column: number;
  readonly row: number;
}

/** Undefined for anything but a single cell's address. */
export function cellAt(address: string): CellAddress | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(address);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const column = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(match[2]) - 1 };
}

/** @example cellName({ column: 27, row: 0 }) // "AB1" */
export function cellName({ column, row }: CellAddress): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
