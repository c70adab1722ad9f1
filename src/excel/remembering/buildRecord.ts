import { areaAddress } from "../../formula/addresses.ts";
import type { SheetId, SheetPlan, WorkbookPlan } from "../../plan/plan.ts";
import { isArea } from "../ranges/address.ts";
import * as excelWords from "../excelWords.ts";

export const BUILD_SETTING = "headroom.build";

/** What the workbook remembers of its last build; a sheet that is not in it is the user's. */
export interface BuildRecord {
  /** Of the plan that was built. */
  readonly version: string;
  /** The name of the pack that was planned (`ModelSource.pack`); absent in a record of before there were several. */
  readonly pack?: string;
  /** Counts the builds, so that one tells its own record from that of the build before; absent in older records. */
  readonly number?: number;
  /** The worksheet's id in Excel, whatever its tab is called now. */
  readonly sheets: Readonly<Record<SheetId, string>>;
  /** The defined name in the workbook, by the name the plan would rather have. */
  readonly names: Readonly<Record<string, string>>;
  /** What of each sheet the plan covered, "A1:K120". */
  readonly areas: Readonly<Record<SheetId, string>>;
  /** How wide the build made each sheet's columns, in characters, "30 12 12"; absent in a record of before it was kept. */
  readonly widths?: Readonly<Record<SheetId, string>>;
  /** The areas that functions filled from one cell, "B9:H15 B20:H26". */
  readonly spills: Readonly<Record<SheetId, string>>;
}

function isTexts(value: unknown): value is Record<string, string> {
  return typeof value === "object" && value !== null && Object.values(value).every((text) => typeof text === "string");
}

/** Texts whose every part is an address: "A1:K120", "B9:H15 B20:H26". */
const isAddresses = (value: unknown): value is Record<string, string> =>
  isTexts(value) && Object.values(value).every((text) => text.split(" ").every(isArea));

const isWidths = (value: unknown): value is Record<string, string> =>
  isTexts(value) && Object.values(value).every((text) => text.split(" ").every((width) => Number(width) >= 0));

function isBuildRecord(value: unknown): value is BuildRecord {
  return (
    typeof value === "object" &&
    value !== null &&
    "version" in value &&
    typeof value.version === "string" &&
    (!("number" in value) || typeof value.number === "number") &&
    (!("pack" in value) || typeof value.pack === "string") &&
    "sheets" in value &&
    isTexts(value.sheets) &&
    "names" in value &&
    isTexts(value.names) &&
    "areas" in value &&
    isAddresses(value.areas) &&
    (!("widths" in value) || isWidths(value.widths)) &&
    "spills" in value &&
    isAddresses(value.spills)
  );
}

/** A setting that this add-in did not write, or that was cut off. */
export class UnreadableBuildRecordError extends Error {
  override readonly name = "UnreadableBuildRecordError";
  constructor(
    readonly setting: string,
    options?: ErrorOptions,
  ) {
    super(excelWords.buildSetting(BUILD_SETTING, setting), options);
  }
}

export function parseBuildRecord(setting: string): BuildRecord {
  let value: unknown;
  try {
    value = JSON.parse(setting);
  } catch (error) {
    throw new UnreadableBuildRecordError(setting, { cause: error });
  }
  if (!isBuildRecord(value)) throw new UnreadableBuildRecordError(setting);
  return { ...value, names: givenNames(value.names) };
}

/** A name is the plan's, or numbered where that was taken: any other was put there by hand, and may be the user's. */
function givenNames(names: Readonly<Record<string, string>>): Record<string, string> {
  const isGiven = (planned: string, name: string): boolean =>
    name.startsWith(planned) && /^(?:_\d+)?$/.test(name.slice(planned.length));
  return Object.fromEntries(
    Object.entries(names).map(([planned, name]) => [planned, isGiven(planned, name) ? name : planned]),
  );
}

function coveredArea({ cells }: SheetPlan): string {
  const rows = Math.max(1, ...cells.map(({ row }) => row + 1));
  const columns = Math.max(1, ...cells.map(({ column }) => column + 1));
  return areaAddress({ row: 0, column: 0, rows, columns });
}

/** True where the workbook has the model in another layout than the plan's. */
export function isOutdated({ build }: { readonly build?: BuildRecord }, { version }: WorkbookPlan): boolean {
  return build !== undefined && build.version !== version;
}

/** `usual` is the plan as it would be in an empty workbook: its names are the keys. */
export function buildRecord(
  plan: WorkbookPlan,
  usual: WorkbookPlan,
  sheets: Readonly<Record<SheetId, string>>,
): BuildRecord {
  const names = plan.names.map(({ name }, index) => [usual.names[index]?.name ?? name, name] as const);
  const filling = plan.sheets.filter(({ spills }) => spills.length > 0);
  return {
    version: plan.version,
    sheets,
    names: Object.fromEntries(names),
    areas: Object.fromEntries(plan.sheets.map((sheet) => [sheet.id, coveredArea(sheet)])),
    widths: Object.fromEntries(plan.sheets.map(({ id, columnWidths }) => [id, columnWidths.join(" ")])),
    spills: Object.fromEntries(
      filling.map(({ id, spills }) => [id, spills.map((area) => areaAddress(area)).join(" ")]),
    ),
  };
}
