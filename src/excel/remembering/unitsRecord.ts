import * as excelWords from "../excelWords.ts";

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
    super(excelWords.unitsSetting(UNITS_SETTING, setting), options);
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
