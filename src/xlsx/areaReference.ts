import { encodeCol } from "@cj-tech-master/excelts";
import type { AreaPlan, SheetId, WorkbookPlan } from "../workbook/plan.ts";

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

/** The tab of a sheet as a formula writes it, always quoted: 'Bob''s model'. */
export function sheetReference(plan: WorkbookPlan, id: SheetId): string {
  const sheet = plan.sheets.find((candidate) => candidate.id === id);
  if (sheet === undefined) {
    throw new UnknownSheetError(
      id,
      plan.sheets.map((known) => known.id),
    );
  }
  return `'${sheet.name.replaceAll("'", "''")}'`;
}

/** `'Income statement'!$C$5:$D$5`, absolute as a defined name wants it. */
export function areaReference(plan: WorkbookPlan, area: AreaPlan): string {
  const corner = (row: number, column: number) => `$${encodeCol(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${sheetReference(plan, area.sheet)}!${first === last ? first : `${first}:${last}`}`;
}
