import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PaneView } from "../PaneView.ts";

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
      <h2 id="new-unit">A unit of your own</h2>
      <p>
        Adds a sheet with a blank unit block, for a cash-generating unit of any company, and with its headroom and
        sensitivity.
      </p>
      <button type="button" class="button" disabled={adding} onClick={() => void add()}>
        New unit
      </button>
      <p role="status">
        {added === undefined ? "" : `${added} is there: fill in its marked cells. Its analyses are under Goodwill.`}
      </p>
      {added === undefined ? null : (
        <button
          type="button"
          class="button button-subtle"
          onClick={() => pane.dispatch({ kind: "tabChosen", tab: "goodwill" })}
        >
          Show {added} under Goodwill
        </button>
      )}
    </section>
  );
}
