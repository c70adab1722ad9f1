/** What a pack should hold, where it does not. */

export const aDaySuch = "a day such as 2013-12-31";
export const aScaleAbove = "a scale above 0";
export const currencyCode = "a currency's code of three letters (ISO 4217)";
export const aNumberSuch = "a number such as 365";
export const atLeastOneValue = "at least one value";
export const aPagesNumber = "a page's number";
export const anIdSuchAsIncome = "an id such as income.revenue";
export const anIndent = "an indent from 0";
export const atLeastOneId = "at least one id";
export const aDateSuch = "a date such as 2012-05-31";
export const atLeastOneColumnKey = "at least one column key";
export const atLeastOneColumn = "at least one column";
export const atLeastOneRow = "at least one row";
export const aNumberOfPages = "a number of pages";
export const sha256Expected = "a SHA-256 in hexadecimal digits";
export const orTheLike = "1, 1000, 1000000 or the like";
export const atLeastOneTable = "at least one table";
export const periodKeyTaken = "a key that no other period has";
export const startAndEnd = "start and end, or an instant";
export const aDayAsAPeriod = "a day, as a period has both its ends";
export const aPeriodThatEnds = (before: string): string =>
  `a period that ends on ${before} or later, as periods ascend`;
export const anIdThatNoOther = (kind: string): string => `an id that no other ${kind} has`;
export const theIdOfARow = "the id of a row with figures";
export const roleOfThePack = "role of the pack";
export const aThatThereIsNearest = (what: string, near: string): string => `a ${what} that there is (nearest: ${near})`;
export const oneOfOrThingsCounted = (known: string): string => `one of ${known}, or things counted`;
export const columnKeyTaken = "a key that no other column of the table has";
export const theKeyOfAnotherColumn = (keys: string): string => `the key of another column (${keys})`;
export const theColumnWhoseShares = "the column whose shares it prints";
export const periodOrLater = (period: undefined | string): string => `${period} or later, as periods ascend`;
export const keysOfOtherColumns = (keys: string): string => `keys of other columns (${keys})`;
export const figuresAsATotalHas = "figures, as a total has them";
export const oneForEachColumn = (keysCount: number, keys: string): string =>
  `${keysCount}, one for each column (${keys})`;
export const aPrintedFigure = "a printed figure or a nil mark";
export const idsOfRowsNearest = (name: string): string => `ids of rows (nearest: ${name})`;
export const idsOfRowsWithFigures = "ids of rows with figures";
export const idsOfOtherRows = "ids of other rows";
export const aCount = "a whole number, nought or more";
