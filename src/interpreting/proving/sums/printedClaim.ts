import { decimal, type Decimal } from "../../../figures/decimal.ts";
import { printedNumber } from "../../../figures/parsePrinted.ts";
import type { Cell, Claim } from "../Claim.ts";
import type { AmountGrid } from "./amountGrid.ts";

/** Where a figure stands that a claim takes as it is printed, in a column of amounts or in another. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  readonly sign: 1 | -1;
}

export interface PrintedFigure {
  readonly value: Decimal;
  readonly decimals: number;
  /** False for a mark of nil, which rounds nothing. */
  readonly rounded: boolean;
  readonly percent: boolean;
  readonly printed: string;
}

/** Undefined where no figure is printed. */
export function printedAt({ rows }: AmountGrid, { row, column }: Omit<Spot, "sign">): PrintedFigure | undefined {
  const { printed = "" } = rows[row]?.row.figures[column] ?? {};
  const number = printedNumber(printed);
  if (number === null) return undefined;
  return number.kind === "nil"
    ? { value: decimal(0), decimals: 0, rounded: false, percent: false, printed }
    : { value: number.value, decimals: number.decimals, rounded: true, percent: number.percent, printed };
}

/** That a figure is the sum of others, as all of them are printed; undefined where one of them is not. */
export function printedClaim(
  grid: AmountGrid,
  kind: "rows" | "columns",
  [total, ...parts]: readonly [Spot, ...(readonly Spot[])],
): Claim | undefined {
  const spots = [total, ...parts];
  const figures = spots.map((spot) => printedAt(grid, spot));
  if (!figures.every((figure) => figure !== undefined)) return undefined;
  const decimals = Math.max(...figures.map((figure) => figure.decimals));
  const inDigits = (value: Decimal): bigint => BigInt(value.times(decimal(10).pow(decimals)).toFixed(0));
  const cells = spots.map(({ row, column }, at): Cell => ({
    table: grid.table.id,
    row: grid.rows[row]?.row.id ?? "",
    column: grid.table.columns[column]?.key ?? "",
    printed: figures[at]?.printed ?? "",
    value: inDigits(figures[at]?.value ?? decimal(0)),
  }));
  const [first, ...others] = cells;
  if (first === undefined) return undefined;
  const signed = others.map((cell, at) => ({ cell, sign: parts[at]?.sign ?? 1 }));
  const lastDigits = figures.map((figure) => (figure.rounded ? 10n ** BigInt(decimals - figure.decimals) : 0n));
  return {
    kind,
    total: first,
    parts: signed,
    difference: signed.reduce((sum, { cell, sign }) => sum + BigInt(sign) * cell.value, 0n) - first.value,
    twiceTolerance: lastDigits.reduce((sum, digit) => sum + digit, 0n),
    decimals,
  };
}
