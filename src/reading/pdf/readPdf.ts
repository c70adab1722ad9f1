import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { ReadPage } from "../ReadDocument.ts";
import { RefusedFileError } from "../RefusedFileError.ts";
import type { ReadingLimits } from "../limits.ts";
import type { CharacterMaps } from "./CharacterMaps.ts";
import { finishPages, type FramedPage } from "./pages/finishPages.ts";
import { FontFaces } from "./runs/FontFaces.ts";
import { openPdf } from "./openPdf.ts";
import { pageLines } from "./lines/pageLines.ts";
import { refuseWithoutText } from "./pages/refuseWithoutText.ts";
import { textRuns, type PageText, type TextItem } from "./runs/textRuns.ts";
import * as readingWords from "../readingWords.ts";

/** How a PDF is read. */
export interface PdfReading {
  readonly name: string;
  readonly limits: ReadingLimits;
  readonly characterMaps: CharacterMaps | undefined;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((done: number, of: number) => void) | undefined;
}

/**
 * Reads the text layer of a PDF.
 *
 * @throws RefusedFileError noText, encrypted, damaged, tooManyPages
 * @throws CharacterMapError where a font's character map cannot be had
 */
export async function readPdf(bytes: Uint8Array, reading: PdfReading): Promise<readonly ReadPage[]> {
  const { document, characterMapFailures, close } = await openPdf(bytes, reading);
  try {
    refuseManyPages(document.numPages, reading);
    const drafts = await readPages(document, reading);
    const [failure] = characterMapFailures;
    if (failure !== undefined) throw failure;
    refuseWithoutText(drafts, reading.name);
    return finishPages(drafts);
  } finally {
    await close();
  }
}

function refuseManyPages(pages: number, { name, limits }: PdfReading): void {
  if (pages <= limits.pages) return;
  throw new RefusedFileError(
    "tooManyPages",
    name,
    readingWords.tooManyPages(pages, limits.pages),
    readingWords.cutItToThePages,
  );
}

async function readPages(document: PDFDocumentProxy, reading: PdfReading): Promise<readonly FramedPage[]> {
  const faces = new FontFaces();
  const pages: FramedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    reading.signal?.throwIfAborted();
    pages.push(await readPage(document, { number, faces, name: reading.name }));
    reading.onProgress?.(number, document.numPages);
  }
  return pages;
}

interface PageReading {
  readonly number: number;
  readonly faces: FontFaces;
  readonly name: string;
}

async function readPage(document: PDFDocumentProxy, { number, faces, name }: PageReading): Promise<FramedPage> {
  const page = await orDamaged(document.getPage(number), number, name);
  const text = await orDamaged(pageText(page), number, name);
  await learnFonts(page, text, faces);
  page.cleanup();
  const { frame, runs } = textRuns(text, faces);
  return { frame, width: frame.width, height: frame.height, lines: pageLines(runs) };
}

async function orDamaged<Value>(promise: Promise<Value>, number: number, name: string): Promise<Value> {
  try {
    return await promise;
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    throw new RefusedFileError(
      "damaged",
      name,
      readingWords.pageCannotBeRead(number, found),
      readingWords.downloadOrPrint,
    );
  }
}

async function pageText(page: PDFPageProxy): Promise<PageText> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent({ disableNormalization: true });
  return {
    items: items.filter((item): item is typeof item & TextItem => "str" in item),
    styles,
    transform,
    width,
    height,
  };
}

/** Fonts are named only where a page is prepared for drawing, which is done for pages with a font not seen before. */
async function learnFonts(page: PDFPageProxy, text: PageText, faces: FontFaces): Promise<void> {
  const unknown = Object.keys(text.styles).filter((font) => !faces.has(font));
  if (unknown.length === 0 || faces.isTired) return;
  faces.countPage();
  await page.getOperatorList();
  for (const font of unknown)
    faces.learn(font, page.commonObjs.has(font) ? nameOf(page.commonObjs.get(font)) : undefined);
}

function nameOf(font: unknown): string | undefined {
  return typeof font === "object" && font !== null && "name" in font && typeof font.name === "string"
    ? font.name
    : undefined;
}
