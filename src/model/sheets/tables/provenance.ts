import type { Column, Figure, Row } from "../../../filing/Filing.ts";
import type { Condition } from "../../../filing/Pack.ts";
import * as sheetWords from "../sheetWords.ts";

/** Whether a row's figures are as printed, repaired or derived, and for which columns where they differ. */
export function conditionText(row: Row, columns: readonly Column[]): string {
  const figures = columns.flatMap((column) => {
    const figure = row.figures[column.key];
    return figure === undefined ? [] : [{ heading: column.heading, text: figureText(figure) }];
  });
  const texts = [...new Set(figures.map(({ text }) => text))];
  if (texts.length === 0) return sheetWords.noFigurePrinted;
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return only;
  const groups = texts.map((text) => ({
    text,
    headings: figures.filter((figure) => figure.text === text).map(({ heading }) => heading),
  }));
  const usual = groups.find(({ text, headings }) => text === conditionWords.asPrinted && isLong(headings));
  return [
    ...groups.filter((group) => group !== usual).map(({ text, headings }) => `${headings.join(", ")}: ${text}`),
    ...(usual === undefined ? [] : [`the others: ${usual.text}`]),
  ].join("; ");
}

/** More columns that are as printed, or two with longer names, are not named one by one. */
const mostNamed = 2;
const longestNamed = 30;
const isLong = (headings: readonly string[]): boolean =>
  headings.length > mostNamed || (headings.length === mostNamed && headings.join(", ").length > longestNamed);

/** A dash that stands for no figure says so: it is no figure of nil. */
export const conditionWords = {
  asPrinted: "as printed",
  notApplicable: "not applicable",
  repaired: "repaired",
  derived: "derived",
  corrected: "corrected",
  doubtful: "doubtful",
} as const satisfies Record<Condition, string>;

/** What to tell about one figure; nothing where it is as printed. */
export function figureText({ condition, repair }: Figure): string {
  const word = conditionWords[condition];
  return repair === undefined ? word : `${word}: ${repair}`;
}
