import type { Role } from "../../../filing/Pack.ts";
import type { DraftRow } from "../../DraftTable.ts";
import type { AmountGrid } from "../sums/amountGrid.ts";
import type { FoundSum } from "../sums/SumLine.ts";
import { inEnglish } from "../../words/abroad/labelsAbroad.ts";
import { rankOf } from "./rankOf.ts";
import { rankOfConcept } from "./rolesOfConcepts.ts";

/** More than a role has concepts: each of them ranks before all words. */
const TAGS = 10;

/** A table with its sums, as the rules that give out roles look at it. */
export interface RoleTable {
  readonly grid: AmountGrid;
  readonly sums: readonly FoundSum[];
}

/** A row that its words make a candidate for a role. */
export interface Candidate {
  readonly index: number;
  readonly row: DraftRow;
  readonly rank: number;
}

/** The rows between two indexes, both left out, whose labels name the role, in the document's order. */
export function candidates({ grid }: RoleTable, role: Role, after = -1, before = Infinity): readonly Candidate[] {
  return grid.rows.flatMap(({ row, amounts, measure }, index) => {
    if (index <= after || index >= before || amounts.every((amount) => amount === null)) return [];
    // No part is a percentage: "Gross margin 38.2%" is none in money.
    if (measure === "%") return [];
    const tagged = rankOfConcept(role, row.concept);
    // What a tag says is surer than any words.
    const rank = tagged === undefined ? rankOfRow(role, row) : tagged - TAGS;
    return rank === undefined ? [] : [{ index, row, rank }];
  });
}

/** By its label, else by either of the two that it has. */
function rankOfRow(role: Role, { label, sides = [] }: DraftRow): number | undefined {
  for (const each of [label, ...sides]) {
    const rank = rankOf(role, each);
    if (rank !== undefined) return rank;
  }
  return undefined;
}

/** The first of those that the best words name. */
export function foremost(found: readonly Candidate[]): Candidate | undefined {
  const best = Math.min(...found.map(({ rank }) => rank));
  return found.find(({ rank }) => rank === best);
}

/** The only one of those that the best words name; none where there are two, of which either might be meant. */
export function sole(found: readonly Candidate[]): Candidate | undefined {
  const best = Math.min(...found.map(({ rank }) => rank));
  const foremostOnes = found.filter(({ rank }) => rank === best);
  return foremostOnes.length === 1 ? foremostOnes[0] : undefined;
}

/** What stands over a row: the labels of the headings right above it, the nearest first, and of rows without set-in figures. */
export function headingsOver({ grid }: RoleTable, index: number): readonly string[] {
  const over: string[] = [];
  for (let at = index - 1; at >= 0 && over.length < 3; at -= 1) {
    const row = grid.rows[at]?.row;
    if (row?.kind === "heading" && row.label !== "") over.push(inEnglish(row.label));
    // Above the first heading stands what belongs to another list.
    else if (over.length > 0) break;
  }
  return over;
}

/** The sum that a row is the total of, where it holds wherever it can be tried. */
export function provedSum({ sums }: RoleTable, index: number): FoundSum | undefined {
  return sums.find(({ total, fails }) => total.index === index && fails === 0);
}
