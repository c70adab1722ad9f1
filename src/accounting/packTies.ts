import { prints, standsAlone } from "../derivation/filedLook.ts";
import { termsOf } from "../derivation/termsOf.ts";
import type { Filing } from "../filing/Filing.ts";
import type { PackTie } from "../filing/Pack.ts";
import { inPeriod } from "./inPeriod.ts";
import { tieGroups, type TieOut } from "./TieOut.ts";

/**
 * The ties that a pack lists: one that names no column holds for every period that both of its sides print, and is
 * called by it.
 */
export function packTies(filing: Filing): readonly TieOut[] {
  return filing.pack.ties.flatMap((tie) =>
    tie.expected.column === undefined ? everyPeriod(filing, tie) : [inColumn(tie, tie.expected.column)],
  );
}

function inColumn({ expected, explained, ...tie }: PackTie, column: string): TieOut {
  const reason = typeof explained === "object" ? explained[column] : explained;
  return {
    ...tie,
    group: tieGroups[tie.kind],
    expected: { row: expected.row, column },
    ...(reason !== undefined && { explained: reason }),
  };
}

function everyPeriod(filing: Filing, { found, ...tie }: PackTie): readonly TieOut[] {
  const row = filing.row(tie.expected.row);
  return filing.periods.flatMap(({ key: period }) => {
    const column = filing.columnOf(row, period);
    const pinned = found && inPeriod(filing, found, period);
    if (column === undefined || !prints(row, column.key) || (found !== undefined && pinned === undefined)) return [];
    if (tie.foundBy === "rule" && tie.kind === "sum" && pinned !== undefined) {
      const parts = termsOf(pinned).flatMap((term) =>
        "figure" in term && term.column !== undefined ? [{ row: filing.row(term.figure), column: term.column }] : [],
      );
      if (standsAlone(filing, { row, column: column.key }, parts)) return [];
    }
    const { id, name, ...rest } = inColumn(tie, column.key);
    return [
      { ...rest, id: `${id}@${period}`, name: `${name}, ${period}`, ...(pinned !== undefined && { found: pinned }) },
    ];
  });
}
