import { ApiError } from "./apiError.ts";
import { isCellError, isCellErrorText, type CellValue } from "./cellValue.ts";
import type { CellInput } from "./hostWorkbook.ts";

/** What Excel makes of a typed text: the value, and the number format it gives a cell that has none. */
export interface Typed {
  readonly input: CellInput;
  readonly numberFormat?: string;
}

const daysTo1970 = 25_569;

function dateSerial(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900
    ? time / 86_400_000 + daysTo1970
    : undefined;
}

/** "1,162", "(1,162,560)", "33.6%", "1.5E+3" as Excel in English reads them. */
function typedNumber(text: string): Typed | undefined {
  const match = /^(\()?([-+])?(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)(?:[eE]([-+]?\d+))?(%)?(\))?$/.exec(text);
  if (match === null || (match[1] === undefined) !== (match[6] === undefined)) return undefined;
  const [, bracket, sign, digits = "", exponent, percent] = match;
  if (bracket !== undefined && sign !== undefined) return undefined;
  const magnitude = Number(`${digits.replaceAll(",", "")}e${exponent ?? "0"}`);
  const signed = bracket !== undefined || sign === "-" ? -magnitude : magnitude;
  const decimals = digits.includes(".");
  if (percent !== undefined) return { input: signed / 100, numberFormat: decimals ? "0.00%" : "0%" };
  return digits.includes(",") ? { input: signed, numberFormat: decimals ? "#,##0.00" : "#,##0" } : { input: signed };
}

/** Reads a text as if it were typed into a cell of the given number format. */
export function typed(text: string, numberFormat: string): Typed {
  if (text === "") return { input: null };
  if (text.startsWith("'")) return { input: text.slice(1) };
  if (numberFormat === "@") return { input: text };
  if (text.startsWith("=") && text.length > 1) return { input: { formula: text } };
  if (isCellErrorText(text)) return { input: { error: text } };
  if (/^(true|false)$/i.test(text)) return { input: text.toLowerCase() === "true" };
  const number = typedNumber(text.trim());
  if (number !== undefined) return number;
  const date = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const serial = date === null ? undefined : dateSerial(Number(date[1]), Number(date[2]), Number(date[3]));
  return serial === undefined ? { input: text } : { input: serial, numberFormat: "m/d/yyyy" };
}

/** One cell of a `values` or `formulas` assignment; null leaves the cell as it is. */
export function assigned(value: unknown, numberFormat: string): Typed {
  if (value === null || value === undefined) return { input: undefined };
  if (typeof value === "string") return typed(value, numberFormat);
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return { input: value };
  throw new ApiError("InvalidArgument");
}

/** A cell as `values` shows it: blank is "", an error its text. */
export function shownValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

/** A cell as `valueTypes` shows it. */
export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
