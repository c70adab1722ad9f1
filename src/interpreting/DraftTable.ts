import type { Measure } from "../figures/measure.ts";
import type { TableKind } from "../filing/Pack.ts";
import type { Place } from "../reading/ReadDocument.ts";

/**
 * A table of a document as it was laid out: columns told apart, rows whole, every figure under its column, and nothing
 * proved yet. Laying out (pages to tables) makes it; proving (sums, signs, roles, ties, witnesses) reads it; both are
 * joined in a pack. No row of the document is dropped and no figure is changed.
 */
export interface DraftTable {
  /** Unique in the document: "income", "position", "note13.goodwill". Rows' ids begin with it. */
  readonly id: string;
  /** As printed, joined where it takes two lines. */
  readonly title: string;
  readonly kind: TableKind;
  /** The group's statements are the ones that count; a parent's are kept as tables of their own. */
  readonly scope: "group" | "parent";
  readonly note?: string;
  /** Pages it stands on, from the first to the last. */
  readonly pages: readonly number[];
  /** What its amounts are in, with the words that say so; absent where its own head says nothing. */
  readonly money?: PrintedMeasure;
  readonly columns: readonly DraftColumn[];
  /** Whether its periods are printed from the latest to the earliest; absent where it has one, or now so, now otherwise. */
  readonly descends?: boolean;
  /** How a plain text sets it that marks no columns: in letters of one width, or a value a line; absent for any other. */
  readonly unmarked?: "in letters" | "a value a line";
  readonly rows: readonly DraftRow[];
}

/** A unit as printed. `measure` is absent where the words do not settle it ("$"). */
export interface PrintedMeasure {
  readonly printed: string;
  readonly measure?: Measure;
  readonly place: Place;
}

export interface DraftColumn {
  /** Unique in its table. */
  readonly key: string;
  /** Every line of its head, joined by spaces. */
  readonly heading: string;
  /** "note" is a column of references to notes; "convenience" a translation into another currency. */
  readonly kind: "period" | "note" | "percentage" | "change" | "convenience" | "other";
  /** Columns of kind "period" alone; absent where no word says which. */
  readonly period?: DraftPeriod;
  readonly unit?: PrintedMeasure;
}

/** A period or an instant as the heads say it; ISO dates. What is not printed is absent. */
export interface DraftPeriod {
  readonly end: string;
  /** Absent for a day. */
  readonly months?: number;
  readonly restated?: true;
  /** True where a part was not printed over the column and follows from the title or another table. */
  readonly inferred?: true;
}

export interface DraftRow {
  /** Unique in the document: "income.revenue"; of the label, with a rank where labels repeat. */
  readonly id: string;
  /** As printed, footnote marks taken off, wrapped lines joined; "" where nothing is printed. */
  readonly label: string;
  /** The same label in the document's other language, where it prints both. */
  readonly otherLabel?: string;
  /** The two parts of a label that stands left and right of the figures, in two languages of one script. */
  readonly sides?: readonly string[];
  /** How far it is set in, from 0. */
  readonly level: number;
  readonly bold?: true;
  /** "heading" has no figure. */
  readonly kind: "heading" | "figure";
  readonly note?: string;
  readonly unit?: PrintedMeasure;
  /** What most of its figures are tagged as, in a document with facts: "us-gaap:Revenues". */
  readonly concept?: string;
  /** One for each column in their order; null where nothing is printed. Empty for a heading. */
  readonly figures: readonly (DraftFigure | null)[];
  readonly place: Place;
}

export interface DraftFigure {
  /** As printed: "(1,162,560)", "—", "704.182". Reads as a number by figures' parser, or is text that a person has to look at. */
  readonly printed: string;
  readonly place: Place;
  /** What is printed behind it that is no currency, or a hundredth of one: "bps", "x", "p". */
  readonly behind?: string;
  /** Why the place or the text is not sure, where it is not: becomes a doubt. */
  readonly doubt?: string;
  /** What the filing's own data say of it, in a document with facts. */
  readonly fact?: FigureFact;
  /** What a person answered: it is printed like this, though it was read otherwise; or it stands, whatever doubts it. */
  readonly answered?: "corrected" | "kept";
}

/** What a figure is tagged as: the one fact of its cell. */
export interface FigureFact {
  /** "us-gaap:Revenues" */
  readonly concept: string;
  /** Decimal text in whole units of `unit`, sign and scale applied: "-570272000". The sign is the concept's, not the page's. */
  readonly value: string;
  /** "iso4217:EUR", "xbrli:shares", "iso4217:EUR/xbrli:shares"; null where none is declared. */
  readonly unit: string | null;
  /** The first day; absent for an instant. ISO dates. */
  readonly start?: string;
  readonly end: string;
}
