import type { SelectedTable } from "../../../host/SelectedTable.ts";
import type { PaneAction } from "../../model/PaneAction.ts";
import { fileOfTable } from "./fileOfTable.ts";

/** The pane, as opening what is selected needs it. */
interface Chooser {
  dispatch(action: PaneAction): void;
  reportError(error: unknown): void;
}

/**
 * Opens the cells that are selected in the sheet as a filing, or says why not.
 *
 * @param read absent where nobody can read them; nothing is given then.
 */
export function selectionOpener(
  read: (() => Promise<SelectedTable>) | undefined,
  pane: Chooser,
): (() => Promise<void>) | undefined {
  if (read === undefined) return undefined;
  return async () => {
    try {
      pane.dispatch({ kind: "filingChosen", file: fileOfTable(await read()) });
    } catch (error) {
      pane.reportError(error);
    }
  };
}
