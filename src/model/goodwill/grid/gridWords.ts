/** Every sentence of a unit's sensitivity. */

import type { Operand } from "../../../formula/build.ts";
import { phrase } from "../../../formula/phrase.ts";
import type { Formula } from "../../../formula/Formula.ts";

export const sensitivityOfHeadroom = "Sensitivity of headroom";
export const driverDownTheRows = "Driver down the rows";
export const stepDownTheRows = "Step down the rows";
export const driverAcrossTheColumns = "Driver across the columns";
export const stepAcrossTheColumns = "Step across the columns";
export const chooseTwoOfTheEight = "choose two of the eight drivers";
export const chooseTwoDifferentDrivers = "choose two different drivers";
export const sensitivityRowShiftRates = (money: Operand): Formula =>
  phrase("Sensitivity, row shift: rates in %, revenue in ", money);
export const sensitivityColumnShiftShifts = "Sensitivity, column shift: shifts in % points, revenue as a factor";
export const sensitivityDriverDownTheRows = "Sensitivity: driver down the rows";
export const sensitivityDriverAcrossTheColumns = "Sensitivity: driver across the columns";
export const nativeTwinHeadroom = "Native twin: headroom, ";
export const sensitivityPresentValue = "Sensitivity: present value of the five years, ";
export const terminalValuesPresentValue = "Terminal value's present value, ";

/** How those begin that say which drivers to choose, and what is wrong with a step, as COUNTIF looks for them. */
export const chooseOtherDrivers = "choose*";
export const stepIsNone = "step*";
export const lowestIsNone = "lowest*";
