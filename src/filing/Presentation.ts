import type { Derivation } from "./Derivation.ts";

/** Layout and words that differ from the general ones. */
export interface Presentation {
  /** What the workbook is called; the issuer's name and the document's title where absent. */
  readonly title?: string;
  /** What its adjusted result is called: "Adjusted net loss". */
  readonly adjustedResult?: string;
  /**
   * Sheets for tables that belong to no statement and no note, in their order; and other words for a sheet that every
   * model has, by its id.
   */
  readonly sheets?: readonly SheetWords[];
  /** Shorter words for rows where a measure takes them up, by row id. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly summary?: PresentedSummary;
}

export interface SheetWords {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly holds: string;
  /** Below the title; general words of units and periods where absent. */
  readonly subtitle?: string;
}

/** The analysis of this issuer: general lines by their ids, and lines of its own. */
export interface PresentedSummary {
  readonly holds: string;
  readonly sections: readonly {
    readonly title: string;
    readonly lines: readonly (string | PresentedLine)[];
  }[];
}

/** A line of the analysis that is this issuer's own. */
export interface PresentedLine {
  /** "summary.manufacturing.margin"; other lines may refer to it. */
  readonly id: string;
  readonly label: string;
  /** As the sheet shows it. Absent, an amount is in the pack's money and brought to it, a percentage in %. */
  readonly unit?: string;
  readonly format: "amount" | "percentage" | "count" | "days";
  readonly derivation?: Derivation;
  /** By period, where the figures stand in a table of each. */
  readonly byPeriod?: Readonly<Record<string, Derivation>>;
  /** Keys of the periods that it is shown for; every one for which its figures are printed where absent. */
  readonly periods?: readonly string[];
  /** Where this is zero or more, the line says that it is not applicable. */
  readonly onlyWhereNegative?: Derivation;
  /** The derivation in words. */
  readonly how: string;
  readonly basis: "announced" | "derived";
  /** Ids of the rows that an announced line repeats. */
  readonly rows?: readonly string[];
}
