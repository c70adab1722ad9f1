/** What range objects have in common: their areas, and how values are laid over them. */
import type { Area } from "../cells/area.ts";
import { ApiError } from "../requests/apiError.ts";
import { localAddress, quotedSheetName } from "../cells/address.ts";
import { assigned } from "../entering/cellInput.ts";
import type { HostContext } from "../hostContext.ts";
import type { CellInput } from "../hostWorkbook.ts";

/** Cells that an object formats or reads, one area or several. */
export interface Cells {
  areas(): readonly Area[];
}

const unevenMessage =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** More cells than Excel would send in one reply. */
const mostCells = 5_000_000;

export function guardSize(area: Area): void {
  if (area.rows * area.columns > mostCells) throw new ApiError("InvalidOperation");
}

/** "'Income statement'!B2:C4" */
export function fullAddress(area: Area, context: HostContext): string {
  return `${quotedSheetName(context.sheet(area.sheet).name)}!${localAddress(area)}`;
}

/** A matrix of the area's shape: a single value is laid over every cell, an array must have the shape. */
export function laidOver(value: unknown, area: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    guardSize(area);
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value as unknown));
  }
  const rows = value as readonly unknown[];
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw new ApiError("InvalidArgument", unevenMessage);
  return rows as readonly (readonly unknown[])[];
}

/** Writes `values` or `formulas` as Excel does: texts are read as if typed. */
export function writeContents(area: Area, value: unknown, context: HostContext): void {
  context.guardCells([area]);
  const { workbook } = context;
  const rows = laidOver(value, area);
  const present = workbook.numberFormats(area);
  const formats: (string | undefined)[][] = [];
  let formatted = false;
  const contents = rows.map((row, r) => {
    const line: (string | undefined)[] = [];
    formats.push(line);
    return row.map((cell, c): CellInput => {
      const format = present[r]?.[c] ?? "General";
      const { input, numberFormat } = assigned(cell, format);
      const given = format === "General" ? numberFormat : undefined;
      formatted ||= given !== undefined;
      line.push(given);
      return input;
    });
  });
  workbook.write(area, contents);
  if (formatted) workbook.setNumberFormats(area, formats);
}

export function integer(value: unknown, otherwise?: number): number {
  const number = value === null || value === undefined ? otherwise : value;
  if (typeof number !== "number" || !Number.isInteger(number)) throw new ApiError("InvalidArgument");
  return number;
}

/** A whole number, the bounds included. */
export function between(value: unknown, least: number, most: number): number {
  const number = integer(value);
  if (number < least || number > most) throw new ApiError("InvalidArgument");
  return number;
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw new ApiError("InvalidArgument");
  return value;
}

export function logical(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
  return value;
}

/** One of the given words; Excel takes them in their exact spelling. */
export function oneOf<W extends string>(value: unknown, words: readonly W[]): W {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw new ApiError("InvalidArgument");
  return word;
}
