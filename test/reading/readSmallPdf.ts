import type { ReadLine, ReadPage } from "../../src/reading/ReadDocument.ts";
import { nodeCharacterMaps } from "../../src/reading/pdf/nodeCharacterMaps.ts";
import { readDocument } from "../../src/reading/read.ts";
import { smallPdf, type PdfPage, type PdfText } from "../support/smallPdf.ts";

/** The pages of a PDF made of the given ones. */
export async function readSmallPdf(pages: readonly PdfPage[]): Promise<readonly ReadPage[]> {
  const options = { name: "small.pdf", characterMaps: nodeCharacterMaps };
  return (await readDocument(smallPdf(pages), options)).pages;
}

/** The texts of the cells of each line of a page that holds these, filled up with prose far below. */
export async function linesOf(texts: readonly PdfText[]): Promise<readonly (readonly string[])[]> {
  const page = await readSmallPdf([{ texts: [...texts, ...filler] }]);
  return cellTexts((page[0]?.lines ?? []).filter((line) => !filler.some(({ text }) => line.cells[0]?.text === text)));
}

/** Enough letters that the page is none of a scan. */
const filler: readonly PdfText[] = [
  { text: "These statements are presented in thousands of dollars unless it is said otherwise.", x: 50, y: 700 },
];

export function cellTexts(lines: readonly ReadLine[]): readonly (readonly string[])[] {
  return lines.map(({ cells }) => cells.map(({ text }) => text));
}

/** A row as a statement prints it: a label, and figures that end at their columns' right edges. */
export function row(y: number, label: string, ...figures: readonly string[]): readonly PdfText[] {
  return [
    ...(label === "" ? [] : [{ text: label, x: 50, y }]),
    ...figures.flatMap((text, index) =>
      text === "" ? [] : [{ text, x: (columns[index] ?? 0) + (text.endsWith(")") ? 3 : 0), y, right: true }],
    ),
  ];
}

/** The right edges of a note column and of two periods. */
const columns = [360, 450, 530];
