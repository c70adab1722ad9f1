import type { JSX } from "preact";
import type { ReplacedCell } from "../../../host/ModelHost.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { Screen } from "./Screen.tsx";
import * as shellWords from "./shellWords.ts";
import * as viewWords from "../viewWords.ts";

export interface AskingProps {
  readonly replaced: readonly ReplacedCell[];
  readonly pane: PaneCommands;
}

/** Before a build writes over what a person typed into cells of the model: what, where, and whether it may. */
export function Asking({ replaced, pane }: AskingProps): JSX.Element {
  const one = replaced.length === 1;
  return (
    <Screen heading={shellWords.setAsideWhatYouTyped} focused>
      <p>{shellWords.replaced(one, replaced.length)}</p>
      <ul class="written replaced">
        {replaced.map(({ sheet, address, held }) => (
          <li key={`${sheet}!${address}`}>
            <span>
              {sheet} {address}
            </span>
            <span>{typeof held === "boolean" ? String(held).toUpperCase() : String(held)}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="button button-primary" onClick={() => pane.answerBuild(true)}>
        {shellWords.setAsideAndBuild}
      </button>
      <button type="button" class="button button-subtle" onClick={() => pane.answerBuild(false)}>
        {viewWords.cancel}
      </button>
    </Screen>
  );
}
