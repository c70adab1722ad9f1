import type { CellRef } from "../../../formula/Formula.ts";
import { assumptionLines, type LineKey, type UnitLine } from "../../../impairment/unit/lines.ts";
import type { BookBuilder } from "../../../plan/BookBuilder.ts";
import type { UnitIdentity } from "../../../plan/UnitIdentity.ts";
import { assumptionKey, basisKey, changeKey } from "../../assumptions/assumptionKey.ts";

/** The cells into which a unit's values are typed; its block takes from them what has a value. */
export interface UnitInputs {
  /** The lines that have inputs, in their order. */
  readonly lines: readonly UnitLine[];
  /** The input of a line, of the year where the line is yearly. */
  cell(key: LineKey, year?: string): CellRef;
  /** The cell that says from what a line was changed; absent where nothing was announced that could be. */
  readonly change?: (key: LineKey) => CellRef;
  /** The cell that says what a line's values are: announced, derived or illustrative; absent where the user types all. */
  readonly basis?: (key: LineKey) => CellRef;
}

/** The inputs of a unit of the document: its rows of Assumptions. */
export const announcedInputs = (book: BookBuilder, unit: UnitIdentity): UnitInputs => ({
  lines: assumptionLines,
  cell: (key, year) => book.cell(assumptionKey(unit, key, year)),
  change: (key) => book.cell(changeKey(unit, key)),
  basis: (key) => book.cell(basisKey(unit, key)),
});
