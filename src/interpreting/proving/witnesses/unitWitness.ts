import type { Doubt } from "../../../filing/Pack.ts";
import type { AmountGrid } from "../sums/amountGrid.ts";
import { beyondStatements } from "./beyondStatements.ts";
import { repeatedScales } from "./repeatedScale.ts";
import { signsAlone } from "./signsAlone.ts";
import { statementScales } from "./statementScales.ts";

/** What tables say of each other's units. */
export interface UnitWitness {
  readonly doubts: readonly Doubt[];
  /** True where something bears out the scale of a table, and no other table speaks against it. */
  readonly isScaled: (grid: AmountGrid) => boolean;
}

/**
 * Tables that print each other's amounts again, statements side by side, and what is too large to be in their unit.
 *
 * @param witnessed the cells whose scale the result for each share bears out
 * @param tagged true where the filing's own data say the scale of all tables
 */
export function unitWitness(grids: readonly AmountGrid[], witnessed: readonly string[], tagged: boolean): UnitWitness {
  const repeated = repeatedScales(grids);
  const apart = [...repeated.doubts, ...statementScales(grids, repeated.doubts)];
  const doubts = tagged ? apart : [...apart, ...beyondStatements(grids, apart), ...signsAlone(grids, apart)];
  const rows = new Set(witnessed.map((cell) => cell.replace(/@.*$/u, "")));
  const doubted = new Set(doubts.map(({ table }) => table));
  return {
    doubts,
    isScaled: ({ table }) =>
      !doubted.has(table.id) &&
      (tagged || repeated.borneOut.has(table.id) || table.rows.some(({ id }) => rows.has(id))),
  };
}
