import "../../style/opening.css";
import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { OpenFiling } from "../../view/shell/OpenFiling.tsx";
import { refuseOtherFiles } from "../../view/parts/refuseOtherFiles.ts";
import { Screen } from "../../view/shell/Screen.tsx";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import type { Advice } from "../../../host/Advice.ts";
import { nothingWritten } from "../../model/nothingWritten.ts";
import type { OpeningState } from "../model/OpeningState.ts";
import { Opening } from "../run/Opening.ts";
import { startReader } from "../run/startReader.ts";
import { SavedPack } from "./SavedPack.tsx";
import { ReviewScreen } from "./ReviewScreen.tsx";
import * as openingWords from "../openingWords.ts";
import * as viewWords from "../../view/viewWords.ts";

export interface OpeningPanelProps {
  readonly file: File;
  readonly pane: PaneCommands;
}

/** A filing from its file to the model: read, looked through, built. */
export function OpeningPanel({ file, pane }: OpeningPanelProps): JSX.Element {
  const opening = useMemo(() => pane.desk.take(file, () => start(file, pane)), [file]);
  const [state, setState] = useState<OpeningState>(opening.state);
  useEffect(() => {
    setState(opening.state);
    return opening.follow(setState);
  }, [opening]);
  useEffect(
    () => refuseOtherFiles((other) => opening.dispatch({ kind: "told", sentence: otherFile(other) })),
    [opening],
  );
  const leave = (): void => {
    pane.desk.clear();
    pane.dispatch({ kind: "openingLeft" });
  };
  switch (state.step) {
    case "reading":
      return <Reading state={state} onCancel={leave} />;
    case "refused":
      return (
        <Screen heading={viewWords.thisFileWasNotOpened} focused>
          <p role="alert">{state.sentence}</p>
          <OpenFiling label={openingWords.openAnotherFile} pane={pane} />
          <button type="button" class="button button-subtle" onClick={leave}>
            {viewWords.back}
          </button>
        </Screen>
      );
    case "pack":
      return <SavedPack state={state} opening={opening} onCancel={leave} />;
    case "review":
      return <ReviewScreen state={state} opening={opening} onCancel={leave} />;
  }
}

function start(file: File, pane: PaneCommands): Opening {
  const opening = new Opening(file, {
    startReader,
    build: async (pack) => {
      const outcome = await pane.buildPack(pack, file);
      return outcome.kind === "built" ? undefined : whyNotBuilt(outcome.advice);
    },
    reviews: pane.desk.reviews,
  });
  void opening.start();
  return opening;
}

const whyNotBuilt = (advice: Advice): string =>
  openingWords.decisionsKept([advice.sentence, nothingWritten(advice)].join(" ").trim());

const otherFile = (name: string): string => openingWords.oneAtATime(name);

interface ReadingProps {
  readonly state: Extract<OpeningState, { readonly step: "reading" }>;
  readonly onCancel: () => void;
}

function Reading({ state, onCancel }: ReadingProps): JSX.Element {
  const { file, progress } = state;
  const percent = progress === undefined ? 0 : Math.round((100 * progress.done) / Math.max(1, progress.of));
  const said = progress === undefined ? openingWords.openingTheFile : `Page ${progress.done} of ${progress.of}`;
  return (
    <Screen heading={viewWords.readingTheFiling} focused>
      <p class="file-name">{file}</p>
      <div
        class="progress"
        role="progressbar"
        aria-label={viewWords.readingTheFiling}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={said}
      >
        <div class="progress-bar" style={`width: ${percent}%`} />
      </div>
      <p class="step">{said}</p>
      <button type="button" class="button" onClick={onCancel}>
        {viewWords.cancel}
      </button>
    </Screen>
  );
}
