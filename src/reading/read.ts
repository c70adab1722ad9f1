import type { ReadDocument } from "./ReadDocument.ts";
import { RefusedFileError } from "./RefusedFileError.ts";
import { readCells } from "./cells/readCells.ts";
import { readCsv } from "./csv/readCsv.ts";
import { readingLimits, type ReadingLimits } from "./limits.ts";
import type { CharacterMaps } from "./pdf/CharacterMaps.ts";
import { readMarkup, type ReadMarkup } from "./markup/readMarkup.ts";
import { readPackage } from "./package/readPackage.ts";
import { pathsOf } from "./package/unfold.ts";
import { readPdf } from "./pdf/readPdf.ts";
import { recogniseFormat, type Recognised } from "./recogniseFormat.ts";
import { decodeText } from "./text/decodeText.ts";
import { mendedText } from "./text/mendedText.ts";
import { readText } from "./text/readText.ts";
import { withoutEnvelope } from "./withoutEnvelope.ts";
import { readWorkbook } from "./workbook/readWorkbook.ts";
import * as readingWords from "./readingWords.ts";

/** How a file is read. The name is for messages and, where the content leaves a choice, a hint (".csv", ".md"). */
export interface ReadingOptions {
  readonly name: string;
  readonly mediaType?: string;
  /** Where pdf.js's character maps come from; PDFs with Chinese fonts that are not embedded whole need them. */
  readonly characterMaps?: CharacterMaps;
  /** Limits that differ from readingLimits. */
  readonly limits?: Partial<ReadingLimits>;
  /** Ends the reading at the next page; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called with pages done of all, at most once a page. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Reads a file to pages, lines and cells, each with its place. Nothing is understood yet, and no figure is changed.
 *
 * @throws RefusedFileError where the file cannot be read as any of the formats, or is over a limit
 */
export async function readDocument(bytes: Uint8Array, options: ReadingOptions): Promise<ReadDocument> {
  const limits = { ...readingLimits, ...options.limits };
  options.signal?.throwIfAborted();
  refuseBySize(bytes, options.name, limits);
  const content = withoutEnvelope(bytes);
  const document = await readAs(recogniseFormat(content, options), content, { ...options, limits });
  refuseByCells(document, options.name, limits);
  return document;
}

type Reading = ReadingOptions & { readonly limits: ReadingLimits };

function readAs(recognised: Recognised, bytes: Uint8Array, reading: Reading): ReadDocument | Promise<ReadDocument> {
  switch (recognised) {
    case "pdf":
      return pdfDocument(bytes, reading);
    case "zip":
      return zipDocument(bytes, reading);
    case "html":
    case "xhtml":
      return markupDocument(readMarkup([{ name: reading.name, bytes }], reading.name));
    case "cells":
      return { format: "xlsx", pages: readCells(decodeText(bytes)), facts: [] };
    case "csv":
      return { format: "csv", pages: readCsv(mendedText(decodeText(bytes))), facts: [] };
    default:
      return { format: recognised, pages: readText(mendedText(decodeText(bytes)), reading.name), facts: [] };
  }
}

async function pdfDocument(bytes: Uint8Array, reading: Reading): Promise<ReadDocument> {
  const { name, limits, characterMaps, signal, onProgress } = reading;
  const pages = await readPdf(bytes, { name, limits, characterMaps, signal, onProgress });
  return { format: "pdf", pages, facts: [] };
}

async function zipDocument(bytes: Uint8Array, { name, limits }: Reading): Promise<ReadDocument> {
  const paths = pathsOf(bytes, name, limits);
  if (paths.includes("xl/workbook.xml")) {
    return { format: "xlsx", pages: await readWorkbook(bytes, name, limits), facts: [] };
  }
  const office = officeFiles.find(({ part }) => paths.includes(part));
  if (office === undefined) return markupDocument(readPackage(bytes, name, limits));
  throw new RefusedFileError("unknownFormat", name, readingWords.thisIsWhichIsNot(office.what), office.advice);
}

const officeFiles = [
  { part: "word/document.xml", what: readingWords.aWordFile, advice: readingWords.saveAsPdf },
  { part: "ppt/presentation.xml", what: readingWords.aPowerPointFile, advice: readingWords.saveAsPdf },
  { part: "content.xml", what: readingWords.anOpenDocument, advice: readingWords.saveAsXlsxOrPdf },
  { part: "Index/Document.iwa", what: readingWords.aNumbersFile, advice: readingWords.exportAsXlsx },
  { part: "xl/workbook.bin", what: readingWords.aBinaryWorkbookXlsb, advice: readingWords.saveAsXlsx },
];

function markupDocument(read: ReadMarkup): ReadDocument {
  return { format: read.facts.length > 0 ? "xbrl" : "html", ...read };
}

function refuseByCells(document: ReadDocument, name: string, limits: ReadingLimits): void {
  let [cells, longest, tallest] = [0, 0, 0];
  for (const { lines } of document.pages) {
    const rows = new Map<number, number>();
    for (const { cells: ofLine, table } of lines) {
      cells += ofLine.length;
      longest = Math.max(longest, ofLine.length);
      if (table === undefined) continue;
      const count = (rows.get(table) ?? 0) + 1;
      rows.set(table, count);
      tallest = Math.max(tallest, count);
    }
  }
  if (cells <= limits.cells && longest <= limits.lineCells && tallest <= limits.tableRows) return;
  const reason =
    cells > limits.cells
      ? readingWords.tooManyCells(cells, limits.cells)
      : longest > limits.lineCells
        ? readingWords.tooLongALine(longest, limits.lineCells)
        : readingWords.tooLongATable(tallest, limits.tableRows);
  throw new RefusedFileError("tooLarge", name, reason, readingWords.cutItToTheFinancial);
}

function refuseBySize(bytes: Uint8Array, name: string, limits: ReadingLimits): void {
  if (bytes.length === 0)
    throw new RefusedFileError("empty", name, readingWords.theFileIsEmpty, readingWords.downloadItAgain);
  if (bytes.length <= limits.bytes) return;
  const megabytes = (count: number) => `${Math.ceil(count / 1024 / 1024)} MB`;
  throw new RefusedFileError(
    "tooLarge",
    name,
    readingWords.theFileHasAtMost(megabytes(bytes.length), megabytes(limits.bytes)),
    readingWords.cutItToThePages,
  );
}
