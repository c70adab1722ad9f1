import { isAdjustedResult, isNetBookAmount, isTaxedAtRate, isTaxOfPeriod } from "../../words/resultWords.ts";
import { isCalledResult } from "../../words/totalWords.ts";
import type { AmountGrid } from "./amountGrid.ts";

/** How a table begins: what its first two rows of amounts are called, and where the third stands. */
export interface Beginning {
  readonly labels: readonly string[];
  readonly third: number;
}

export function beginningOf({ rows }: AmountGrid): Beginning {
  const places: number[] = [];
  for (let at = 0; at < rows.length && places.length < 3; at += 1)
    if (rows[at]?.row.kind === "figure" && rows[at]?.measure === "") places.push(at);
  const [third = Infinity] = places.slice(2);
  return { labels: places.slice(0, 2).map((at) => rows[at]?.row.label ?? ""), third };
}

/**
 * True for the adjusted result at the end of a list that begins with a result, for the tax below the result before it, and
 * for what is left of a cost or a balance.
 */
export function isReconciled(
  { table, rows }: AmountGrid,
  { index, before }: { readonly index: number; readonly before: number },
  { labels, third }: Beginning,
): boolean {
  const label = rows[index]?.row.label ?? "";
  const over = rows[before]?.row.label ?? "";
  if (isNetBookAmount(label)) return !isNetBookAmount(over);
  if (third >= index || isCalledResult(over)) return false;
  if (isAdjustedResult(label)) return table.kind === "reconciliation" || labels.some(isCalledResult);
  return isTaxOfPeriod(label) && labels.some(isTaxedAtRate);
}
