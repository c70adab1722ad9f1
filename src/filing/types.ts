import type { Decimal } from "../figures/decimal.ts";

/** What an amount is counted in. A figure in "%" is a ratio when looked up: 97.7 is 0.977. */
export type Unit =
  | "RMB'000"
  | "RMB0'000"
  | "RMB million"
  | "RMB"
  | "RMB per share"
  | "HK$"
  | "HK$ per share"
  | "%"
  | "% points"
  | "shares"
  | "'000 shares"
  | "customers"
  | "years"
  | "days"
  | "months";

/** Where a row stands in the announcement. */
export interface Source {
  /** The announcement's heading, "Notes to the consolidated financial statements". */
  readonly section: string;
  /** The table's title, or the subheading under which a figure stands in a sentence. */
  readonly table: string;
  /** The row's label as printed, or in brackets where it is found when it has none. */
  readonly row: string;
  /** "12", where the row refers to a note or stands in one. */
  readonly note?: string;
}

export type Condition = "asPrinted" | "repaired" | "derived";

export interface Figure {
  /** Exactly as printed, or as repaired: "(1,162,560)", "—", "31.8%". */
  readonly printed: string;
  readonly condition: Condition;
  /** Why it was repaired or how it was derived, and from what. */
  readonly repair?: string;
}

export interface Column {
  /** "2023", "2023Share" for the percentages beside it, or "software" in a movement. Unique in its table. */
  readonly key: string;
  readonly heading: string;
  /** The year, or the year at whose end, the figures are. */
  readonly year: number;
  /** Where it differs from the row's and the table's. */
  readonly unit?: Unit;
  /** Keys of the columns that this one adds up. */
  readonly sumOf?: readonly string[];
}

export type RowKind = "heading" | "figure" | "total";

export interface Row {
  /** Stable, unique in the announcement: "income.revenue". */
  readonly id: string;
  /** As printed, footnote marks removed; ours where `ownLabel` says so. */
  readonly label: string;
  /** True where the announcement prints no label, or the figure stands in a sentence, and the label is ours. */
  readonly ownLabel?: true;
  readonly kind: RowKind;
  /** Where it differs from the table's. A column's unit goes before it. */
  readonly unit?: Unit;
  readonly note?: string;
  /** Ids of the rows that this total adds up; "-id" subtracts. Never empty. */
  readonly sumOf?: readonly string[];
  /** By column key; nothing there where nothing is printed, which is not nil. Empty for a heading. */
  readonly figures: Readonly<Record<string, Figure | undefined>>;
  readonly source: Source;
  /** The day or month of the event that the row tells of, "2022-05-31" or "2023-10", where one is stated. */
  readonly date?: string;
  /** Indent, from 0. */
  readonly level: number;
}

export interface Table {
  /** "income", "note12.2023" */
  readonly id: string;
  readonly title: string;
  /** The sheet it belongs to: "incomeStatement", "financialPosition", "fiveYearSummary", "revenue", "adjustedLoss", "note12" … */
  readonly sheet: string;
  readonly note?: string;
  readonly unit: Unit;
  /** Figures for the year, or as at its end. */
  readonly basis: "year" | "asAt";
  /** Years ascending. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** The announcement's tables and what is looked up in them. All look-ups throw UnknownItemError where there is nothing. */
export interface Announcement {
  /** In the announcement's order. */
  readonly tables: readonly Table[];
  table(id: string): Table;
  row(id: string): Row;
  /** The table that holds the row. */
  tableOf(rowId: string): Table;
  /**
   * The figure as an exact number in its unit, signed as printed; nil is zero; a percentage is a ratio (97.7% is 0.977).
   * Throws AbsentFigureError where nothing is printed.
   */
  amount(rowId: string, columnKey: string): Decimal;
  /**
   * One in the last digit printed, in the unit of `amount`: 0.1 for "1,351.0", 0.001 for "31.8%". Nil has that of its
   * column's finest figure. Throws AbsentFigureError where nothing is printed.
   */
  lastDigit(rowId: string, columnKey: string): Decimal;
  /** The column's unit, else the row's, else the table's. */
  unit(rowId: string, columnKey: string): Unit;
}
