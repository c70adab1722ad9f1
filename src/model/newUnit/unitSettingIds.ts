import { planUnit } from "./planUnit.ts";

let parts: readonly string[] | undefined;

/** The ids of what sets up the analyses of a unit of the user's own: "unit3.grid.rowDriver". They are the same for each. */
export function unitSettingIds(unit: string): readonly string[] {
  parts ??= planUnit(1).analyses.flatMap(({ settings }) => settings.map(({ id }) => id.slice(id.indexOf("."))));
  return parts.map((part) => `${unit}${part}`);
}
