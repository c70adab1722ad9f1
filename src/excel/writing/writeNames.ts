import type { SheetId, WorkbookPlan } from "../../plan/plan.ts";
import { absoluteReference, parseReference, sameReference } from "../ranges/address.ts";
import type { SheetMap } from "../following/moveReferences.ts";
import type { WorkbookState } from "../reading/readWorkbook.ts";

/** A name of the plan for a sheet that the plan does not have. */
class UnknownNamedSheetError extends Error {
  override readonly name = "UnknownNamedSheetError";
  constructor(
    readonly definedName: string,
    readonly sheet: string,
  ) {
    super(`The name ${definedName} is for a sheet ${sheet}, which the plan does not have`);
  }
}

/** Whether a name leads to a sheet of the user's: such a one is theirs, whatever the record of the last build says. */
function leadsToTheirs(formula: string, { build, sheets }: WorkbookState): boolean {
  const tab = parseReference(formula)?.sheet.toLowerCase();
  const ours = new Set(Object.values(build?.sheets ?? {}));
  return sheets.some(({ id, name }) => name.toLowerCase() === tab && !ours.has(id));
}

/**
 * Queues the defined names: adds what is missing, moves what points elsewhere, deletes what an older build left.
 * Where lines were inserted in a sheet, what was read of its names before is no longer so.
 */
export function writeNames(
  workbook: Excel.Workbook,
  plan: WorkbookPlan,
  before: WorkbookState,
  moved?: ReadonlyMap<SheetId, SheetMap>,
): void {
  const existing = new Map(before.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const wanted = new Set(plan.names.map(({ name }) => name.toLowerCase()));
  for (const name of Object.values(before.build?.names ?? {})) {
    const formula = existing.get(name.toLowerCase());
    if (formula !== undefined && !wanted.has(name.toLowerCase()) && !leadsToTheirs(formula, before))
      workbook.names.getItem(name).delete();
  }
  for (const { name, area, comment } of plan.names) {
    const sheet = plan.sheets.find(({ id }) => id === area.sheet);
    if (sheet === undefined) throw new UnknownNamedSheetError(name, area.sheet);
    const reference = absoluteReference(sheet.name, area);
    const formula = existing.get(name.toLowerCase());
    if (formula === undefined) workbook.names.add(name, reference, comment);
    else if (moved?.has(sheet.id) === true || !sameReference(formula, reference))
      workbook.names.getItem(name).formula = reference;
  }
}
