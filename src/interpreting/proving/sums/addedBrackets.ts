import type { Doubt } from "../../../filing/Pack.ts";
import { inEnglish } from "../../words/abroad/labelsAbroad.ts";
import { isCalledResult, isOwed, isOwned, isShared, signByName } from "../../words/totalWords.ts";
import { cellAt, type Cell } from "../Claim.ts";
import type { Part } from "../Relation.ts";
import type { AmountGrid } from "./amountGrid.ts";
import type { FoundSum } from "./SumLine.ts";
import * as doubtWords from "../doubtWords.ts";

/**
 * Figures in brackets that their sums take off, which adds them up: brackets and the sign of the sum are one too many. Where
 * costs are printed without, a cost in brackets is income; and a row that is called both is printed with the sign it has. And
 * what is owed, in brackets, where the same sum takes off without any what else is owed.
 */
export function addedBrackets(
  tables: readonly { readonly grid: AmountGrid; readonly sums: readonly FoundSum[] }[],
): readonly { readonly cell: Cell; readonly doubt: Doubt }[] {
  return tables.flatMap(({ grid, sums }) => {
    const inBrackets = printsBrackets(sums);
    return sums.flatMap((sum) =>
      sum.parts.flatMap((part) => {
        const place = onlyPlace(part);
        if (place === undefined || sum.outcomes[place] !== "holds") return [];
        const strange = part.sign === -1 ? isStrange(part, { grid, sum, inBrackets }) : isOwedBeside(part, grid, sum);
        const cell = strange ? cellAt(grid, part.line.index, place) : undefined;
        return cell === undefined ? [] : [{ cell, doubt: doubtOf(cell, grid, [part.line.index, sum.total.index]) }];
      }),
    );
  });
}

/** Where the only amount of a row stands that is negative: one of several would be at odds with the others. */
function onlyPlace({ line: { amounts } }: Part): number | undefined {
  const places = amounts.flatMap((amount, place) => (amount === null || amount.value === 0n ? [] : [place]));
  const [only] = places;
  return places.length === 1 && (amounts[only ?? 0]?.value ?? 0n) < 0n ? only : undefined;
}

/** A table that prints in brackets what its sums take off, and nothing of it without. */
function printsBrackets(sums: readonly FoundSum[]): boolean {
  const parts = sums.filter(({ fails }) => fails === 0).flatMap((sum) => sum.parts);
  const added = parts.filter(({ line, sign }) => sign === 1 && line.amounts.some(isNegative));
  return added.length >= enough && !parts.some(takesOffPositive);
}

const enough = 3;

const isNegative = (amount: Part["line"]["amounts"][number]): boolean => amount !== null && amount.value < 0n;

interface Standing {
  readonly grid: AmountGrid;
  readonly sum: FoundSum;
  readonly inBrackets: boolean;
}

function isStrange(part: Part, { grid, sum, inBrackets }: Standing): boolean {
  const others = sum.parts.filter((each) => each !== part);
  const label = labelAt(grid, part.line.index);
  if (isOwned(label)) return true;
  const costsAdded = others.some(({ line, sign }) => sign === 1 && isCost(labelAt(grid, line.index)));
  return (
    !others.some(takesOffPositive) &&
    (costsAdded || inBrackets || signByName(label) !== -1) &&
    !isOfEitherSign(label) &&
    !isWhatOthersHold(grid, sum)
  );
}

/** What is owed lowers a total in brackets as well as without: both in one sum are one too many. */
const isOwedBeside = (part: Part, grid: AmountGrid, { parts }: FoundSum): boolean =>
  isOwed(labelAt(grid, part.line.index)) && parts.some((each) => each !== part && takesOffPositive(each));

const isCost = (label: string): boolean => signByName(label) === -1 && !isCalledResult(label);

const takesOffPositive = ({ line, sign }: Part): boolean =>
  sign === -1 && line.amounts.some((amount) => amount !== null && amount.value > 0n);

const isOfEitherSign = (label: string): boolean =>
  /\(\p{L}|\p{L}\)|\p{L} ?\/ ?\p{L}|\bor\b/u.test(inEnglish(label).normalize("NFKC"));

/** The result is split below by whose it is: what is left for the owners is it less the others' loss. */
function isWhatOthersHold(grid: AmountGrid, { parts, total }: FoundSum): boolean {
  const first = Math.min(...parts.map(({ line }) => line.index));
  return grid.rows.slice(first + 1, total.index).some(({ row }) => row.kind === "heading" && isShared(row.label));
}

const labelAt = ({ rows }: AmountGrid, index: number): string => rows[index]?.row.label ?? "";

function doubtOf(
  { table, row, column, printed }: Cell,
  grid: AmountGrid,
  [part, total]: readonly [number, number],
): Doubt {
  const reason = doubtWords.isInBrackets({ label: labelAt(grid, part), printed, total: labelAt(grid, total) });
  return { table, row, column, reason };
}
