import type { CellRef } from "../../formula/Formula.ts";
import type { CaseSheet, CaseUnit, WorkedLine } from "./CaseSheet.ts";

/** A cell of a unit's workings in a case. */
export const workedCell = ({ sheet }: CaseSheet, { workings }: CaseUnit, line: WorkedLine, of: number): CellRef =>
  sheet.cell(workings.row(line), of);
