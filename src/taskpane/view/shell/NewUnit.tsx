import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PaneView } from "../PaneView.ts";
import * as shellWords from "./shellWords.ts";

/** Adds a sheet with a blank unit block for a unit of the user's own. */
export function NewUnit({ pane }: Pick<PaneView, "pane">): JSX.Element {
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState<string>();
  const add = async (): Promise<void> => {
    setAdding(true);
    setAdded(undefined);
    setAdded(await pane.addUnit());
    setAdding(false);
  };
  return (
    <section class="new-unit" aria-labelledby="new-unit">
      <h2 id="new-unit">{shellWords.aUnitOfYourOwn}</h2>
      <p>{shellWords.newUnitWhat}</p>
      <button type="button" class="button" disabled={adding} onClick={() => void add()}>
        {shellWords.newUnit}
      </button>
      <p role="status">{added === undefined ? "" : shellWords.newUnitAdded(added)}</p>
      {added === undefined ? null : (
        <button
          type="button"
          class="button button-subtle"
          onClick={() => pane.dispatch({ kind: "tabChosen", tab: "goodwill" })}
        >
          {shellWords.showUnderGoodwill(added)}
        </button>
      )}
    </section>
  );
}
