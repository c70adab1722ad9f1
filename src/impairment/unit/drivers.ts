import { blockLines, type DriverKey, type LineTable, type UnitLine } from "./lines.ts";
import * as impairmentWords from "../impairmentWords.ts";

/**
 * What a unit's headroom depends on and a shift can be added to, by the name an analyst writes.
 *
 * A shift is added to the driver in every explicit year (0.01 is one percentage point). For `Base revenue` it is
 * relative (0.01 is × 1.01). A shift of `Revenue growth` leaves `Terminal growth` alone.
 */
export type Driver = LineTable[DriverKey]["label"];

/** The line of a unit block that a driver is. */
export interface DriverLine extends UnitLine<DriverKey> {
  readonly label: Driver;
  readonly holds: "yearly" | "single";
  readonly driver: NonNullable<UnitLine["driver"]>;
}

/** In the order of the unit block. */
export const driverLines: readonly DriverLine[] = blockLines.filter(
  (line): line is DriverLine => line.driver !== undefined,
);

export const drivers: readonly Driver[] = driverLines.map(({ label }) => label);

const byName = new Map(driverLines.map((line) => [line.label, line]));

export function driverLine(driver: Driver): DriverLine {
  const line = byName.get(driver);
  if (line === undefined) throw new UnknownDriverError(driver);
  return line;
}

/** The two drivers that a grid of headroom has unless an analyst picks others, down the rows and across the columns. */
export const usualGrid: Readonly<Record<"rows" | "columns", DriverLine>> = {
  rows: usual(impairmentWords.rowsOfAGrid, ({ driver }) => driver.grid === "rows"),
  columns: usual(impairmentWords.columnsOfAGrid, ({ driver }) => driver.grid === "columns"),
};

/** The driver that a frontier moves unless an analyst picks another, and that whose break-even it seeks. */
export const usualFrontier: Readonly<Record<"moved" | "sought", DriverLine>> = {
  moved: usual(impairmentWords.driverThatAFrontierMoves, ({ driver }) => driver.frontier === "moved"),
  sought: usual(impairmentWords.driverThatAFrontierSeeks, ({ driver }) => driver.frontier === "sought"),
};

function usual(what: string, isUsual: (line: DriverLine) => boolean): DriverLine {
  const line = driverLines.find(isUsual);
  if (line === undefined) throw new UnknownDriverError(impairmentWords.forThe(what));
  return line;
}

/** True of a driver whose shifts are relative: 0.01 is × 1.01. */
export const isRelative = (driver: Driver): boolean => driverLine(driver).driver.shift === "relative";

/** A name that no driver has, where the compiler could not see it. */
class UnknownDriverError extends Error {
  override readonly name = "UnknownDriverError";
  constructor(readonly found: string) {
    super(`Expected a driver (${drivers.join(", ")}), found "${found}".`);
  }
}
