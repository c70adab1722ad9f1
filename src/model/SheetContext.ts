import type { Measure } from "../figures/measure.ts";
import type { Filing } from "../filing/Filing.ts";
import type { Period } from "../filing/Pack.ts";
import type { BookBuilder } from "../plan/BookBuilder.ts";

/** What every sheet of a model is made from. */
export interface SheetContext {
  readonly book: BookBuilder;
  readonly filing: Filing;
  /** The periods that measures are shown for, ascending; all of one length. */
  readonly periods: readonly Period[];
  /** What the lines of measures count, by their ids, as their sheets add them. */
  readonly lines: Map<string, Measure>;
}
