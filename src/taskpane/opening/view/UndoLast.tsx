import type { JSX } from "preact";
import { decisionInWords } from "../model/reviewWords.ts";
import type { ReviewProps } from "./ReviewProps.ts";
import * as openingWords from "../openingWords.ts";

const facts = new Set(["money", "periods", "restated"]);

/** What was decided last of the rows, to be taken back where it was done. */
export function UndoLast({ state, opening }: ReviewProps): JSX.Element | null {
  const last = state.decisions.at(-1);
  if (last === undefined || facts.has(last.kind)) return null;
  const words = decisionInWords(last, state.review);
  return (
    <div class="undo-last">
      <p role="status">{words}</p>
      <button
        type="button"
        class="button button-small"
        onClick={() => opening.dispatch({ kind: "undone", decision: last })}
      >
        {openingWords.undo}
        <span class="unseen">: {words}</span>
      </button>
    </div>
  );
}
