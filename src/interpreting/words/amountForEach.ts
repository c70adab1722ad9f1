/**
 * A label without what it tells of a share's own value, "par value $0.01 per share", "$0.01 par value per share", "4.5
 * cents a share": it says nothing of the figures beside the label, which are amounts. A year and a footnote's mark before
 * "per share" are no value of a share.
 */
export const withoutAmountForEach = (label: string): string =>
  label.replace(amountForEach, " ").replace(valueOfEach, " ");

const each = String.raw`(?:per|an?) (?:\w+ ){0,3}(?:share|unit|ads|stock)s?\b`;
const value = String.raw`(?:par|stated|nominal) value`;
const amountForEach = new RegExp(
  String.raw`(?<![\p{L}\d]|\d[.,])(?!(?:19|20)\d\d,? ${each})\d[\d.,]* ?(?:cents?|pence|sen|p|c)?,? (?:${value} )?${each}`,
  "giu",
);
const valueOfEach = new RegExp(String.raw`\b${value} ${each}(?= of \D{0,4}\d)`, "giu");
