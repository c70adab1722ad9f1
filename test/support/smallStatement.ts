import { smallPdf, type PdfFont, type PdfPage, type PdfText } from "./smallPdf.ts";

/** A line of a page: a title or a sentence, or a label, its note and its figures. ">" sets a label in, "*" makes a title bold. */
export type StatementLine = string | readonly [label: string, note: string, ...figures: string[]];

/** Pages of statements as a PDF: labels from the left, figures by the right edges of their columns. */
export function smallStatement(
  pages: readonly (readonly StatementLine[])[],
  rights: readonly number[] = [420, 520],
  foot?: (page: number) => string,
): Uint8Array {
  return smallPdf(pages.map((lines, index) => statementPage(lines, rights, foot?.(index + 1))));
}

function statementPage(lines: readonly StatementLine[], rights: readonly number[], foot: string | undefined): PdfPage {
  const texts = lines.flatMap((line, index) => lineTexts(line, 120 + 14 * index, rights));
  const last = rights[rights.length - 1] ?? 520;
  return { texts: foot === undefined ? texts : [...texts, { text: foot, x: last, y: 815, right: true }] };
}

function lineTexts(line: StatementLine, y: number, rights: readonly number[]): readonly PdfText[] {
  if (typeof line === "string") {
    const text = line.replace(/^\*/, "");
    return [{ text, x: 60, y, font: line.startsWith("*") ? "bold" : fontOf(text) }];
  }
  const [label, note, ...figures] = line;
  const indent = /^>*/.exec(label)?.[0].length ?? 0;
  const texts: readonly PdfText[] = [
    { text: label.slice(indent), x: 60 + 10 * indent, y, font: fontOf(label) },
    { text: note, x: (rights[0] ?? 0) - 70, y, right: true, font: fontOf(note) },
    ...figures.map((text, column): PdfText => {
      // A closing bracket stands behind the column's edge, as statements are set.
      const x = (rights[column] ?? 0) + (/\d\)$/.test(text) ? 3 : 0);
      return { text, x, y, right: true, font: fontOf(text) };
    }),
  ];
  return texts.filter(({ text }) => text !== "");
}

const fontOf = (text: string): PdfFont => (/\p{Script=Han}/u.test(text) ? "chinese" : "regular");
