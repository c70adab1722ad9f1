import type { DocumentFormat } from "./ReadDocument.ts";
import type { SelectedCellsType } from "./cells/SelectedCells.ts";
import { RefusedFileError } from "./RefusedFileError.ts";
import { delimiterOf, evenShare } from "./csv/delimiterOf.ts";
import { decodeText } from "./text/decodeText.ts";
import * as readingWords from "./readingWords.ts";
import { mendedText } from "./text/mendedText.ts";
import { hasStrayBars } from "./text/strayBars.ts";
import { wideEncoding } from "./text/wideEncoding.ts";

/** What may be known of a file beside its bytes. */
export interface FileHints {
  readonly name: string;
  readonly mediaType?: string;
}

/** What a file holds by its first bytes. A zip may be a workbook or a package, and says so once it is unfolded; XHTML
 * may hold facts or none. */
export type Recognised = Exclude<DocumentFormat, "xlsx" | "xbrl"> | "xhtml" | "zip" | "cells";

const selectedCells: SelectedCellsType = "application/vnd.headroom.cells+json";

/**
 * Recognises a file by its content; the name settles only what content leaves open: CSV, Markdown or plain text.
 *
 * @throws RefusedFileError unknownFormat for pictures, old Office files and anything else that is no text
 */
export function recogniseFormat(bytes: Uint8Array, hints: FileHints): Recognised {
  if (hints.mediaType === selectedCells) return "cells";
  const start = latin(bytes.subarray(0, 1024));
  if (start.includes("%PDF-")) return "pdf";
  if (start.startsWith("PK\u0003\u0004")) return "zip";
  refuseBinary(bytes, hints.name);
  const text = decodeText(bytes.subarray(0, 200_000)).trimStart();
  if (/^<\?xml|^<!doctype\s+html[^>]*xhtml/i.test(text) || xhtmlNamespace.test(text.slice(0, 5_000))) return "xhtml";
  if (/^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|div)\b/i.test(text)) return "html";
  if (piece.test(text) && !/^(?:#{1,6} |\s*\|.*\|)/m.test(text)) return "html";
  return textFormat(mendedText(text), hints);
}

/** What copying programs begin a piece of a page with: its declarations, its fonts, or the text itself. */
const piece =
  /^(?:<!--[\s\S]*?-->\s*)*<(?:meta|style|link|title|google-sheets-html-origin|b|span|p|h[1-6]|font|center|section|article|main)\b/i;

const xhtmlNamespace = /<html\b[^>]*xmlns\s*=\s*["']http:\/\/www\.w3\.org\/1999\/xhtml["']/i;

function textFormat(text: string, { name, mediaType }: FileHints): Recognised {
  // Text under the name of a workbook is a table that somebody gave that name.
  if (/\.(?:csv|tsv|xlsx?|xlsm)$/i.test(name) || mediaType === "text/csv") return "csv";
  if (/\.(?:md|markdown)$/i.test(name) || mediaType === "text/markdown") return "markdown";
  if (/^\s*\|?(?:\s*:?-{2,}:?\s*\|)+/m.test(text) || /<table\b[\s\S]*?<tr\b/i.test(text)) return "markdown";
  const delimiter = delimiterOf(text);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (delimiter === "\t" || (delimiter === "|" && hasStrayBars(lines))) return "text";
  return lines.length > 2 && evenShare(text, delimiter) > 0.95 ? "csv" : "text";
}

/** A kind of file that people do take for a filing, by its first bytes, and what to do with it. */
interface Binary {
  readonly starts: readonly (readonly number[])[];
  readonly what: string;
  readonly advice: string;
}

const binaries: readonly Binary[] = [
  {
    starts: [[0xd0, 0xcf, 0x11, 0xe0]],
    what: readingWords.anOldOfficeFileXls,
    advice: readingWords.saveItAsXlsx,
  },
  {
    starts: [ascii("\u0089PNG"), [0xff, 0xd8, 0xff], ascii("GIF8"), ascii("II*\0"), ascii("MM\0*"), ascii("RIFF")],
    what: readingWords.aPicture,
    advice: readingWords.openThePDFOrWeb,
  },
  { starts: [ascii("{\\rtf")], what: readingWords.aRichTextFile, advice: readingWords.savePdfOrText },
  {
    starts: [[0x1f, 0x8b], ascii("7z"), ascii("Rar!")],
    what: readingWords.anArchive,
    advice: readingWords.unpackItAndOpen,
  },
];

function ascii(letters: string): readonly number[] {
  return [...letters].map((letter) => letter.charCodeAt(0));
}

function refuseBinary(bytes: Uint8Array, name: string): void {
  const starts = (start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  if (starts(binaries[0]?.starts[0] ?? []) && holds(bytes, utf16("EncryptedPackage"))) throw encrypted(name);
  const known = binaries.find((binary) => binary.starts.some(starts));
  if (known !== undefined) throw unknown(name, readingWords.thisIsWhichIsNot(known.what), known.advice);
  if (wideEncoding(bytes) === undefined && bytes.subarray(0, 4096).includes(0)) {
    throw unknown(name, readingWords.thisIsNoPDFWeb, readingWords.openTheFilingAsPDF);
  }
}

/** Office wraps an encrypted workbook into the old container, whose parts are named in UTF-16. */
function encrypted(name: string): RefusedFileError {
  return new RefusedFileError("encrypted", name, readingWords.thisWorkbookOpensOnly, readingWords.copyWithoutPassword);
}

function utf16(letters: string): readonly number[] {
  return ascii(letters).flatMap((code) => [code, 0]);
}

function holds(bytes: Uint8Array, part: readonly number[]): boolean {
  for (let at = bytes.indexOf(part[0] ?? 0); at >= 0; at = bytes.indexOf(part[0] ?? 0, at + 1)) {
    if (part.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function unknown(name: string, reason: string, advice: string): RefusedFileError {
  return new RefusedFileError("unknownFormat", name, reason, advice);
}

/** Bytes as letters, one for one. */
function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
