import type { JSX } from "preact";
import { decisionInWords } from "../model/reviewWords.ts";
import type { ReviewProps } from "./ReviewProps.ts";
import { useFocusAfter } from "./useFocusAfter.ts";
import * as openingWords from "../openingWords.ts";

/** What was decided so far, each to be taken back. */
export function Decisions({ state, opening }: ReviewProps): JSX.Element | null {
  const { decisions, review } = state;
  const head = useFocusAfter<HTMLElement>(state, "undone");
  if (decisions.length === 0) return null;
  return (
    <details class="review-part">
      <summary ref={head}>{openingWords.decidedCount(decisions.length)}</summary>
      <ul class="decisions">
        {decisions.map((decision) => {
          const words = decisionInWords(decision, review);
          return (
            <li key={JSON.stringify(decision)}>
              <span>{words}</span>
              <button
                type="button"
                class="button button-small"
                onClick={() => opening.dispatch({ kind: "undone", decision })}
              >
                {openingWords.undo}
                <span class="unseen">: {words}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
