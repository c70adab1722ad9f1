import type { JSX } from "preact";
import type { Measure } from "../../model/measures.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import * as resultWords from "./resultWords.ts";

const signs: Partial<Record<Measure["tone"], string>> = { headroom: "▲", loss: "▼", error: "!" };

/** A number that lights up briefly when it has changed; the key makes each change start the light anew. */
export function MeasureValue({ measure }: { readonly measure: Measure }): JSX.Element {
  const lit = measure.change > 0 ? "lit" : "";
  return (
    <span key={measure.change} class={`value ${lit}`} data-measure={measure.plan.id}>
      {measure.text}
    </span>
  );
}

/** Headroom or loss, by sign and word. */
export function ToneWord({ measure }: { readonly measure: Measure }): JSX.Element | null {
  if (measure.word === undefined) return null;
  return (
    <span class={`tone tone-${measure.tone}`}>
      <span aria-hidden="true">{signs[measure.tone]} </span>
      {measure.word}
    </span>
  );
}

/** A number that shows its cell when pressed. */
export function ValueButton({
  measure,
  pane,
}: {
  readonly measure: Measure;
  readonly pane: PaneCommands;
}): JSX.Element {
  const { plan, text, word } = measure;
  const name = [plan.label, plan.period].filter((part) => part !== undefined).join(" ");
  return (
    <button
      type="button"
      class="value-button"
      title={resultWords.goToCell(name)}
      aria-label={resultWords.goToCellOf(name, [text, word].filter((part) => part !== undefined).join(", "))}
      onClick={() => void pane.goTo(plan.cell)}
    >
      <MeasureValue measure={measure} />
    </button>
  );
}
