import { RefusedFileError } from "../../RefusedFileError.ts";
import type { DraftPage } from "./takeFurniture.ts";

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
      `This PDF is a scan: its ${count} ${pages.length === 1 ? "holds" : "hold"} pictures and ${letters === 0 ? "no text" : "hardly any text"}.`,
      "Run text recognition (OCR) over it and check its figures, or open the filing's own PDF or web page.",
    );
  }
  if (unnamed > 0.3 * letters) {
    throw new RefusedFileError(
      "noText",
      name,
      `The fonts of this PDF do not say which letters they print: of ${letters} signs ${unnamed} have no meaning.`,
      "Open the filing's own PDF or web page, or run text recognition (OCR) over this one.",
    );
  }
}
