import { decimal, type Decimal } from "../../figures/decimal.ts";
import { nilMarks as printedMarks } from "../../figures/parsePrinted.ts";
import { cellValue, described, type CellValue } from "./cellValue.ts";
import { ErrorValueError, InputError } from "../errors/InputError.ts";
import * as functionWords from "../functionWords.ts";

/** Where a value stands, for the message when it is wrong. */
export interface Place {
  readonly parameter: string;
  /** "row 2, column 3"; empty where the parameter is one cell. */
  readonly cell: string;
}

/** A place as a message names it: "revenue, row 2, column 3". */
export function named({ parameter, cell }: Place): string {
  return `${parameter}${cell && `, ${cell}`}`;
}

/**
 * A number; a blank cell is zero, in whichever form Excel sends it.
 *
 * @throws InputError for text and logical values, ErrorValueError for an error value.
 */
export function readNumber(sent: unknown, place: Place): Decimal {
  return asNumber(cellValue(sent), place, "a number");
}

/** What is typed for nil, too, where a dash is not at hand. */
const nilMarks: ReadonlySet<string> = new Set([...printedMarks, "--"]);

/** As `readNumber`, where a nil is printed as a mark, — – - -- or _: in a sum it is nothing, beside another figure blank. */
export function readFigure(sent: unknown, place: Place): Decimal {
  const cell = cellValue(sent);
  if (cell.kind === "text" && nilMarks.has(cell.text.trim())) return decimal(0);
  return asNumber(cell, place, functionWords.aNumberOrAMark);
}

/** What `readFigure` reads, in double precision and without a Decimal or an error for each: NaN for what it refuses. */
export function plainFigure(sent: unknown): number {
  if (typeof sent === "number") return Number.isFinite(sent) ? sent : NaN;
  if (sent === null || sent === undefined || sent === "") return 0;
  if (typeof sent === "string") return nilMarks.has(sent.trim()) ? 0 : NaN;
  const isRich = typeof sent === "object" && "basicValue" in sent && typeof sent.basicValue !== "object";
  return isRich ? plainFigure(sent.basicValue) : NaN;
}

/**
 * TRUE or FALSE, also as 1 or 0; a blank cell is FALSE.
 *
 * @throws InputError for anything else, ErrorValueError for an error value.
 */
export function readLogical(sent: unknown, place: Place): boolean {
  const cell = cellValue(sent);
  if (cell.kind === "blank") return false;
  if (cell.kind === "logical") return cell.value;
  if (cell.kind === "number" && (cell.value.isZero() || cell.value.equals(1))) return !cell.value.isZero();
  throw refused(cell, place, functionWords.logicalExpected);
}

/** What stands in the way of a value: the cell's own error, or that it is the wrong kind. */
export function refused(cell: CellValue, place: Place, expected: string): ErrorValueError | InputError {
  return cell.kind === "error"
    ? new ErrorValueError(cell.code, place.parameter, place.cell)
    : new InputError(place.parameter, place.cell, described(cell), expected);
}

function asNumber(cell: CellValue, place: Place, expected: string): Decimal {
  if (cell.kind === "blank") return decimal(0);
  if (cell.kind === "number") return cell.value;
  throw refused(cell, place, expected);
}
