import { areaAddress, quoteSheetName } from "../formula/addresses.ts";
import type { AreaPlan, SheetId, WorkbookPlan } from "../plan/plan.ts";

/** A name or a link that points at a sheet the plan does not have. */
export class UnknownSheetError extends Error {
  override readonly name = "UnknownSheetError";
  constructor(
    readonly sheet: SheetId,
    readonly known: readonly SheetId[],
  ) {
    super(`No sheet "${sheet}" in the plan; it has ${known.join(", ")}`);
  }
}

/** The tab of a sheet as a formula writes it: 'Bob''s model'. Throws UnknownSheetError. */
export function sheetReference(plan: WorkbookPlan, id: SheetId): string {
  const sheet = plan.sheets.find((candidate) => candidate.id === id);
  if (sheet === undefined) {
    throw new UnknownSheetError(
      id,
      plan.sheets.map((known) => known.id),
    );
  }
  return quoteSheetName(sheet.name);
}

/** `'Income statement'!$C$5:$D$5`, absolute as a defined name wants it. Throws UnknownSheetError. */
export function areaReference(plan: WorkbookPlan, area: AreaPlan): string {
  return `${sheetReference(plan, area.sheet)}!${areaAddress(area, "both")}`;
}
