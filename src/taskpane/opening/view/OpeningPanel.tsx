import "../../style/opening.css";
import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { OpenFiling } from "../../view/OpenFiling.tsx";
import { Screen } from "../../view/Screen.tsx";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { startingOpening } from "../model/reduceOpening.ts";
import type { OpeningState } from "../model/OpeningState.ts";
import { Opening } from "../run/Opening.ts";
import { startReader } from "../run/startReader.ts";
import { SavedPack } from "./SavedPack.tsx";
import { ReviewScreen } from "./ReviewScreen.tsx";

export interface OpeningPanelProps {
  readonly file: File;
  readonly pane: PaneCommands;
}

/** A filing from its file to the model: read, looked through, built. */
export function OpeningPanel({ file, pane }: OpeningPanelProps): JSX.Element {
  const [state, setState] = useState<OpeningState>(startingOpening(file.name));
  const opening = useMemo(
    () => new Opening(file, { startReader, build: (pack) => pane.buildPack(pack, file) }, setState),
    [file],
  );
  useEffect(() => {
    setState(opening.state);
    void opening.start();
    return () => opening.close();
  }, [opening]);
  const leave = (): void => pane.dispatch({ kind: "openingLeft" });
  switch (state.step) {
    case "reading":
      return <Reading state={state} onCancel={leave} />;
    case "refused":
      return (
        <Screen heading="This file was not opened" focused>
          <p role="alert">{state.sentence}</p>
          <OpenFiling label="Open another file" pane={pane} />
          <button type="button" class="button button-subtle" onClick={leave}>
            Back
          </button>
        </Screen>
      );
    case "pack":
      return <SavedPack state={state} opening={opening} onCancel={leave} />;
    case "review":
      return <ReviewScreen state={state} opening={opening} onCancel={leave} />;
  }
}

interface ReadingProps {
  readonly state: Extract<OpeningState, { readonly step: "reading" }>;
  readonly onCancel: () => void;
}

function Reading({ state, onCancel }: ReadingProps): JSX.Element {
  const { file, progress } = state;
  const percent = progress === undefined ? 0 : Math.round((100 * progress.done) / Math.max(1, progress.of));
  const said = progress === undefined ? "Opening the file" : `Page ${progress.done} of ${progress.of}`;
  return (
    <Screen heading="Reading the filing" focused>
      <p class="file-name">{file}</p>
      <div
        class="progress"
        role="progressbar"
        aria-label="Reading the filing"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={said}
      >
        <div class="progress-bar" style={`width: ${percent}%`} />
      </div>
      <p class="step">{said}</p>
      <button type="button" class="button" onClick={onCancel}>
        Cancel
      </button>
    </Screen>
  );
}
