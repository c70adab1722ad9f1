import { RefusedFileError } from "../../RefusedFileError.ts";
import type { DraftPage } from "./takeFurniture.ts";
import * as readingWords from "../../readingWords.ts";

/** A page of a statement has a thousand letters; a stamp or a page number on a scan has some ten. */
const LEAST_LETTERS_A_PAGE = 25;

/**
 * @throws RefusedFileError noText for scans, and for text whose letters the file does not name: fonts without a table of
 * their characters give signs from the private area, or none
 */
export function refuseWithoutText(pages: readonly DraftPage[], name: string): void {
  const texts = pages.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells.map(({ text }) => text)));
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  const unnamed = texts.reduce((sum, text) => sum + (text.match(/[\p{Co}\ufffd]/gu)?.length ?? 0), 0);
  const count = `${pages.length} ${pages.length === 1 ? "page" : "pages"}`;
  if (letters < LEAST_LETTERS_A_PAGE * pages.length) {
    throw new RefusedFileError(
      "noText",
      name,
      readingWords.isScan({ count, pagesCount: pages.length, letters }),
      readingWords.recogniseText,
    );
  }
  if (unnamed > 0.3 * letters) {
    throw new RefusedFileError(
      "noText",
      name,
      readingWords.theFontsOfThisPDF(letters, unnamed),
      readingWords.openTheFilingsOwnPDF,
    );
  }
}
