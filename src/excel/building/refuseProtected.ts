import { ModelHostError } from "../../host/Advice.ts";
import { protectedSheets, protectedWorkbook } from "../../host/sentences.ts";
import type { SheetId, WorkbookPlan } from "../../plan/plan.ts";
import type { WorkbookState } from "../reading/readWorkbook.ts";

/** @throws ModelHostError where a sheet to be written to is protected, or sheets cannot be added. */
export function refuseProtected(plan: WorkbookPlan, before: WorkbookState, owned: ReadonlyMap<SheetId, string>): void {
  const ids = new Set(owned.values());
  const locked = before.sheets.filter(({ id, isProtected }) => isProtected && ids.has(id));
  if (locked.length > 0) throw new ModelHostError(protectedSheets(locked.map(({ name }) => name)));
  if (before.structureIsProtected && owned.size < plan.sheets.length)
    throw new ModelHostError(protectedWorkbook("build again"));
}
