import { periodBefore } from "../derivation/periodBefore.ts";
import type { Term } from "../derivation/termsOf.ts";
import { withTerms } from "../derivation/withTerms.ts";
import type { Derivation } from "../filing/Derivation.ts";
import type { Filing, Row } from "../filing/Filing.ts";
import type { Role } from "../filing/Pack.ts";

/**
 * A derivation over figures with every term in the column that stands for a period: of the row itself, never of one that
 * repeats it, which may be the very figure that is tied to it.
 *
 * @returns undefined where one of them is not printed for it.
 */
export function inPeriod(filing: Filing, derivation: Derivation, period: string): Derivation | undefined {
  return withTerms(derivation, (term) => {
    if (term.column !== undefined) return term;
    const asked = term.before === true ? periodBefore(filing.periods, period)?.key : period;
    const row = rowOf(filing, term);
    if (asked === undefined || row === undefined) return undefined;
    const column = filing.columnOf(row, asked);
    return column && { figure: row.id, column: column.key };
  });
}

function rowOf(filing: Filing, term: Term): Row | undefined {
  if ("figure" in term) return filing.row(term.figure);
  return "role" in term ? filing.role(term.role as Role) : undefined;
}
