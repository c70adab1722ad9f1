import type { JSX } from "preact";
import { NewUnit } from "./NewUnit.tsx";
import { OpenFiling } from "./OpenFiling.tsx";
import type { PaneView } from "../PaneView.ts";
import { Screen } from "./Screen.tsx";
import { HelpLinks } from "../sharing/HelpLinks.tsx";
import { SharingPanel } from "../sharing/SharingPanel.tsx";
import { UnfinishedReview } from "./UnfinishedReview.tsx";
import * as shellWords from "./shellWords.ts";

/** Three ways in: the announcement that comes with the add-in, named; a filing of one's own; a blank unit. */
export function FirstScreen({ state, pane }: PaneView): JSX.Element {
  return (
    <Screen heading={shellWords.headroom} focused>
      <p>{shellWords.purpose}</p>
      <section class="way" aria-labelledby="way-announcement">
        <h2 id="way-announcement">{shellWords.announcement}</h2>
        <p>{state.announcement}</p>
        <button type="button" class="button button-primary button-large" onClick={() => void pane.build()}>
          {shellWords.buildModel}
        </button>
        <p class="fine">{shellWords.announcementWhat}</p>
      </section>
      <section class="way" aria-labelledby="way-filing">
        <h2 id="way-filing">{shellWords.ownFiling}</h2>
        <p>{shellWords.ownFilingWhat}</p>
        <UnfinishedReview pane={pane} />
        <OpenFiling label={shellWords.openAFiling} pane={pane} dropped />
        {pane.openSelection === undefined ? null : (
          <button type="button" class="button" onClick={() => void pane.openSelection?.()}>
            {shellWords.readTheSelectedCells}
          </button>
        )}
      </section>
      <NewUnit pane={pane} />
      {state.snapshot?.detached === true ? <SharingPanel state={state} pane={pane} /> : null}
      <HelpLinks />
    </Screen>
  );
}
