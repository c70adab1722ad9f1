import type { Worksheet } from "@cj-tech-master/excelts";
import { page, paperOf } from "../plan/paper/paper.ts";
import type { CellPlan, SheetPlan } from "../plan/plan.ts";

const A4 = 9;
const POINTS_OF_AN_INCH = 72;
/** The header of which there is none. */
const header = 0;

/** A4 landscape at the scale of the plan's paper, with its pages' first rows and columns. */
export function setPage(worksheet: Worksheet, sheet: SheetPlan, textOf: (cell: CellPlan) => string | undefined): void {
  const { scale, rowStarts, columnStarts } = paperOf(sheet, textOf);
  const inches = (points: number): number => points / POINTS_OF_AN_INCH;
  worksheet.pageSetup = {
    ...worksheet.pageSetup,
    orientation: "landscape",
    paperSize: A4,
    fitToPage: false,
    scale,
    margins: {
      left: inches(page.left),
      right: inches(page.right),
      top: inches(page.top),
      bottom: inches(page.bottom),
      footer: inches(page.footer),
      header,
    },
  };
  // A break stands after the row or column before the page's first.
  for (const row of rowStarts) worksheet.getRow(row).addPageBreak();
  for (const column of columnStarts) worksheet.getColumn(column).addPageBreak();
}
