import { prints } from "../derivation/filedLook.ts";
import { periodBefore } from "../derivation/periodBefore.ts";
import type { Term } from "../derivation/termsOf.ts";
import { withTerms } from "../derivation/withTerms.ts";
import type { Derivation } from "../filing/Derivation.ts";
import type { Filing } from "../filing/Filing.ts";
import type { PackTie, Role } from "../filing/Pack.ts";
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
    const { id, name, ...rest } = inColumn(tie, column.key);
    return [
      { ...rest, id: `${id}@${period}`, name: `${name}, ${period}`, ...(pinned !== undefined && { found: pinned }) },
    ];
  });
}

/** The derivation with every term in the column of the period; undefined where one is not printed for it. */
function inPeriod(filing: Filing, derivation: Derivation, period: string): Derivation | undefined {
  return withTerms(derivation, (term) => {
    if (term.column !== undefined) return term;
    const asked = term.before === true ? periodBefore(filing.periods, period)?.key : period;
    const row = rowOf(filing, term);
    if (asked === undefined || row === undefined) return undefined;
    // The row itself, never one that repeats it: that one may be the very figure expected.
    const column = filing.columnOf(row, asked);
    return column && { figure: row.id, column: column.key };
  });
}

function rowOf(filing: Filing, term: Term) {
  if ("figure" in term) return filing.row(term.figure);
  return "role" in term ? filing.role(term.role as Role) : undefined;
}
