import { currencyMark, currencySign } from "../words/currencySign.ts";
import type { ReadCell } from "../ReadDocument.ts";

/**
 * Joins what some pages spread over the cells of one column: a currency in front of a figure, a closing bracket or a %
 * behind it, a note's number in square brackets. Only neighbours in the table's columns are joined, with nothing but empty
 * cells between.
 */
export function joinSplitCells(cells: readonly ReadCell[]): readonly ReadCell[] {
  const joined: ReadCell[] = [];
  for (const cell of cells) {
    const last = joined[joined.length - 1];
    const mark = last !== undefined && cell.left - last.right <= 1 ? noteMarks(cell.text) : "";
    if (last !== undefined && mark !== "") joined[joined.length - 1] = withMark(last, cell.right, mark);
    else if (last !== undefined && (isPrefix(last, cell) || isSuffix(last, cell)))
      joined[joined.length - 1] = together(last, cell);
    else joined.push(cell);
  }
  return joined;
}

/**
 * Joins a closing bracket or a % to the figure in the cell before it, as sheets made from pages have them. A currency before
 * a figure stays in its cell: it may be what the row is in.
 */
export function joinMarksBehind(cells: readonly ReadCell[]): readonly ReadCell[] {
  const joined: ReadCell[] = [];
  for (const cell of cells) {
    const last = joined[joined.length - 1];
    if (last !== undefined && isSuffix(last, cell)) joined[joined.length - 1] = together(last, cell);
    else joined.push(cell);
  }
  return joined;
}

function withMark(cell: ReadCell, right: number, mark: string): ReadCell {
  return { ...cell, right, mark: cell.mark === undefined ? mark : `${cell.mark} ${mark}` };
}

/** "[3]", or "[3],[4]", in a cell of its own. */
function noteMarks(text: string): string {
  return /^\[\d{1,2}\](?:, ?\[\d{1,2}\])*$/.test(text) ? text.replaceAll(/[[\]]/g, "") : "";
}

const figurePrefix = new RegExp(`^(?:${currencySign}\\s?[-−]?\\(?|\\()$`);

/** "$" or "(" and, at most an empty cell away, a figure or a nil. */
function isPrefix(first: ReadCell, second: ReadCell): boolean {
  return (
    figurePrefix.test(first.text) &&
    // A currency's letters in the first column are a row's label: borrowings in "RM" and "S$".
    !(first.left === 0 && /^[A-Za-z]/.test(first.text)) &&
    /^[\d(.–—−-]/.test(second.text) &&
    isFigureLike(second.text) &&
    second.left - first.right <= 1
  );
}

/** A figure and ")", "%" or ")%". A year beside "%" heads a column, as the "%" does that stands over changes. */
function isSuffix(first: ReadCell, second: ReadCell): boolean {
  return (
    !/^(?:19|20)\d{2}$/.test(first.text) &&
    /^(?:\)\s?%?|%\s?\)?)$/.test(second.text) &&
    (/[\d–—-]\)?$/.test(first.text) ? isFigureLike(first.text) : openInCents.test(first.text)) &&
    second.left - first.right <= 1
  );
}

/** What each share loses, whose bracket another cell closes: "(17.6p". */
const openInCents = /^\(\d[\d.,]*\s?(?:p|c|¢|pence|cents?)$/;

const isFigureLike = (text: string): boolean => figureLike.test(text);

const figureLike = new RegExp(
  `^(?:[A-Z]{0,3}|${currencySign})\\s?[-–—−]?\\(?\\s?${currencyMark}?\\s?(?:[\\d.][\\d,.'’\\s]*|[-–—−])\\)?\\s?%?\\)?$`,
);

function together(first: ReadCell, second: ReadCell): ReadCell {
  const mark = [first.mark, second.mark].filter((one) => one !== undefined).join(" ");
  const factIds = [...(first.factIds ?? []), ...(second.factIds ?? [])];
  const figure = /\d/.test(second.text) ? second : first;
  return {
    text: first.text + second.text,
    left: first.left,
    right: second.right,
    place: figure.place,
    ...(figure.bold === true && { bold: true }),
    ...(figure.italic === true && { italic: true }),
    ...(mark !== "" && { mark }),
    ...(figure.rows !== undefined && { rows: figure.rows }),
    ...(factIds.length > 0 && { factIds }),
  };
}
