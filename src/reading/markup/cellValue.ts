import type { MarkupElement } from "./MarkupElement.ts";

/** A figure that shows a sign of its own, brackets or a minus; or a text that is none. */
export const hasSign = (text: string): boolean => !unsigned.test(text.trim());

const unsigned = /^[A-Z]{0,3}[$€£¥]?\s?\d[\d.,'’\u00a0 ]*%?$/u;

/**
 * The text of a cell with the minus that a sheet's format left out, showing red in its place: the sheet's own value of the
 * cell came with the page.
 */
export const signed = (text: string, element: MarkupElement): string =>
  !hasSign(text) && /[1-9]/.test(text) && isNegative(element) ? `-${text.trim()}` : text;

/** By the value that the programs of sheets write beside what they show. */
function isNegative({ attributes }: MarkupElement): boolean {
  const value =
    attributes["num"] ?? attributes["sdval"] ?? /"3":(-?[\d.]+)/.exec(attributes["data-sheets-value"] ?? "")?.[1];
  return value !== undefined && Number(value) < 0;
}
