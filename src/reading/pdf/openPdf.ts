import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { RefusedFileError } from "../RefusedFileError.ts";
import { characterMapFactory, type CharacterMapError, type CharacterMaps } from "./CharacterMaps.ts";
import { loadPdfjs, type Pdfjs } from "./loadPdfjs.ts";
import * as readingWords from "../readingWords.ts";

/** An open document; `close` frees what pdf.js holds of it. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  /** Filled while pages are read. */
  readonly characterMapFailures: readonly CharacterMapError[];
  readonly close: () => Promise<void>;
}

/** @throws RefusedFileError encrypted or damaged */
export async function openPdf(
  bytes: Uint8Array,
  { name, characterMaps }: { readonly name: string; readonly characterMaps: CharacterMaps | undefined },
): Promise<OpenPdf> {
  const pdfjs = await loadPdfjs();
  const { Factory, failures } = characterMapFactory(characterMaps);
  const task = pdfjs.getDocument({
    // pdf.js takes the buffer away from whoever hands it over.
    data: bytes.slice(),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    CMapReaderFactory: Factory,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    // Pictures are not looked at; a page is prepared for drawing only for the names of its fonts.
    maxImageSize: 1,
  });
  try {
    return { document: await task.promise, characterMapFailures: failures, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw refusal(error, name, pdfjs);
  }
}

function refusal(error: unknown, name: string, pdfjs: Pdfjs): unknown {
  if (error instanceof Error && error.name === "PasswordException") {
    return new RefusedFileError("encrypted", name, readingWords.pdfNeedsPassword, readingWords.saveWithoutPassword);
  }
  if (error instanceof pdfjs.InvalidPDFException || error instanceof pdfjs.ResponseException) {
    return new RefusedFileError(
      "damaged",
      name,
      readingWords.pdfIsDamaged(error.message),
      readingWords.downloadIfCutShort,
    );
  }
  return error;
}
