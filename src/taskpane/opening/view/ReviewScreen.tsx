import type { JSX } from "preact";
import { Icon } from "../../view/parts/icons.tsx";
import { useFocus } from "../../view/parts/useFocus.ts";
import { countsInWords } from "../model/reviewWords.ts";
import { Decisions } from "./Decisions.tsx";
import { Facts } from "./Facts.tsx";
import { savePack } from "../run/savePack.ts";
import type { ReviewProps } from "./ReviewProps.ts";
import { Offer } from "./Offer.tsx";
import { RowsToLookAt } from "./RowsToLookAt.tsx";
import { TablesFound } from "./TablesFound.tsx";
import * as openingWords from "../openingWords.ts";
import * as viewWords from "../../view/viewWords.ts";

/** What was read of a filing and what bears it out; what is open is settled here, and the model built. */
export function ReviewScreen({
  state,
  opening,
  onCancel,
}: ReviewProps & { readonly onCancel: () => void }): JSX.Element {
  const head = useFocus<HTMLHeadingElement>();
  const { review } = state;
  const { issuer, document } = review.pack;
  return (
    <div class="review">
      <main>
        <header class="review-head">
          <h1 ref={head} tabIndex={-1}>
            {issuer.name}
          </h1>
          {document.title === issuer.name || state.file.startsWith(document.title) ? null : <p>{document.title}</p>}
          {state.file === issuer.name ? null : <p class="file-name">{state.file}</p>}
        </header>
        {state.problem === undefined ? null : (
          <div class="message message-error" role="alert">
            <Icon name="error" />
            <p class="message-text">{state.problem}</p>
          </div>
        )}
        <Offer state={state} opening={opening} />
        <TablesFound review={review} />
        <Facts state={state} opening={opening} />
        <section class="review-part" aria-labelledby="figures-read">
          <h2 id="figures-read">{openingWords.figures}</h2>
          <p role="status">{countsInWords(review.counts)}</p>
          <RowsToLookAt state={state} opening={opening} />
        </section>
        <Decisions state={state} opening={opening} />
      </main>
      <BuildBar state={state} opening={opening} onCancel={onCancel} />
    </div>
  );
}

function BuildBar({ state, opening, onCancel }: ReviewProps & { readonly onCancel: () => void }): JSX.Element {
  const { open } = state.review;
  const waits = open.length > 0;
  return (
    <section class="build-bar" aria-label={openingWords.buildTheModel}>
      <ul id="still-open" class="still-open">
        {open.map(({ about, sentence }) => (
          <li key={about}>{sentence}</li>
        ))}
      </ul>
      <div class="build-buttons">
        <button
          type="button"
          class="button button-primary"
          aria-disabled={waits || state.deciding || state.building}
          aria-describedby={waits ? "still-open" : undefined}
          onClick={() => void opening.build()}
        >
          {openingWords.build}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {viewWords.cancel}
        </button>
        {waits ? null : (
          <button type="button" class="button button-subtle" onClick={() => savePack(state.review.pack)}>
            {openingWords.savePack}
          </button>
        )}
      </div>
    </section>
  );
}
