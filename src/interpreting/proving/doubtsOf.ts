import { decimal, type Decimal } from "../../figures/decimal.ts";
import { formatPrinted } from "../../figures/formatPrinted.ts";
import type { Doubt } from "../../filing/Pack.ts";
import type { Blamed } from "./blame.ts";
import { cellKey, type Cell } from "./Claim.ts";
import { slipOf } from "./slipOf.ts";

/** What a reader calls a figure: the label of its row and the head of its column. */
export type Naming = (cell: Cell) => { readonly row: string; readonly column: string };

/** One doubt for each figure that a failing claim leads to: the culprit where there is one, otherwise the total. */
export function doubtsOf(blamed: readonly Blamed[], name: Naming): readonly Doubt[] {
  const reasons = new Map<string, { readonly cell: Cell; readonly reasons: string[] }>();
  for (const each of blamed) {
    const cell = each.culprit ?? each.claim.total;
    const known = reasons.get(cellKey(cell)) ?? { cell, reasons: [] };
    known.reasons.push(reasonOf(each, name));
    reasons.set(cellKey(cell), known);
  }
  return [...reasons.values()].map(({ cell, reasons: said }) => ({
    row: cell.row,
    column: cell.column,
    table: cell.table,
    reason: said.join(" "),
  }));
}

function reasonOf(blamed: Blamed, name: Naming): string {
  const { claim, culprit, wanted } = blamed;
  const amount = (value: bigint): string => formatPrinted(shift(value, claim.decimals), { decimals: claim.decimals });
  const { row, column } = name(claim.total);
  const called = row === "" ? "The total without a label" : `“${row}”`;
  const printed = claim.total.printed;
  const sum = amount(claim.total.value + claim.difference);
  const difference = amount(claim.difference < 0n ? -claim.difference : claim.difference);
  const said = {
    rows: `${called}, ${column}: the ${String(claim.parts.length)} rows that it adds up come to ${sum}, printed is ${printed}, a difference of ${difference}.`,
    columns: `${called}, ${column}: the ${String(claim.parts.length)} columns that it adds up come to ${sum}, printed is ${printed}, a difference of ${difference}.`,
    tie: `${called}, ${column}: printed is ${printed}, and ${sum} in ${claim.parts.map(({ cell }) => `“${name(cell).row}” of ${cell.table}`).join(", ")}, a difference of ${difference}.`,
  }[claim.kind];
  if (culprit === undefined || wanted === undefined) return said;
  const slip = slipOf(culprit.value, wanted);
  return `${said} One figure explains it: “${name(culprit).row}”, ${name(culprit).column}, would be ${amount(wanted)} and not ${culprit.printed}${slip === undefined ? "" : ` (${slip})`}.`;
}

const shift = (value: bigint, decimals: number): Decimal =>
  decimal(value.toString()).dividedBy(decimal(10).pow(decimals));
