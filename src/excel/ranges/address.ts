import { areaAddress, columnNumber, quoteSheetName, type Area } from "../../formula/addresses.ts";

const areaNamed = (address: string): Area | undefined => parseReference(`=sheet!${address}`)?.area;

/** Whether a text is the address of an area, as "B2:C5". */
export const isArea = (text: string): boolean => areaNamed(text) !== undefined;

/** The area that "B2:C5" names. */
export function parseArea(address: string): Area {
  const area = areaNamed(address);
  if (area === undefined) throw new RangeError(`Expected the address of an area, as B2:C5; found ${address}`);
  return area;
}

export function contains(area: Area, { row, column }: { readonly row: number; readonly column: number }): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** What a defined name refers to: ='Gross margin'!$B$4:$G$18 */
export function absoluteReference(sheet: string, area: Area): string {
  return `=${quoteSheetName(sheet)}!${areaAddress(area, "both")}`;
}

const REFERENCE = /^=(?:'((?:[^']|'')+)'|([^'!#()]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** Where a defined name points; undefined for anything but one area of one sheet (a constant, #REF!). */
export function parseReference(formula: string): { readonly sheet: string; readonly area: Area } | undefined {
  const match = REFERENCE.exec(formula);
  if (match === null) return undefined;
  const [, quoted, plain, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const row = Number(firstRow) - 1;
  const column = columnNumber(firstColumn);
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? "",
    area: { row, column, rows: Number(lastRow) - row, columns: columnNumber(lastColumn) - column + 1 },
  };
}

export function sameReference(one: string, other: string): boolean {
  const a = parseReference(one);
  const b = parseReference(other);
  return (
    a !== undefined &&
    b !== undefined &&
    a.sheet.toLowerCase() === b.sheet.toLowerCase() &&
    areaAddress(a.area) === areaAddress(b.area)
  );
}
