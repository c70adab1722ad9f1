import type { ReadCell, ReadDocument, ReadLine } from "../../../reading/ReadDocument.ts";

/**
 * Reads lakhs and crores ("12,34,567") with thousands in groups of three where a document prints its amounts so, and
 * hardly any the other way: elsewhere an amount in groups of two has lost a digit.
 */
export function withIndianFigures(document: ReadDocument): ReadDocument {
  const texts = document.pages.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells.map(({ text }) => text)));
  const indian = texts.filter((text) => groupsOfTwo.test(text)).length;
  const western = texts.filter((text) => millions.test(text)).length;
  if (indian < 2 || indian <= 3 * western) return document;
  return { ...document, pages: document.pages.map((page) => ({ ...page, lines: page.lines.map(regroupedLine) })) };
}

const groupsOfTwo = /(?<![\d,.])\d{1,2}(?:,\d{2})+,\d{3}(?![\d,])/u;
const millions = /(?<![\d,.])\d{1,3}(?:,\d{3}){2,}(?![\d,])/u;

const regroupedLine = (line: ReadLine): ReadLine => ({ ...line, cells: line.cells.map(regroupedCell) });

function regroupedCell(cell: ReadCell): ReadCell {
  if (!groupsOfTwo.test(cell.text) || /\p{L}{4}/u.test(cell.text)) return cell;
  const text = cell.text.replace(new RegExp(groupsOfTwo, "gu"), (amount) =>
    amount.replaceAll(",", "").replace(/\d(?=(?:\d{3})+$)/gu, "$&,"),
  );
  return { ...cell, text };
}
