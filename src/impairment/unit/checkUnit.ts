import type { Decimal } from "../../figures/decimal.ts";
import type { CashGeneratingUnit } from "./CashGeneratingUnit.ts";
import { blockLines, type KeyHolding, type UnitLine } from "./lines.ts";
import { impairmentWords } from "../impairmentWords.ts";

const yearlyLines = blockLines.filter((line): line is UnitLine<KeyHolding<"yearly">> => line.holds === "yearly");

/**
 * Refuses a unit that has no value, whatever its discount rate: yearly lists that differ in length or are empty, facts that
 * cannot be (`checkFacts`), base revenue not above zero, a growth not above −1.
 *
 * @throws YearsError, OwnershipError, NoValueError
 */
export function checkUnit(unit: CashGeneratingUnit): void {
  checkYears(unit);
  checkFacts(unit);
  if (!unit.baseRevenue.greaterThan(0)) throw new NoValueError("Base revenue", unit.baseRevenue, "above 0");
  for (const growth of unit.revenueGrowth) checkGrowth(growth, "Revenue growth");
  checkGrowth(unit.terminalGrowth, "Terminal growth");
}

/**
 * @param label what a message calls it.
 * @throws NoValueError for a growth of −1 or less: nothing grows from less than nothing.
 */
export function checkGrowth(growth: Decimal, label: string): void {
  if (!growth.greaterThan(-1)) throw new NoValueError(label, growth, aboveMinusOne);
}

const aboveMinusOne = "above -1 (-100%)";

/**
 * Refuses what no shift of a driver moves: ownership outside (0, 1], whatever the switches, and assets below nil.
 *
 * @throws OwnershipError, NoValueError
 */
export function checkFacts({ ownership, goodwill, intangibleAssets }: CashGeneratingUnit): void {
  checkOwnership(ownership);
  checkGoodwill(goodwill);
  if (intangibleAssets.lessThan(0)) throw new NoValueError("Intangible assets", intangibleAssets, "not below 0");
}

/** @throws NoValueError for goodwill below nil: a bargain purchase leaves a gain and no goodwill (IFRS 3.34). */
export function checkGoodwill(goodwill: Decimal): void {
  if (goodwill.lessThan(0)) throw new NoValueError("Goodwill", goodwill, "not below 0");
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
    super(impairmentWords.yearlyValues({ label, expected: expected || impairmentWords.atLeastOne, found }));
  }
}

/** An ownership that is none, or more than all. */
export class OwnershipError extends Error {
  override readonly name = "OwnershipError";
  constructor(readonly ownership: Decimal) {
    super(impairmentWords.ownershipOutOfBounds(ownership.toString()));
  }
}

/** A line of a unit outside of where a unit has a value. */
export class NoValueError extends Error {
  override readonly name = "NoValueError";
  /** @param expected "above 0" */
  constructor(
    readonly label: string,
    readonly found: Decimal,
    readonly expected: string,
  ) {
    super(`Expected "${label}" ${expected}, found ${found.toString()}.`);
  }
}
