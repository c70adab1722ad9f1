import { columnNumber, type Place } from "../formula/addresses.ts";

/** The place of a cell in A1 notation, as links and contents have it: "D12" is row 11, column 3. */
export function placeOfAddress(address: string): Place {
  const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (letters === undefined || number === undefined) throw new CellAddressError(address);
  return { row: Number(number) - 1, column: columnNumber(letters) };
}

/** What is no cell's address in A1 notation. */
export class CellAddressError extends Error {
  override readonly name = "CellAddressError";
  constructor(readonly found: string) {
    super(`Expected the address of a cell, as D12, found ${found}.`);
  }
}
