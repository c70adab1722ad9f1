import type { JSX } from "preact";
import type { ReviewProps } from "./ReviewProps.ts";
import * as openingWords from "../openingWords.ts";

/** What was decided of this very document before, to be taken up again. */
export function Offer({ state, opening }: ReviewProps): JSX.Element | null {
  const { offered, decisions } = state;
  if (offered === undefined || decisions.length > 0) return null;
  return (
    <section class="review-part offer" aria-label={openingWords.decisionsOfAnEarlierTime}>
      <p>
        {openingWords.lookedThrough} {offered.length === 1 ? "one thing" : `${offered.length} things`}.
      </p>
      <div class="lists">
        <button type="button" class="button button-primary" onClick={() => opening.dispatch({ kind: "offerTaken" })}>
          {openingWords.goOnFromThere}
        </button>
        <button type="button" class="button" onClick={() => opening.dispatch({ kind: "offerLeft" })}>
          {openingWords.startAnew}
        </button>
      </div>
    </section>
  );
}
