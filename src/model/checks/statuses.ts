import type { TieGroup } from "../../accounting/TieOut.ts";
import { besides, wrongs } from "./Finding.ts";
import * as checkWords from "./checkWords.ts";

/** The status of a check whose assumption the user has changed, so that it is no copy of the announced figure any more. */
export const changedByYou = checkWords.changedByYou;

/** The group under which checks of assumptions stand. */
export const assumptionsGroup = checkWords.assumptionsToTheAnnouncement;

/** The group of what the master check counts beside tie-outs. */
export const findingsGroup = checkWords.inputsResultsAndFunctions;

export type CheckGroup = TieGroup | typeof assumptionsGroup | typeof findingsGroup;

/** The status of a finding that found nothing wrong. */
export const nothingWrong = "none";

/** The status of a check whose assumption is no number, so that there is nothing to compare. */
export const noNumber = checkWords.changedNoNumber;

/** The statuses that a check of the group can have. */
export function statusesOf(group: CheckGroup): readonly string[] {
  if (group === findingsGroup) return [nothingWrong, ...Object.values(wrongs), ...Object.values(besides)];
  return group === assumptionsGroup
    ? ["exact", changedByYou, noNumber, "break"]
    : ["exact", "within rounding", "explained", "break"];
}
