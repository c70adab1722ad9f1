import type { ICellData, IWorkbookData } from "@univerjs/core";
import type { CellContent, SheetPlan, WorkbookPlan } from "../plan/plan.ts";
import { areaReference } from "./references.ts";
import { CellValueType, LocaleType } from "./univer.ts";
import { withoutAddIn } from "./withoutAddIn.ts";

/** A plan as Univer's workbook snapshot: contents and names only, which is all that calculation needs. */
export function univerWorkbook(plan: WorkbookPlan): Partial<IWorkbookData> {
  return {
    id: "plan",
    name: plan.title,
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: plan.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(plan.sheets.map((sheet) => [sheet.id, univerSheet(sheet)])),
    resources: [{ name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(univerNames(plan)) }],
  };
}

function univerSheet(sheet: SheetPlan): NonNullable<IWorkbookData["sheets"][string]> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const cell of sheet.cells) {
    const data = univerCell(withoutAddIn(sheet, cell));
    if (data !== undefined) (cellData[cell.row] ??= {})[cell.column] = data;
  }
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount: 1 + Math.max(0, ...sheet.cells.map((cell) => cell.row)),
    columnCount: 1 + Math.max(0, ...sheet.cells.map((cell) => cell.column)),
    cellData,
  };
}

/** What a cell holds, as Univer keeps it; undefined for a blank one. */
export function univerCell(content: CellContent): ICellData | undefined {
  switch (content.kind) {
    case "empty":
      return undefined;
    case "text":
      return { v: content.text, t: CellValueType.STRING };
    case "number":
      return { v: Number(content.value), t: CellValueType.NUMBER };
    case "logical":
      return { v: content.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "formula":
      return { f: content.formula };
  }
}

function univerNames(plan: WorkbookPlan): Record<string, object> {
  return Object.fromEntries(
    plan.names.map(({ name, area }) => [
      name,
      { id: name, name, formulaOrRefString: areaReference(plan, area), localSheetId: "AllDefaultWorkbook" },
    ]),
  );
}
