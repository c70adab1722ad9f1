import type { LaidLine } from "../lines/LaidLine.ts";

/** A stretch of lines that is one table of one page: heads, then rows. */
export interface Block {
  /** What stands between the table before and this one, on the same page (or in the same stream): titles, prose. */
  readonly above: readonly LaidLine[];
  readonly head: readonly LaidLine[];
  readonly body: readonly LaidLine[];
  readonly page: number;
  /** True where no table stands between this one and the page's head. */
  readonly first: boolean;
  /** How many lines of prose follow it on its page before the next table or the end. */
  readonly proseBelow: number;
  /** Headings of rows behind its last row, at the foot of a page. */
  readonly headingsBelow: readonly LaidLine[];
  /** The page's name: a sheet's. */
  readonly sheet?: string;
  /** Page heads and feet, which may hold the title or the period. */
  readonly furniture: readonly LaidLine[];
}
