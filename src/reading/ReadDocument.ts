import type { ReadFact } from "./ReadFact.ts";

/** What a document was recognised as, by its content. An ESEF package or an inline XBRL page is "xbrl". */
export type DocumentFormat = "pdf" | "html" | "xbrl" | "xlsx" | "csv" | "text" | "markdown";

/**
 * A document as it was read: pages of lines of cells, from the first page to the last, with nothing understood yet.
 * Text is normalised (normaliseText); figures stay as printed, brackets, thousands and minus signs included.
 */
export interface ReadDocument {
  readonly format: DocumentFormat;
  /** The document's language where the file says it, such as "en-US"; never guessed from the text. */
  readonly language?: string;
  /** Pages of a PDF; sheets of a workbook; one page for anything else (text with form feeds: one for each). */
  readonly pages: readonly ReadPage[];
  /** Tagged facts of an inline XBRL document, in its order; empty for any other. */
  readonly facts: readonly ReadFact[];
}

/** One page of a PDF, one sheet of a workbook, or the whole of any other document. */
export interface ReadPage {
  /** Counted from 1 in the order of the file, whatever number the page prints. */
  readonly number: number;
  /** The name of a sheet, or of a file in a package. */
  readonly name?: string;
  /** Points, of a PDF's page as it is shown. */
  readonly width?: number;
  readonly height?: number;
  /** From top to bottom. */
  readonly lines: readonly ReadLine[];
  /**
   * Page heads and feet: page numbers and what recurs from page to page. Not among `lines`; but what recurs may be the
   * only place that prints a title or a period ("For the year ended …" over every page of a report).
   */
  readonly furniture: readonly ReadLine[];
}

/**
 * In what `left` and `right` of a line's cells count: points from the page's left edge (PDF); columns of a grid, where
 * a cell in column 2 spanning 3 has left 2 and right 5 (HTML, .xlsx, CSV, tables of Markdown, tabs); characters of the
 * printed line (text set in columns by spaces), where right is exclusive; or percent of the page's width (HTML that sets
 * each row as a table of its own with widths of its own: right edges of one column agree within 1.5).
 */
export type Measure = "points" | "columns" | "characters" | "percent";

/** Cells that stand on one base line, or in one row of a table. A line holds one cell at least. */
export interface ReadLine {
  /** From left to right; cells with nothing in them are left out, so look at `left`, never at the index. */
  readonly cells: readonly ReadCell[];
  readonly measure: Measure;
  /**
   * The table that the document itself marks (HTML, .xlsx, CSV, Markdown, tabs), counted from 0 over the document;
   * absent on free text and on every line of a PDF, which marks none. Tables of a single row each that follow each other
   * with nothing between ("percent") count as one.
   */
  readonly table?: number;
  /** The left and the right edge of the column of text that it stands in, where a page is set in several. PDF only. */
  readonly within?: readonly [number, number];
  /** The largest font size of the line, points. PDF only. */
  readonly size?: number;
  /** True where every cell is bold. */
  readonly bold?: boolean;
  /** The rank of a heading by the document's own word, from 1 (h1 to h6, # to ######). */
  readonly heading?: number;
  /** True in a row of heads by the document's own word (th, thead, the line above |---|). */
  readonly head?: boolean;
  /** How far the first cell is set in, in points, in the unit that the file says (HTML, .xlsx); absent where 0. */
  readonly indent?: number;
}

/** A piece of text that stands by itself: a label, a figure, a head. Never empty. */
export interface ReadCell {
  /** Normalised; line breaks within a cell (HTML, .xlsx) are "\n". */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly place: Place;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Set in red though it has no sign, as sheets may show what is negative. HTML only. */
  readonly red?: boolean;
  /** A footnote mark printed small behind the text, which does not hold it: "1" for "2011¹". */
  readonly mark?: string;
  /** True where the file does not say which column the cell is in, and it stands by its order alone. */
  readonly unsure?: true;
  /** True where the cell stands halfway between two rows of a PDF's page, so that it may be of either. */
  readonly betweenRows?: true;
  /** How many rows the cell covers, where it is more than one; it stands in the first only. */
  readonly rows?: number;
  /** Facts tagged within the cell, in order: ids of ReadDocument.facts. */
  readonly factIds?: readonly string[];
}

/**
 * Where a cell stands. Pages, lines, columns, tables and rows as a person counts them, from 1, but a table's number as
 * ReadLine.table has it. A box is [left, top, right, bottom] in points from the top left corner of the page as shown.
 * A line counts lines of the file (text, Markdown, CSV) or, in HTML, the lines of text outside tables.
 */
export type Place =
  | { readonly page: number; readonly box: readonly [number, number, number, number] }
  | { readonly line: number; readonly column?: number }
  | { readonly sheet: string; readonly cell: string }
  | { readonly table: number; readonly row: number }
  | { readonly fact: string };
