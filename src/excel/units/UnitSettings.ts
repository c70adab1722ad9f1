import { ModelHostError } from "../../host/Advice.ts";
import type { CellState } from "../../host/ModelHost.ts";
import type { ModelSource } from "../../host/ModelSource.ts";
import { missingUnitNames } from "../../host/sentences.ts";
import { numberOfUnit, unitIdentity } from "../../plan/ownUnit/unitIdentity.ts";
import { settingName } from "../../plan/ownUnit/unitNames.ts";
import { cellState } from "../reading/cellState.ts";
import { heldBy } from "../writing/cellInput.ts";
import { settledWrite, type SentCell, type Sends } from "../writing/settledWrite.ts";

/** The defined name of a setting of a unit of the user's own; undefined for any other setting. */
export function unitSettingName(id: string): string | undefined {
  const number = numberOfUnit(id.split(".")[0] ?? "");
  return number === undefined ? undefined : settingName(unitIdentity(number).blockName, id);
}

/** The cells that set up the analyses of the user's own units, found by their names. */
export class UnitSettings {
  /** The last parts of their ids, the same for each unit: ".grid.rowDriver". */
  #parts: readonly string[] | undefined;

  constructor(private readonly source: Pick<ModelSource, "planUnit">) {}

  /** The ids of a unit's settings: "unit3.grid.rowDriver". */
  idsOf(unit: string): readonly string[] {
    this.#parts ??= this.source
      .planUnit(1)
      .analyses.flatMap(({ settings }) => settings.map(({ id }) => id.slice(id.indexOf("."))));
    return this.#parts.map((part) => `${unit}${part}`);
  }

  /** What the cells of these units' settings hold, by id, without those that are gone: one request. */
  async read(units: readonly string[]): Promise<Record<string, CellState>> {
    const ids = units.flatMap((unit) => this.idsOf(unit));
    if (ids.length === 0) return {};
    return Excel.run(async (context) => {
      const find = queueFinding(context.workbook, ids);
      await context.sync();
      return Object.fromEntries(
        [...find()].map(([id, { values, text }]) => [id, cellState(values[0]?.[0], String(text[0]?.[0] ?? ""))]),
      );
    });
  }

  /** Writes settings, by id, all or none. @throws ModelHostError where a cell is gone; nothing is written then. */
  async write(values: Readonly<Record<string, number | string>>): Promise<void> {
    const write = (sends: Sends<void>): Promise<void> =>
      Excel.run(async (context) => {
        const find = queueFinding(context.workbook, Object.keys(values), (range) =>
          range.load("rowIndex,columnIndex,formulas,values,worksheet/id"),
        );
        await context.sync();
        const found = find();
        const gone = Object.keys(values).filter((id) => !found.has(id));
        if (gone.length > 0) throw new ModelHostError(missingUnitNames(gone.map((id) => unitSettingName(id) ?? id)));
        const written = [...found].map(([id, range]) => ({ range, value: values[id] ?? "" }));
        sends(
          written.map(({ range, value }): SentCell => {
            const { worksheet, rowIndex: row, columnIndex: column } = range;
            return { worksheet: worksheet.id, row, column, value, before: heldBy(range) };
          }),
          undefined,
        );
        for (const { range, value } of written) range.values = [[value]];
        await context.sync();
      });
    await settledWrite(write);
  }
}

/** Queues finding the cells of settings by their names; call what it returns, for those that are there, after the next sync. */
function queueFinding(
  { names }: Excel.Workbook,
  ids: readonly string[],
  load = (range: Excel.Range) => range.load("values,text"),
): () => ReadonlyMap<string, Excel.Range> {
  const ranges = ids.map((id) => {
    const range = names.getItemOrNullObject(unitSettingName(id) ?? "").getRangeOrNullObject();
    return [id, load(range)] as const;
  });
  return () => new Map(ranges.filter(([, range]) => !range.isNullObject));
}
