import type { Pack } from "../filing/Pack.ts";
import type { TakenNames, WorkbookPlan } from "../plan/plan.ts";
import { planWorkbook } from "./planWorkbook.ts";

/**
 * `planWorkbook` of one pack, which plans its usual workbook once: opening the pane, the host and each build ask for it
 * again. The user's names make another only where they are names of the plan's.
 *
 * @returns what plans the model, keeping clear of the taken names. It throws as `planWorkbook` does.
 */
export function plannerOf(pack: Pack): (taken?: TakenNames) => WorkbookPlan {
  let made: { readonly plan: WorkbookPlan; readonly names: ReadonlySet<string> } | undefined;
  return (taken) => {
    if (made === undefined) {
      const plan = planWorkbook(pack);
      const names = [...plan.sheets, ...plan.names].map(({ name }) => name.toLowerCase());
      made = { plan, names: new Set(names) };
    }
    const { plan, names } = made;
    const meets = [...(taken?.sheets ?? []), ...(taken?.names ?? [])].some((name) => names.has(name.toLowerCase()));
    return meets ? planWorkbook(pack, taken) : plan;
  };
}
