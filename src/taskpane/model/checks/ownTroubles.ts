import type { OwnUnit } from "../../../host/ModelHost.ts";
import type { AreaPlan } from "../../../plan/plan.ts";
import { ownUnits } from "../ownUnits.ts";
import type { PaneState } from "../PaneState.ts";
import { sameNames } from "../sameNames.ts";
import * as checkWords from "./words.ts";

/** What is wrong with a unit of the user's own. */
export interface OwnTrouble {
  /** Stays the same while it stays wrong. */
  readonly key: string;
  /** The unit's. */
  readonly title: string;
  /** How much it counts for. */
  readonly count: number;
  /** In a few words among others: "Unit 1: 2 wrong" */
  readonly briefly: string;
  readonly sentence: string;
  /** Where to put it right. */
  readonly place: AreaPlan;
}

/** By the units' own master checks, by what no such check can count, and by what the units are called. */
export function ownTroubles(state: PaneState): readonly OwnTrouble[] {
  const units = ownUnits(state);
  return [
    ...units.flatMap((unit) => watchTrouble(state, unit)),
    ...units.flatMap((unit) => checkTrouble(state, unit)),
    ...sameNames(state).map(nameTrouble),
  ];
}

function checkTrouble({ snapshot }: PaneState, { id, title, check, sheet }: OwnUnit): OwnTrouble[] {
  const place = check ?? sheet;
  const { value: count, error } = snapshot?.measures[`checks.${id}`] ?? {};
  if (error !== undefined) {
    const [briefly, sentence] = [checkWords.ownNotRead(title, error), checkWords.ownMasterNotRead(error)];
    return [{ key: id, title, count: 1, briefly, sentence, place }];
  }
  if (typeof count !== "number" || count <= 0) return [];
  return [
    { key: id, title, count, briefly: checkWords.ownWrong(title, count), sentence: checkWords.ownUnit(count), place },
  ];
}

/** A master check that was typed over says nothing of itself; nor does what counts that, once it holds no number. */
function watchTrouble(state: PaneState, { id, title, check, sheet }: OwnUnit): OwnTrouble[] {
  const watch = state.snapshot?.measures[`watch.${id}`]?.value;
  // A unit of an older version has no such cell.
  if (watch === undefined || (typeof watch === "number" && watch <= 0)) return [];
  const [briefly, sentence] = [checkWords.ownTypedOver(title), checkWords.ownMasterTypedOver];
  return [{ key: `${id} watch`, title, count: 1, briefly, sentence, place: check ?? sheet }];
}

const nameTrouble = ({ id, title, called, sheet }: OwnUnit): OwnTrouble => ({
  key: `${id} name`,
  title,
  count: 1,
  briefly: checkWords.isCalledAs(title),
  sentence: checkWords.sameName,
  place: called ?? sheet,
});
