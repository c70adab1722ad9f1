import type { Decimal } from "../figures/decimal.ts";
import type { CashGeneratingUnit } from "./CashGeneratingUnit.ts";
import { blockLines, type KeyHolding, type UnitLine } from "./lines.ts";

const yearlyLines = blockLines.filter((line): line is UnitLine<KeyHolding<"yearly">> => line.holds === "yearly");

/**
 * Refuses a unit that is none: yearly lists that differ in length or are empty, ownership outside (0, 1], revenue that
 * is or becomes negative.
 *
 * @throws YearsError, OwnershipError, RevenueBelowZeroError
 */
export function checkUnit(unit: CashGeneratingUnit): void {
  checkYears(unit);
  checkOwnership(unit.ownership);
  if (unit.baseRevenue.lessThan(0)) throw new RevenueBelowZeroError("Base revenue", unit.baseRevenue);
  for (const growth of unit.revenueGrowth) {
    if (growth.lessThan(-1)) throw new RevenueBelowZeroError("Revenue growth", growth);
  }
  if (unit.terminalGrowth.lessThan(-1)) throw new RevenueBelowZeroError("Terminal growth", unit.terminalGrowth);
}

/** @throws YearsError where the yearly lists are empty or differ in length. */
export function checkYears(unit: CashGeneratingUnit): void {
  const years = unit.revenueGrowth.length;
  for (const { label, key } of yearlyLines) {
    if (years === 0 || unit[key].length !== years) throw new YearsError(label, unit[key].length, years);
  }
}

/** @throws OwnershipError where ownership is not above 0 and at most 1. */
export function checkOwnership(ownership: Decimal): void {
  if (!ownership.greaterThan(0) || ownership.greaterThan(1)) throw new OwnershipError(ownership);
}

/** A yearly list that does not hold one value for each year of revenue growth. */
export class YearsError extends Error {
  override readonly name = "YearsError";
  constructor(
    readonly label: string,
    readonly found: number,
    readonly expected: number,
  ) {
    super(
      `Expected "${label}" to hold ${expected || "at least one"} yearly values like "Revenue growth", found ${found}.`,
    );
  }
}

/** An ownership that is none, or more than all. */
export class OwnershipError extends Error {
  override readonly name = "OwnershipError";
  constructor(readonly ownership: Decimal) {
    super(`Expected ownership above 0 and at most 1 (100%), found ${ownership.toString()}.`);
  }
}

/** Base revenue below zero, or a growth rate below −1, which makes revenue negative. */
export class RevenueBelowZeroError extends Error {
  override readonly name = "RevenueBelowZeroError";
  constructor(
    readonly label: string,
    readonly found: Decimal,
  ) {
    super(`Expected "${label}" to keep revenue from falling below 0, found ${found.toString()}.`);
  }
}
