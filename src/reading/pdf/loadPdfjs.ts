import type * as PdfjsModule from "pdfjs-dist/legacy/build/pdf.mjs";

/** The functions of pdf.js. */
export type Pdfjs = typeof PdfjsModule;

/**
 * Loads pdf.js, when a PDF is opened and not before, and in the same thread its worker: readDocument runs in a worker already where there is a page to
 * keep responsive. pdf.js names DOMMatrix while it loads, which Node has not; only drawing uses it.
 */
export async function loadPdfjs(): Promise<Pdfjs> {
  if (!("DOMMatrix" in globalThis)) Object.assign(globalThis, { DOMMatrix: NoMatrix });
  const [pdfjs] = await Promise.all([
    import(/* webpackChunkName: "pdf" */ "pdfjs-dist/legacy/build/pdf.mjs"),
    import(/* webpackChunkName: "pdfReader" */ "pdfjs-dist/legacy/build/pdf.worker.mjs"),
  ]);
  return pdfjs;
}

/** Stands for DOMMatrix while pdf.js loads, and says so should anything calculate with it. */
class NoMatrix {
  multiplySelf(): never {
    throw new Error("There is no DOMMatrix here: drawing a page needs a browser.");
  }
}
