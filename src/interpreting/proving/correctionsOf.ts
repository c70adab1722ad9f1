import { decimal } from "../../figures/decimal.ts";
import { formatPrinted } from "../../figures/formatPrinted.ts";
import type { Blamed } from "./blame.ts";
import { cellKey, type Cell } from "./Claim.ts";

/** What one figure would be printed as for the tests that lead to it to hold. */
export interface Correction {
  readonly row: string;
  readonly column: string;
  readonly printed: string;
}

/** One for each figure that explains why tests fail; none where two tests want it to be different. */
export function correctionsOf(blamed: readonly Blamed[]): readonly Correction[] {
  const wanted = new Map<string, { readonly cell: Cell; readonly texts: Set<string> }>();
  for (const { claim, culprit, likely } of blamed)
    for (const each of [culprit ?? likely].flat()) {
      const key = cellKey(each.cell);
      const known = wanted.get(key) ?? { cell: each.cell, texts: new Set<string>() };
      known.texts.add(printedAs(each.wanted, claim.decimals, each.cell.printed));
      wanted.set(key, known);
    }
  return [...wanted.values()].flatMap(({ cell, texts }) => {
    const [printed, ...others] = texts;
    return printed === undefined || others.length > 0 ? [] : [{ row: cell.row, column: cell.column, printed }];
  });
}

/** With no more decimals than its value or the figure in its place has: "1,300" beside "1310", "0.52" beside "0.5". */
function printedAs(value: bigint, decimals: number, instead: string): string {
  const amount = decimal(value.toString()).dividedBy(decimal(10).pow(decimals));
  const printed = /\.(\d+)/u.exec(instead)?.[1]?.length ?? 0;
  return formatPrinted(amount, { decimals: Math.max(amount.decimalPlaces(), printed) });
}
