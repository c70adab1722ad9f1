import type { Operand } from "../../../formula/build.ts";
import { phrase } from "../../../formula/phrase.ts";
import type { Formula } from "../../../formula/Formula.ts";

/** Every sentence of a unit's sensitivity. */
export const gridWords = {
  sensitivityOfHeadroom: "Sensitivity of headroom",
  driverDownTheRows: "Driver down the rows",
  stepDownTheRows: "Step down the rows",
  driverAcrossTheColumns: "Driver across the columns",
  stepAcrossTheColumns: "Step across the columns",
  chooseTwoOfTheEight: "choose two of the eight drivers",
  chooseTwoDifferentDrivers: "choose two different drivers",
  sensitivityRowShiftRates: (money: Operand): Formula =>
    phrase("Sensitivity, row shift: rates in %, revenue in ", money),
  sensitivityColumnShiftShifts: "Sensitivity, column shift: shifts in % points, revenue as a factor",
  sensitivityDriverDownTheRows: "Sensitivity: driver down the rows",
  sensitivityDriverAcrossTheColumns: "Sensitivity: driver across the columns",
  nativeTwinHeadroom: "Native twin: headroom, ",
  sensitivityPresentValue: "Sensitivity: present value of the five years, ",
  terminalValuesPresentValue: "Terminal value's present value, ",
  functionAgainstCells: "Function against cells",
} as const;
