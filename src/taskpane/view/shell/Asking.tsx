import type { JSX } from "preact";
import type { ReplacedCell } from "../../../host/ModelHost.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { Screen } from "./Screen.tsx";

export interface AskingProps {
  readonly replaced: readonly ReplacedCell[];
  readonly pane: PaneCommands;
}

/** Before a build writes over what a person typed into cells of the model: what, where, and whether it may. */
export function Asking({ replaced, pane }: AskingProps): JSX.Element {
  const one = replaced.length === 1;
  return (
    <Screen heading="Set aside what you typed?" focused>
      <p>
        {one
          ? "A cell of the model that is no input holds"
          : `${replaced.length} cells of the model that are no inputs hold`}{" "}
        something of yours. Building writes {one ? "it" : "them"} again, and sets what stands there aside on a sheet of
        your own, with {one ? "its address" : "their addresses"}.
      </p>
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
        Set aside and build
      </button>
      <button type="button" class="button button-subtle" onClick={() => pane.answerBuild(false)}>
        Cancel
      </button>
    </Screen>
  );
}
