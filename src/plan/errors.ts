import type { Place } from "../formula/addresses.ts";
import { cellAddress } from "../formula/addresses.ts";

/** Two cells of the plan at one place: the layout of a sheet is wrong. */
export class PlaceTakenError extends Error {
  override readonly name = "PlaceTakenError";
  constructor(
    readonly sheet: string,
    readonly place: Place,
  ) {
    super(`Expected ${cellAddress(place)} of the sheet ${sheet} to be free, found a cell planned there already.`);
  }
}

/** A cell of the plan that should be there to be changed: the layout of a sheet is wrong. */
export class PlaceFreeError extends Error {
  override readonly name = "PlaceFreeError";
  constructor(
    readonly sheet: string,
    readonly place: Place,
  ) {
    super(`Expected a cell planned at ${cellAddress(place)} of the sheet ${sheet}, found none.`);
  }
}

/** Two cells of the plan under one key. */
export class KeyTakenError extends Error {
  override readonly name = "KeyTakenError";
  constructor(readonly key: string) {
    super(`Expected the key ${key} once in the workbook, found it twice.`);
  }
}

/** A formula of the plan asks for a cell that no sheet has. */
export class UnknownPlaceError extends Error {
  override readonly name = "UnknownPlaceError";
  constructor(readonly key: string) {
    super(`Expected a cell of the workbook under the key ${key}, found none.`);
  }
}
