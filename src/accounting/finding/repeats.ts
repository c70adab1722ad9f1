import type { Filing } from "../../filing/Filing.ts";
import type { PackTie } from "../../filing/Pack.ts";
import { tableName } from "../rules/totals.ts";
import { likeness } from "./likeLabels.ts";
import { periodicRows, sameAmounts, sharedPeriods, type PeriodicRow } from "./periodicRows.ts";

/**
 * Rows that another table prints again: like labels and the same amounts in every period that both print. Two periods
 * with any word in common are no coincidence; one takes labels that are alike.
 */
export function repeats(filing: Filing): readonly PackTie[] {
  const rows = periodicRows(filing);
  return rows.flatMap((there, index): readonly PackTie[] => {
    const before = rows.slice(0, index).filter(({ table }) => table !== there.table);
    const [best] = before
      .filter((here) => sameAmounts(there, here) === 1 && areAlike(there, here))
      .map((here) => ({ here, alike: likeness(there.label, here.label) }))
      .sort((a, b) => b.alike - a.alike);
    return best === undefined ? [] : [repeatTie(there, best.here)];
  });
}

function areAlike(one: PeriodicRow, other: PeriodicRow): boolean {
  return likeness(one.label, other.label) >= (sharedPeriods(one, other).length > 1 ? 0.1 : 0.5);
}

function repeatTie(there: PeriodicRow, here: PeriodicRow): PackTie {
  const ofNote = there.table.note !== undefined || here.table.note !== undefined;
  return {
    id: `repeat.${there.row.id}.${here.row.id}`,
    name: `${tableName(there.table)}: ${there.row.label} to ${tableName(here.table)}: ${here.row.label}`,
    kind: ofNote ? "note" : "repeat",
    foundBy: "rule",
    expected: { row: there.row.id },
    found: { figure: here.row.id },
  };
}
