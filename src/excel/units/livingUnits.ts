import type { TakenNames } from "../../plan/plan.ts";
import type { WorkbookState } from "../reading/readWorkbook.ts";
import type { UnitsRecord } from "../remembering/unitsRecord.ts";

/** Those whose sheet the user has not deleted. */
export function livingUnits({ units, sheets }: Pick<WorkbookState, "units" | "sheets">): UnitsRecord {
  const alive = new Set(sheets.map(({ id }) => id));
  return units.filter(({ sheet }) => alive.has(sheet));
}

/** Every name of the workbook but those that units left behind whose sheets are gone: a new unit may take these. */
export function namesTakenFromUnits(before: WorkbookState): TakenNames {
  const living = new Set(livingUnits(before));
  const free = new Set(
    before.units.filter((unit) => !living.has(unit)).flatMap(({ names }) => names.map((name) => name.toLowerCase())),
  );
  return {
    sheets: before.sheets.map(({ name }) => name),
    names: before.names.map(({ name }) => name).filter((name) => !free.has(name.toLowerCase())),
  };
}
