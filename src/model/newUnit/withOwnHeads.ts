import { forecastYears } from "../assumptions/unitAssumptions.ts";
import type { CellContent, CellPlan, SheetPlan } from "../../plan/plan.ts";

/** A text as the builders write it, and the cell that holds the user's own. */
export interface OwnText {
  readonly text: string;
  /** "$B$4" */
  readonly cell: string;
}

/**
 * The sheet with texts such as the currency, and the years of its heads, taken from cells, as a unit of another company
 * has its own.
 *
 * @param top the first row concerned.
 * @param firstYear the address of the cell with the first forecast year.
 */
export function withOwnHeads(sheet: SheetPlan, top: number, texts: readonly OwnText[], firstYear: string): SheetPlan {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.row < top ? cell : { ...cell, content: ownContent(cell, texts, firstYear) },
    ),
  };
}

function ownContent({ content, style, format }: CellPlan, texts: readonly OwnText[], firstYear: string): CellContent {
  if (content.kind === "number" && style === "columnHead" && format === "year") {
    const later = Number(content.value) - Number(forecastYears[0]);
    return { kind: "formula", formula: later === 0 ? `=${firstYear}` : `=${firstYear}+${later}` };
  }
  if (content.kind === "text" && texts.some(({ text }) => content.text.includes(text)))
    return { kind: "formula", formula: `=${joined(content.text, texts)}` };
  // Where a formula names one of them, it does so within a text.
  if (content.kind === "formula") {
    const formula = texts.reduce((own, { text, cell }) => own.replaceAll(text, `"&${cell}&"`), content.formula);
    return { kind: "formula", formula };
  }
  return content;
}

/** A text that cells have a part in, as a formula without "=": `$B$4&": workings"`. */
function joined(words: string, texts: readonly OwnText[]): string {
  const found = texts.find(({ text }) => words.includes(text));
  if (found === undefined) return `"${words.replaceAll('"', '""')}"`;
  const parts = words.split(found.text).map((part) => (part === "" ? [] : [joined(part, texts)]));
  const formula = parts.flatMap((part, index) => (index === 0 ? part : [found.cell, ...part]));
  // A blank cell alone would show as 0.
  return formula.length === 1 ? `${formula.join("")}&""` : formula.join("&");
}
