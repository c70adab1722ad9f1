import type { Operand } from "../../formula/build.ts";
import { phrase } from "../../formula/phrase.ts";
import type { Formula } from "../../formula/Formula.ts";

/** Every sentence of what is put among the user's own cells. */
export const exhibitWords = {
  whatTheFormulasAbove: "What the formulas above are calculated from: the unit's block",
  marginLessCostsAndCapital: "Margin less costs and capital expenditure",
  shiftDownRatesInRevenue: "Shift down: rates in %, revenue",
  shiftAcrossShiftsInPoints: "Shift across: shifts in % points, factors",
  headroomAtEachInFormulas: "Headroom at each, in formulas, is zero",
  whereHeadroomIsZero: (title: string): string => `${title}: where headroom is zero`,
  changePointsBaseRevenue: "Change, % points (base revenue: %)",
  headroomThereInFormulas: "Headroom there, in formulas",
  noOtherDriverMoves: "No other driver moves",
  distributionOfHeadroom: (title: string, money: string): string => `${title}: distribution of headroom, ${money}`,
  distributionSubtitle: (trials: number, seed: number): string =>
    `${trials} trials, seed ${seed}. Values as simulated, not formulas; the probability is live.`,
  probabilityOfImpairment: "Probability of impairment",
  distributionAt: ({
    title,
    row,
    column,
  }: {
    readonly title: string;
    readonly row: number;
    readonly column: number;
  }): string => `Distribution of ${title} at ${row}, ${column}`,
  trialsByHeadroom: (title: string): string => `${title}: trials by headroom`,
  inFormulasHeadroom: "In formulas: headroom, ",
  sensitivityOfHeadroom: (title: string, money: string): string => `${title}: sensitivity of headroom, ${money}`,
  shiftsInPointsBaseRevenue: "Shifts in % points (base revenue: %)",
  functionAgainstFormulas: "Function against formulas",
  frontierTitle: (title: string): string => `${title}: where headroom is zero, by two drivers`,
  byShifts: "By shifts of",
  frontierAt: ({
    title,
    row,
    column,
  }: {
    readonly title: string;
    readonly row: number;
    readonly column: number;
  }): string => `Frontier of ${title} at ${row}, ${column}`,
  shiftOfPoints: (driver: string): string => `Shift of ${driver}, % points`,
  headroomAsEachDriverMoves: (title: string, money: string): string =>
    `${title}: headroom as each driver moves, ${money}`,
  stepPointsBaseRevenue: "Step, % points (base revenue: %)",
  theShiftsAnotherDriverStays: "The shifts; another driver stays as it is",
  functionsAgainstFormulas: "Functions against formulas",
  tornadoAt: ({
    title,
    row,
    column,
  }: {
    readonly title: string;
    readonly row: number;
    readonly column: number;
  }): string => `Tornado of ${title} at ${row}, ${column}`,
  changeByDriver: (title: string): string => `${title}: change of headroom as each driver moves by the step`,
  aStepDown: "A step down",
  aStepUp: "A step up",
  breakEvens: "Break-evens",
  distribution: "Distribution",
  sensitivity: "Sensitivity",
  downAcross: ({
    words,
    money,
    driver,
    acrossDriver,
  }: {
    readonly words: string;
    readonly money: string;
    readonly driver: Operand;
    readonly acrossDriver: Operand;
  }): Formula => phrase(words, money, ", down: ", driver, ", across: ", acrossDriver),
  frontier: "Frontier",
  shift: (other: Operand): Formula => phrase("Shift of ", other),
  breakEvenOf: (driver: Operand): Formula => phrase("Break-even of ", driver),
  breakEvenOfUnit: (title: string, driver: string): string => `${title}: break-even of ${driver}`,
  tornado: "Tornado",
} as const;
