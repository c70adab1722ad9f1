import { assumptionLines, idOf } from "../../impairment/unit/lines.ts";
import type { UnitIdentity } from "../../plan/UnitIdentity.ts";

const ids: ReadonlyMap<string, string> = new Map(assumptionLines.map((line) => [line.key, idOf(line)]));

/**
 * The key of a unit's cell, and its id: "unit3.revenueGrowth.2031", "unit3.terminalGrowth", "unit3.grid.rowDriver".
 *
 * @param part a line's key, or what else the unit has a cell for.
 */
export function assumptionKey(unit: Pick<UnitIdentity, "id">, part: string, year?: string): string {
  return [unit.id, ids.get(part) ?? part, ...(year === undefined ? [] : [year])].join(".");
}

/** The key of the cell that says how a row stands to its bounds: "unit3.goodwill.status". */
export const statusKey = (unit: Pick<UnitIdentity, "id">, part: string): string =>
  `${assumptionKey(unit, part)}.status`;

/** The key of the cell that says what a row's values are, announced, derived or illustrative: "unit3.goodwill.basis". */
export const basisKey = (unit: Pick<UnitIdentity, "id">, part: string): string => `${assumptionKey(unit, part)}.basis`;

/** The key of the cell that says from what a row was changed, and nothing where it was not: "unit3.goodwill.change". */
export const changeKey = (unit: Pick<UnitIdentity, "id">, part: string): string =>
  `${assumptionKey(unit, part)}.change`;

/** The key of the cell that says why an input has no value: "unit3.revenueGrowth.2031.trouble". */
export const troubleKey = (unit: Pick<UnitIdentity, "id">, part: string, year?: string): string =>
  `${assumptionKey(unit, part, year)}.trouble`;
