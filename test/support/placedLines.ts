import { smallPdf, type PdfText } from "./smallPdf.ts";

/** A line whose cells end where they are put; with "<" before its text, one begins there. */
export type PlacedLine = readonly (readonly [text: string, x: number])[];

/** A page of such lines. */
export const placedLines = (lines: readonly PlacedLine[], page: { readonly width?: number } = {}): Uint8Array =>
  smallPdf([{ texts: placedTexts(lines), ...page }]);

/** Pages of such lines. */
export const placedPages = (pages: readonly (readonly PlacedLine[])[]): Uint8Array =>
  smallPdf(pages.map((lines) => ({ texts: placedTexts(lines) })));

function placedTexts(lines: readonly PlacedLine[]): readonly PdfText[] {
  return lines.flatMap((cells, index) =>
    cells.map(([text, x]): PdfText => {
      const right = !text.startsWith("<");
      const plain = right ? text : text.slice(1);
      return {
        text: plain,
        x: right && plain.endsWith(")") && /\d\)$/.test(plain) ? x + 3 : x,
        y: 90 + 14 * index,
        right,
        font: /\p{Script=Han}/u.test(plain) ? "chinese" : "regular",
      };
    }),
  );
}

/** A label and its figures, in columns of 90 points. */
export const placedRow = (label: string, ...figures: readonly string[]): PlacedLine => [
  [`<${label}`, 60],
  ...figures.map((text, column) => [text, 400 + 90 * column] as const),
];
