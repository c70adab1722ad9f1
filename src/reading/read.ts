import type { ReadDocument, ReadPage } from "./ReadDocument.ts";
import { RefusedFileError } from "./RefusedFileError.ts";
import { readCsv } from "./csv/readCsv.ts";
import { readingLimits, type ReadingLimits } from "./limits.ts";
import type { CharacterMaps } from "./pdf/CharacterMaps.ts";
import { recogniseFormat } from "./recogniseFormat.ts";
import { decodeText } from "./text/decodeText.ts";
import { readText } from "./text/readText.ts";

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
  const format = recogniseFormat(bytes, options);
  if (format === "pdf") return { format, pages: await pdfPages(bytes, { ...options, limits }), facts: [] };
  if (format === "csv") return { format, pages: readCsv(decodeText(bytes)), facts: [] };
  if (format === "text" || format === "markdown") return { format, pages: readText(decodeText(bytes)), facts: [] };
  throw new Error(`${format} is read by the next slice`);
}

/** pdf.js is loaded when a PDF is opened, not before. */
async function pdfPages(
  bytes: Uint8Array,
  { name, limits, characterMaps, signal, onProgress }: ReadingOptions & { readonly limits: ReadingLimits },
): Promise<readonly ReadPage[]> {
  const { readPdf } = await import("./pdf/readPdf.ts");
  return readPdf(bytes, { name, limits, characterMaps, signal, onProgress });
}

function refuseBySize(bytes: Uint8Array, name: string, limits: ReadingLimits): void {
  if (bytes.length === 0) throw new RefusedFileError("empty", name, "The file is empty.", "Download it again.");
  if (bytes.length <= limits.bytes) return;
  const megabytes = (count: number) => `${Math.ceil(count / 1024 / 1024)} MB`;
  throw new RefusedFileError(
    "tooLarge",
    name,
    `The file has ${megabytes(bytes.length)}; at most ${megabytes(limits.bytes)} are read.`,
    "Cut it to the pages of the financial statements and their notes.",
  );
}
