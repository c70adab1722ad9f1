import { termsOf } from "../../derivation/termsOf.ts";
import type { Filing } from "../../filing/Filing.ts";
import { tieGroups, type TieOut } from "../TieOut.ts";
import * as accountingWords from "../accountingWords.ts";

/**
 * The result per share as printed against the owners' result and the weighted shares as printed, for every period that
 * prints all three; not where the pack itself ties figures to the weighted shares.
 */
export function perShare(filing: Filing): readonly TieOut[] {
  const [result, weighted, printed] = [
    filing.role("resultOfOwners"),
    filing.role("weightedAverageShares"),
    filing.role("basicPerShare"),
  ];
  if (result === undefined || weighted === undefined || printed === undefined) return [];
  const told = filing.pack.ties.flatMap(({ found }) => (found === undefined ? [] : termsOf(found)));
  if (told.some((term) => "figure" in term && term.figure === weighted.id)) return [];
  return filing.periods.flatMap(({ key: period }): readonly TieOut[] => {
    const column = filing.columnOf(printed, period);
    const [numerator, denominator] = [filing.figureOf(result.id, period), filing.figureOf(weighted.id, period)];
    if (column === undefined || numerator === undefined || denominator === undefined) return [];
    // What is printed without the words for a share is an amount like any other, and no quotient ties to it.
    const measure = filing.measure(printed.id, column.key);
    if (measure.kind !== "money" || measure.per === undefined) return [];
    if (filing.amount(denominator.row.id, denominator.column.key).isZero()) return [];
    return [
      {
        id: `perShare@${period}`,
        name: accountingWords.resultOfTheOwnersOver(printed.label, column.heading),
        kind: "note",
        group: tieGroups.note,
        foundBy: "rule",
        expected: { row: printed.id, column: column.key },
        found: {
          numerator: { figure: numerator.row.id, column: numerator.column.key },
          denominator: { figure: denominator.row.id, column: denominator.column.key },
        },
      },
    ];
  });
}
