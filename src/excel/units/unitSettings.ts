import { ModelHostError, type CellState } from "../../host/ModelHost.ts";
import { numberOfUnit, unitIdentity } from "../../model/newUnit/unitIdentity.ts";
import { settingName } from "../../model/newUnit/unitNames.ts";
import { missingUnitNames } from "../office/advice.ts";
import { cellState } from "../reading/ModelReader.ts";

/** The defined name of a setting of a unit of the user's own; undefined for any other setting. */
export function unitSettingName(id: string): string | undefined {
  const number = numberOfUnit(id.split(".")[0] ?? "");
  return number === undefined ? undefined : settingName(unitIdentity(number).blockName, id);
}

/** Queues finding the cells of settings by their names; call what it returns, for those that are there, after the next sync. */
function queueFinding({ names }: Excel.Workbook, ids: readonly string[]): () => ReadonlyMap<string, Excel.Range> {
  const ranges = ids.map((id) => {
    const range = names.getItemOrNullObject(unitSettingName(id) ?? "").getRangeOrNullObject();
    return [id, range.load("values,text")] as const;
  });
  return () => new Map(ranges.filter(([, range]) => !range.isNullObject));
}

/** What the cells of these settings of the user's own units hold, by id, without those that are gone: one request. */
export async function readUnitSettings(ids: readonly string[]): Promise<Record<string, CellState>> {
  if (ids.length === 0) return {};
  return Excel.run(async (context) => {
    const find = queueFinding(context.workbook, ids);
    await context.sync();
    return Object.fromEntries(
      [...find()].map(([id, { values, text }]) => [id, cellState(values[0]?.[0], String(text[0]?.[0] ?? ""))]),
    );
  });
}

/** Writes settings of the user's own units. @throws ModelHostError where a cell is gone; nothing is written then. */
export async function writeUnitSettings(values: Readonly<Record<string, number | string>>): Promise<void> {
  await Excel.run(async (context) => {
    const find = queueFinding(context.workbook, Object.keys(values));
    await context.sync();
    const found = find();
    const gone = Object.keys(values).filter((id) => !found.has(id));
    if (gone.length > 0) throw new ModelHostError(missingUnitNames(gone.map((id) => unitSettingName(id) ?? id)));
    for (const [id, value] of Object.entries(values)) {
      const range = found.get(id);
      if (range) range.values = [[value]];
    }
    await context.sync();
  });
}
