/** One figure of the announcement: a row's id and a column's key. */
export interface FigureRef {
  readonly item: string;
  readonly column: string;
}

/** A figure added (or subtracted), in the unit of the figure expected; `times` multiplies it by another figure. */
export interface Term extends FigureRef {
  readonly sign: 1 | -1;
  readonly times?: FigureRef;
}

/** How a figure follows from others. */
export type Derivation =
  | { readonly kind: "sum"; readonly terms: readonly Term[] }
  /** Numerator / denominator, less one for a growth rate. */
  | {
      readonly kind: "ratio";
      readonly numerator: readonly Term[];
      readonly denominator: readonly Term[];
      readonly lessOne: boolean;
    };

export type TieOutGroup =
  | "Totals"
  | "Statement to statement"
  | "Notes to the statements"
  | "Movements"
  | "Shares of revenue"
  | "Quoted amounts"
  | "Quoted growth and ratios";

/**
 * Two figures of the announcement that should agree, as data. `expected` is the one that is printed; `found` is what
 * follows from others, printed elsewhere: never a figure derived from the expected one.
 */
export interface TieOutCase {
  /** Unique: "total.income.grossProfit@2023". */
  readonly id: string;
  readonly name: string;
  readonly group: TieOutGroup;
  readonly expected: FigureRef;
  /** True where the expected figure's own cell calculates what is found, so that the announced one stands on Checks. */
  readonly calculatedInSheet?: true;
  /** −1 where the expected figure is printed with the other sign. */
  readonly expectedSign?: -1;
  /** Absent where the announcement prints nothing to tie the figure to; then `explained` says what is missing. */
  readonly found?: Derivation;
  /** Why it breaks, where it does for a reason that is known. */
  readonly explained?: string;
}

/** "income.revenue" in 2023, added. */
export const plus = (item: string, column: string): Term => ({ item, column, sign: 1 });

/** "income.revenue" in 2023, subtracted. */
export const less = (item: string, column: string): Term => ({ item, column, sign: -1 });

export const sum = (...terms: readonly Term[]): Derivation => ({ kind: "sum", terms });

export const ratio = (numerator: readonly Term[], denominator: readonly Term[]): Derivation => ({
  kind: "ratio",
  numerator,
  denominator,
  lessOne: false,
});

export const growth = (now: Term, before: Term): Derivation => ({
  kind: "ratio",
  numerator: [now],
  denominator: [before],
  lessOne: true,
});

/** The two years that the statements and notes print. */
export const YEARS = ["2022", "2023"] as const;
