import { localAddress } from "../host/cells/address.ts";
import type { Area } from "../host/cells/area.ts";
import { inputFault, typedByUser, type Typed } from "../host/entering/cellInput.ts";
import type { HostWorkbook } from "../host/hostWorkbook.ts";
import { keptDigits } from "../host/entering/typedNumber.ts";
import * as pageWords from "./pageWords.ts";

/** The workbook takes what is written as little as Excel would; nothing of it is written. */
class EntryError extends Error {
  override readonly name = "EntryError";
  constructor(
    readonly address: string,
    readonly reason: string,
  ) {
    super(pageWords.takesNoSuchEntry(address, reason));
  }
}

const expected = pageWords.valueExpected;

function cell(place: Area, row: number, column: number): string {
  return localAddress({ ...place, row: place.row + row, column: place.column + column, rows: 1, columns: 1 });
}

/** The rows of an array of the place's shape. */
function shaped(place: Area, values: unknown): readonly (readonly unknown[])[] {
  const address = localAddress(place);
  const shape = `${place.rows} × ${place.columns}`;
  if (!Array.isArray(values)) throw new EntryError(address, pageWords.expectedAnArrayOfRows(place.rows));
  const rows = values as readonly unknown[];
  if (rows.length !== place.rows) throw new EntryError(address, pageWords.itIsTheValuesHave(shape, rows.length));
  return rows.map((row, i) => {
    if (!Array.isArray(row)) throw new EntryError(address, pageWords.rowOfTheValues(i + 1));
    if (row.length === place.columns) return row as readonly unknown[];
    throw new EntryError(address, pageWords.itIsRow({ shape, i: i + 1, rowCount: row.length }));
  });
}

function read(value: unknown, numberFormat: string, address: string): Typed {
  if (value === null) return { input: undefined };
  if (typeof value === "boolean") return { input: value };
  if (typeof value === "number" && Number.isFinite(value)) return { input: keptDigits(value) };
  if (typeof value !== "string") throw new EntryError(address, `${expected}, found ${String(value)}.`);
  const typed = typedByUser(value, numberFormat);
  const fault = inputFault(typed.input);
  if (fault !== undefined) throw new EntryError(address, fault);
  return typed;
}

/** A single cell is the first that is typed into: as many as there are values follow it. */
function placeOf(place: Area, values: unknown): Area {
  if (place.rows > 1 || place.columns > 1 || !Array.isArray(values)) return place;
  const [first] = values as readonly unknown[];
  const columns = Array.isArray(first) ? first.length : 1;
  return { ...place, rows: Math.max(1, values.length), columns: Math.max(1, columns) };
}

/**
 * Writes as if the user typed it, from a single cell on or into an area of the values' shape: texts are read as Excel reads them, and give a number format to cells without one;
 * null leaves a cell as it is.
 *
 * @throws EntryError for an array of another shape, for what is no value, and for what Excel refuses to take; nothing is
 * written then.
 */
export function typeInto(workbook: HostWorkbook, area: Area, values: unknown): void {
  const place = placeOf(area, values);
  const rows = shaped(place, values);
  const formats = workbook.numberFormats(place);
  const typed = rows.map((row, i) =>
    row.map((value, j) => read(value, formats[i]?.[j] ?? "General", cell(place, i, j))),
  );
  const given = typed.map((row, i) =>
    row.map(({ numberFormat }, j) => (formats[i]?.[j] === "General" ? numberFormat : undefined)),
  );
  workbook.beginUpdate();
  try {
    workbook.write(
      place,
      typed.map((row) => row.map(({ input }) => input)),
    );
    if (given.flat().some((format) => format !== undefined)) workbook.setNumberFormats(place, given);
  } finally {
    workbook.endUpdate();
  }
}
