import type { Measure } from "../figures/measure.ts";
import type { Filing } from "../filing/Filing.ts";
import type { Period } from "../filing/Pack.ts";
import type { BookBuilder } from "../plan/BookBuilder.ts";
import { assumed, type Assumed } from "./assumptions/assumed.ts";
import type { NumberKind } from "../plan/plan.ts";
import { measuredPeriods } from "./measuredPeriods.ts";
import { moneyKind } from "./numberKind.ts";

/** What every sheet of a model is made from. */
export interface SheetContext {
  readonly book: BookBuilder;
  readonly filing: Filing;
  /** The periods that measures are shown for, ascending; all of one length. */
  readonly periods: readonly Period[];
  /** How an amount of the pack's money shows. */
  readonly amount: NumberKind;
  /** The units that are computed, and their forecast years. */
  readonly assumed: Assumed;
  /** What the lines of measures count, by their ids, as their sheets add them. */
  readonly lines: Map<string, Measure>;
}

/** The context of a model that has no sheet yet. */
export const sheetContext = (filing: Filing, book: BookBuilder): SheetContext => ({
  book,
  filing,
  periods: measuredPeriods(filing),
  amount: moneyKind(filing),
  assumed: assumed(filing),
  lines: new Map(),
});
