import type { Filing } from "../../filing/Filing.ts";
import type { PackTie } from "../../filing/Pack.ts";
import { identities } from "./identities.ts";
import { movements } from "./movements.ts";
import { references } from "./references.ts";
import { repeats } from "./repeats.ts";

/**
 * The ties that general rules find by comparing what a document prints: notes to the statements that refer to them, rows
 * that another table prints again, movements. For a pack that is being made: it lists them with those that only its own
 * words tell, and a person may decide on each. What follows from how tables are built needs no finding (`tieOuts`).
 */
export function findTies(filing: Filing): readonly PackTie[] {
  const found: PackTie[] = [];
  const tied = new Set<string>();
  for (const tie of [...references(filing), ...repeats(filing), ...movements(filing), ...identities(filing)]) {
    const expected = `${tie.expected.row}@${tie.expected.column ?? ""}`;
    if (tied.has(expected)) continue;
    tied.add(expected);
    found.push(tie);
  }
  return found;
}
