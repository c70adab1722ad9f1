/**
 * A run of text as the page prints it, on one base line. Points in the frame that the page is read in: x to the right
 * along the text, y down. Not normalised yet, but it holds no space at its ends.
 */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The y of the line that the letters stand on. */
  readonly base: number;
  readonly size: number;
  /** Above and below the base line, as shares of the size. */
  readonly ascent: number;
  readonly descent: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** True where its width is only what such letters usually have. */
  readonly estimated?: true;
  /** A footnote mark that was printed small and raised beside it. */
  readonly mark?: string;
  /** Facts tagged in it, on a page of inline XBRL that is laid out like a PDF's. */
  readonly factIds?: readonly string[];
}
