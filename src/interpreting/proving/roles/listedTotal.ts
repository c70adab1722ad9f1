import { rankOf } from "./rankOf.ts";
import type { Candidate, RoleTable } from "./RoleTable.ts";

/** Revenue, or finance costs, as the heading over a list, of which the total has no label. */
export function listedTotal(table: RoleTable, role: "revenue" | "financeCosts", before: number): Candidate | undefined {
  const heading = table.grid.rows.findIndex(
    ({ row }, index) => index < before && row.kind === "heading" && rankOf(role, row.label) !== undefined,
  );
  if (heading < 0) return undefined;
  const sum = table.sums.find(({ parts, fails }) => fails === 0 && parts[0]?.line.index === heading + 1);
  const row = table.grid.rows[sum?.total.index ?? -1]?.row;
  return sum === undefined || row?.label !== "" ? undefined : { index: sum.total.index, row, rank: 0 };
}
