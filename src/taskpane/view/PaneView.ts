import type { PaneState } from "../model/PaneState.ts";
import type { PaneCommands } from "../run/PaneCommands.ts";

/** What every part of the view is given: what is so, and what can be asked for. */
export interface PaneView {
  readonly state: PaneState;
  readonly pane: PaneCommands;
}
