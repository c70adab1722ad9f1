import type { ReadFact } from "../../../reading/ReadFact.ts";
import type { LaidTable } from "./LaidTable.ts";

/** True for a table whose figures are tagged as those of the parent alone, whatever its title says. */
export function isTaggedAsParents({ rows }: LaidTable, facts: ReadonlyMap<string, ReadFact>): boolean {
  if (facts.size === 0) return false;
  const tagged = rows
    .flatMap(({ line }) => line.cells.flatMap(({ cell }) => cell.factIds ?? []))
    .flatMap((id) => facts.get(id) ?? [])
    .filter(({ numeric }) => numeric);
  return tagged.length > 0 && tagged.every(({ context }) => Object.values(context.dimensions).some(isParent));
}

const isParent = (member: string): boolean => /:(?:Parent(?:Company)?|Separate)Member$/u.test(member);
