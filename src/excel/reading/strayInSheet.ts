import type { Place } from "../../formula/addresses.ts";
import type { AreaPlan, WorkbookPlan } from "../../plan/plan.ts";
import { areaNow } from "../following/LayoutMaps.ts";
import { mapOf } from "../following/followLayout.ts";
import type { BuildRecord } from "../remembering/buildRecord.ts";
import type { UsedCells } from "../undoing/BuildJournal.ts";
import { queueReadingUsedCells } from "./readOwned.ts";

/** A name that leads to another place of its sheet than the plan has it at. */
export interface DisplacedName {
  /** Of the assumption or measure. */
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  /** Where the plan has its cell. */
  readonly cell: AreaPlan;
  /** Where it leads. */
  readonly place: Place;
}

/**
 * Those that lead to another cell than their own, which still stands where the user's rows and columns have moved it: the
 * pane would show the other cell's number as theirs. A cell that was cut and pasted took its name along.
 */
export async function strayInSheet(
  plan: WorkbookPlan,
  record: BuildRecord,
  displaced: readonly DisplacedName[],
): Promise<readonly DisplacedName[]> {
  const sheets = new Set(displaced.map(({ cell }) => cell.sheet));
  if (sheets.size === 0 || record.version !== plan.version) return [];
  const owned = Object.entries(record.sheets).filter(([sheet]) => sheets.has(sheet));
  const held = await Excel.run(async (context) => {
    const read = queueReadingUsedCells(context.workbook, new Map(owned), false);
    await context.sync();
    return read();
  });
  return plan.sheets.flatMap((sheet) => {
    const used = held.get(sheet.id);
    if (used === undefined) return [];
    const map = mapOf(sheet, used);
    return displaced.filter(({ cell, place }) => {
      const own = areaNow(cell, map);
      const isElsewhere = own.row !== place.row || own.column !== place.column;
      return cell.sheet === sheet.id && isElsewhere && holdsSomething(used, own);
    });
  });
}

const holdsSomething = ({ row, column, formulas }: UsedCells, place: Place): boolean =>
  (formulas[place.row - row]?.[place.column - column] ?? "") !== "";
