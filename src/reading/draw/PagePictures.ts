import type { PDFDocumentLoadingTask, PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A figure's place on a page of a PDF: points from the top left corner of the page as shown. */
export interface PlaceOnPage {
  /** From 1. */
  readonly page: number;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** How large a picture is, and in which colour the figure is framed. */
export interface PictureLook {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels to a point. */
  readonly scale: number;
  /** Device pixels to a CSS pixel. */
  readonly density: number;
  readonly frame: string;
}

/**
 * Pictures of pieces of a PDF's pages, drawn by pdf.js with a worker of its own. The scripts, character maps and fonts
 * that it loads stand beside the page's own.
 */
export class PagePictures {
  readonly #task: Promise<PDFDocumentLoadingTask>;

  /**
   * @param bytes the file's; they are taken away from the caller.
   * @param base the address beside which pdf.worker.js, cmaps/ and fonts/ stand.
   */
  constructor(bytes: Uint8Array, base: string) {
    this.#task = open(bytes, base);
  }

  /**
   * Draws the piece of the page around a place on a canvas, with the place framed: its right edge near the picture's,
   * so that the label to its left is in sight.
   *
   * @throws DrawingStoppedError where the signal says so; what pdf.js throws for a page that cannot be drawn.
   */
  async draw(canvas: HTMLCanvasElement, place: PlaceOnPage, look: PictureLook, signal: AbortSignal): Promise<void> {
    const document: PDFDocumentProxy = await (await this.#task).promise;
    const page = await document.getPage(place.page);
    if (signal.aborted) throw new DrawingStoppedError();
    const { width, height } = page.getViewport({ scale: 1 });
    const corner = cornerOf(place, { width, height }, look);
    const scale = look.scale * look.density;
    canvas.width = Math.round(look.width * look.density);
    canvas.height = Math.round(look.height * look.density);
    const viewport = page.getViewport({ scale, offsetX: -corner.left * scale, offsetY: -corner.top * scale });
    const drawing = page.render({ canvas, viewport });
    signal.addEventListener("abort", () => drawing.cancel(), { once: true });
    try {
      await drawing.promise;
    } catch (error) {
      if (signal.aborted) throw new DrawingStoppedError();
      throw error;
    }
    frame(canvas, place.box, { corner, scale, colour: look.frame });
  }

  async close(): Promise<void> {
    await (await this.#task).destroy();
  }
}

/** A picture that nobody waits for any more. */
class DrawingStoppedError extends Error {
  override readonly name = "DrawingStoppedError";
}

async function open(bytes: Uint8Array, base: string): Promise<PDFDocumentLoadingTask> {
  const pdfjs = await import(/* webpackChunkName: "pdf" */ "pdfjs-dist/legacy/build/pdf.mjs");
  pdfjs.GlobalWorkerOptions.workerSrc = new URL("pdf.worker.js", base).href;
  return pdfjs.getDocument({
    data: bytes,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    cMapUrl: new URL("cmaps/", base).href,
    cMapPacked: true,
    standardFontDataUrl: new URL("fonts/", base).href,
    isEvalSupported: false,
  });
}

interface Corner {
  readonly left: number;
  readonly top: number;
}

/** The picture's top left corner on the page, in points: within the page, where the page is larger. */
function cornerOf(
  { box: [, top, right, bottom] }: PlaceOnPage,
  page: { readonly width: number; readonly height: number },
  { width, height, scale }: PictureLook,
): Corner {
  const [wide, high] = [width / scale, height / scale];
  const margin = 24;
  return {
    left: Math.max(0, Math.min(right + margin - wide, page.width - wide)),
    top: Math.max(0, Math.min((top + bottom) / 2 - high / 2, page.height - high)),
  };
}

function frame(
  canvas: HTMLCanvasElement,
  [left, top, right, bottom]: PlaceOnPage["box"],
  { corner, scale, colour }: { readonly corner: Corner; readonly scale: number; readonly colour: string },
): void {
  const context = canvas.getContext("2d");
  if (context === null) return;
  const room = 3;
  context.strokeStyle = colour;
  context.lineWidth = scale;
  context.strokeRect(
    (left - room - corner.left) * scale,
    (top - room - corner.top) * scale,
    (right - left + 2 * room) * scale,
    (bottom - top + 2 * room) * scale,
  );
}
