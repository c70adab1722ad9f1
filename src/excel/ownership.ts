import type { SheetId, WorkbookPlan } from "../workbook/plan.ts";

export const BUILD_SETTING = "headroom.build";

/** What the workbook remembers of its last build; a sheet that is not in it is the user's. */
export interface BuildRecord {
  /** Of the plan that was built. */
  readonly version: string;
  /** The worksheet's id in Excel, whatever its tab is called now. */
  readonly sheets: Readonly<Record<SheetId, string>>;
  /** The defined name in the workbook, by the name the plan would rather have. */
  readonly names: Readonly<Record<string, string>>;
}

function isTexts(value: unknown): value is Record<string, string> {
  return typeof value === "object" && value !== null && Object.values(value).every((text) => typeof text === "string");
}

function isBuildRecord(value: unknown): value is BuildRecord {
  return (
    typeof value === "object" &&
    value !== null &&
    "version" in value &&
    typeof value.version === "string" &&
    "sheets" in value &&
    isTexts(value.sheets) &&
    "names" in value &&
    isTexts(value.names)
  );
}

/** A setting that this add-in did not write, or that was cut off. */
export class UnreadableBuildRecordError extends Error {
  override readonly name = "UnreadableBuildRecordError";
  constructor(
    readonly setting: string,
    options?: ErrorOptions,
  ) {
    super(
      `The workbook's setting ${BUILD_SETTING} should hold JSON with version, sheets and names; it holds ${setting}`,
      options,
    );
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
  return value;
}

/** `usual` is the plan as it would be in an empty workbook: its names are the keys. */
export function buildRecord(
  plan: WorkbookPlan,
  usual: WorkbookPlan,
  sheets: Readonly<Record<SheetId, string>>,
): BuildRecord {
  const names = plan.names.map(({ name }, index) => [usual.names[index]?.name ?? name, name] as const);
  return { version: plan.version, sheets, names: Object.fromEntries(names) };
}
