import type { CellContent, WorkbookPlan } from "../plan.ts";

/** The plan with the kept contents in the inputs of these keys; the others as planned. */
export function withInputs(plan: WorkbookPlan, kept: ReadonlyMap<string, CellContent>): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const content = cell.inputKey === undefined ? undefined : kept.get(cell.inputKey);
        return content === undefined ? cell : { ...cell, content };
      }),
    })),
  };
}
