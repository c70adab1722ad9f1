import type { JSX } from "preact";
import type { Advice } from "../../../host/Advice.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { OpenFiling } from "./OpenFiling.tsx";
import { Screen } from "./Screen.tsx";
import { UnfinishedReview } from "./UnfinishedReview.tsx";
import * as shellWords from "./shellWords.ts";

/** The workbook's model is of a document whose data is lost: what is left of it, and the way back. */
export function PackLost({ advice, pane }: { readonly advice: Advice; readonly pane: PaneCommands }): JSX.Element {
  return (
    <Screen heading={shellWords.packLost} focused>
      <p role="alert">{advice.sentence}</p>
      <p>{shellWords.packLostWhat}</p>
      <UnfinishedReview pane={pane} />
      <OpenFiling label={shellWords.openItsFile} pane={pane} dropped />
    </Screen>
  );
}
