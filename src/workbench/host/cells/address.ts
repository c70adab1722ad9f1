import { sheetSize, type Area } from "./area.ts";

/** "AB" for 27. */
function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** A sheet's name as it stands in a reference: quoted where it must be. */
export function quotedSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]\d*(c\d*)?$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "B2:C4", "B:C" and "2:4" for whole columns and rows; with "$" where `absolute`. */
export function localAddress(area: Area, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const left = dollar + columnName(area.column);
  const right = dollar + columnName(area.column + area.columns - 1);
  const top = dollar + String(area.row + 1);
  const bottom = dollar + String(area.row + area.rows);
  if (area.rows === sheetSize.rows) return `${left}:${right}`;
  if (area.columns === sheetSize.columns) return `${top}:${bottom}`;
  return area.rows === 1 && area.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function parseCorner(text: string): Corner | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return undefined;
  const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
  const column = match[1] === undefined ? undefined : columnNumber(match[1]);
  if ((row !== undefined && (row < 0 || row >= sheetSize.rows)) || (column ?? 0) >= sheetSize.columns) return undefined;
  return { row, column };
}

/** The place of "B2:$C$4", "B:C", "2:4"; undefined for anything else. */
export function parseLocalAddress(text: string): Omit<Area, "sheet"> | undefined {
  const parts = text.split(":");
  const first = parseCorner(parts[0] ?? "");
  const last = parts.length === 1 ? first : parseCorner(parts[1] ?? "");
  if (parts.length > 2 || first === undefined || last === undefined) return undefined;
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  if (parts.length === 1 && (first.row === undefined || first.column === undefined)) return undefined;
  const top = Math.min(first.row ?? 0, last.row ?? 0);
  const left = Math.min(first.column ?? 0, last.column ?? 0);
  return {
    row: top,
    column: left,
    rows: first.row === undefined ? sheetSize.rows : Math.max(first.row, last.row ?? 0) - top + 1,
    columns: first.column === undefined ? sheetSize.columns : Math.max(first.column, last.column ?? 0) - left + 1,
  };
}

/** Splits "'My sheet'!A1:B2" into the sheet's name and the rest; no name where there is none. */
export function splitReference(text: string): { readonly sheetName?: string; readonly local: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(text);
  if (quoted !== null) return { sheetName: (quoted[1] ?? "").replaceAll("''", "'"), local: quoted[2] ?? "" };
  const bang = text.lastIndexOf("!");
  return bang < 0 ? { local: text } : { sheetName: text.slice(0, bang), local: text.slice(bang + 1) };
}
