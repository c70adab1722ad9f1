import type { Role } from "../../filing/Pack.ts";

/** What a person decides of a filing that was opened. Rows and columns by their ids and keys as the filing was laid out. */
export type ReviewDecision =
  /** The money that the amounts are in, confirmed or chosen. */
  | { readonly kind: "money"; readonly currency: string; readonly scale: number }
  /** The periods of the statements' columns, confirmed or changed. */
  | { readonly kind: "periods"; readonly periods: readonly PeriodAnswer[] }
  /** The periods that are restated, by what `PeriodAnswer.of` calls them; every other one is not. */
  | { readonly kind: "restated"; readonly periods: readonly string[] }
  /** A figure that is printed otherwise than it was read. */
  | { readonly kind: "figure"; readonly row: string; readonly column: string; readonly printed: string }
  /** A doubt that is none: what is printed stands. */
  | { readonly kind: "kept"; readonly row?: string; readonly column?: string; readonly table?: string }
  /** Every doubt that is left stands as printed, and stays marked. */
  | { readonly kind: "allKept" }
  /** The same for the doubts of one table. */
  | { readonly kind: "tableKept"; readonly table: string }
  | { readonly kind: "row"; readonly row: string; readonly as: RowChoice }
  /** The row that plays a part; null where none does. */
  | { readonly kind: "role"; readonly role: Role; readonly row: string | null }
  /** A row that goes on in the next one: their labels, and the figures of both. */
  | { readonly kind: "joined"; readonly row: string }
  /** A row that is two: where in its label and in each of its figures the second begins, counted in words. */
  | { readonly kind: "split"; readonly row: string; readonly words: number };

export type RowChoice = "total" | "figure" | "heading" | "leftOut";

/** A period of the statements' columns. */
export interface PeriodAnswer {
  /** The period's key as it was laid out; the column's heading where it had none. */
  readonly of: string;
  /** ISO date. */
  readonly end: string;
  /** Of what lasts: an income statement, cash flows. Absent where only days were printed, as over a balance sheet. */
  readonly months?: number;
}
