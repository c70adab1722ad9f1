import type { Doubt } from "../../filing/Pack.ts";
import type { Blamed, Suspected } from "./blame.ts";
import { cellKey, type Cell } from "./Claim.ts";
import { printedAs } from "./correctionsOf.ts";
import { slipOf } from "./sums/slipOf.ts";
import * as doubtWords from "./doubtWords.ts";

/** What a reader calls a figure: the label of its row and the head of its column. */
export type Naming = (cell: Cell) => { readonly row: string; readonly column: string };

/** One doubt for each figure that failing claims lead to: the culprit, the few that a slip explains, or else the total. */
export function doubtsOf(blamed: readonly Blamed[], name: Naming): readonly Doubt[] {
  const reasons = new Map<string, { readonly cell: Cell; readonly reasons: Reason[] }>();
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
    reason: [...said.map(({ apart }) => apart), ...explanations(said)].join(" "),
  }));
}

/**
 * Sums that one figure explains say so once. Sums of rounded amounts may want it some units apart: then the
 * value that a slip turned into the printed one is said alone.
 */
function explanations(said: readonly Reason[]): ReadonlySet<string> {
  const isSlip = said.some(({ by }) => by === "slip");
  const explained = new Set(said.filter(({ by }) => !(isSlip && by === "value")).flatMap((each) => each.explained));
  // Sums that each want another value of the one figure are explained by none of them.
  const isOneFigure = said.every(({ by }) => by === "value");
  return isOneFigure && explained.size > 1 ? new Set([doubtWords.noOneValueExplainsAll]) : explained;
}

/** What does not come to what is printed, and the figure that explains it, where one does. */
interface Reason {
  readonly apart: string;
  readonly explained: readonly string[];
  /** What explains it: one figure with a slip in it, one figure of another value, or one of several at best. */
  readonly by: "slip" | "value" | "several";
}

function reasonOf(blamed: Blamed, name: Naming): Reason {
  const { claim, culprit, likely } = blamed;
  const amount = (value: bigint, beside: Cell): string => printedAs(value, claim.decimals, beside.printed);
  const instead = ({ cell, wanted }: Suspected): string => {
    const slip = slipOf(cell.value, wanted);
    return doubtWords.wouldBe({
      row: called(name(cell).row),
      column: name(cell).column,
      wanted: amount(wanted, cell),
      printed: cell.printed,
      slip,
    });
  };
  const { row, column } = name(claim.total);
  const printed = claim.total.printed;
  const sum = amount(claim.total.value + claim.difference, claim.total);
  const difference = amount(claim.difference < 0n ? -claim.difference : claim.difference, claim.total);
  const total = { row: called(row), column, sum, printed, difference };
  const added = { ...total, count: claim.parts.length };
  const apart = {
    rows: doubtWords.sumApart({ ...added, of: "rows" }),
    columns: doubtWords.sumApart({ ...added, of: "columns" }),
    tie: doubtWords.tieApart({
      ...total,
      parts: claim.parts.map(({ cell }) => `“${name(cell).row}” of ${cell.table}`).join(", "),
    }),
  }[claim.kind];
  if (culprit !== undefined) {
    const by = slipOf(culprit.cell.value, culprit.wanted) === undefined ? "value" : "slip";
    return { apart, explained: [doubtWords.oneFigureExplains(instead(culprit))], by };
  }
  const explained = likely.length === 0 ? [] : [doubtWords.oneFigureMayExplain(likely.map(instead).join("; or "))];
  return { apart, explained, by: "several" };
}

const called = (label: string): string => (label === "" ? doubtWords.theRowWithoutALabel : `“${label}”`);
