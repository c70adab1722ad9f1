import type { Decimal } from "../../figures/decimal.ts";
import type { CashGeneratingUnit } from "./CashGeneratingUnit.ts";
import { boundInWords, isValued } from "./isValued.ts";
import { blockLines, lineOf, type KeyHolding, type LineKey, type UnitLine } from "./lines.ts";
import { valuesOf, yearsOf } from "./valuesOf.ts";
import * as impairmentWords from "../impairmentWords.ts";

type NumberLine = UnitLine<KeyHolding<"yearly" | "single">>;

const numberLines = blockLines.filter((line): line is NumberLine => line.holds !== "switch");
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
  // A rate is refused with the terminal growth that it has to exceed (`checkRate`).
  for (const line of numberLines) if (line.fact === undefined && line.exceeds === undefined) checkLine(unit, line);
}

/**
 * Refuses what no shift of a driver moves: ownership outside (0, 1], whatever the switches, and assets below nil.
 *
 * @throws OwnershipError, NoValueError
 */
export function checkFacts(unit: CashGeneratingUnit): void {
  checkOwnership(unit.ownership);
  for (const line of numberLines) if (line.fact) checkLine(unit, line);
}

/** @throws NoValueError where a value of the line is outside of where a unit has one. */
function checkLine(unit: CashGeneratingUnit, line: NumberLine): void {
  for (const value of valuesOf(unit, line)) checkValue(line.key, value);
}

/**
 * @param label what a message calls it; the line's own name, unless told.
 * @throws NoValueError for a value of a line that leaves a unit without one: a growth of −1 or less, as nothing grows from
 *   less than nothing; goodwill below nil, as a bargain purchase leaves a gain and no goodwill (IFRS 3.34).
 */
export function checkValue(key: LineKey, value: Decimal, label = lineOf(key).label): void {
  const { valued } = lineOf(key);
  if (valued && !isValued({ valued }, value)) throw new NoValueError(label, value, boundInWords(valued));
}

/** @throws YearsError where the yearly lists are empty or differ in length. */
export function checkYears(unit: CashGeneratingUnit): void {
  const years = yearsOf(unit);
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
