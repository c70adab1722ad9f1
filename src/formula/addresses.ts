/** Where a cell is, zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells beside and below each other, zero-based. */
export interface Area extends Place {
  readonly rows: number;
  readonly columns: number;
}

/** What of an address stays when its formula is copied: "$A1" keeps the column. */
export type Anchor = "none" | "row" | "column" | "both";

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  const last = String.fromCharCode(65 + (column % 26));
  return rest < 0 ? last : columnLetters(rest) + last;
}

/** 0 for "A", 26 for "AA" or "aa". */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** @example cellAddress({ row: 4, column: 1 }, "both") // "$B$5" */
export function cellAddress({ row, column }: Place, anchor: Anchor = "none"): string {
  return (beforeRow[anchor][column] ?? addBeforeRow(column, anchor)) + (row + 1);
}

/** What stands before the row, by column: a model writes some hundred thousand addresses over a few columns. */
const beforeRow: Readonly<Record<Anchor, string[]>> = { none: [], row: [], column: [], both: [] };

function addBeforeRow(column: number, anchor: Anchor): string {
  const columnMark = anchor === "column" || anchor === "both" ? "$" : "";
  const rowMark = anchor === "row" || anchor === "both" ? "$" : "";
  return (beforeRow[anchor][column] = `${columnMark}${columnLetters(column)}${rowMark}`);
}

/** @example areaAddress({ row: 1, column: 1, rows: 4, columns: 2 }) // "B2:C5", or "B2" for a single cell */
export function areaAddress(area: Area, anchor: Anchor = "none"): string {
  const { row, column, rows, columns } = area;
  const last = { row: row + rows - 1, column: column + columns - 1 };
  const first = cellAddress(area, anchor);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(last, anchor)}`;
}

/** A sheet's name as a formula writes it: quoted unless it is a plain word that cannot be read as something else. */
export function quoteSheetName(name: string): string {
  const known = quotedNames.get(name);
  if (known !== undefined) return known;
  const quoted = isPlainWord(name) ? name : `'${name.replaceAll("'", "''")}'`;
  quotedNames.set(name, quoted);
  return quoted;
}

/** By name: a workbook's sheets are few, and named in every other formula. */
const quotedNames = new Map<string, string>();

function isPlainWord(name: string): boolean {
  if (!/^[A-Z_][A-Z0-9_]*$/i.test(name)) return false;
  return !/^([A-Z]{1,3}\d+|R\d*C\d*|R\d*|C\d*|TRUE|FALSE)$/i.test(name);
}
