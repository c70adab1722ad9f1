import type { JSX } from "preact";
import { Screen } from "../../view/shell/Screen.tsx";
import type { PackOpened } from "../model/OpeningState.ts";
import type { Opening } from "../run/Opening.ts";

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
        A saved pack: {pack.tables.length} tables, {pack.decisions.length} decisions, {pack.doubts.length} doubts that
        stay marked.
      </p>
      {problem === undefined ? null : <p role="alert">{problem}</p>}
      <button type="button" class="button button-primary" aria-disabled={building} onClick={() => void opening.build()}>
        Build
      </button>
      <button type="button" class="button button-subtle" onClick={onCancel}>
        Cancel
      </button>
    </Screen>
  );
}
