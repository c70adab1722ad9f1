import { printedNumber } from "../../figures/parsePrinted.ts";
import { isNotApplicable } from "../words/figureText.ts";
import { abs } from "./Relation.ts";
import type { AmountGrid } from "./sums/amountGrid.ts";
import type { FoundSum } from "./sums/SumLine.ts";

/** A figure of a document, by its place. */
export interface Cell {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** As printed. */
  readonly printed: string;
  readonly value: bigint;
}

/** That one figure is the sum of others: what a sum says at one place. */
export interface Claim {
  readonly kind: "rows" | "columns" | "tie";
  readonly total: Cell;
  readonly parts: readonly { readonly cell: Cell; readonly sign: 1 | -1 }[];
  /** Parts less total, in whole numbers of `decimals`. */
  readonly difference: bigint;
  /** What rounding explains, twice over, in the same. */
  readonly twiceTolerance: bigint;
  readonly decimals: number;
}

export const holds = ({ difference, twiceTolerance }: Pick<Claim, "difference" | "twiceTolerance">): boolean =>
  2n * abs(difference) <= twiceTolerance;

export const cellKey = ({ row, column }: Pick<Cell, "row" | "column">): string => `${row}@${column}`;

/** Where a line of a sum and a place on it meet in the table. */
type At = (line: number, place: number) => { readonly row: number; readonly column: number };

/** What the sums of a table say, figure by figure. */
export function claimsOf(grid: AmountGrid, sums: readonly FoundSum[], kind: "rows" | "columns"): readonly Claim[] {
  const at: At =
    kind === "rows" ? (line, place) => ({ row: line, column: place }) : (line, place) => ({ row: place, column: line });
  return sums.flatMap((sum) =>
    sum.outcomes.flatMap((outcome, place): readonly Claim[] => {
      const total = cellOf(grid, at(sum.total.index, place));
      if (outcome === "void" || total === undefined) return [];
      // Of a list with a figure that nobody can read nothing is known: that figure is doubted by itself.
      if (sum.parts.some(({ line }) => isUnread(grid, at(line.index, place)))) return [];
      const parts = sum.parts.flatMap(({ line, sign }) => {
        const cell = cellOf(grid, at(line.index, place));
        return cell === undefined ? [] : [{ cell, sign, lastDigit: line.amounts[place]?.lastDigit ?? 0n }];
      });
      const twiceTolerance = parts.reduce(
        (all, { lastDigit }) => all + lastDigit,
        sum.total.amounts[place]?.lastDigit ?? 0n,
      );
      return [
        {
          kind,
          total,
          parts: parts.map(({ cell, sign }) => ({ cell, sign })),
          difference: sum.differences[place] ?? 0n,
          twiceTolerance,
          decimals: grid.decimals,
        },
      ];
    }),
  );
}

/** True where something is printed that is no figure, and does not say that there is none. */
function isUnread({ rows, columns }: AmountGrid, { row, column }: ReturnType<At>): boolean {
  const printed = rows[row]?.row.figures[columns[column] ?? -1]?.printed;
  return printed !== undefined && printedNumber(printed) === null && !isNotApplicable(printed);
}

const cellOf = (grid: AmountGrid, { row, column }: ReturnType<At>): Cell | undefined => cellAt(grid, row, column);

/** The figure of a row at a place among the grid's columns; undefined where no amount is printed. */
export function cellAt({ table, rows, columns }: AmountGrid, row: number, place: number): Cell | undefined {
  const line = rows[row];
  const index = columns[place];
  const amount = line?.amounts[place];
  const head = index === undefined ? undefined : table.columns[index];
  if (line === undefined || index === undefined || head === undefined || amount == null) return undefined;
  return {
    table: table.id,
    row: line.row.id,
    column: head.key,
    printed: line.row.figures[index]?.printed ?? "",
    value: amount.value,
  };
}
