import type { ReadCell, ReadDocument, ReadLine } from "../../../reading/ReadDocument.ts";

/**
 * Reads figures with a point for thousands and a comma for decimals ("1.234,5") where a document prints them so, and no
 * figure the other way round. Which of the two it is decides what "1.234" is.
 */
export function withContinentalFigures(document: ReadDocument): ReadDocument {
  const texts = document.pages.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells.map(({ text }) => text)));
  const continental = texts.filter((text) => sure.test(text)).length;
  const english = texts.filter((text) => /^\(?-?\d{1,3}(?:,\d{3})+(?:\.\d+)?\)?$/u.test(text)).length;
  if (continental < 3 || english > continental) return document;
  return { ...document, pages: document.pages.map((page) => ({ ...page, lines: page.lines.map(turnedLine) })) };
}

/** A text that reads one way only. */
const sure = /^\(?[-−]?\d{1,3}(?:[. ]\d{3})*,\d{1,2}\)?$|^\(?[-−]?\d{1,3}(?:\.\d{3}){2,}\)?$/u;
const continentalFigure =
  /^\(?[-−]?\d{1,3}(?:\.\d{3})*(?:,\d+)?\)?$|^\(?[-−]?\d+(?:,\d+)?\)?$|^\(?[-−]?\d{1,3}(?: \d{3})+,\d+\)?$/u;

const turnedLine = (line: ReadLine): ReadLine => ({ ...line, cells: line.cells.map(turnedCell) });

function turnedCell(cell: ReadCell): ReadCell {
  if (!continentalFigure.test(cell.text)) return cell;
  return { ...cell, text: cell.text.replace(/[.,]/gu, (sign) => (sign === "." ? "," : ".")) };
}
