import { useRef } from "preact/hooks";
import type { PaneState } from "../../model/PaneState.ts";

/**
 * The state as it was, where nothing but the selection in the sheet has changed since: what does not show the
 * selection is not drawn again while the user moves through cells.
 */
export function useUnlessSelected(state: PaneState): PaneState {
  const last = useRef(state);
  if (!differOnlyInSelection(last.current, state)) last.current = state;
  return last.current;
}

function differOnlyInSelection(one: PaneState, other: PaneState): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof PaneState>;
  keys.delete("selected");
  return [...keys].every((key) => one[key] === other[key]);
}
