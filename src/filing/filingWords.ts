/** Every sentence about what is looked up in a filing. */

export const whichMoney = (document: string): string =>
  `Which money are the amounts of ${document} in, and in units, thousands or millions? Nothing can be built until that is said.`;
export const printedOtherwise = (printed: string): string => `printed ${printed}`;
export const noFigure = (row: string, column: string): string =>
  `The document prints no figure for ${row} in column ${column}.`;
export const noItemNearest = (item: string, nearest: string): string => `No item ${item}; nearest: ${nearest}.`;
export const noItemNorNear = (item: string): string =>
  `No item ${item}; none is called nearly so: =HEADROOM.ITEMS() lists all there are.`;
export const severalItemsAreCalled = (label: string, ids: string): string =>
  `Several items are called ${label}: ${ids}.`;
export const aBlankPeriod = "a blank period";
export const itHasNoneAtAll = "it has none at all";
export const notApplicable = ({
  item,
  period,
  printed,
}: {
  readonly item: string;
  readonly period: string;
  readonly printed: string;
}): string => `${item} has no figure for ${period}: ${printed} is printed, which is not nil but not applicable.`;
export const hasSeveralFigures = ({
  item,
  period,
  items,
}: {
  readonly item: string;
  readonly period: string;
  readonly items: string;
}): string => `${item} has several figures for ${period}: ${items}.`;
export const noIssuerThere = (issuer: string, nearest: string): string => `No issuer ${issuer}; there is ${nearest}.`;
export const noFigureFor = ({
  item,
  period,
  has,
}: {
  readonly item: string;
  readonly period: string;
  readonly has: string;
}): string => `${item} has no figure for ${period}; ${has}.`;
export const itHas = (periods: string): string => `it has ${periods}`;
export const noItemOf = (what: "table" | "row" | "column" | "period", found: string, nearest: string): string =>
  `The document has no ${what} ${found}${nearest}.`;
export const nearestOf = (names: string): string => `; nearest: ${names}`;
