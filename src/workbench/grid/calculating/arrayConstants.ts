import { ArrayValueObject, StringValueObject, ValueObjectFactory } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";

/** What of Univer's array is used here; it does not show it in its types. */
interface ReadingArray {
  _formatValue(constant: string | object): BaseValueObject[][];
}

/**
 * Reads array constants as Excel does: {"51%","1,000"} holds two texts. Univer parts them at every comma, within quotes
 * too, and makes numbers of texts that look like some.
 */
export function readArrayConstants(): void {
  const prototype = ArrayValueObject.prototype as unknown as ReadingArray;
  const formatValue = prototype._formatValue;
  prototype._formatValue = function (this: ReadingArray, constant) {
    if (typeof constant !== "string") return formatValue.call(this, constant);
    const calculateValueList = elementsOf(constant).map((row) => row.map(valueOf));
    const columnCount = Math.max(...calculateValueList.map((row) => row.length));
    const place = { unitId: "", sheetId: "", row: -1, column: -1 };
    return formatValue.call(this, { calculateValueList, rowCount: calculateValueList.length, columnCount, ...place });
  };
}

/** What stands between the signs of an array constant, row by row, without the blanks around it; texts in their quotes. */
export function elementsOf(constant: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, text = "", sign] of constant.slice(1, -1).matchAll(element)) {
    rows.at(-1)?.push(text.trimEnd());
    if (sign === ";") rows.push([]);
    if (sign === "") break;
  }
  return rows;
}

/** A text with quotes in it is read as several side by side: there is one way to read it, however long. */
const element = /\s*((?:"[^"]*"|[^",;])*)([,;]|$)/g;

function valueOf(element: string): BaseValueObject {
  return element.startsWith('"')
    ? StringValueObject.create(element.slice(1, -1).replaceAll('""', '"'))
    : ValueObjectFactory.create(element);
}
