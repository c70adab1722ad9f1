import type { Operand } from "../../../../formula/build.ts";
import { phrase } from "../../../../formula/phrase.ts";
import type { Formula } from "../../../../formula/Formula.ts";

/** Every sentence of the searches for break-evens. */
export const searchWords = {
  justAboveTheLowerBound: "Just above the lower bound",
  startBaseOrAbove: "Start: base, or above the bound; multiples",
  crossingsOfZeroBetween: "Crossings of zero between the points",
  turnsTowardZeroAndBack: "Turns toward zero and back after point",
  turningPointAfter: "Turning point: after",
  turningPointHalfWay: "Turning point: half-way",
  turningPointHalving: "Turning point: halving",
  turningPointSecant: "Turning point: secant",
  rootsFoundCrossings: "Roots found: crossings, 2 at a turn across",
  rootsThereCan: "Roots there can be at most",
  reach: "1 / reach of the nearest crossing",
  nearestFrom: "Distance of the nearest root: from",
  nearestHalfWay: "Distance of the nearest root: half-way",
  sideOfTheStart: "Side of the start on which it is",
  rootFrom: "Root nearest to the base: from",
  rootTo: "Root nearest to the base: to",
  searchForRootsMultiples: "Search for roots: multiples of the start, factor",
  discountRateFactor: "1 + discount rate, factor",
  headroomTimesSpread: (money: Operand): Formula => phrase("Headroom × (r − g), ", money),
  uFactor: "u = 1 + least growth + shift, factor",
  headroomAsRevenueGrowthMoves: "Headroom as revenue growth moves: factors by power of u",
  growthAboveTheLeast: "Growth above the least, %",
  cashMarginWorkingCapital: "Cash margin − working capital, %",
  valueOfAUnit: "Value of a unit of base revenue",
  valueAtTheEnd: (year: number): string => `Value at the end of year ${year}, with its cash flow`,
  headroomTimesSpreadHead: "Headroom × (r − g) as the discount rate moves: powers of 1 + r",
  powerOfRNumber: "Power of 1 + r, number",
  sumOfFlows: (money: Operand): Formula => phrase("Sum of flows at the terminal growth, ", money),
  slope: (money: Operand): Formula => phrase("Slope, ", money),
  headroom: (money: Operand): Formula => phrase("Headroom, ", money),
  coefficient: (money: Operand): Formula => phrase("Coefficient, ", money),
} as const;
