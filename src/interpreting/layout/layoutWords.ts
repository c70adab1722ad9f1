/** Every doubt about what stands where on the pages. */

export const noGap = "It is printed without a gap behind the label, so neither its digits nor its column are sure.";
export const twoTextsStand = "Two texts stand in this column on one line.";
export const itStandsBetweenTwoColumns = "It stands between two columns, so its period is not sure.";
export const itStandsBetweenTwoRows = "It stands halfway between two rows, so which of them it is of is not sure.";
export const setInRed = "It is set in red and has no sign, so it may be negative.";
export const labelsInterwoven =
  "Two columns of words stand beside it that both go on below, so the order of the words in its label is not sure.";
export const columnsUntold =
  "Plain text marks no columns, and lines of this table show that they cannot all be told apart: any figure of it may be of another row, period or unit.";
export const nothingNamesIt = "No label and no head of a column says what it is.";
export const valuesUnderEachOther =
  "Values stand under each other in its table without labels, so which row and column they are of is not sure.";
export const noFigure = (printed: string): string => `Printed ${printed}, which is no figure.`;
export const pointForComma = (printed: string): string =>
  `Printed ${printed}: a point stands where the other figures have a comma.`;
export const otherDecimals = (printed: string, decimals: number): string =>
  `Printed ${printed}: the other figures have ${decimals === 1 ? "one decimal" : `${String(decimals)} decimals`}.`;
export const itsLabelEndsWithDigits = "Its label ends with digits that may be the beginning of the figure.";
export const itsLabelHoldsAmounts =
  "Its label ends with a currency's sign, so which columns its figures stand in is not sure.";
export const itsLabelHoldsFigures =
  "Its label holds figures of other columns, so which columns its own stand in is not sure.";
export const itsLabelIsAmount = "An amount stands in the place of its label, so what it is of is not sure.";
export const mayBePageNumber = "It may be the number of a page.";
export const twoRowsMayStand = "Two rows may stand in one.";
export const footnotesMark = "It may be the mark of a footnote.";
export const setARowLower =
  "It stands beside the name of a section, and the total above has no figure: it may be the total's, set a row lower.";
export const marksAreGlued =
  "The marks of footnotes are glued to other figures of its column, so its last digit may be one.";
export const figuresAreCut =
  "A figure of this table ends with a comma, so the rest of it stands elsewhere, and any other may be such a rest.";
export const headsRanTogether =
  "The heads of its column run into those of another, or are not whole, so what it is of is not sure.";
export const namesStandBetween =
  "Heads of a further table stand among the rows above it, so what it is of is not sure.";
export const sharesOrAmount = "Both “shares” and “amount” stand over its column, so its unit is not sure.";
export const percentAmongAmounts = "Percent signs stand in its column beside amounts, so its unit is not sure.";
export const percentAbove =
  "The first row of its table or section is in percent, and nothing says whether this one is, too.";
export const noHeadSaysUnit = "Its column has no head, so its unit is not sure.";
export const percentHeadOverAmounts = "A percentage stands over its column, and its figures look like amounts.";
export const measuredOtherwise = (printed: string, behind: string): string =>
  `Printed “${printed} ${behind}”, which is another unit than its column's.`;
export const moneyPerShare = ({
  cents,
  words,
  symbol,
}: {
  readonly cents: boolean;
  readonly words: string;
  readonly symbol: string;
}): string => `${cents ? words : symbol === "" ? "money" : symbol} per share`;
