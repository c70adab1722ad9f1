import type { Area } from "../../formula/addresses.ts";
import type { ConditionalFormatPlan, SheetPlan } from "../../plan/plan.ts";
import { conditionalLooks } from "../../plan/styles.ts";
import { replaceCorners } from "../following/moveReferences.ts";
import { combinedAddresses } from "../ranges/rectangles.ts";
import { rangesOf } from "../ranges/rangeOf.ts";

interface FormatGroup {
  /** The first is the highest: the formula is relative to its first cell. */
  readonly first: ConditionalFormatPlan;
  readonly areas: Area[];
}

/** The formula as it reads from any cell: relative references as distances. */
function fromAnyCell({ area, formula }: ConditionalFormatPlan): string {
  return replaceCorners(formula, ({ columnMark, column, rowMark, row }) => {
    const fixed = (mark: string, line: number, from: number): string =>
      mark === "$" ? `$${line}` : `[${line - from}]`;
    return `R${fixed(rowMark, row, area.row)}C${fixed(columnMark, column, area.column)}`;
  });
}

/** Formats that say the same of areas below each other are one in Excel too. */
function groupsOf({ conditionalFormats }: SheetPlan): FormatGroup[] {
  const groups = new Map<string, FormatGroup>();
  for (const format of conditionalFormats) {
    const key = `${format.look}/${format.area.column}/${fromAnyCell(format)}`;
    const group = groups.get(key);
    if (group === undefined || format.area.row < group.first.area.row) {
      groups.set(key, { first: format, areas: [format.area, ...(group?.areas ?? [])] });
    } else {
      group.areas.push(format.area);
    }
  }
  return [...groups.values()];
}

export function setConditionalFormats(sheet: Excel.Worksheet, plan: SheetPlan): void {
  // Excel puts each new one above the others; in the plan the first counts most.
  for (const { first, areas } of groupsOf(plan).reverse()) {
    const { formula, look } = first;
    const { fontColour, bold, italic, fill } = conditionalLooks[look];
    for (const address of combinedAddresses(areas)) {
      const { conditionalFormats } = rangesOf(sheet, address);
      const { rule, format } = conditionalFormats.add(Excel.ConditionalFormatType.custom).custom;
      rule.formula = formula;
      format.font.color = fontColour;
      if (bold) format.font.bold = true;
      if (italic) format.font.italic = true;
      format.fill.color = fill;
    }
  }
}
