/**
 * A pack: one issuer's document as data. It imports nothing and names no sheet's place; the code that reads it names no
 * issuer, period, currency, note or unit. `docs/pack.schema.json` is its JSON Schema, made from `packSchema.ts`.
 *
 * Amounts are texts as printed; they become Decimals in `filingOf` alone.
 */
import type { Measure, Money } from "../figures/measure.ts";
import type { Derivation } from "./Derivation.ts";
import type { Disclosures } from "./disclosures.ts";
import type { Presentation } from "./Presentation.ts";

export interface Pack {
  readonly issuer: Issuer;
  readonly document: PackDocument;
  /** Null while nobody has said; then nothing is built. */
  readonly money: Money | null;
  /** What the words stand for by which tables, rows and columns name another unit than the pack's money: "shares" needs none. */
  readonly unitWords?: Readonly<Record<string, Measure>>;
  /** Ascending by their end. */
  readonly periods: readonly Period[];
  /** In the document's order. */
  readonly tables: readonly PackTable[];
  readonly roles: Roles;
  readonly ties: readonly PackTie[];
  readonly doubts: readonly Doubt[];
  readonly decisions: readonly Decision[];
  readonly units: readonly PackUnit[];
  /** What the document says of its impairment test; absent where it says nothing. */
  readonly disclosures?: Disclosures;
  /** The issuer's own line items in other languages, by row id and language tag. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What this issuer calls its own measures, and how its tables are laid out; absent for the general words and layout. */
  readonly presentation?: Presentation;
}

export interface Issuer {
  readonly name: string;
  /** Stock code or ticker. */
  readonly code?: string;
  readonly market?: string;
}

export interface PackDocument {
  readonly title: string;
  /** When it was published, ISO. */
  readonly date?: string;
  /** "results announcement", "annual report", "10-K", … */
  readonly kind: string;
  /** BCP 47. */
  readonly language: string;
  readonly pages?: number;
  /** The name of the file it was read from. */
  readonly file?: string;
  /** Of that file. */
  readonly sha256?: string;
}

/** A period (start and end, both included), or an instant; ISO dates. */
export interface Period {
  /** "2013", "2014-H1", "2012-restated"; unique. */
  readonly key: string;
  readonly start?: string;
  readonly end?: string;
  readonly instant?: string;
  readonly months?: number;
  readonly restated?: true;
}

export type TableKind =
  | "income statement"
  | "comprehensive income"
  | "financial position"
  | "changes in equity"
  | "cash flows"
  | "reconciliation"
  | "key assumptions"
  | "note"
  | "other";

export interface PackTable {
  readonly id: string;
  readonly title: string;
  /** What a check calls it, where its title says more than a name has room for. */
  readonly shortTitle?: string;
  readonly kind: TableKind;
  /** The document's heading over it. */
  readonly section?: string;
  readonly note?: string;
  /** The printed word of its unit; the pack's money where absent. */
  readonly unit?: string;
  /** Figures of the period, or as at its end; by the table's kind where absent (`basisOf`). */
  readonly basis?: "period" | "asAt";
  /** The sheet of `presentation.sheets` that shows it; by the table's kind where absent. */
  readonly sheet?: string;
  /** How much of it was borne out as it was read; absent where somebody looked at each figure. */
  readonly coverage?: TableCoverage;
  /** Periods ascending. */
  readonly columns: readonly PackColumn[];
  readonly rows: readonly PackRow[];
}

/** How many figures of amounts a table has, and how many of them something else in the document bears out. */
export interface TableCoverage {
  readonly figures: number;
  /** By a sum, a tie to another table, a witness of the scale or the filing's own data. */
  readonly borneOut: number;
  readonly inDoubt: number;
  /** True where its own words say its scale, and nothing else does. */
  readonly scaleByNothing?: true;
}

export interface PackColumn {
  /** Unique in its table. */
  readonly key: string;
  readonly heading: string;
  /** The key of a period; absent on columns of percentages, changes, notes and convenience currencies. */
  readonly period?: string;
  /** The column whose figures it is about: the amounts of which it prints shares, the period whose growth it quotes. */
  readonly of?: string;
  /** True where it prints each row's share of the table's last total. */
  readonly share?: true;
  /** True where its figures do not add up down the rows: averages, prices, growth. */
  readonly notSummed?: true;
  readonly unit?: string;
  /** Keys of the columns that it adds up. */
  readonly sumOf?: readonly string[];
}

export type RowKind = "heading" | "figure" | "total";

export interface PackRow {
  /** Stable, unique in the pack: "income.revenue". */
  readonly id: string;
  /** As printed, footnote marks removed; ours where `ownLabel` says so. */
  readonly label: string;
  readonly ownLabel?: true;
  /** Indent, from 0. */
  readonly level?: number;
  /** By its figures and `sumOf` where absent. */
  readonly kind?: RowKind;
  readonly note?: string;
  readonly unit?: string;
  /** Row ids that this total adds up; "-id" subtracts. */
  readonly sumOf?: readonly string[];
  /** True where its figures are exact by law or contract, a tax rate say, and not rounded to the digit that is printed. */
  readonly exact?: true;
  /** The row of another table that it prints again: it plays that row's part for the periods that the other lacks. */
  readonly repeats?: string;
  /** Why the whole row, its label or its split had to be repaired: goes to each of its figures. */
  readonly repair?: string;
  /** The day or month of the event that the row tells of. */
  readonly date?: string;
  /** One for each column, in their order; absent for a heading. */
  readonly figures?: readonly PackFigure[];
  readonly place?: RowPlace;
}

/** As printed; null where nothing is printed, which is not nil. */
export type PackFigure =
  | string
  | null
  | { readonly printed: string; readonly condition: Condition; readonly repair?: string; readonly place?: FigurePlace };

/** `corrected` by a person; `notApplicable` is a dash that stands for no figure, as in tables of key assumptions. */
export type Condition = "asPrinted" | "repaired" | "derived" | "corrected" | "doubtful" | "notApplicable";

/** Where a row stands in its document. `row` in words where it has no label, or stands in a sentence. */
export type RowPlace = FigurePlace;

export type FigurePlace =
  | { readonly page: number; readonly box?: readonly [number, number, number, number] }
  | { readonly line: number }
  | { readonly sheet: string; readonly cell: string }
  | { readonly table?: string | number; readonly row: string | number }
  | { readonly fact: string };

/** Which row plays which part; what rests on a role that is absent is left out with a sentence. */
export interface Roles {
  readonly revenue?: string;
  readonly costOfSales?: string;
  readonly grossProfit?: string;
  readonly operatingResult?: string;
  readonly financeIncome?: string;
  readonly financeCosts?: string;
  readonly resultBeforeTax?: string;
  readonly incomeTax?: string;
  readonly resultForThePeriod?: string;
  readonly resultOfOwners?: string;
  readonly totalAssets?: string;
  readonly totalLiabilities?: string;
  readonly totalEquity?: string;
  readonly goodwill?: string;
  readonly cash?: string;
  readonly inventories?: string;
  readonly tradeReceivables?: string;
  readonly tradePayables?: string;
  readonly borrowings?: string;
  readonly basicPerShare?: string;
  readonly weightedAverageShares?: string;
  readonly adjustedResult?: string;
  /** In the order in which the reconciliation adds them. */
  readonly adjustments?: readonly string[];
}

export type Role = Exclude<keyof Roles, "adjustments">;

/** What kind of rule, or who, says that two figures agree. */
export type TieKind = "sum" | "repeat" | "note" | "movement" | "share" | "quotation" | "ratio";

/**
 * One figure that should follow from others. Where `expected` names no column it holds for every period that both sides
 * print.
 */
export interface PackTie {
  /** Unique in the pack. */
  readonly id: string;
  readonly name: string;
  readonly kind: TieKind;
  /** How it was found: by a general rule, in the document's own words, or by a person. */
  readonly foundBy: "rule" | "document" | "person";
  readonly expected: { readonly row: string; readonly column?: string };
  /** −1 where the expected figure is printed with the other sign. */
  readonly sign?: -1;
  /** Absent where the document prints nothing to tie the figure to; then `explained` says what is missing. */
  readonly found?: Derivation;
  /** Why it breaks, where it does for a known reason; by column where a tie holds for several. */
  readonly explained?: string | Readonly<Record<string, string>>;
}

/** A figure that an arithmetic test does not bear out; without a column the row, with table and column the column. */
export interface Doubt {
  readonly row?: string;
  readonly column?: string;
  readonly table?: string;
  readonly about?: "money" | "period";
  readonly reason: string;
}

/** What a person confirmed, corrected or explained; the printed text is kept. */
export interface Decision {
  readonly about: "money" | "periods" | "restated" | "figure" | "row" | "role" | "tie";
  readonly row?: string;
  readonly column?: string;
  readonly printed?: string;
  readonly decided: string;
  readonly reason?: string;
}

/** A cash-generating unit with goodwill. One without assumptions is shown and not computed. */
export interface PackUnit {
  /** "north": the first part of its assumptions' ids. */
  readonly id: string;
  readonly name: string;
  /** The defined name of its block. */
  readonly blockName?: string;
  /** The goodwill that it arose with: a figure of a table. */
  readonly goodwill: Derivation;
  readonly acquired?: string;
  readonly assumptions?: Readonly<Record<string, UnitAssumption>>;
}

/** A line's value, or one for each forecast year. */
export interface UnitAssumption {
  readonly values: readonly (number | boolean)[];
  readonly basis: "announced" | "derived" | "illustrative";
  readonly reasoning: string;
  /** In words. */
  readonly source: string;
  /** The figures that the values repeat, one for all or one for each value that repeats one; what Checks ties them to. */
  readonly from?: readonly (Derivation | null)[];
}
