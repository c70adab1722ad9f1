import type { OwnUnit } from "../../host/ModelHost.ts";
import type { MeasurePlan } from "../../plan/plan.ts";
import type { PaneState } from "./PaneState.ts";
import * as entryWords from "./entryWords.ts";

/** The user's own units, in the order in which they were added. */
export function ownUnits({ snapshot }: Pick<PaneState, "snapshot">): readonly OwnUnit[] {
  return snapshot?.units ?? [];
}

/** The units that are not filled in yet, each with what its own master check says in place of a count. */
export const unitsNotFilledIn = (
  state: Pick<PaneState, "snapshot">,
): readonly { readonly title: string; readonly said: string }[] =>
  ownUnits(state).flatMap(({ id, title }) => {
    const said = state.snapshot?.measures[`checks.${id}`]?.value;
    return typeof said === "string" ? [{ title, said }] : [];
  });

/** What a unit's amounts are in, as the pane says it. */
export function currencyOf({ currency }: OwnUnit): string {
  return currency === "" ? entryWords.amountsAsOnSheet : currency;
}

/** Which cells of a unit the pane misses, and what to do; empty where it misses none, or the whole block. */
export function lostNamesInWords({ block, lostNames, tab }: OwnUnit): string {
  if (block === undefined || lostNames.length === 0) return "";
  return entryWords.lostNames(lostNames, tab);
}

/** The headroom of a unit of the user's own, as a result of the pane's. */
export function ownHeadroom(unit: OwnUnit): Omit<MeasurePlan, "name"> {
  const { id, title, headroom, sheet } = unit;
  return {
    id: `headroom.${id}`,
    label: entryWords.headroom,
    group: title,
    cell: headroom ?? sheet,
    kind: "headroom",
    unit: currencyOf(unit),
  };
}
