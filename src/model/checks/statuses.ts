import type { TieGroup } from "../../accounting/TieOut.ts";

/** The status of a check whose assumption the user has changed, so that it is no copy of the announced figure any more. */
export const changedByYou = "changed by you";

/** The group under which checks of assumptions stand. */
export const assumptionsGroup = "Assumptions to the announcement";

export type CheckGroup = TieGroup | typeof assumptionsGroup;

/** The statuses that a check of the group can have. */
export const statusesOf = (group: CheckGroup): readonly string[] =>
  group === assumptionsGroup ? ["exact", changedByYou, "break"] : ["exact", "within rounding", "explained", "break"];
