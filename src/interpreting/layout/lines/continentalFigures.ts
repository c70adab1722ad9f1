import type { ReadCell, ReadDocument, ReadLine } from "../../../reading/ReadDocument.ts";
import type { ReadFact } from "../../../reading/ReadFact.ts";

/**
 * Reads figures with a point for thousands and a comma for decimals ("1.234,5") where a document prints them so, and no
 * figure the other way round. Which of the two it is decides what "1.234" is.
 */
export function withContinentalFigures(document: ReadDocument): ReadDocument {
  const texts = document.pages.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells.map(({ text }) => text)));
  const pointed = onlyPointed(texts) ? texts.filter((text) => pointedThousands.test(text)).length : 0;
  const tagged = document.facts.filter(isTaggedWithPoints).length;
  const continental =
    texts.filter((text) => sure.test(text)).length + tagged + (pointed >= LEAST_POINTED ? pointed : 0);
  const english = texts.filter((text) => /^\(?-?\d{1,3}(?:,\d{3})+(?:\.\d+)?\)?$/u.test(text)).length;
  // A zero in front of three digits is before decimals; then only what is printed the other way without doubt speaks against.
  const zeros = texts.filter((text) => /^\(?[-−]?0,\d{3,}\)?$/u.test(text)).length;
  const against = zeros >= 3 ? texts.filter((text) => surelyEnglish.test(text)).length : english;
  if (continental < 3 || against > continental) return document;
  return { ...document, pages: document.pages.map((page) => ({ ...page, lines: page.lines.map(turnedLine) })) };
}

/** An amount whose tag says that the point in it is between thousands: "12.725" in millions is 12,725,000,000. */
function isTaggedWithPoints({ numeric, printed, value, scale }: ReadFact): boolean {
  if (!numeric || value === null || !pointedThousands.test(printed)) return false;
  const [text, plain] = [printed.replace(/[^\d]/gu, ""), value.replace("-", "")];
  return scale >= 0 && plain === `${text}${"0".repeat(scale)}`;
}

/** So many amounts with a point before each three digits, and no other decimals, have points between their thousands. */
const LEAST_POINTED = 8;

const pointedThousands = /^\(?[-−]?[1-9]\d{0,2}(?:\.\d{3})+\)?$/u;

/** True where no figure has a point before fewer digits or more than three, behind a zero or behind four digits. */
const onlyPointed = (texts: readonly string[]): boolean =>
  !texts.some((text) => /^\(?[-−]?(?:\d+\.(?:\d{1,2}|\d{4,})|0\.\d{3}|\d{4,}\.\d{3})\)? ?%?$/u.test(text));

/** A text that reads one way only. */
const sure =
  /^\(?[-−]?\d{1,3}(?:[. ]\d{3})*,\d{1,2}\)?(?: ?%)?$|^\(?[-−]?0,\d+\)?$|^\(?[-−]?\d{1,3}(?:\.\d{3}){2,}\)?$/u;
const surelyEnglish = /^\(?[-−]?\d{1,3}(?:(?:,\d{3}){2,}|(?:,\d{3})+\.\d+)\)?$/u;
const continentalFigure =
  /^\(?[-−]?\d{1,3}(?:\.\d{3})*(?:,\d+)?\)?(?: ?%)?$|^\(?[-−]?\d+(?:,\d+)?\)?(?: ?%)?$|^\(?[-−]?\d{1,3}(?: \d{3})+,\d+\)?$/u;

const turnedLine = (line: ReadLine): ReadLine => ({ ...line, cells: line.cells.map(turnedCell) });

function turnedCell(cell: ReadCell): ReadCell {
  if (!continentalFigure.test(cell.text)) return cell;
  return { ...cell, text: cell.text.replace(/[.,]/gu, (sign) => (sign === "." ? "," : ".")) };
}
