import type { Doubt } from "../../../filing/Pack.ts";
import { abs } from "../Relation.ts";
import type { AmountGrid, AmountRow } from "./amountGrid.ts";
import * as doubtWords from "../doubtWords.ts";

/** Rows that repeat the one right above them, name and figures: a row may have been read twice, and no sum is at odds with that. */
export function repeatedRows(tables: readonly { readonly grid: AmountGrid }[]): readonly Doubt[] {
  return tables.flatMap(({ grid: { table, rows } }) =>
    rows.flatMap((row, index): readonly Doubt[] => {
      const above = rows[index - 1];
      if (above === undefined || !isAgain(row, above)) return [];
      return [{ row: row.row.id, table: table.id, reason: doubtWords.isPrintedTwice(row.row.label) }];
    }),
  );
}

function isAgain({ row, amounts, measure }: AmountRow, above: AmountRow): boolean {
  return (
    row.kind === "figure" &&
    row.label !== "" &&
    row.label === above.row.label &&
    measure === above.measure &&
    row.figures.some((figure) => figure !== null && figure.answered === undefined) &&
    amounts.every((amount, place) => amount?.value === above.amounts[place]?.value) &&
    // Few and small amounts are the same by chance.
    amounts.some((amount) => amount !== null && abs(amount.value) > 20n * amount.lastDigit)
  );
}
