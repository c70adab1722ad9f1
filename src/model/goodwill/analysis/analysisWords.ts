/** Every sentence of a unit's tornado and frontier, and of what they rest on. */

import { type Operand, joined } from "../../../formula/build.ts";
import type { Formula } from "../../../formula/Formula.ts";
import { phrase } from "../../../formula/phrase.ts";

export const shiftPointsBaseRevenue = "Shift, % points (base revenue: %)";
export const workingCapitalOfRevenue = "Working capital, % of revenue";
export const marginShiftPoints = "Margin shift, % points";
export const growthShiftPoints = "Growth shift, % points";
export const terminalValueRevenueFactor = "Terminal value / revenue, factor";
export const whatHeadroomMoves = "What headroom moves with";
export const presentValueOfRevenue = "Present value of revenue";
export const hundredPointsWhat = "headroom for 100 points of margin; costs and capital expenditure take as much";
export const increaseOfRevenueWhat = "Present value of the increase of revenue, the first year's from nothing";
export const workingCapitalWhat =
  "what 100 points of working capital / revenue take: opening working capital stays as it is";
export const terminalValueRevenue = "Terminal value / revenue of the last year";
export const terminalValueHow = "((1 + g) × A − w × g) / (r − g), A being the last year's cash margin";
export const terminalValueNeeded = "Terminal value needed for zero headroom";
export const neededHow = "T: what the budget leaves of the carrying amount, at the end of the last year";
export const growthAtZero = "Terminal growth at which headroom is zero";
export const growthHow =
  "(T × r − Rev × A) / (T + Rev × (A − w)); a break-even only between −100% and the discount rate";
export const stepExpected = "A number above 0% is expected: otherwise the analysis has no values.";
export const frontierDriverThatMoves = "Frontier: driver that moves";
export const frontierDriverSoughtForZero = "Frontier: driver sought for zero headroom";
export const yearsCashAtFrontier = "Frontier: a year's cash × its revenue, factor";
export const frontierAndRevenue = "Frontier: and × revenue of the year before, factor";
export const frontierTheModelAtEach =
  "Frontier: the model at each shift; years: value of 1 of the revenue before, factor";
export const neededValueFactor = "Needed value, factor";
export const frontierWhatTheDriverMust = "Frontier: what the driver must move by; years: factor";
export const breakEvenShiftPointsBase = "Break-even shift, % points (base revenue: %)";
export const valueLackingFactor = "Value lacking, factor";
export const byFrontierOnly = "by FRONTIER only";
export const frontierWhereHeadroomIsZero = "Frontier: where headroom is zero as two drivers move";
export const driverThatMoves = "Driver that moves";
export const stepOfTheDriver = "Step of the driver that moves";
export const driverSoughtForZeroHeadroom = "Driver sought for zero headroom";
export const foundBySearch = (byFunctionOnly: string): string => `${byFunctionOnly}: found by search`;
export const changeByFRONTIER = (driver: Operand): Formula => joined("Change by FRONTIER, ", driver);
export const changeByCells = (driver: Operand): Formula => joined("Change by cells, ", driver);
export const atZeroHeadroom = (driver: Operand, driver2: Operand): Formula =>
  joined(driver, " at zero headroom, ", driver2);
export const headroomForPoints = (money: Operand): Formula => phrase("Headroom for 100 points, ", money);
export const valueAStepDown = "Value, a step down, %";
export const valueAStepUp = "Value, a step up, %";
export const headroomAStepDown = (money: Operand): Formula => phrase("Headroom, a step down, ", money);
export const headroomAStepUp = (money: Operand): Formula => phrase("Headroom, a step up, ", money);
export const tornadoEachDriver = "Tornado: each driver by the same step";
export const stepDownAndUp = "Step down and up, in every year";
export const driverTheLargestEffectFirst = "Driver, the largest effect first";
export const changeAStepDown = (money: Operand): Formula => phrase("Change, a step down, ", money);
export const changeAStepUp = (money: Operand): Formula => phrase("Change, a step up, ", money);
export const stepsToZeroHeadroomNumber = "Steps to zero headroom, number";
export const tornadoWhat = "change of headroom as each driver moves by the step";
export const headroomTornado = (title: string): string => `Headroom: tornado of ${title}`;
export const tornadoTitle = "Change of headroom as each driver moves by the step";
export const baseRevenue = (money: Operand): Formula => phrase("Base revenue, ", money);
export const step = "Step";
export const changeOf = (driver: Operand, unit: Operand): Formula => joined("Change of ", driver, ", ", unit);
export const range = (money: Operand): Formula => phrase("Range, ", money);
