import type { DetachedFunctions } from "../../../host/SharingHost.ts";

type SharingTask = "detach" | "attach" | "export";

/** What the pane knows of sharing the workbook. */
export interface SharingState {
  /** What is being done. */
  readonly doing?: SharingTask;
  /** The functions that are away; absent where none are. */
  readonly detached?: DetachedFunctions;
}

export type SharingAction =
  | { readonly kind: "started"; readonly task: SharingTask }
  | { readonly kind: "ended" }
  | { readonly kind: "detachedRead"; readonly detached: DetachedFunctions | undefined };

export const startingSharing: SharingState = {};

export function reduceSharing(state: SharingState, action: SharingAction): SharingState {
  const { doing, detached } = state;
  switch (action.kind) {
    case "started":
      return { ...state, doing: action.task };
    case "ended":
      return detached === undefined ? {} : { detached };
    case "detachedRead":
      return { ...(doing && { doing }), ...(action.detached && { detached: action.detached }) };
  }
}
