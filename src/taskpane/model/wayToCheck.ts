import type { CellAddress } from "../../host/ModelHost.ts";
import type { AreaPlan } from "../../plan/plan.ts";
import { ownTroubles } from "./checks/ownTroubles.ts";
import { masterCheck } from "./masterCheck.ts";
import type { PaneState } from "./PaneState.ts";

/**
 * Where the first thing is that is wrong, or else the master check; undefined where there is none, and nothing is wrong
 * with the user's own units.
 */
export function wayToCheck(state: PaneState): AreaPlan | CellAddress | undefined {
  const check = masterCheck(state);
  if (check === undefined) return ownTroubles(state)[0]?.place;
  if (check.first !== undefined) return { address: check.first };
  const { sheet, row, column } = check.cell;
  return check.area ?? { sheet, row, column, rows: 1, columns: 1 };
}
