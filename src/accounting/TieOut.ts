import type { Derivation } from "../filing/Derivation.ts";
import type { PackTie, TieKind } from "../filing/Pack.ts";
import * as accountingWords from "./accountingWords.ts";

/** One printed figure: a row's id and a column's key. */
export interface FigureRef {
  readonly row: string;
  readonly column: string;
}

/**
 * Two figures of a document that should agree, as data. `expected` is the one that is printed; `found` is what follows
 * from others, printed elsewhere: never a figure derived from the expected one.
 */
export interface TieOut {
  /** Unique: of a rule its kind, the row and the column, "total.income.grossProfit@FY1-H1". */
  readonly id: string;
  readonly name: string;
  readonly kind: TieKind;
  readonly group: TieGroup;
  readonly foundBy: PackTie["foundBy"];
  readonly expected: FigureRef;
  /** True where the expected figure's own cell calculates what is found, so that the announced one stands on Checks. */
  readonly calculatedInSheet?: true;
  /** −1 where the expected figure is printed with the other sign. */
  readonly sign?: -1;
  /** Every term names its column. Absent where the document prints nothing to tie the figure to; then `explained` says what is missing. */
  readonly found?: Derivation;
  /** Why it breaks, where it does for a reason that is known. */
  readonly explained?: string;
}

/** What the kinds are called, in the order in which they are shown. */
export const tieGroups = {
  sum: "Totals",
  repeat: accountingWords.statementToStatement,
  movement: "Movements",
  quotation: "Quoted amounts",
  note: accountingWords.notesToTheStatements,
  ratio: accountingWords.quotedGrowthAndRatios,
  share: accountingWords.sharesOfTotals,
} as const satisfies Readonly<Record<TieKind, string>>;

/** Shares of a table whose total is the revenue. */
export const sharesOfRevenue = accountingWords.sharesOfRevenue;

export type TieGroup = (typeof tieGroups)[TieKind] | typeof sharesOfRevenue;
