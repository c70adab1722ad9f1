import type { Filing } from "../../filing/Filing.ts";
import type { FigureRef, TieOutCase, TieOutGroup } from "../../accounting/tieOuts/tieOutCase.ts";
import { assumptionsGroup, type AssumptionCheck } from "./assumptionChecks.ts";
import { figureKey } from "../sheets/renderTable.ts";

/** Where the columns of the Checks sheet stand. */
export const column = {
  number: 0,
  name: 1,
  group: 2,
  unit: 3,
  expected: 4,
  found: 5,
  difference: 6,
  tolerance: 7,
  status: 8,
  expectedIn: 9,
  foundFrom: 10,
  item: 11,
  reason: 12,
} as const;

/** A tie-out, an assumption against the announcement, or the heading of a group of them, in its row. */
export type CheckRow =
  | {
      readonly row: number;
      readonly kind: "heading";
      readonly group: TieOutGroup | typeof assumptionsGroup;
      readonly first: number;
      readonly last: number;
    }
  | { readonly row: number; readonly kind: "check"; readonly number: number; readonly tie: TieOutCase }
  | { readonly row: number; readonly kind: "assumption"; readonly number: number; readonly check: AssumptionCheck };

/** The tie-outs by group, in the order in which the groups first come, and the assumptions last, each group under a heading. */
export function checkRows(
  ties: readonly TieOutCase[],
  assumptions: readonly AssumptionCheck[],
  top: number,
): readonly CheckRow[] {
  const rows: CheckRow[] = [];
  let number = 0;
  for (const group of new Set(ties.map((tie) => tie.group))) {
    const own = ties.filter((tie) => tie.group === group);
    const heading = top + rows.length;
    rows.push({ row: heading, kind: "heading", group, first: heading + 1, last: heading + own.length });
    own.forEach((tie, index) => {
      number += 1;
      rows.push({ row: heading + 1 + index, kind: "check", number, tie });
    });
  }
  const heading = top + rows.length;
  rows.push({
    row: heading,
    kind: "heading",
    group: assumptionsGroup,
    first: heading + 1,
    last: heading + assumptions.length,
  });
  assumptions.forEach((check, index) => {
    number += 1;
    rows.push({ row: heading + 1 + index, kind: "assumption", number, check });
  });
  return rows;
}

/**
 * Where the printed figure stands that a live cell of its own sheet stands for: the row of Checks that expects it.
 * By figure key; only the first where several rows expect it.
 */
export function announcedRows(rows: readonly CheckRow[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const row of rows) {
    if (row.kind !== "check" || row.tie.calculatedInSheet !== true) continue;
    const key = keyOf(row.tie.expected);
    if (!found.has(key)) found.set(key, row.row);
  }
  return found;
}

export const keyOf = ({ item, column: key }: FigureRef): string => figureKey(item, key);

/** True where the figure's own cell does the tie-out's arithmetic, so that the cell itself is what is found. */
export function ownCellFinds(announcement: Filing, { calculatedInSheet, expected, found }: TieOutCase): boolean {
  const unit = announcement.unit(expected.item, expected.column);
  // A share's cell is its amount over the total, whatever its row adds up.
  return calculatedInSheet === true && (unit !== "%" || found?.kind === "ratio");
}
