import { areaAddress, cellAddress, columnLetters } from "../../formula/addresses.ts";
import { page, paperOf } from "../../plan/paper/paper.ts";
import type { SheetPlan } from "../../plan/plan.ts";
import { likelyText } from "../../plan/paper/rowHeights.ts";
import type { Step } from "../decorating/Decoration.ts";
import { rangesOf } from "../ranges/rangeOf.ts";

/**
 * A4 landscape, with the frozen columns and the heads on each page, the tab and the page's number at its foot; pages
 * begin where the plan's paper has them begin.
 */
export function pageSteps(plan: SheetPlan): readonly Step[] {
  const { columns: titleColumns } = plan.freeze;
  const { scale, areas, titleRows, rowStarts, columnStarts } = paperOf(plan, likelyText);
  const { left, right, top, bottom, footer } = page;
  return [
    ({ pageLayout }) => void (pageLayout.orientation = "Landscape"),
    ({ pageLayout }) => void (pageLayout.paperSize = "A4"),
    ({ pageLayout }) => pageLayout.setPrintMargins("Points", { left, right, top, bottom, footer }),
    ({ pageLayout }) => void (pageLayout.zoom = { scale }),
    (worksheet) =>
      worksheet.pageLayout.setPrintArea(rangesOf(worksheet, areas.map((area) => areaAddress(area)).join(","))),
    ...(titleRows === undefined
      ? []
      : [
          ({ pageLayout }: Excel.Worksheet) =>
            pageLayout.setPrintTitleRows(`$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}`),
        ]),
    ...(titleColumns > 0
      ? [({ pageLayout }: Excel.Worksheet) => pageLayout.setPrintTitleColumns(`$A:$${columnLetters(titleColumns - 1)}`)]
      : []),
    // Those of an earlier build are elsewhere.
    ({ horizontalPageBreaks }) => horizontalPageBreaks.removePageBreaks(),
    ({ verticalPageBreaks }) => verticalPageBreaks.removePageBreaks(),
    ...rowStarts.map(
      (row): Step =>
        ({ horizontalPageBreaks }) =>
          void horizontalPageBreaks.add(cellAddress({ row, column: 0 })),
    ),
    ...columnStarts.map(
      (column): Step =>
        ({ verticalPageBreaks }) =>
          void verticalPageBreaks.add(cellAddress({ row: 0, column })),
    ),
    ({ pageLayout }) => {
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.leftFooter = "&A";
      defaultForAllPages.rightFooter = "Page &P of &N";
    },
  ];
}
