import type { Doubt, PackTie, Roles, RowKind } from "../../filing/Pack.ts";
import type { Correction } from "./correctionsOf.ts";

/**
 * What arithmetic and lists of words make of the tables of a document: which rows add up others, which play which part,
 * what agrees with what, and which figures nothing bears out. Plain data: it holds no amount and changes no figure.
 */
export interface Proof {
  /** By row id: one for each row of every table. */
  readonly rows: Readonly<Record<string, RowProof>>;
  /** By table id and column key: the columns of its table that a column adds up. Tables without any are absent. */
  readonly columnSums: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Of the group's tables. */
  readonly roles: Roles;
  /** Beside the rows' own sums: what is added up twice, printed again, carried forward. */
  readonly ties: readonly PackTie[];
  /**
   * One for each test that fails, on the figure that explains it where one does, and otherwise on the total. Every other
   * figure of the test that nothing bears out has the bearing "doubtful".
   */
  readonly doubts: readonly Doubt[];
  /** Of doubted figures that alone explain why tests fail: what they would have to be. */
  readonly corrections: readonly Correction[];
  readonly witnesses: { readonly scale: Witness; readonly period: Witness };
  /** By table id: how much of it is borne out. */
  readonly coverage: Readonly<Record<string, Coverage>>;
}

export interface RowProof {
  /** "total" where it adds up others (`sumOf`), or its name says that it does. */
  readonly kind: RowKind;
  /** Ids of the rows that it adds up, in the document's order; "-id" subtracts. Never empty. */
  readonly sumOf?: readonly string[];
  /** True where every sum that it is a part of takes it off: costs of a statement without brackets, current liabilities. */
  readonly subtracted?: true;
  /** One for each column, in their order; null where nothing is printed. Empty for a heading. */
  readonly bearings: readonly (Bearing | null)[];
}

/**
 * What bears a figure out, the strongest: a sum that holds, a tie to another table, a witness of the scale; the
 * filing's own data ("fact"); nothing; or a test that it fails ("doubtful").
 */
export type Bearing = "sum" | "tie" | "witness" | "fact" | "nothing" | "doubtful";

export interface Coverage {
  /** Figures of columns of amounts; notes, percentages and changes are not counted. */
  readonly figures: number;
  /** By a sum, a tie or a witness of the scale. */
  readonly borneOut: number;
  /** By the filing's own data alone; absent where there is none. */
  readonly byFact?: number;
  readonly doubtful: number;
  readonly byNothing: number;
  /** True where its own words say its scale, and no other table prints its amounts again and no result per share fits it. */
  readonly scaleByNothing?: true;
}

/** What the document itself says for or against what its words say. */
export interface Witness {
  readonly verdict: "agrees" | "disagrees" | "none";
  /** What was compared, with the amounts; or why there is nothing to compare. In words. */
  readonly reason: string;
  /** The scale that the figures fit where it is another than the words say: 1000 for thousands. */
  readonly fits?: number;
}
