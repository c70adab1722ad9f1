import type { SheetId } from "../../plan/plan.ts";

export const MARK_SETTING = "headroom.building";

/** Stands in the workbook while a build that adds sheets is under way: one that is interrupted is recognised by it. */
export interface BuildMark {
  /** The sheets that were there before, by their ids in Excel. */
  readonly before: readonly string[];
  /** The tabs that the build adds. */
  readonly added: Readonly<Record<SheetId, string>>;
}

function isMark(value: unknown): value is BuildMark {
  return (
    typeof value === "object" &&
    value !== null &&
    "before" in value &&
    Array.isArray(value.before) &&
    "added" in value &&
    typeof value.added === "object" &&
    value.added !== null &&
    Object.values(value.added).every((name) => typeof name === "string")
  );
}

/** Undefined for a setting that is no mark: it then says nothing, and a build takes it away. */
export function parseBuildMark(setting: string): BuildMark | undefined {
  try {
    const value: unknown = JSON.parse(setting);
    return isMark(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
