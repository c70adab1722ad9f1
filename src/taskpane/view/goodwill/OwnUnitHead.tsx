import type { JSX } from "preact";
import type { OwnUnit } from "../../../host/ModelHost.ts";
import { lostNamesInWords } from "../../model/ownUnits.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import * as goodwillWords from "./goodwillWords.ts";

/** Whose unit it is, where its inputs are, and which of its cells the pane misses. */
export function OwnUnitHead({ unit, pane }: { readonly unit: OwnUnit; readonly pane: PaneCommands }): JSX.Element {
  const { block, tab, sheet } = unit;
  const lost = lostNamesInWords(unit);
  return (
    <div class="own-unit">
      <p>{goodwillWords.ownUnitOn(tab)}</p>
      <button
        type="button"
        class="button button-small"
        onClick={() => void (block === undefined ? pane.goTo(sheet) : pane.goToArea(block.place))}
      >
        {block === undefined ? goodwillWords.goToItsSheet : goodwillWords.goToItsInputs}
      </button>
      {lost === "" ? null : <p role="status">{lost}</p>}
    </div>
  );
}
