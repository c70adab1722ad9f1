import type { CellContent, CellPlan, SheetPlan } from "../../plan/plan.ts";

/** Titles, heads and headings show without any figure of the unit. */
const always: ReadonlySet<CellPlan["style"]> = new Set(["title", "heading", "columnHead", "unit"]);

/**
 * The sheet with formulas that show nothing until a condition holds, so that blank inputs give no error values: every
 * one below the inputs, heads apart; conditional formats mark nothing until then.
 *
 * @param top the first row concerned; what stands beside an input there speaks of the input alone and stays as it is.
 * @param condition a formula without "=", of fixed addresses.
 */
export function onceComplete(sheet: SheetPlan, top: number, condition: string): SheetPlan {
  const inputRows = new Set(sheet.cells.flatMap(({ row, inputKey }) => (inputKey === undefined ? [] : [row])));
  const guarded = (content: CellContent): CellContent =>
    content.kind === "formula"
      ? { kind: "formula", formula: `=IF(${condition},${content.formula.slice(1)},"")` }
      : content;
  return {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.row < top || always.has(cell.style) || inputRows.has(cell.row)
        ? cell
        : {
            ...cell,
            content: guarded(cell.content),
            ...(cell.withoutAddIn && { withoutAddIn: guarded(cell.withoutAddIn) }),
          },
    ),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...format,
      formula: `=AND(${condition},${format.formula.slice(1)})`,
    })),
  };
}
