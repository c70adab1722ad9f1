import type { Column, Figure, Row, Source } from "../../filing/Filing.ts";

/** @example sourceText(…) // "Financial Statements: Statement of financial position, row Goodwill, note 13" */
export function sourceText({ section, table, row, note }: Source): string {
  return `${section === undefined ? "" : `${section}: `}${table}, row ${row}${note === undefined ? "" : `, note ${note}`}`;
}

/** Whether a row's figures are as printed, repaired or derived, and for which years where they differ. */
export function conditionText(row: Row, columns: readonly Column[]): string {
  const figures = columns.flatMap((column) => {
    const figure = row.figures[column.key];
    return figure === undefined ? [] : [{ heading: column.heading, text: figureText(figure) }];
  });
  const texts = [...new Set(figures.map(({ text }) => text))];
  if (texts.length === 0) return "no figure printed";
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return only;
  return texts
    .map((text) => {
      const headings = figures.filter((figure) => figure.text === text).map(({ heading }) => heading);
      return `${headings.join(", ")}: ${text}`;
    })
    .join("; ");
}

export const conditionWords = {
  asPrinted: "as printed",
  repaired: "repaired",
  derived: "derived",
  corrected: "corrected",
  doubtful: "doubtful",
  notApplicable: "not applicable",
} as const satisfies Readonly<Record<Figure["condition"], string>>;

/** What to tell about one figure; nothing where it is as printed. */
export function figureText({ condition, repair }: Figure): string {
  const word = conditionWords[condition];
  return repair === undefined ? word : `${word}: ${repair}`;
}
