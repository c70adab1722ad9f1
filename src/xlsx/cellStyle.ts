import type { Border as XlsxBorder, Style } from "@cj-tech-master/excelts";
import type { CellPlan, ConditionalFormatPlan } from "../plan/plan.ts";
import { conditionalLooks, lookOfCell, type Border } from "../plan/styles.ts";

/** The look of a cell of the plan, as the file format has it. */
export function cellStyle(cell: CellPlan): Partial<Style> {
  const look = lookOfCell(cell);
  const { top, bottom, left, right } = look.borders;
  return {
    numFmt: look.numberFormat,
    font: {
      name: look.fontName,
      size: look.fontSize,
      color: argb(look.fontColour),
      bold: look.bold,
      italic: look.italic,
    },
    ...(look.fill === undefined
      ? {}
      : { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: argb(look.fill) } }),
    border: {
      ...(top && { top: border(top) }),
      ...(bottom && { bottom: border(bottom) }),
      ...(left && { left: border(left) }),
      ...(right && { right: border(right) }),
    },
    alignment: {
      horizontal: look.horizontal,
      vertical: look.vertical,
      wrapText: look.wrap,
      ...(cell.indent === undefined ? {} : { indent: cell.indent }),
    },
  };
}

/** What a conditional format lays over a cell; its fill is the background colour of a pattern, unlike a cell's own. */
export function conditionalStyle(name: ConditionalFormatPlan["look"]): Partial<Style> {
  const look = conditionalLooks[name];
  return {
    font: { color: argb(look.fontColour), bold: look.bold, italic: look.italic },
    fill: { type: "pattern", pattern: "solid", bgColor: argb(look.fill) },
  };
}

function border({ line, colour }: Border): Partial<XlsxBorder> {
  return { style: line, color: argb(colour) };
}

/** "#1F3864" as opaque "FF1F3864". */
export function argb(colour: string): { argb: string } {
  return { argb: `FF${colour.replace("#", "").toUpperCase()}` };
}
