import { builtInPack } from "../../packs/index.ts";
import { unitPlanner } from "../../src/model/newUnit/unitPlanner.ts";
import type { WorkbookPlan } from "../../src/plan/plan.ts";

const planned = unitPlanner(builtInPack);
const known = new Map<string, WorkbookPlan>();

/**
 * Plans a unit of the user's own beside the model that comes with the add-in; the same one once in a process, as most
 * tests add the first.
 */
export const planOwnUnit: typeof planned = (...asked) => {
  const key = JSON.stringify(asked);
  const plan = known.get(key) ?? planned(...asked);
  known.set(key, plan);
  return plan;
};
