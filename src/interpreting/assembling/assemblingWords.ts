/** Every sentence of the pack that is assembled, and every question that it leaves open. */

export const theStatements = (currencies: string): string =>
  `The statements are in ${currencies}: which one is the model in?`;
export const whichScaleAreTheAmounts = (reason: string): string => `${reason} Which scale are the amounts in?`;
export const theDocumentNamesNoCurrency = "The document names no currency and no scale: which are the amounts in?";
export const theDocumentPrintsWhichDoes = (printed: string): string =>
  `The document prints ${printed}, which does not say which currency: which is it?`;
export const form = "Form";
export const financialStatements = "Financial statements";
export const theCompanyAlone = "The company alone";
export const noLabelPrinted = "No label printed";
export const noLabelPrintedBelow = (label: string): string => `No label printed, below ${label}`;
export const noDateStandsOver =
  "No date stands over the columns, in a title or in a page's head: which periods are they?";
export const onlyYearsStandOver =
  "Only years stand over the columns, and no day on which they end: they are taken to end on 31 December. Do they?";
export const howManyMonthsTheColumns = (title: string): string =>
  `How many months the columns of "${title}" cover is not printed: is it a year?`;
export const mostFiguresStandBelowEach =
  "Most figures stand below each other with no label of their own: they may be of several periods.";
export const oneHeadAboveLines =
  "Each figure stands on a line of its own, and one head above them all, which may be of another table: their period is not sure.";
export const yearsInOtherOrder = (title: string): string =>
  `The years of “${title}” stand in another order than those of other statements, and no figure of another bears them out: the heads may have been exchanged.`;
export const dayOrYear = (heading: string): string =>
  `No statement with a period says whether ${heading} is a day here or the months before it.`;
export const anotherColumnOfThisStatement = (period: string): string =>
  `Another column of this statement has the period ${period}, too.`;
export const anotherColumnIsHeadedAlike = (heading: string): string =>
  `Another column of this table is headed ${heading}, too, and nothing tells the two apart.`;
export const noPeriodIsReadOver = "No period is read over this column of a statement.";
export const theYearsLieFarApart =
  "The years over this table lie far apart, so a digit of one may have been misread, and its period is not sure.";
export const theHeadsMayHaveSlipped =
  "A column of this statement is full of figures and has no head: the heads may stand one column off.";
export const twoPeriodsStandOver =
  "Two days or years stand over this one column: another column may be missing, and which of them is its own is not said.";
export const periodAmongOtherWords =
  "A year stands over this column among words of another one, so neither its period nor what it holds is sure.";
export const theLatestIsRestated =
  "The latest period is said to be restated and the one before it is not: the heads may have been exchanged.";
export const headNamesSeveralUnits =
  "The words of two columns stand over this one, so which unit its figures are in is not sure.";
export const unitsStandApart = "Parts of units were read for figures here, so the units of the rows are not sure.";
export const unitAmongMeasured = "Rows beside it say what they are measured in, and it does not: its unit is not sure.";
export const tooManyForEachShare =
  "Millions are no amount for each share: what its label is a part of may count shares, or be the whole result.";
export const noUnitOverSmallFigures =
  "Nothing says what these figures are in, and each has two decimals: they may be rates, shares of a hundred or counts, and no money.";
export const changeWithoutUnit =
  "Its figures are no differences of the columns beside it, and nothing says that they are percentages.";

export const noScaleBesideTenths = ({
  printed,
  amount,
}: {
  readonly printed: string;
  readonly amount: string;
}): string =>
  `The amounts are said to be in "${printed}", without a scale, and printed like ${amount}: are they single units, thousands or millions?`;
