import type { Filing } from "../../filing/Filing.ts";
import type { PackTie } from "../../filing/Pack.ts";
import { tableName } from "../rules/totals.ts";
import { likenessOf, wordsOf, type Worded } from "./likeLabels.ts";
import { periodicRows, sameAmounts, sharedPeriods, type PeriodicRow } from "./periodicRows.ts";
import { SameAmounts } from "./SameAmounts.ts";

/**
 * Rows that another table prints again: like labels and the same amounts in every period that both print. Two periods
 * with any word in common are no coincidence; one takes labels that are alike.
 */
export function repeats(filing: Filing): readonly PackTie[] {
  const rows = periodicRows(filing).map((row): Worded<PeriodicRow> => ({ ...row, words: wordsOf(row.label) }));
  const before = new SameAmounts<Worded<PeriodicRow>>();
  return rows.flatMap((there): readonly PackTie[] => {
    const [best] = before
      .of(there)
      .filter((here) => here.table !== there.table && sameAmounts(there, here) === 1)
      .map((here) => ({ here, alike: likenessOf(there.words, here.words) }))
      .filter(({ here, alike }) => areAlike(there, here, alike))
      .sort((a, b) => b.alike - a.alike);
    before.add(there);
    return best === undefined ? [] : [repeatTie(there, best.here)];
  });
}

function areAlike(one: PeriodicRow, other: PeriodicRow, alike: number): boolean {
  return alike >= (sharedPeriods(one, other).length > 1 ? 0.1 : 0.5);
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
