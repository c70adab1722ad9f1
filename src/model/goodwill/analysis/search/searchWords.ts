/** Every sentence of the searches for break-evens. */

import type { Operand } from "../../../../formula/build.ts";
import { phrase } from "../../../../formula/phrase.ts";
import type { Formula } from "../../../../formula/Formula.ts";

export const justAboveTheLowerBound = "Just above the lower bound";
export const startBaseOrAbove = "Start: base, or above the bound; multiples";
export const crossingsOfZeroBetween = "Crossings of zero between the points";
export const turnsTowardZeroAndBack = "Turns toward zero and back after point";
export const turningPointAfter = "Turning point: after";
export const turningPointHalfWay = "Turning point: half-way";
export const turningPointHalving = "Turning point: halving";
export const turningPointSecant = "Turning point: secant";
export const rootsFoundCrossings = "Roots found: crossings, 2 at a turn across";
export const rootsThereCan = "Roots there can be at most";
export const reach = "1 / reach of the nearest crossing";
export const nearestFrom = "Distance of the nearest root: from";
export const nearestHalfWay = "Distance of the nearest root: half-way";
export const sideOfTheStart = "Side of the start on which it is";
export const rootFrom = "Root nearest to the base: from";
export const rootTo = "Root nearest to the base: to";
export const searchForRootsMultiples = "Search for roots: multiples of the start, factor";
export const discountRateFactor = "1 + discount rate, factor";
export const headroomTimesSpread = (money: Operand): Formula => phrase("Headroom × (r − g), ", money);
export const uFactor = "u = 1 + least growth + shift, factor";
export const headroomAsRevenueGrowthMoves = "Headroom as revenue growth moves: factors by power of u";
export const growthAboveTheLeast = "Growth above the least, %";
export const cashMarginWorkingCapital = "Cash margin − working capital, %";
export const valueOfAUnit = "Value of a unit of base revenue";
export const valueAtTheEnd = (year: number): string => `Value at the end of year ${year}, with its cash flow`;
export const headroomTimesSpreadHead = "Headroom × (r − g) as the discount rate moves: powers of 1 + r";
export const powerOfRNumber = "Power of 1 + r, number";
export const sumOfFlows = (money: Operand): Formula => phrase("Sum of flows at the terminal growth, ", money);
export const slope = (money: Operand): Formula => phrase("Slope, ", money);
export const headroom = (money: Operand): Formula => phrase("Headroom, ", money);
export const coefficient = (money: Operand): Formula => phrase("Coefficient, ", money);
export const sizeOfCoefficients = "Size of all coefficients";
