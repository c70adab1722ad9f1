import type { Filing } from "../../filing/Filing.ts";
import { noteTieOuts } from "./notes.ts";
import { quotations } from "./quotations.ts";
import { statementTieOuts } from "./statements.ts";
import { type TieOutCase, YEARS, plus, ratio } from "./tieOutCase.ts";
import { totals } from "./totals.ts";

/** Loss per share as printed to loss and shares as printed. */
const lossPerShare: readonly TieOutCase[] = YEARS.map((year) => ({
  id: `lossPerShare@${year}`,
  name: `Note 11: loss per share, loss of the owners over the weighted shares, ${year}`,
  group: "Notes to the statements",
  expected: { item: "note11.basicLossPerShare", column: year },
  found: ratio([plus("note11.lossAttributableToOwners", year)], [plus("note11.weightedAverageShares", year)]),
}));

/** Every tie-out of the announcement, in the order in which the Checks sheet shows them. */
export function tieOuts(announcement: Filing): readonly TieOutCase[] {
  return [...totals(announcement), ...statementTieOuts, ...noteTieOuts, ...lossPerShare, ...quotations(announcement)];
}
