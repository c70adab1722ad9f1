import {
  parseUnitsRecord,
  UNITS_SETTING,
  UnreadableUnitsRecordError,
  type UnitsRecord,
} from "../remembering/unitsRecord.ts";
import {
  BUILD_SETTING,
  parseBuildRecord,
  UnreadableBuildRecordError,
  type BuildRecord,
} from "../remembering/buildRecord.ts";

import { MARK_SETTING, parseBuildMark, type BuildMark } from "../remembering/buildMark.ts";
import type { RecognisedModel } from "../remembering/RecognisedModel.ts";

export interface SheetState {
  /** Excel's own, stable for as long as the sheet lives. */
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

export interface NameState {
  readonly name: string;
  /** ='Goodwill'!$B$4 */
  readonly formula: string;
}

/** What a workbook has, before anything is written. */
export interface WorkbookState {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetState[];
  readonly names: readonly NameState[];
  readonly structureIsProtected: boolean;
  readonly calculatesByHand: boolean;
  /** Of the last build; undefined before the first. */
  readonly build?: BuildRecord;
  /** Where the model is known by its names, and not by its record. */
  readonly recognised?: RecognisedModel;
  /** Of a build that was interrupted. */
  readonly mark?: BuildMark;
  /** Its setting as text. */
  readonly markSetting?: string;
  /** The setting as text, to be put back when a build is undone. */
  readonly setting?: string;
  /** Where there is a setting that is not this add-in's. */
  readonly unreadable?: UnreadableBuildRecordError;
  /** The units of the user's own that were added, also those whose sheets are gone since. */
  readonly units: UnitsRecord;
  /** Their setting as text. */
  readonly unitsSetting?: string;
  /** Where there is a setting of units that is not this add-in's. */
  readonly unreadableUnits?: UnreadableUnitsRecordError;
}

function buildOf(setting: string): Pick<WorkbookState, "setting" | "build" | "unreadable"> {
  try {
    return { setting, build: parseBuildRecord(setting) };
  } catch (error) {
    if (!(error instanceof UnreadableBuildRecordError)) throw error;
    return { setting, unreadable: error };
  }
}

function unitsOf(setting: string): Pick<WorkbookState, "units" | "unitsSetting" | "unreadableUnits"> {
  try {
    return { unitsSetting: setting, units: parseUnitsRecord(setting) };
  } catch (error) {
    if (!(error instanceof UnreadableUnitsRecordError)) throw error;
    return { unitsSetting: setting, units: [], unreadableUnits: error };
  }
}

function markOf(setting: string): Pick<WorkbookState, "mark" | "markSetting"> {
  const mark = parseBuildMark(setting);
  return { markSetting: setting, ...(mark && { mark }) };
}

/** Queues the reading; call what it returns after the next sync. */
export function queueReadingWorkbook({ workbook }: Excel.RequestContext): () => WorkbookState {
  const { worksheets, names, protection, application } = workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  names.load("items/name,items/formula");
  protection.load("protected");
  application.load("calculationMode");
  const setting = workbook.settings.getItemOrNullObject(BUILD_SETTING).load("value");
  const mark = workbook.settings.getItemOrNullObject(MARK_SETTING).load("value");
  const units = workbook.settings.getItemOrNullObject(UNITS_SETTING).load("value");
  return () => ({
    sheets: worksheets.items.map(({ id, name, protection: sheet }) => ({ id, name, isProtected: sheet.protected })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    structureIsProtected: protection.protected,
    calculatesByHand: application.calculationMode === "Manual",
    ...(setting.isNullObject ? {} : buildOf(String(setting.value))),
    ...(mark.isNullObject ? {} : markOf(String(mark.value))),
    ...(units.isNullObject ? { units: [] } : unitsOf(String(units.value))),
  });
}
