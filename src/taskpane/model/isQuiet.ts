import type { PaneState } from "./PaneState.ts";

/** Whether nothing waits to be written to Excel, or to be seen there. */
export function isQuiet(state: PaneState): boolean {
  return Object.keys(state.writes).length === 0;
}
