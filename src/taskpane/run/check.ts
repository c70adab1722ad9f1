import * as checkWords from "../model/checks/words.ts";
import { ownUnits } from "../model/ownUnits.ts";
import type { PaneState } from "../model/PaneState.ts";
import { wayToCheck } from "../model/wayToCheck.ts";
import type { PaneCommands } from "./PaneCommands.ts";

/** Leads to the first thing that is wrong, or to the check that finds nothing; says so where there is no such check. */
export async function check(
  pane: Pick<PaneCommands, "dispatch" | "goToArea"> & { readonly state: PaneState },
): Promise<void> {
  const isThere = pane.state.phase.kind !== "notBuilt";
  if (isThere) pane.dispatch({ kind: "tabChosen", tab: "checks" });
  const way = wayToCheck(pane.state);
  if (way !== undefined) return pane.goToArea(way);
  if (isThere) return;
  const sentence = ownUnits(pane.state).length === 0 ? checkWords.nothingToCheck : checkWords.ownUnitsAreWell;
  pane.dispatch({ kind: "noticeRaised", notice: { origin: "other", advice: { code: "nothingWrong", sentence } } });
}
