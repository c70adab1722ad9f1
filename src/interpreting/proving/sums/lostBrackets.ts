import type { Doubt } from "../../../filing/Pack.ts";
import { isOwed, isShared } from "../../words/totalWords.ts";
import { cellAt, type Cell } from "../Claim.ts";
import { abs } from "../Relation.ts";
import type { AmountGrid } from "./amountGrid.ts";
import type { FoundSum } from "./SumLine.ts";
import * as doubtWords from "../doubtWords.ts";

interface SummedTable {
  readonly grid: AmountGrid;
  readonly sums: readonly FoundSum[];
}

export interface LostBrackets {
  readonly cells: readonly Cell[];
  /** One for each of them. */
  readonly doubts: readonly Doubt[];
}

/** A figure that lowers a sum at one place, and is no total itself. */
interface Leaf {
  readonly grid: AmountGrid;
  readonly sum: FoundSum;
  readonly row: number;
  readonly place: number;
  readonly label: string;
  /** In brackets and added, or without and taken off. */
  readonly bracketed: boolean;
}

/** So many amounts in brackets show how a document prints what is taken off, where so many times fewer stand without. */
const ENOUGH = 20;
const TIMES = 10;

/**
 * Figures without brackets that their sums take off, where the document prints in brackets what is taken off: the sum holds
 * either way, and the sign of the figure does not. What is owed is printed as it is in its own table: assets less liabilities
 * have no brackets.
 */
export function lostBrackets(tables: readonly SummedTable[]): LostBrackets {
  const leaves = tables.flatMap(leavesOf);
  const [owed, others] = [leaves.filter(({ label }) => isOwed(label)), leaves.filter(({ label }) => !isOwed(label))];
  const whole = isInBrackets(others, ENOUGH, TIMES);
  const bare = [
    ...others.filter((leaf) => isBare(leaf) && (whole || isInBrackets(besides(others, leaf), 2, 2))),
    ...owed.filter((leaf) => isBare(leaf) && isInBrackets(ofTable(owed, leaf), 1, 1)),
  ].filter((leaf) => !saysLess(leaf));
  const found = new Map(bare.map((leaf) => [`${leaf.grid.table.id}|${String(leaf.row)}|${String(leaf.place)}`, leaf]));
  const cells = [...found.values()].flatMap((leaf) => {
    const cell = cellAt(leaf.grid, leaf.row, leaf.place);
    return cell === undefined ? [] : [{ cell, leaf }];
  });
  return { cells: cells.map(({ cell }) => cell), doubts: cells.map(({ cell, leaf }) => doubtOf(cell, leaf)) };
}

function leavesOf({ grid, sums }: SummedTable): readonly Leaf[] {
  const held = sums.filter(({ holds }) => holds > 0);
  const totals = new Set(held.map(({ total }) => total.index));
  return held.flatMap((sum) =>
    sum.parts.flatMap(({ line, sign }) =>
      totals.has(line.index)
        ? []
        : line.amounts.flatMap((amount, place): readonly Leaf[] => {
            if (amount === null || sum.outcomes[place] !== "holds" || amount.value * BigInt(sign) >= 0n) return [];
            const label = grid.rows[line.index]?.row.label ?? "";
            return [{ grid, sum, row: line.index, place, label, bracketed: sign === 1 }];
          }),
    ),
  );
}

/** True for the only amount of its row: where there are more, all of them lost their brackets, or none did. */
const isBare = ({ bracketed, grid, row, sum }: Leaf): boolean =>
  !bracketed && grid.rows[row]?.amounts.filter((amount, place) => isTold(amount?.value ?? 0n, sum, place)).length === 1;

/** True for an amount whose sign a sum tells: the other way round it would not come to the same within what rounding explains. */
function isTold(value: bigint, { total, parts }: FoundSum, place: number): boolean {
  const lines = [total, ...parts.map(({ line }) => line)];
  const rounding = lines.reduce((sum, { amounts }) => sum + (amounts[place]?.lastDigit ?? 0n), 0n);
  return value !== 0n && 4n * abs(value) > rounding;
}

/** True where at least so many are in brackets, and so many times as many as are not. */
function isInBrackets(leaves: readonly Leaf[], enough: number, times: number): boolean {
  const bracketed = leaves.filter((leaf) => leaf.bracketed).length;
  return bracketed >= enough && bracketed >= times * (leaves.length - bracketed);
}

const besides = (leaves: readonly Leaf[], { sum }: Leaf): readonly Leaf[] => leaves.filter((each) => each.sum === sum);

const ofTable = (leaves: readonly Leaf[], { grid }: Leaf): readonly Leaf[] =>
  leaves.filter((each) => each.grid === grid);

/** Words say that the figure is taken off; or the sum is what is left for some owners after others. */
function saysLess({ grid, sum, label }: Leaf): boolean {
  // 减值 is an impairment.
  if (/\bless\b|[減减](?![値值])|扣除/iu.test(label)) return true;
  const heading = grid.rows.slice(0, sum.total.index).findLast(({ row }) => row.kind === "heading");
  return isShared(heading?.row.label ?? "");
}

function doubtOf({ table, row, column, printed }: Cell, { grid, sum, label }: Leaf): Doubt {
  const total = grid.rows[sum.total.index]?.row.label ?? "";
  const reason = doubtWords.isWithoutBrackets({ label, printed, total });
  return { table, row, column, reason };
}
