import type { CellRef } from "../../formula/Formula.ts";
import type { CaseSheet, CaseUnit, WorkedKey } from "./CaseSheet.ts";

/** A cell of a unit's workings in a case. */
export const workedCell = ({ sheet }: CaseSheet, { workings }: CaseUnit, key: WorkedKey, of: number): CellRef =>
  sheet.cell(workings.row(key), of);
