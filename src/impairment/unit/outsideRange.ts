import type { Decimal } from "../../figures/decimal.ts";
import type { CashGeneratingUnit } from "./CashGeneratingUnit.ts";
import { driverLines, type Driver, type DriverLine } from "./drivers.ts";
import { isAbove } from "../isAbove.ts";
import { boundInWords, isValued } from "./isValued.ts";
import { valuesOf } from "./valuesOf.ts";
import * as impairmentWords from "../impairmentWords.ts";

/** What keeps a unit outside the range in which break-evens are sought. */
export interface OutsideRange {
  /** The drivers whose values do not go with the range, or not with each other. */
  readonly drivers: readonly Driver[];
  /** Of the first of them. */
  readonly found: Decimal;
  /** "terminal growth above -1 (-100%)" */
  readonly expected: string;
}

/**
 * Why a unit is outside the range in which break-evens are sought, −1 < g∞ < r, every growth rate above −1 and base
 * revenue above zero, whatever one driver is moved to; undefined where some value of that driver brings it inside.
 *
 * @param mover the driver that moves; none, and the unit is taken as it is. Base revenue moves in proportion, so it has
 *   to be above zero before it does.
 */
export function outsideRange(unit: CashGeneratingUnit, mover?: Driver): OutsideRange | undefined {
  for (const line of driverLines) {
    if (line.label === mover && line.driver.shift !== "relative") continue;
    const found = valuesOf(unit, line).find((value) => !isValued(line, value));
    if (found && line.valued) {
      const bound = boundInWords(line.valued);
      const expected =
        line.holds === "yearly" ? impairmentWords.inEachYear(nameOf(line), bound) : `${nameOf(line)} ${bound}`;
      return { drivers: [line.label], found, expected };
    }
  }
  const { preTaxDiscountRate: rate, terminalGrowth: growth } = unit;
  const pair: readonly Driver[] = [impairmentWords.discountRate, "Terminal growth"];
  if (pair.some((driver) => driver === mover) || isAbove(rate, growth)) return undefined;
  return {
    drivers: pair,
    found: rate,
    expected: impairmentWords.rateAboveGrowth(growth.toString()),
  };
}

/** "a pre-tax discount rate" */
const nameOf = ({ label, driver: { article } }: DriverLine): string =>
  [...(article === undefined ? [] : [article]), label.toLowerCase()].join(" ");
