import { drivers } from "../../../../impairment/drivers.ts";
import { rows, type PlacedRows } from "../../../../plan/rows.ts";

/** The columns of the table. */
export const breakEvenColumn = {
  driver: 0,
  base: 1,
  shift: 2,
  byFunction: 3,
  check: 4,
  value: 5,
  residual: 6,
  roots: 7,
  method: 8,
  sentence: 9,
} as const;

export type BreakEvenColumn = keyof typeof breakEvenColumn;

/** The rows of the table: the drivers in the order of the unit block. */
export const breakEvenLayout = rows({ heads: 1, drivers: drivers.length, impliedRate: 1 });
export type BreakEvenPlace = PlacedRows<"heads" | "drivers" | "impliedRate">;
