import { sharesOfRevenue, tieGroups, type TieOut } from "../../accounting/TieOut.ts";
import type { AssumptionCheck } from "./assumptionChecks.ts";
import type { Finding } from "./Finding.ts";
import { assumptionsGroup, findingsGroup, type CheckGroup } from "./statuses.ts";

/** A tie-out, an assumption against the announcement, or the heading of a group of them, in its row. */
export type CheckRow = HeadingRow | TieRow | AssumptionRow | FindingRow;

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

export interface FindingRow {
  readonly kind: "finding";
  readonly row: number;
  readonly finding: Finding;
}

/** The order of the groups of tie-outs. */
const groups: readonly CheckGroup[] = [...Object.values(tieGroups), sharesOfRevenue];

/** What is wrong beside tie-outs first, then those by group and the assumptions, each under a heading; no group is empty. */
export function checkRows(
  {
    ties,
    assumptions,
    found,
  }: {
    readonly ties: readonly TieOut[];
    readonly assumptions: readonly AssumptionCheck[];
    readonly found: readonly Finding[];
  },
  top: number,
): readonly CheckRow[] {
  const rows: CheckRow[] = [];
  let number = 0;
  const add = <T>(group: CheckGroup, checks: readonly T[], rowOf: (check: T, row: number) => CheckRow): void => {
    if (checks.length === 0) return;
    const heading = top + rows.length;
    rows.push({ kind: "heading", row: heading, group, first: heading + 1, last: heading + checks.length });
    checks.forEach((check, index) => {
      rows.push(rowOf(check, heading + 1 + index));
    });
  };
  const numbered = (): number => (number += 1);
  add(findingsGroup, found, (finding, row) => ({ kind: "finding", row, finding }));
  for (const group of groups) {
    const own = ties.filter((tie) => tie.group === group);
    add(group, own, (tie, row) => ({ kind: "tie", row, number: numbered(), tie }));
  }
  add(assumptionsGroup, assumptions, (check, row) => ({ kind: "assumption", row, number: numbered(), check }));
  return rows;
}
