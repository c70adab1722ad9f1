import { drivers } from "../../../../impairment/unit/drivers.ts";
import { rows, type PlacedRows } from "../../../../plan/rows.ts";

/** The columns of the table, on the unit's own sheet. */
export const breakEvenColumn = {
  driver: 0,
  base: 1,
  value: 2,
  shift: 3,
  byFunction: 4,
  check: 5,
  sentence: 6,
} as const;

export type BreakEvenColumn = keyof typeof breakEvenColumn;

/** The columns of what bears the table out, among the workings. */
export const proofColumn = { driver: 0, residual: 1, roots: 2, method: 3 } as const;

export type ProofColumn = keyof typeof proofColumn;

/** A break-even is no solution where a millionth of what the unit carries or sells is less than the headroom left there. */
export const solvedTo = 6;

/** The key of the cell that counts how many of a unit's break-evens leave headroom. */
export const unsolvedKey = (unit: string): string => `breakEvens.unsolved.${unit}`;

/** The rows of the table: the drivers in the order of the unit block. */
export const breakEvenLayout = rows({ heads: 1, drivers: drivers.length, impliedRate: 1 });
export type BreakEvenPlace = PlacedRows<"heads" | "drivers" | "impliedRate">;
