import { elementsNamed, textOfElement, type MarkupElement } from "./MarkupElement.ts";

/** A cell of a table and the columns it covers, counted from 0, right exclusive. */
export interface GridCell {
  readonly element: MarkupElement;
  readonly left: number;
  readonly right: number;
  readonly rows: number;
}

/** A row of a table. */
export interface GridRow {
  readonly element: MarkupElement;
  readonly cells: readonly GridCell[];
  /** True within thead. */
  readonly head: boolean;
}

/** Wider or taller spans than any table has are cut: HTML's own limits. */
export const MOST_COLUMNS = 1_000;
const MOST_ROWS = 65_534;

/** The rows of a table with its spans resolved: a cell that covers rows keeps its columns free in those below. */
export function tableGrid(table: MarkupElement): readonly GridRow[] {
  const rows = rowsOf(table, false);
  const taken: number[] = [];
  return rows.map(({ element, head }, index) => {
    let column = 0;
    const cells = element.children.flatMap((child): GridCell[] => {
      if (typeof child === "string" || (child.name !== "td" && child.name !== "th")) return [];
      while ((taken[column] ?? 0) > index) column += 1;
      const left = column;
      const right = left + span(child.attributes["colspan"], MOST_COLUMNS);
      const height = Math.min(span(child.attributes["rowspan"], MOST_ROWS), rows.length - index);
      for (; column < right; column += 1) taken[column] = index + height;
      return [{ element: child, left, right, rows: height }];
    });
    return { element, cells, head };
  });
}

/** How many columns or rows a cell covers by what it says. */
export function span(value: string | undefined, most: number): number {
  const count = Number(/\d+/.exec(value ?? "")?.[0] ?? 1);
  return Math.min(Math.max(1, count), most);
}

/** Whether a table, or a row of one, holds another table; one of a single short cell is but a frame of its text. */
export function hasTableWithin(element: MarkupElement): boolean {
  const tables = elementsNamed(element, "table").filter((table) => table !== element);
  return !tables.every(isFrame);
}

/** A table of one cell with no more in it than a label or a figure. */
const isFrame = (table: MarkupElement): boolean =>
  elementsNamed(table, "td", "th").length === 1 && textOfElement(table).trim().length <= 60;

const FEWEST_ROWS = 3;

/**
 * Whether a table that holds others is a table of figures itself, not the layout of a page: a report whose notes stand
 * in a table in its last row.
 */
export function hasRowsOfFigures(table: MarkupElement): boolean {
  const rows = rowsOf(table, false).filter(({ element }) => !hasTableWithin(element) && hasFigures(element));
  return rows.length >= FEWEST_ROWS;
}

/** A label and a figure in cells of their own. */
export function hasFigures({ children }: MarkupElement): boolean {
  const texts = children.flatMap((child) => (typeof child === "string" ? [] : [textOfElement(child).trim()]));
  return texts.some((text) => /^\p{L}/u.test(text)) && texts.some((text) => /^[($\d][\d$ ,.()]*\d\)?$/u.test(text));
}

interface Row {
  readonly element: MarkupElement;
  readonly head: boolean;
}

function rowsOf(parent: MarkupElement, head: boolean): readonly Row[] {
  return parent.children.flatMap((child): readonly Row[] => {
    if (typeof child === "string") return [];
    if (child.name === "tr") return [{ element: child, head }];
    return /^(?:thead|tbody|tfoot)$/.test(child.name) || child.name.startsWith("ix:")
      ? rowsOf(child, head || child.name === "thead")
      : [];
  });
}
