import type { JSX } from "preact";
import { NewUnit } from "./NewUnit.tsx";
import { OpenFiling } from "./OpenFiling.tsx";
import type { PaneView } from "../PaneView.ts";
import { Screen } from "./Screen.tsx";
import { HelpLinks } from "../sharing/HelpLinks.tsx";
import { SharingPanel } from "../sharing/SharingPanel.tsx";
import { UnfinishedReview } from "./UnfinishedReview.tsx";

/** Three ways in: the announcement that comes with the add-in, named; a filing of one's own; a blank unit. */
export function FirstScreen({ state, pane }: PaneView): JSX.Element {
  return (
    <Screen heading="Headroom">
      <p>
        Turns a results announcement into a live model: gross margin, adjusted net loss and the headroom of goodwill
        over its impairment test (IAS 36).
      </p>
      <section class="way" aria-labelledby="way-announcement">
        <h2 id="way-announcement">The announcement that comes with it</h2>
        <p>{state.announcement}</p>
        <button type="button" class="button button-primary button-large" onClick={() => void pane.build()}>
          Build model
        </button>
        <p class="fine">
          Its sheets are added to this workbook. Sheets of your own are not touched; where a name is taken, the model's
          sheet takes another.
        </p>
      </section>
      <section class="way" aria-labelledby="way-filing">
        <h2 id="way-filing">A filing of your own</h2>
        <p>
          A results announcement or annual report of any company: PDF, HTML, XBRL, .xlsx, CSV or text. It may be dropped
          here, or a table of it pasted or selected in a sheet, and stays on this computer.
        </p>
        <UnfinishedReview pane={pane} />
        <OpenFiling label="Open a filing" pane={pane} dropped />
        {pane.openSelection === undefined ? null : (
          <button type="button" class="button" onClick={() => void pane.openSelection?.()}>
            Read the selected cells
          </button>
        )}
      </section>
      <NewUnit pane={pane} />
      {state.snapshot?.detached === true ? <SharingPanel state={state} pane={pane} /> : null}
      <HelpLinks />
    </Screen>
  );
}
