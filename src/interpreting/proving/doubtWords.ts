/** Every doubt about what is read: what speaks against a figure, a sign, a period, a scale. */

export const oneDigitDiffers = "one digit differs";
export const itsSignIsTheOther = "its sign is the other way round";
export const twoDigitsAreChangedAbout = "two digits are transposed";
export const itIsOff = "it is off by a power of ten";
export const aDigitIsMissing = "a digit is missing or one too many";
export const wouldBe = ({
  row,
  column,
  wanted,
  printed,
  slip,
}: {
  readonly row: string;
  readonly column: string;
  readonly wanted: string;
  readonly printed: string;
  readonly slip: undefined | string;
}): string => `${row}, ${column}, would be ${wanted} and not ${printed}${slip === undefined ? "" : ` (${slip})`}`;
/** What does not come to what is printed: the figure by its row and column, the sum, what is printed, the difference. */
interface Apart {
  readonly row: string;
  readonly column: string;
  readonly sum: string;
  readonly printed: string;
  readonly difference: string;
}

const addedUp = (of: "rows" | "columns", count: number): string =>
  count === 1
    ? `the one ${{ rows: "row", columns: "column" }[of]} that it adds up comes`
    : `the ${count} ${of} that it adds up come`;

export const sumApart = ({
  row,
  column,
  of,
  count,
  sum,
  printed,
  difference,
}: Apart & { readonly of: "rows" | "columns"; readonly count: number }): string =>
  `${row}, ${column}: ${addedUp(of, count)} to ${sum}, but ${printed} is printed: a difference of ${difference}.`;
export const tieApart = ({
  row,
  column,
  parts,
  sum,
  printed,
  difference,
}: Apart & { readonly parts: string }): string =>
  `${row}, ${column}: ${printed} is printed here, and ${sum} in ${parts}: a difference of ${difference}.`;
export const oneFigureExplains = (culprit: string): string => `One figure explains it: ${culprit}.`;
export const oneFigureMayExplain = (likely: string): string => `One figure may explain it: ${likely}.`;
export const noOneValueExplainsAll =
  "Each of these wants another value of it, so that no single one explains them all.";
export const theRowWithoutALabel = "the row without a label";
export const exchanged = ({
  label,
  printed,
  otherPrinted,
  sum,
  of,
}: {
  readonly label: string;
  readonly printed: string;
  readonly otherPrinted: string;
  readonly sum: string;
  /** What the two figures stand in. */
  readonly of: "columns" | "rows";
}): string =>
  `“${label}” prints ${printed} and ${otherPrinted}: ${sum === "" ? "the sum" : `“${sum}”`} holds in both ${of} once they are exchanged.`;
export const isPrintedTwice = (label: string): string =>
  `“${label}” stands twice, one right below the other, with the same figures: it may have been read twice.`;
/** A figure of a row, and what the total is called that it goes into. */
interface InTotal {
  readonly label: string;
  readonly printed: string;
  readonly total: string;
}

const totalNamed = (total: string): string => (total === "" ? "the total below" : `“${total}”`);
export const isWithoutBrackets = ({ label, printed, total }: InTotal): string =>
  `“${label}” is ${printed} without brackets, and ${totalNamed(total)} takes it off: the document prints such amounts in brackets, which may be lost here.`;
export const isInBrackets = ({ label, printed, total }: InTotal): string =>
  `“${label}” is ${printed} in brackets, and ${totalNamed(total)} adds it up as if it had none: the brackets may be too many here.`;
export const theRows = (labels: string): string => `The rows from ${labels}`;
export const isAreAddedUp = (list: string, first: boolean): string =>
  `${list} ${first ? "is" : "are"} in no total, as the other rows of the statement are: a total or a row may be missing below, or two rows stand in one.`;
export const aTotalWithoutALabel = (label: string): string =>
  `${label === "" ? "A total without a label" : `“${label}”, a total,`} is not the sum of rows above it in any column: a row may be missing, two may stand in one, or a figure may be in the wrong place.`;
export const noLabelBeside = "No label stands beside it, and no rows above come to it: what it is of is not said.";
export const valuesWithoutLabel =
  "Values stand in it without a label, and each on a line of its own: the labels of others may be off by one, too.";
export const totalPrintsNothing = (label: string, heading: string): string =>
  `${label === "" ? "A total without a label" : `“${label}”, a total,`} prints nothing in ${heading}, where the rows that it adds up print amounts: a figure may be missing.`;
export const sidesApart = ({
  assets,
  claims,
  column,
  assetsPrinted,
  claimsPrinted,
}: Readonly<Record<"assets" | "claims" | "column" | "assetsPrinted" | "claimsPrinted", string>>): string =>
  `“${assets}” prints ${assetsPrinted} in ${column}, and “${claims}” ${claimsPrinted}: both sides come to the same in a statement of financial position. The heads of one half may be exchanged, or rows of it missing.`;
export const oneSideAlone = (label: string): string =>
  `“${label}” ends the statement, and the side that comes to the same is nowhere in the document: a page may be missing.`;
export const statementsInOtherUnits = ({
  title,
  unit,
  otherTitle,
  otherUnit,
}: {
  readonly title: string;
  readonly unit: string;
  readonly otherTitle: string;
  readonly otherUnit: string;
}): string =>
  `“${title}” says “${unit}” and “${otherTitle}” “${otherUnit}”: the statements of one document are in the same unit.`;
export const beyondTheStatements = (title: string): string =>
  `“${title}” says no unit, and its largest figure is far beyond every amount of the statements: it may count something, or be money in another unit.`;
export const aSignAlone = (title: string, statements: string): string =>
  `“${title}” prints a currency's sign and no scale, and its amounts are as small as the statements', which are in ${statements}: they may be in the same.`;
export const rowAndColumn = (label: string, heading: string): string =>
  `${label === "" ? "The row without a label" : `“${label}”`}, ${heading}`;
export const figuresOfAreInAnother = ({
  allCount,
  title,
  reason,
}: {
  readonly allCount: string;
  readonly title: string;
  readonly reason: string;
}): string => `${allCount} figures of “${title}” are in another currency or scale than it says. ${reason}`;
export const isPrintedAndTheFilings = ({
  figure,
  printed,
  tagged,
}: {
  readonly figure: string;
  readonly printed: string;
  readonly tagged: string;
}): string => `${figure}, is printed ${printed}, and the filing's own data say ${tagged}.`;
export const isPrintedAndRead = ({
  figure,
  printed,
  measure,
  tagged,
}: {
  readonly figure: string;
  readonly printed: string;
  readonly measure: string;
  readonly tagged: string;
}): string => `${figure}, is printed ${printed} and read as ${measure}; the filing's own data say ${tagged}.`;
export const signTurned = ({
  figure,
  printed,
  value,
}: {
  readonly figure: string;
  readonly printed: string;
  readonly value: string;
}): string =>
  `${figure}, is printed ${printed}, and the filing's own data say ${value}: its sign is reversed where those of the row's other figures are not, or the other way about.`;
export const standsUnderAndTheFilings = ({
  figure,
  months,
  fact,
}: {
  readonly figure: string;
  readonly months: string;
  readonly fact: string;
}): string => `${figure}, stands under ${months}, and the filing's own data say ${fact}.`;
export const theMonths = (months: string, end: string): string => `the ${months} months to ${end}`;
export const perShareSignLost = ({
  label,
  heading,
  printed,
  resultLabel,
  loss,
  result,
}: {
  readonly label: string;
  readonly heading: string;
  readonly printed: string;
  readonly resultLabel: string;
  readonly loss: boolean;
  readonly result: string;
}): string =>
  `“${label}”, ${heading}, is ${printed}, and “${resultLabel}”, a ${loss ? "loss" : "profit"}, ${result}: the sign of one of them is lost.`;
export const otherTablesPrintTheAmounts = (crossed: string): string =>
  `Other tables print the amounts of ${crossed} under other periods.`;
export const otherTablesPrintAmounts = (agreeing: string): string =>
  `Other tables print amounts of ${agreeing} under the same periods.`;
export const noStatement = "There is no statement.";
export const noOtherTablePrintsAmounts = "No other table prints amounts of the statements again.";
export const otherTablesPrintTheseAmounts = (title: string, heading: string): string =>
  `“${title}”, ${heading}: other tables print these amounts for another period.`;
export const theDocumentPrintsNoResult =
  "The document prints no result per share with the weighted number of shares, which would support the scale.";
export const theResultPerShare =
  "The result per share is printed in another currency than the result, so it does not support the scale.";
export const noPeriodPrintsTheResult = "No period prints the result, the shares and the result per share together.";
export const whichFitsNoOnePower = (words: string): string => `${words}, which fits no one power of ten.`;
export const scaleFits = (words: string, fit: string): string => `${words}: the amounts are in units of ${fit}.`;
export const scaleFitsOrNot = ({
  words,
  fit,
  agrees,
  scale,
}: {
  readonly words: string;
  readonly fit: string;
  readonly agrees: boolean;
  readonly scale: string;
}): string => `${words}: the amounts are in units of ${fit}${agrees ? "" : `, and the words say ${scale}`}.`;
export const whichDoesNotFollow = (words: string): string =>
  `${words}, which does not follow, as it does in another period.`;
export const forEachOfShares = ({
  heading,
  printed,
  numberPrinted,
  profitPrinted,
}: {
  readonly heading: string;
  readonly printed: string;
  readonly numberPrinted: string;
  readonly profitPrinted: string;
}): string => `${heading}: ${printed} for each of ${numberPrinted} shares is ${profitPrinted}`;
export const byItsParts = (title: string, label: string): string =>
  `${title}: ${label === "" ? "a total without a label" : label}, by its parts`;
export const isReadInUnits = ({
  title,
  grid,
  tableTitle,
  other,
  pair,
}: {
  readonly title: string;
  readonly grid: string;
  readonly tableTitle: string;
  readonly other: string;
  readonly pair: string;
}): string =>
  `“${title}” is read in units of ${grid}, and “${tableTitle}” in units of ${other}; both print the same digits ${pair}.`;
export const inOneRowRowsAmong = ({
  size,
  size2,
  label,
}: {
  readonly size: number;
  readonly size2: string;
  readonly label: string;
}): string => `in ${size === 1 ? "one row" : `${size2} rows`}, “${label}” among them`;
