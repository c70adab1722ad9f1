import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { Screen } from "./Screen.tsx";
import * as shellWords from "./shellWords.ts";
import * as viewWords from "../viewWords.ts";

interface OpeningPhaseProps {
  readonly file: File;
  readonly pane: PaneCommands;
}

type Panel = (props: OpeningPhaseProps) => JSX.Element;
type Loading =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly Panel: Panel }
  | { readonly kind: "failed"; readonly sentence: string };

/** The opening of a filing, whose screens are loaded when the first file is chosen. */
export function OpeningPhase({ file, pane }: OpeningPhaseProps): JSX.Element {
  const [loading, setLoading] = useState<Loading>({ kind: "loading" });
  useEffect(() => {
    if (loading.kind === "loading") void loadPanel().then(setLoading);
  }, [loading]);
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
          <button type="button" class="button button-primary" onClick={() => setLoading({ kind: "loading" })}>
            {shellWords.retry}
          </button>
          <button type="button" class="button button-subtle" onClick={() => pane.dispatch({ kind: "openingLeft" })}>
            {viewWords.back}
          </button>
        </Screen>
      );
    case "loaded":
      return <loading.Panel file={file} pane={pane} />;
  }
}

async function loadPanel(): Promise<Loading> {
  try {
    const { OpeningPanel } = await import(/* webpackChunkName: "review" */ "../../opening/view/OpeningPanel.tsx");
    return { kind: "loaded", Panel: OpeningPanel };
  } catch (error) {
    return { kind: "failed", sentence: error instanceof Error ? error.message : String(error) };
  }
}
