import type { Doubt } from "../../../filing/Pack.ts";
import { inEnglish } from "../../words/abroad/labelsAbroad.ts";
import { isCalledResult, isShared, signByName } from "../../words/totalWords.ts";
import { cellAt, type Cell } from "../Claim.ts";
import type { Part } from "../Relation.ts";
import type { AmountGrid } from "./amountGrid.ts";
import type { FoundSum } from "./SumLine.ts";
import * as doubtWords from "../doubtWords.ts";

/**
 * Figures in brackets that their sums take off, which adds them up: brackets and the sign of the sum are one too many. Where
 * costs are printed without, a cost in brackets is income; and a row that is called both is printed with the sign it has.
 */
export function addedBrackets(
  tables: readonly { readonly grid: AmountGrid; readonly sums: readonly FoundSum[] }[],
): readonly { readonly cell: Cell; readonly doubt: Doubt }[] {
  return tables.flatMap(({ grid, sums }) =>
    sums.flatMap((sum) =>
      sum.parts.flatMap((part) => {
        const place = onlyPlace(part);
        if (place === undefined || sum.outcomes[place] !== "holds" || !isStrange(part, grid, sum)) return [];
        const cell = cellAt(grid, part.line.index, place);
        return cell === undefined ? [] : [{ cell, doubt: doubtOf(cell, grid, [part.line.index, sum.total.index]) }];
      }),
    ),
  );
}

/** Where the only amount of a row stands that is taken off and negative: one of several would be at odds with the others. */
function onlyPlace({ line: { amounts }, sign }: Part): number | undefined {
  const places = amounts.flatMap((amount, place) => (amount === null || amount.value === 0n ? [] : [place]));
  const [only] = places;
  return sign === -1 && places.length === 1 && (amounts[only ?? 0]?.value ?? 0n) < 0n ? only : undefined;
}

function isStrange(part: Part, grid: AmountGrid, sum: FoundSum): boolean {
  const others = sum.parts.filter((each) => each !== part);
  const label = labelAt(grid, part.line.index);
  const costsAdded = others.some(({ line, sign }) => sign === 1 && isCost(labelAt(grid, line.index)));
  return (
    !others.some(takesOffPositive) &&
    (costsAdded || signByName(label) !== -1) &&
    !isOfEitherSign(label) &&
    !isWhatOthersHold(grid, sum)
  );
}

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
