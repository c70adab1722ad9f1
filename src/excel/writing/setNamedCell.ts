import { ModelHostError } from "../../host/Advice.ts";
import { missingNames, namesLeadElsewhere } from "../../host/sentences.ts";
import { areaNow, type LayoutMaps } from "../following/LayoutMaps.ts";
import { errorCode } from "../office/adviceOn.ts";
import { parseReference } from "../ranges/address.ts";
import type { BuildRecord } from "../remembering/buildRecord.ts";
import type { AreaPlan } from "../../plan/plan.ts";

/** A cell of ours that has a name. */
export interface NamedCell {
  /** As the workbook has it. */
  readonly name: string;
  /** Where the plan has it. */
  readonly cell: AreaPlan;
}

/** Writes the cell of a name where the name leads to it; false where it leads elsewhere by what is known of the layout. */
async function write(
  { name, cell }: NamedCell,
  value: number | string,
  record: BuildRecord,
  maps: LayoutMaps,
): Promise<boolean> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const learn = maps.queueLearning(workbook, record, [cell.sheet]);
    const item = workbook.names.getItem(name).load("formula");
    const range = item.getRange().untrack().load("rowIndex,columnIndex,cellCount");
    const worksheet = range.worksheet.load("id");
    await context.sync();
    const map = learn().get(cell.sheet);
    const place = map === undefined ? cell : areaNow(cell, map);
    if (worksheet.id !== record.sheets[cell.sheet] || range.cellCount !== 1)
      throw new ModelHostError(namesLeadElsewhere([{ name, formula: String(item.formula) }]));
    if (range.rowIndex !== place.row || range.columnIndex !== place.column) return false;
    item.getRange().untrack().values = [[value]];
    await context.sync();
    return true;
  });
}

/** Whether the cell of a name holds a value: a write whose answer was lost was done. */
async function holds(name: string, value: number | string): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.names.getItem(name).getRange().untrack().load("values");
      await context.sync();
      return range.values[0]?.[0] === value;
    });
  } catch {
    // What is wrong is known already.
    return false;
  }
}

/** Where a name leads that does not lead to its cell. */
async function formulaOf(name: string): Promise<string> {
  return Excel.run(async (context) => {
    const item = context.workbook.names.getItem(name).load("formula");
    await context.sync();
    return String(item.formula);
  });
}

/**
 * Writes the cell of a defined name, where the name leads to the model's own cell.
 *
 * @throws ModelHostError where the name is gone, leads nowhere or elsewhere; nothing is written then.
 */
export async function setNamedCell(
  named: NamedCell,
  value: number | string,
  record: BuildRecord,
  maps: LayoutMaps,
): Promise<void> {
  const { name, cell } = named;
  try {
    if (await write(named, value, record, maps)) return;
    // What is remembered of the layout may be old.
    maps.forget(cell.sheet);
    if (await write(named, value, record, maps)) return;
    const formula = await formulaOf(name);
    if (parseReference(formula) === undefined) throw new ModelHostError(missingNames([name]));
    throw new ModelHostError(namesLeadElsewhere([{ name, formula }]));
  } catch (error) {
    if (errorCode(error) === "ItemNotFound" || errorCode(error) === "InvalidReference")
      throw new ModelHostError(missingNames([name]), { cause: error });
    const refused = error instanceof ModelHostError || errorCode(error) === "InvalidOperationInCellEditMode";
    if (!refused && (await holds(name, value))) return;
    throw error;
  }
}
