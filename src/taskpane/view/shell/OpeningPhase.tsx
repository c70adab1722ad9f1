import type { JSX } from "preact";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { loadedBy, useLoaded, type Loaded } from "../parts/useLoaded.ts";
import { Screen } from "./Screen.tsx";
import * as shellWords from "./shellWords.ts";
import * as viewWords from "../viewWords.ts";

interface OpeningPhaseProps {
  readonly file: File;
  readonly pane: PaneCommands;
}

/** The opening of a filing, whose screens are loaded when the first file is chosen. */
export function OpeningPhase({ file, pane }: OpeningPhaseProps): JSX.Element {
  const [loading, retry] = useLoaded(loadPanel);
  switch (loading.kind) {
    case "loading":
      return (
        <Screen heading={viewWords.readingTheFiling} focused>
          <p role="status">{file.name}</p>
        </Screen>
      );
    case "failed":
      return (
        <Screen heading={viewWords.thisFileWasNotOpened} focused>
          <p role="alert">{shellWords.readerNotLoaded(loading.sentence)}</p>
          <button type="button" class="button button-primary" onClick={retry}>
            {shellWords.retry}
          </button>
          <button type="button" class="button button-subtle" onClick={() => pane.dispatch({ kind: "openingLeft" })}>
            {viewWords.back}
          </button>
        </Screen>
      );
    case "loaded":
      return <loading.value file={file} pane={pane} />;
  }
}

const loadPanel = (): Promise<Loaded<(props: OpeningPhaseProps) => JSX.Element>> =>
  loadedBy(
    async () => (await import(/* webpackChunkName: "review" */ "../../opening/view/OpeningPanel.tsx")).OpeningPanel,
  );
