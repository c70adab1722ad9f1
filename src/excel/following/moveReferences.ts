import { columnNumber, columnLetters } from "../../formula/addresses.ts";
import type { LineMap } from "./LineMap.ts";

/** Where the rows and columns of a sheet stand. */
export interface SheetMap {
  readonly rows: LineMap;
  readonly columns: LineMap;
}

const CORNER = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d*`;
const TOKENS = new RegExp(
  String.raw`"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(?<![\w.$])(${CORNER})(?::(${CORNER}))?(?![\w(.!])`,
  "g",
);
const PARTS = /^(\$?)([A-Z]+)(\$?)(\d+)$/;

/** A corner of a reference: "$B5" has a mark before its column; row and column are zero-based. */
export interface Corner {
  readonly columnMark: string;
  readonly column: number;
  readonly rowMark: string;
  readonly row: number;
}

function replaceCorner(corner: string, write: (corner: Corner) => string): string {
  const [, columnMark = "", letters = "", rowMark = "", number = ""] = PARTS.exec(corner) ?? [];
  return write({ columnMark, column: columnNumber(letters), rowMark, row: Number(number) - 1 });
}

/** The formula with every corner of its references written anew; `sheet` is undefined for the formula's own. */
export function replaceCorners(formula: string, write: (corner: Corner, sheet: string | undefined) => string): string {
  return formula.replace(
    TOKENS,
    (token: string, prefix: string | undefined, first: string | undefined, last: string | undefined) => {
      if (first === undefined) return token;
      const sheet = prefix
        ?.slice(0, -1)
        .replace(/^'(.*)'$/, "$1")
        .replaceAll("''", "'");
      const corners = last === undefined ? [first] : [first, last];
      return (prefix ?? "") + corners.map((corner) => replaceCorner(corner, (parts) => write(parts, sheet))).join(":");
    },
  );
}

function moveCorner({ columnMark, column, rowMark, row }: Corner, { rows, columns }: SheetMap): string {
  return `${columnMark}${columnLetters(columns.place(column))}${rowMark}${rows.place(row) + 1}`;
}

/** "$B5" or "B5:C6" where the map has it. */
export function moveAddress(address: string, map: SheetMap): string {
  return address
    .split(":")
    .map((corner) => replaceCorner(corner, (parts) => moveCorner(parts, map)))
    .join(":");
}

/**
 * A formula whose references follow their cells, as Excel moves them when rows or columns are inserted.
 * `mapOf` takes a sheet's name, undefined for the formula's own sheet.
 */
export function moveReferences(formula: string, mapOf: (sheet: string | undefined) => SheetMap): string {
  return replaceCorners(formula, (corner, sheet) => moveCorner(corner, mapOf(sheet)));
}
