import type { JSX } from "preact";
import type { Advice } from "../../../host/Advice.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { OpenFiling } from "./OpenFiling.tsx";
import { Screen } from "./Screen.tsx";
import { UnfinishedReview } from "./UnfinishedReview.tsx";

/** The workbook's model is of a document whose data is lost: what is left of it, and the way back. */
export function PackLost({ advice, pane }: { readonly advice: Advice; readonly pane: PaneCommands }): JSX.Element {
  return (
    <Screen heading="The document’s data is lost" focused>
      <p role="alert">{advice.sentence}</p>
      <p>Open the same file, or its saved pack, and build: what you typed into the sheets is kept.</p>
      <UnfinishedReview pane={pane} />
      <OpenFiling label="Open its file" pane={pane} dropped />
    </Screen>
  );
}
