/** Where a cell is, zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What of an address stays when its formula is copied: "$A1" keeps the column. */
export type Anchor = "none" | "row" | "column" | "both";

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  const last = String.fromCharCode(65 + (column % 26));
  return rest < 0 ? last : columnLetters(rest) + last;
}

/** @example cellAddress({ row: 4, column: 1 }, "both") // "$B$5" */
export function cellAddress({ row, column }: Place, anchor: Anchor = "none"): string {
  const columnMark = anchor === "column" || anchor === "both" ? "$" : "";
  const rowMark = anchor === "row" || anchor === "both" ? "$" : "";
  return `${columnMark}${columnLetters(column)}${rowMark}${row + 1}`;
}

/** @example areaAddress({ row: 0, column: 0 }, { row: 1, column: 2 }) // "A1:C2" */
export function areaAddress(first: Place, last: Place, anchor: Anchor = "none"): string {
  return `${cellAddress(first, anchor)}:${cellAddress(last, anchor)}`;
}

/** A sheet's name as a formula writes it: quoted unless it is a plain word that cannot be read as something else. */
export function quoteSheetName(name: string): string {
  const readsAsAddress = /^([A-Z]{1,3}\d+|R\d*C\d*|R\d*|C\d*|TRUE|FALSE)$/i.test(name);
  return /^[A-Z_][A-Z0-9_]*$/i.test(name) && !readsAsAddress ? name : `'${name.replaceAll("'", "''")}'`;
}
