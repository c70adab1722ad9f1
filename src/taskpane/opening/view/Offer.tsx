import type { JSX } from "preact";
import type { ReviewProps } from "./ReviewProps.ts";

/** What was decided of this very document before, to be taken up again. */
export function Offer({ state, opening }: ReviewProps): JSX.Element | null {
  const { offered, decisions } = state;
  if (offered === undefined || decisions.length > 0) return null;
  return (
    <section class="review-part offer" aria-label="Decisions of an earlier time">
      <p>
        You looked through this document before and decided{" "}
        {offered.length === 1 ? "one thing" : `${offered.length} things`}.
      </p>
      <div class="lists">
        <button type="button" class="button button-primary" onClick={() => opening.dispatch({ kind: "offerTaken" })}>
          Go on from there
        </button>
        <button type="button" class="button" onClick={() => opening.dispatch({ kind: "offerLeft" })}>
          Start anew
        </button>
      </div>
    </section>
  );
}
