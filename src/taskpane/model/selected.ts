import type { FigurePlan } from "../../plan/plan.ts";
import { compareFigure, type Comparison } from "./compareFigure.ts";
import { fieldOf, type Field } from "./fields.ts";
import type { PaneState } from "./PaneState.ts";
import { placeKey } from "./placeIndex.ts";

/** What the pane tells of the cell that is selected in the sheet. */
export type Selected =
  | { readonly kind: "nothing" }
  | { readonly kind: "figure"; readonly figure: FigurePlan; readonly address: string; readonly comparison: Comparison }
  | { readonly kind: "assumption"; readonly field: Field; readonly address: string };

export function selected(state: PaneState): Selected {
  const cell = state.selected;
  const meaning = cell && state.places.get(placeKey(cell));
  if (!cell || !meaning) return { kind: "nothing" };
  const { address } = cell;
  return meaning.kind === "figure"
    ? { kind: "figure", figure: meaning.figure, address, comparison: compareFigure(meaning.figure, cell.state) }
    : { kind: "assumption", field: fieldOf(state, meaning.plan), address };
}

/** True where the user has typed over a reported figure. */
export function isChanged({ figure, comparison }: Extract<Selected, { kind: "figure" }>): boolean {
  return !figure.calculated && comparison.agreement === "different";
}

/** What a figure is, in a word or two, beside its source. */
export const conditionWords: Record<FigurePlan["condition"], string> = {
  "as printed": "As printed",
  repaired: "Repaired",
  derived: "Derived",
  corrected: "Corrected",
  doubtful: "Doubtful",
  "not applicable": "Not applicable",
};

/** What to say aloud of the selection: short, as the sheet itself says the cell's content. Empty where there is nothing to tell. */
export function selectedInWords(state: PaneState): string {
  const told = selected(state);
  if (told.kind === "nothing") return "";
  if (told.kind === "assumption") {
    const { basis, plan } = told.field;
    const { label, period, group } = plan;
    return `${[label, period].filter((part) => part !== undefined).join(" ")}, ${group}: ${basis} assumption.`;
  }
  const { label, heading, condition, calculated } = told.figure;
  const { agreement, announced } = told.comparison;
  const what = isChanged(told) ? "changed" : calculated ? "calculated" : conditionWords[condition].toLowerCase();
  return `${label}, ${heading}: ${what}.${agreement === "different" ? ` Announced: ${announced}.` : ""}`;
}
