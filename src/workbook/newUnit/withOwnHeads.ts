import { forecastYears } from "../assumptions/unitAssumptions.ts";
import type { CellContent, CellPlan, SheetPlan } from "../plan.ts";

/** The currency as the builders write it, and the cell that holds the user's own. */
export interface CurrencyCell {
  readonly text: string;
  /** "$B$4" */
  readonly cell: string;
}

/**
 * The sheet with the currency and the years of its heads and units taken from cells, as a unit of another company has
 * its own.
 *
 * @param top the first row concerned.
 * @param firstYear the address of the cell with the first forecast year.
 */
export function withOwnHeads(sheet: SheetPlan, top: number, currency: CurrencyCell, firstYear: string): SheetPlan {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.row < top ? cell : { ...cell, content: ownContent(cell, currency, firstYear) },
    ),
  };
}

function ownContent(
  { content, style, format }: CellPlan,
  { text, cell }: CurrencyCell,
  firstYear: string,
): CellContent {
  if (content.kind === "number" && style === "columnHead" && format === "year") {
    const later = Number(content.value) - Number(forecastYears[0]);
    return { kind: "formula", formula: later === 0 ? `=${firstYear}` : `=${firstYear}+${later}` };
  }
  if (content.kind === "text" && content.text.includes(text)) {
    const parts = content.text.split(text).map((part) => (part === "" ? [] : [`"${part.replaceAll('"', '""')}"`]));
    return {
      kind: "formula",
      formula: `=${parts.flatMap((part, index) => (index === 0 ? part : [cell, ...part])).join("&")}`,
    };
  }
  // Where a formula names the currency, it does so within a text.
  if (content.kind === "formula") return { kind: "formula", formula: content.formula.replaceAll(text, `"&${cell}&"`) };
  return content;
}
