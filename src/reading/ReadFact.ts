/** One tagged fact of an inline XBRL document (Inline XBRL 1.1, ix:nonFraction and ix:nonNumeric). */
export interface ReadFact {
  /** The document's own id, or "fact-7" where it gives none: unique in the document. */
  readonly id: string;
  /** As tagged: "us-gaap:Revenues", "ifrs-full:ProfitLoss". */
  readonly concept: string;
  /** True for an amount, false for text. */
  readonly numeric: boolean;
  /**
   * Decimal text with sign and scale applied, exactly ("-570272000"); the text of a textual fact, cut after 1,000
   * letters; null where nil, and where an amount is printed in a way that its transformation does not allow.
   */
  readonly value: string | null;
  /** What stands in the page, normalised: "(570,272)" may stand there as "570,272". */
  readonly printed: string;
  readonly context: FactContext;
  /** "iso4217:EUR", "xbrli:shares", "iso4217:EUR/xbrli:shares"; null for text. */
  readonly unit: string | null;
  /** Digits behind the point that are exact, negative for thousands (−3); "INF" for an exact figure; null unsaid. */
  readonly decimals: number | "INF" | null;
  /** True where the fact is tagged sign="-": the sign of `value`, not of what is printed. */
  readonly negative: boolean;
  /** The power of ten that the printed figure is multiplied by: 6 for millions. */
  readonly scale: number;
  readonly nil: boolean;
  /** True in the part of the page that is not shown (ix:hidden). */
  readonly hidden: boolean;
}

/** Whom and when a fact is about. Dates as ISO days; an end is the last day itself, never midnight of the next. */
export interface FactContext {
  readonly id: string;
  readonly entity: string;
  readonly start?: string;
  readonly end?: string;
  readonly instant?: string;
  /** Axis to member, or to the text of a typed member; empty for the whole group. */
  readonly dimensions: Readonly<Record<string, string>>;
}
