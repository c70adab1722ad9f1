import type { Pack } from "../../src/filing/Pack.ts";
import { planWorkbook } from "../../src/model/planWorkbook.ts";
import type { WorkbookPlan } from "../../src/plan/plan.ts";

const known = new Map<Pack, WorkbookPlan>();

/** What `planWorkbook` gives for the pack. Most files ask for the same workbook: it is planned once in a process. */
export function plannedOnce(pack: Pack): WorkbookPlan {
  const plan = known.get(pack) ?? planWorkbook(pack);
  known.set(pack, plan);
  return plan;
}
