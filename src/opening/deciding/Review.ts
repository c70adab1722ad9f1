import type { FigurePlace, Pack, Role, TableKind } from "../../filing/Pack.ts";
import type { OpenQuestion } from "./openQuestions.ts";

/** An opened filing as a person looks through it: plain data, made anew after each decision. */
export interface Review {
  /** What would be built. */
  readonly pack: Pack;
  readonly tables: readonly ReviewTable[];
  /** Tables that are left out: without heads over their columns, or with no amounts, as footnotes, contents and covers. */
  readonly leftOut: number;
  readonly money: MoneyFact;
  readonly periods: PeriodFact;
  /** What is in doubt and not settled, statements first, in the document's order. */
  readonly doubts: readonly ReviewItem[];
  /** What is in doubt and was let stand: taken as printed, and marked. */
  readonly marked: readonly ReviewItem[];
  /** Figures that no test bears out, one item for each row. */
  readonly unproved: readonly ReviewItem[];
  readonly counts: ReviewCounts;
  /** Labels of the rows that the document prints and the pack has no more, by their ids: what was left out is called by them. */
  readonly gone: Readonly<Record<string, string>>;
  /** What stands in the way of building. */
  readonly open: readonly OpenQuestion[];
  /** See `layoutMark`. */
  readonly layoutMark: string;
}

export interface ReviewTable {
  readonly id: string;
  readonly title: string;
  readonly kind: TableKind;
  /** Of the company alone, not the group. */
  readonly parent: boolean;
  /** Of a document that has pages; empty for any other. */
  readonly pages: readonly number[];
  /** Of a workbook: the tab. */
  readonly sheet?: string;
  readonly rows: number;
  readonly figures: number;
  /** Of them, amounts that no sum, tie or witness bears out, and that no test fails either. */
  readonly byNothing: number;
}

export interface MoneyFact {
  /** What the amounts are in; absent where nothing settles it. */
  readonly currency?: string;
  readonly scale?: number;
  /** The words over the tables that say so. */
  readonly words: readonly string[];
  /** What documents print for one currency alone, with its code. */
  readonly signs: Readonly<Record<string, string>>;
  /** Why it is asked, where it is. */
  readonly question?: string;
}

export interface PeriodFact {
  readonly periods: readonly ReviewPeriod[];
  /** Why they are asked, where they are. */
  readonly questions: readonly string[];
}

/** A period of the statements' columns. */
export interface ReviewPeriod {
  /** As `PeriodAnswer.of`. */
  readonly of: string;
  /** Absent where nothing says it. */
  readonly end?: string;
  /** Absent where nothing says it, or where no column covers a time (`lasts`). */
  readonly months?: number;
  /** Whether an income statement or cash flows have it. */
  readonly lasts: boolean;
  readonly restated: boolean;
  /** The heads that it was read from. */
  readonly words: readonly string[];
}

/** A row to look at: one of its figures, or all of it. */
export interface ReviewItem {
  /** Stays while the item does. */
  readonly id: string;
  /** The table's title. */
  readonly title: string;
  readonly table?: string;
  readonly statement: boolean;
  readonly row?: string;
  readonly label: string;
  /** Of the label. */
  readonly place?: FigurePlace;
  /** The key by which decisions call the figure's column; absent where it is about all of the row. */
  readonly column?: string;
  readonly reason: string;
  /** What the figure would be printed as for its sums to hold, where that is one figure. */
  readonly suggested?: string;
  /** The figures of the row, a head each. */
  readonly figures: readonly ReviewFigure[];
  /** The role that the row plays. */
  readonly role?: Role;
  /** Whether the row and the one below it can be one. */
  readonly joins: boolean;
}

export interface ReviewFigure {
  /** As decisions call it. */
  readonly column: string;
  readonly heading: string;
  /** Null where nothing is printed. */
  readonly printed: string | null;
  readonly doubted: boolean;
  readonly place?: FigurePlace;
}

export interface ReviewCounts {
  readonly figures: number;
  readonly borneOut: number;
  /** By the filing's own data alone; absent where there is none. */
  readonly byFact?: number;
  readonly byNothing: number;
  /** Figures. */
  readonly inDoubt: number;
  /** Doubts, settled by no decision: of one figure, a row or a column each. */
  readonly doubts: number;
}
