import { ApiError } from "../requests/apiError.ts";
import { isCellError, isCellErrorText, type CellValue } from "../cells/cellValue.ts";
import { formulaFault } from "./formulaFault.ts";
import type { CellInput } from "../hostWorkbook.ts";
import { inEnglish } from "./region.ts";
import { typedDate } from "./typedDate.ts";
import { typedNumber } from "./typedNumber.ts";
import * as hostWords from "../hostWords.ts";

/** What Excel makes of a typed text: the value, and the number format it gives a cell that has none. */
export interface Typed {
  readonly input: CellInput;
  readonly numberFormat?: string;
}

/** The longest text a cell holds. */
const longestText = 32_767;

const isPercent = (numberFormat: string): boolean => /%/.test(numberFormat.replaceAll(/"[^"]*"|\\./g, ""));

/** Reads a text as Excel reads what is assigned to a cell of the given number format. */
export function typed(text: string, numberFormat: string): Typed {
  if (text === "") return { input: null };
  if (text.startsWith("'")) return { input: text.slice(1) };
  if (numberFormat === "@") return { input: text };
  if (text.startsWith("=") && text.length > 1) return { input: { formula: text } };
  if (isCellErrorText(text)) return { input: { error: text } };
  if (/^(true|false)$/i.test(text)) return { input: text.toLowerCase() === "true" };
  const number = typedNumber(text.trim());
  if (number !== undefined) return withFormat(number.number, number.numberFormat);
  const date = typedDate(text.trim(), new Date().getFullYear());
  return date === undefined ? { input: text } : withFormat(date.serial, date.numberFormat);
}

function withFormat(input: number, numberFormat: string | undefined): Typed {
  return numberFormat === undefined ? { input } : { input, numberFormat };
}

/**
 * Reads what a person types into a cell, which Excel takes for more than the same text assigned: "+A1", "-A1" and "@A1"
 * begin formulas, and a number from 1 on typed into a percent cell counts per cent ("5" is 5%, and so is "0.05").
 */
export function typedByUser(text: string, numberFormat: string): Typed {
  const plain = typed(numberFormat === "@" ? text : inEnglish(text), numberFormat);
  if (typeof plain.input === "number" && plain.numberFormat === undefined && isPercent(numberFormat)) {
    return Math.abs(plain.input) < 1 ? plain : { input: plain.input / 100 };
  }
  if (typeof plain.input === "string" && plain.input === inEnglish(text) && plain.input !== text)
    return { input: text };
  if (typeof plain.input === "string" && plain.input === text && numberFormat !== "@" && /^[-+@]./.test(text)) {
    return { input: { formula: `=${text}` } };
  }
  return plain;
}

/** Why Excel does not take an input, in the words of its message; undefined where it does. */
export function inputFault(input: CellInput): string | undefined {
  if (typeof input === "string" && input.length > longestText) {
    return hostWords.cellTooLong(input.length.toLocaleString("en"));
  }
  const isFormula = typeof input === "object" && input !== null && "formula" in input;
  return isFormula ? formulaFault(input.formula) : undefined;
}

/** One cell of a `values` or `formulas` assignment; null leaves the cell as it is. */
export function assigned(value: unknown, numberFormat: string): Typed {
  if (value === null || value === undefined) return { input: undefined };
  if (typeof value === "string") {
    const read = typed(value, numberFormat);
    if (inputFault(read.input) !== undefined) throw new ApiError("InvalidArgument");
    return read;
  }
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
