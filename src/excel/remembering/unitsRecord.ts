import type { TakenNames } from "../../plan/plan.ts";
import type { WorkbookState } from "../reading/readWorkbook.ts";

export const UNITS_SETTING = "headroom.units";

/** A unit of the user's own: the worksheet's id in Excel, and the defined names that were given to it. */
export interface UnitRecord {
  readonly sheet: string;
  readonly names: readonly string[];
}

/** What the workbook remembers of the units that were added to it. */
export type UnitsRecord = readonly UnitRecord[];

function isUnitRecord(value: unknown): value is UnitRecord {
  return (
    typeof value === "object" &&
    value !== null &&
    "sheet" in value &&
    typeof value.sheet === "string" &&
    "names" in value &&
    Array.isArray(value.names) &&
    value.names.every((name) => typeof name === "string")
  );
}

/** A setting that this add-in did not write, or that was cut off. */
export class UnreadableUnitsRecordError extends Error {
  override readonly name = "UnreadableUnitsRecordError";
  constructor(
    readonly setting: string,
    options?: ErrorOptions,
  ) {
    super(
      `The workbook's setting ${UNITS_SETTING} should hold a JSON list of units, each with sheet and names; it holds ${setting}`,
      options,
    );
  }
}

/** @throws UnreadableUnitsRecordError */
export function parseUnitsRecord(setting: string): UnitsRecord {
  let value: unknown;
  try {
    value = JSON.parse(setting);
  } catch (error) {
    throw new UnreadableUnitsRecordError(setting, { cause: error });
  }
  if (!Array.isArray(value) || !value.every(isUnitRecord)) throw new UnreadableUnitsRecordError(setting);
  return value;
}

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
