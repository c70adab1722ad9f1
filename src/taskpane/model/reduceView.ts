import { assumptionOf } from "./assumptionOf.ts";
import type { PaneAction } from "./PaneAction.ts";
import type { PaneState } from "./PaneState.ts";

/** What the user wants to see of the pane. */
type ViewAction = Extract<
  PaneAction,
  {
    readonly kind:
      "groupToggled" | "yearsToggled" | "tabChosen" | "sourceToggled" | "searched" | "fieldSought" | "appearanceChosen";
  }
>;

/** The pane after the user chose what to see of it. Pure, as `reduce` is. */
export function reduceView(state: PaneState, action: ViewAction): PaneState {
  switch (action.kind) {
    case "groupToggled":
      return preferring(state, { groups: { ...state.preferences.groups, [action.group]: action.open } });
    case "yearsToggled":
      return preferring(state, { showYears: action.open });
    case "tabChosen":
      return state.preferences.tab === action.tab ? state : preferring(unlit(state), { tab: action.tab });
    case "sourceToggled":
      return preferring(state, { showSource: action.open });
    case "searched":
      return { ...state, search: action.text };
    case "fieldSought": {
      const groups = { ...state.preferences.groups, [assumptionOf(state, action.id).group]: true };
      return preferring(state.preferences.tab === "assumptions" ? state : unlit(state), { tab: "assumptions", groups });
    }
    case "appearanceChosen":
      return preferring(state, { appearance: action.appearance });
  }
}

/** What changed before another part of the pane comes in sight is no news there. */
function unlit(state: PaneState): PaneState {
  return { ...state, changes: {} };
}

function preferring(state: PaneState, changed: Partial<PaneState["preferences"]>): PaneState {
  return { ...state, preferences: { ...state.preferences, ...changed } };
}
