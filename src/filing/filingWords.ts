/** Every sentence about what is looked up in a filing. */
export const filingWords = {
  whichMoney: (document: string): string =>
    `Which money are the amounts of ${document} in, and in units, thousands or millions? Nothing can be built until that is said.`,
  noFigure: (row: string, column: string): string => `The document prints no figure for ${row} in column ${column}.`,
  noItemNearest: (item: string, nearest: string): string => `No item ${item}; nearest: ${nearest}.`,
  noItemNorNear: (item: string): string =>
    `No item ${item}; none is called nearly so: =HEADROOM.ITEMS() lists all there are.`,
  severalItemsAreCalled: (label: string, ids: string): string => `Several items are called ${label}: ${ids}.`,
  aBlankPeriod: "a blank period",
  itHasNoneAtAll: "it has none at all",
  notApplicable: ({
    item,
    period,
    printed,
  }: {
    readonly item: string;
    readonly period: string;
    readonly printed: string;
  }): string => `${item} has no figure for ${period}: ${printed} is printed, which is not nil but not applicable.`,
  hasSeveralFigures: ({
    item,
    period,
    items,
  }: {
    readonly item: string;
    readonly period: string;
    readonly items: string;
  }): string => `${item} has several figures for ${period}: ${items}.`,
  noIssuerThere: (issuer: string, nearest: string): string => `No issuer ${issuer}; there is ${nearest}.`,
} as const;
