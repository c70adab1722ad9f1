/** Every sentence of what is put among the user's own cells. */

import type { Operand } from "../../formula/build.ts";
import { phrase } from "../../formula/phrase.ts";
import type { Formula } from "../../formula/Formula.ts";

/** Whose it is, and the cell where it begins. */
interface Exhibit {
  readonly title: string;
  readonly row: number;
  readonly column: number;
}

export const whatTheFormulasAbove = "What the formulas above are calculated from: the unit's block";
export const marginLessCostsAndCapital = "Margin less costs and capital expenditure";
export const shiftDownRatesInRevenue = "Shift down: rates in %, revenue";
export const shiftAcrossShiftsInPoints = "Shift across: shifts in % points, factors";
export const headroomAtEachInFormulas = "Headroom at each, in formulas, is zero";
export const whereHeadroomIsZero = (title: string): string => `${title}: where headroom is zero`;
export const changePointsBaseRevenue = "Change, % points (base revenue: %)";
export const headroomThereInFormulas = "Headroom there, in formulas";
export const noOtherDriverMoves = "No other driver moves";
export const distributionOfHeadroom = (title: string, money: string): string =>
  `${title}: distribution of headroom, ${money}`;
export const distributionSubtitle = (trials: number, seed: number): string =>
  `${trials} trials, seed ${seed}. Values as simulated, not formulas; the probability is live.`;
export const probabilityOfImpairment = "Probability of impairment";
export const distributionAt = ({ title, row, column }: Exhibit): string =>
  `Distribution of ${title} at ${row}, ${column}`;
export const trialsByHeadroom = (title: string): string => `${title}: trials by headroom`;
export const inFormulasHeadroom = "In formulas: headroom, ";
export const sensitivityOfHeadroom = (title: string, money: string): string =>
  `${title}: sensitivity of headroom, ${money}`;
export const shiftsInPointsBaseRevenue = "Shifts in % points (base revenue: %)";
export const functionAgainstFormulas = "Function against formulas";
export const frontierTitle = (title: string): string => `${title}: where headroom is zero, by two drivers`;
export const byShifts = "By shifts of";
export const frontierAt = ({ title, row, column }: Exhibit): string => `Frontier of ${title} at ${row}, ${column}`;
export const shiftOfPoints = (driver: string): string => `Shift of ${driver}, % points`;
export const headroomAsEachDriverMoves = (title: string, money: string): string =>
  `${title}: headroom as each driver moves, ${money}`;
export const stepPointsBaseRevenue = "Step, % points (base revenue: %)";
export const theShiftsAnotherDriverStays = "The shifts; another driver stays as it is";
export const functionsAgainstFormulas = "Functions against formulas";
export const tornadoAt = ({ title, row, column }: Exhibit): string => `Tornado of ${title} at ${row}, ${column}`;
export const changeByDriver = (title: string): string =>
  `${title}: change of headroom as each driver moves by the step`;
export const breakEvens = "Break-evens";
export const distribution = "Distribution";
export const sensitivity = "Sensitivity";
export const downAcross = ({
  words,
  money,
  driver,
  acrossDriver,
}: {
  readonly words: string;
  readonly money: string;
  readonly driver: Operand;
  readonly acrossDriver: Operand;
}): Formula => phrase(words, money, ", down: ", driver, ", across: ", acrossDriver);
export const frontier = "Frontier";
export const shift = (other: Operand): Formula => phrase("Shift of ", other);
export const breakEvenOf = (driver: Operand): Formula => phrase("Break-even of ", driver);
export const breakEvenOfUnit = (title: string, driver: string): string => `${title}: break-even of ${driver}`;
export const tornado = "Tornado";
