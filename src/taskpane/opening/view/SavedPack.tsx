import type { JSX } from "preact";
import { Screen } from "../../view/shell/Screen.tsx";
import type { PackOpened } from "../model/OpeningState.ts";
import type { Opening } from "../run/Opening.ts";
import * as openingWords from "../openingWords.ts";
import * as viewWords from "../../view/viewWords.ts";

interface SavedPackProps {
  readonly state: PackOpened;
  readonly opening: Pick<Opening, "build">;
  readonly onCancel: () => void;
}

/** A pack that was saved: what it is of, to be built as it is. */
export function SavedPack({ state, opening, onCancel }: SavedPackProps): JSX.Element {
  const { pack, problem, building } = state;
  return (
    <Screen heading={pack.issuer.name} focused>
      <p>{pack.document.title}</p>
      <p class="fine">
        {openingWords.savedPack({
          tables: pack.tables.length,
          decisions: pack.decisions.length,
          doubts: pack.doubts.length,
        })}
      </p>
      {problem === undefined ? null : <p role="alert">{problem}</p>}
      <button type="button" class="button button-primary" aria-disabled={building} onClick={() => void opening.build()}>
        {openingWords.build}
      </button>
      <button type="button" class="button button-subtle" onClick={onCancel}>
        {viewWords.cancel}
      </button>
    </Screen>
  );
}
