import { sharesOfRevenue, tieGroups, type TieOut } from "../../accounting/TieOut.ts";
import type { AssumptionCheck } from "./assumptionChecks.ts";
import { assumptionsGroup, type CheckGroup } from "./statuses.ts";

/** A tie-out, an assumption against the announcement, or the heading of a group of them, in its row. */
export type CheckRow = HeadingRow | TieRow | AssumptionRow;

export interface HeadingRow {
  readonly kind: "heading";
  readonly row: number;
  readonly group: CheckGroup;
  /** The rows of its checks. */
  readonly first: number;
  readonly last: number;
}

export interface TieRow {
  readonly kind: "tie";
  readonly row: number;
  /** From 1 through all groups. */
  readonly number: number;
  readonly tie: TieOut;
}

export interface AssumptionRow {
  readonly kind: "assumption";
  readonly row: number;
  readonly number: number;
  readonly check: AssumptionCheck;
}

/** The order of the groups of tie-outs. */
const groups: readonly CheckGroup[] = [...Object.values(tieGroups), sharesOfRevenue];

/** The tie-outs by group and the assumptions last, each group under a heading; a group without checks is left out. */
export function checkRows(
  ties: readonly TieOut[],
  assumptions: readonly AssumptionCheck[],
  top: number,
): readonly CheckRow[] {
  const rows: CheckRow[] = [];
  let number = 0;
  const add = <T>(group: CheckGroup, checks: readonly T[], rowOf: (check: T, row: number) => CheckRow): void => {
    if (checks.length === 0) return;
    const heading = top + rows.length;
    rows.push({ kind: "heading", row: heading, group, first: heading + 1, last: heading + checks.length });
    checks.forEach((check, index) => {
      number += 1;
      rows.push(rowOf(check, heading + 1 + index));
    });
  };
  for (const group of groups) {
    const own = ties.filter((tie) => tie.group === group);
    add(group, own, (tie, row) => ({ kind: "tie", row, number, tie }));
  }
  add(assumptionsGroup, assumptions, (check, row) => ({ kind: "assumption", row, number, check }));
  return rows;
}
