/** What a custom function expects and finds, where it gives no value. */

export const aBlankCell = "a blank cell";
export const foundExpected = ({
  parameter,
  place,
  found,
  expected,
}: {
  readonly parameter: string;
  readonly place: string;
  readonly found: string;
  readonly expected: string;
}): string => `parameter ${parameter}${place}: found ${found}, expected ${expected}.`;
export const foundError = ({
  parameter,
  place,
  code,
}: {
  readonly parameter: string;
  readonly place: string;
  readonly code: string;
}): string => `parameter ${parameter}${place}: found ${code}, expected a value.`;
export const trialsWithoutValue = (withoutValue: number, trials: number): string =>
  `${withoutValue} of ${trials} trials have no value (discount rate at or below terminal growth, or revenue not above 0), more than 1%: narrow these drivers' distributions.`;
export const workedOutOnce = (count: number, what: string): string =>
  `${count} ${what} are worked out once the formula is entered, not in its preview.`;
export const documentNotRead = (reason: string): string =>
  `The document of this workbook's model cannot be read: ${reason}`;
export const aNumberOrAMark = "a number or a mark for nil (— – - -- _)";
export const logicalExpected = "TRUE or FALSE";
export const anEmptyRange = "an empty range";
export const atLeastOneCell = "at least one cell";
export const aSingleCell = "a single cell";
export const oneRowOrOneColumn = "one row or one column";
export const oneLossOrARow = "one loss, or a row of losses";
export const columnsAsLossForTheYear = (columns: number): string => `${columns} columns, as lossForTheYear`;
export const anIssuersStockCode = "an issuer's stock code or name";
export const aYearAPeriod = "a year, a period as HEADROOM.ITEMS lists it, or the date on which one ends";
export const anItemsIdRole = "an item's id, role or label, as HEADROOM.ITEMS lists them";
export const forAForecastOfYears = (years: number): string => ` for a forecast of ${years} years`;
export const oneOfMany = (most: number): string =>
  `One of more than ${most} cells without a value: the first ${most} say why.`;
export const anotherDriverThan = (ofParameter: string): string => `another driver than that of ${ofParameter}`;
export const aShift = (place: string, toString: string): string => `${place} (a shift of ${toString})`;
export const aUnitBlockLabels = "a unit block: labels in the first column, the years beside them";
export const noRowLabelled = (label: string): string => `no row labelled "${label}"`;
export const eachLabelOnce = "each label once";
export const valuesWithoutALabel = "values without a label";
export const unknownLabelWithValuesBeside = (label: string): string => `unknown label ${label} with values beside it`;
export const aHeadingWithNothingBeside = (blockLines: string): string =>
  `a heading with nothing beside it, or one of ${blockLines}`;
export const noYearAreBlank = (yearlyLines: string): string => `no year: ${yearlyLines} are blank or 0 in every column`;
export const atLeastOneColumn = "at least one column of yearly values beside the labels";
export const aYearThatIsBlank = "a year that is blank or 0 in every yearly row, between others";
export const theYearsSideBySide = "the years side by side";
export const wordsToLook = "words to look for";
export const theShapeOfRevenue = (tops: string): string => `the shape of revenue, ${tops}, or a single cell`;
export const withoutADriver = (range: string): string => `${range} without a driver`;
export const rowsOfDrivers = (names: string): string => `rows of driver, distribution (${names}) and numbers`;
export const takesAlone = (name: string, parameters: string): string =>
  `a blank cell, for ${name} takes ${parameters} alone`;
export const columnsOrMore = ({
  columns,
  most,
  drivers,
}: {
  readonly columns: number;
  readonly most: number;
  readonly drivers: number;
}): string => `${columns}, or ${most} with a correlation for each of the ${drivers} drivers`;
export const wholeNumberOnThread = (most: number): string =>
  `a whole number from 1 to ${most}, as no web worker can be started here to run more`;
export const wholeNumberFromTo = (least: number, most: number): string => `a whole number from ${least} to ${most}`;
export const orABlankCell = "0 or a blank cell";
export const theCashFlowOfYear = "the cash flow of year N + 1, or nothing at all";
export const aCashFlow = "a cash flow for the terminal value to follow";
export const noCashFlowEveryCell = "no cash flow (every cell is 0 or blank)";
export const atLeastOne = "at least one";
