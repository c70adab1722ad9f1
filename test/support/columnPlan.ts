import type { CellContent, SheetPlan, WorkbookPlan } from "../../src/plan/plan.ts";

/** A sheet whose column A holds one content a row. */
export const columnSheet = (id: string, name: string, contents: readonly CellContent[]): SheetPlan => ({
  id,
  name,
  tabColour: "#000000",
  columnWidths: [10],
  freeze: { rows: 0, columns: 0 },
  cells: contents.map((content, row) => ({ row, column: 0, content, style: "formula" })),
  spills: [],
  conditionalFormats: [],
  choices: [],
});

/** A workbook of such sheets and nothing else. */
export const planOfSheets = (sheets: readonly SheetPlan[], names: WorkbookPlan["names"] = []): WorkbookPlan => ({
  version: "1",
  title: "Columns",
  names,
  assumptions: [],
  measures: [],
  figures: [],
  contents: [],
  analyses: [],
  checks: [],
  sheets,
});
