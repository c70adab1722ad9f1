/** Every sentence of the tab on goodwill. */

export const noPicture = (size: string): string => `Expected a picture of the chart, found none at ${size}.`;
export const toSheetAndCopy = (name: string): string => `${name}: to sheet and copy`;
export const breakEvens = "Break-evens";
export const endsTheLoss = "The change of one driver alone that ends the loss.";
export const usesUpTheHeadroom = "The change of one driver alone that uses up the headroom.";
export const driver = "Driver";
export const correlationsHead = (count: string): string => `Correlations: ${count}`;
export const correlationsWhat = "From −1 (opposed) to 1 (together). Pairs that are not listed are independent.";
export const correlations = "Correlations";
export const independent = "none, drivers move independently";
export const noneUsed = (unused: string): string => `none used, ${unused} kept`;
export const someUsed = (used: string, unused: number): string => `${used}, ${unused} more not used`;
export const and = "and";
export const correlationOf = "Correlation of";
export const removeCorrelation = (drivers: string): string => `Remove the correlation of ${drivers}`;
export const correlationKept = (fixed: string, count: number): string =>
  `Kept, not used: ${fixed} ${count === 1 ? "is" : "are"} fixed.`;
export const tooFewDrivers = "A correlation needs two drivers that move.";
export const everyPairListed = "Every pair of drivers that move is listed.";
export const addACorrelation = "Add a correlation";
export const add = "Add";
export const probabilityWhat = "HEADROOM.PROBABILITY with this uncertainty, the trials and the seed";
export const putProbability = "Put it in the selected cell as a formula";
export const probabilityPut = (address: string): string => `The probability of impairment stands in ${address}.`;
export const showAsTable = "Show as table";
export const tableOf = (title: string): string => `${title}, table`;
export const resultOfTheSimulation = "Result of the simulation";
export const probabilityOfImpairment = "probability of impairment";
export const histogramTitle = (title: string, trials: string): string => `Headroom of ${title} over ${trials} trials`;
export const shareOfTrials = (unit: string): string => `Share of trials by headroom, ${unit}.`;
export const lossAndPercentiles = "loss; dotted: 5th and 95th percentile.";
export const headroomIn = (currency: string): string => `Headroom, ${currency}`;
export const mean = "Mean";
export const standardDeviation = "Standard deviation";
export const percentile = (percent: number): string => `${percent}th percentile`;
export const trialsByHeadroom = (currency: string): string => `Trials by headroom, ${currency}`;
export const from = "From";
export const below = "Below";
export const trials = "Trials";
export const simulation = "Simulation";
export const doneOf = (done: string, trials: string): string => `${done} of ${trials}`;
export const cancelledAfter = (done: string, trials: string): string => `Cancelled after ${done} of ${trials} trials.`;
export const inputsChanged = "The inputs have changed since this run: run again to follow them.";
export const uncertaintyHead = (uncertain: number, drivers: number): string =>
  `Uncertainty: ${uncertain} of ${drivers} drivers move`;
export const uncertaintyWhat = "Shifts in percentage points in every year; of base revenue in %.";
export const resetUncertainty = "Reset to the illustrative values";
export const distributionOf = (driver: string): string => `Distribution of ${driver}`;
export const ofDriver = (driver: string): string => `of ${driver}`;
export const distribution = "Distribution";
export const distributionWhat =
  "Headroom when several drivers are uncertain at once. How uncertain is illustrative: nothing of it is announced.";
export const seed = "Seed";
export const runTheSimulation = "Run the simulation";
export const offered = "What the filing prints";
export const ofItsUnit = "Of its unit";
export const allItsUnits = "all its units";
export const noLineHoldsIt = "No line of the unit holds it.";
export const take = "Take";
export const printedAs = (printed: string, label: string): string => `${printed} as ${label}`;
export const takeAllSingle = (count: number): string => `Take all ${count} that are not ranges`;
export const oneTaken = "One value is taken, with its source beside it.";
export const manyTaken = (count: number): string => `${count} values are taken, with their sources beside them.`;
export const left = (labels: string, count: number): string =>
  `${labels} ${count === 1 ? "holds" : "hold"} something already and ${count === 1 ? "stays" : "stay"}.`;
export const ownUnitOn = (tab: string): string => `Your own unit, on the sheet “${tab}”`;
export const goToItsSheet = "Go to its sheet";
export const goToItsInputs = "Go to its inputs";
export const stepsSizeAndCentre = "Steps, size and centre";
export const stepDown = "Step down, % points";
export const stepAcross = "Step across, % points";
export const centreDown = "Centre down, % points";
export const centreAcross = "Centre across, % points";
export const sensitivity = "Sensitivity";
export const headroomUnit = (unit: string): string => `headroom, ${unit}`;
export const headroomBy = (rowDriver: string, columnDriver: string): string =>
  `Headroom by ${rowDriver} and ${columnDriver}`;
export const gridLegend = (points: string): string =>
  `Shifts in ${points}. Outlined: as assumed. ▼ and brackets: loss. Line: headroom is zero.`;
export const pointsAndPercent = (relative: string): string => `percentage points; of ${relative} in %`;
export const gridCaption = ({
  currency,
  rowDriver,
  columnDriver,
}: {
  readonly currency: string;
  readonly rowDriver: string;
  readonly columnDriver: string;
}): string => `Headroom, ${currency}; down: ${rowDriver}, across: ${columnDriver}`;
export const tornado = "Tornado";
export const tornadoWhat = "Tornado: headroom a step down and up of each driver";
const inPoints = (points: string): string => `${points} ${points === "1" ? "point" : "points"}`;
export const pointsLess = (points: string): string => `− ${inPoints(points)}`;
export const pointsMore = (points: string): string => `+ ${inPoints(points)}`;
export const tornadoLegend = (drivers: string, points: string): string => `loss. ${drivers} by ${points}%.`;
export const tornadoCaption = (currency: string): string =>
  `Headroom, ${currency}, by driver; the largest effect first`;
export const pointsDown = (points: string): string => `${inPoints(points)} down`;
export const pointsUp = (points: string): string => `${inPoints(points)} up`;
export const range = "Range";
export const noUnit = "The model has no cash-generating unit: New unit, under Assumptions, adds one of your own.";
export const unitSheetGone =
  "The sheet of the unit that was shown here is no longer in the workbook. New unit adds a blank one.";
export const cashGeneratingUnit = "Cash-generating unit";
export const announced = "Announced";
export const yourOwn = "Your own";
export const headroomHead = (unit: string): string => `Headroom, ${unit}:`;
export const noValueInUse = (title: string, sentence: string): string => `${title} has no value in use: ${sentence}`;
