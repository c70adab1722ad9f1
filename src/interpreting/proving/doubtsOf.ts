import type { Doubt } from "../../filing/Pack.ts";
import type { Blamed, Suspected } from "./blame.ts";
import { cellKey, type Cell } from "./Claim.ts";
import { printedAs } from "./correctionsOf.ts";
import { slipOf } from "./sums/slipOf.ts";

/** What a reader calls a figure: the label of its row and the head of its column. */
export type Naming = (cell: Cell) => { readonly row: string; readonly column: string };

/** One doubt for each figure that failing claims lead to: the culprit, the few that a slip explains, or else the total. */
export function doubtsOf(blamed: readonly Blamed[], name: Naming): readonly Doubt[] {
  const reasons = new Map<string, { readonly cell: Cell; readonly reasons: string[] }>();
  for (const each of blamed) {
    const cells = [each.culprit ?? each.likely].flat().map(({ cell }) => cell);
    for (const cell of cells.length > 0 ? cells : [each.claim.total]) {
      const known = reasons.get(cellKey(cell)) ?? { cell, reasons: [] };
      known.reasons.push(reasonOf(each, name));
      reasons.set(cellKey(cell), known);
    }
  }
  return [...reasons.values()].map(({ cell, reasons: said }) => ({
    row: cell.row,
    column: cell.column,
    table: cell.table,
    reason: said.join(" "),
  }));
}

function reasonOf(blamed: Blamed, name: Naming): string {
  const { claim, culprit, likely } = blamed;
  const amount = (value: bigint, beside: Cell): string => printedAs(value, claim.decimals, beside.printed);
  const instead = ({ cell, wanted }: Suspected): string => {
    const slip = slipOf(cell.value, wanted);
    return `${called(name(cell).row)}, ${name(cell).column}, would be ${amount(wanted, cell)} and not ${cell.printed}${slip === undefined ? "" : ` (${slip})`}`;
  };
  const { row, column } = name(claim.total);
  const printed = claim.total.printed;
  const sum = amount(claim.total.value + claim.difference, claim.total);
  const difference = amount(claim.difference < 0n ? -claim.difference : claim.difference, claim.total);
  const parts = (one: string): string =>
    claim.parts.length === 1
      ? `the one ${one} that it adds up comes`
      : `the ${claim.parts.length} ${one}s that it adds up come`;
  const said = {
    rows: `${called(row)}, ${column}: ${parts("row")} to ${sum}, printed is ${printed}, a difference of ${difference}.`,
    columns: `${called(row)}, ${column}: ${parts("column")} to ${sum}, printed is ${printed}, a difference of ${difference}.`,
    tie: `${called(row)}, ${column}: printed is ${printed}, and ${sum} in ${claim.parts.map(({ cell }) => `“${name(cell).row}” of ${cell.table}`).join(", ")}, a difference of ${difference}.`,
  }[claim.kind];
  if (culprit !== undefined) return `${said} One figure explains it: ${instead(culprit)}.`;
  return likely.length === 0 ? said : `${said} One figure may explain it: ${likely.map(instead).join("; or ")}.`;
}

const called = (label: string): string => (label === "" ? "the row without a label" : `“${label}”`);
