/**
 * How a figure follows from others, as data: subtotals, summary lines, measures, tie-outs, assumptions taken from a
 * table. The room `derivation` settles it exactly in Decimals with what rounding explains, the room `model`
 * writes it as a formula. Every pack and every sheet uses this one form.
 */
export type Derivation = FigureTerm | LineTerm | RoleTerm | Constant | Sum | Product | Quotient;

/** A figure of a table. */
export interface FigureTerm {
  readonly figure: string;
  /** The column's key; absent for the period that is asked for. */
  readonly column?: string;
  /** True for the period before the one asked for. */
  readonly before?: true;
}

/** Another line that is derived, by its id: a measure's, or one of the same sheet. */
export interface LineTerm {
  readonly line: string;
  readonly column?: string;
  readonly before?: true;
}

/** The figure that has a role in this pack, from whichever table prints it for the period. */
export interface RoleTerm {
  readonly role: string;
  readonly column?: string;
  readonly before?: true;
}

/** A number that is exact by its nature: days of a year. */
export interface Constant {
  readonly constant: string;
}

export interface Sum {
  readonly sum: readonly Addend[];
}

/** A part of a sum; `less` subtracts it. */
export type Addend = Derivation | { readonly less: Derivation };

export interface Product {
  readonly product: readonly Derivation[];
}

/** numerator / denominator, less one for a growth rate. */
export interface Quotient {
  readonly numerator: Derivation;
  readonly denominator: Derivation;
  readonly lessOne?: true;
}
