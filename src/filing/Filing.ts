import type { Decimal } from "../figures/decimal.ts";
import type { Measure, Money } from "../figures/measure.ts";
import type {
  Condition,
  FigurePlace,
  Pack,
  Period,
  Role,
  RowKind,
  RowPlace,
  TableCoverage,
  TableKind,
} from "./Pack.ts";

/** Where a row stands in its document, in words. */
export interface Source {
  /** The document's heading, "Notes to the consolidated financial statements"; absent where it has none. */
  readonly section?: string;
  /** The table's title, or the subheading under which a figure stands in a sentence. */
  readonly table: string;
  /** The row's label as printed, or in brackets where it is found when it has none. */
  readonly row: string;
  /** "12", where the row refers to a note or stands in one. */
  readonly note?: string;
  /** Where the document has pages. */
  readonly page?: number;
}

export interface Figure {
  /** Exactly as printed, or as repaired or corrected: "(1,162,560)", "—", "31.8%". */
  readonly printed: string;
  readonly condition: Condition;
  /** Why it was repaired or corrected, or how it was derived, and from what. */
  readonly repair?: string;
  readonly place?: FigurePlace;
}

export interface Column {
  /** "2013", "2013Share" for the percentages beside it, or "software" in a movement. Unique in its table. */
  readonly key: string;
  readonly heading: string;
  /** The key of the period of which, or as at the end of which, it prints figures; absent on shares and changes. */
  readonly period?: string;
  /** The key of the column whose figures it is about, on shares and changes. */
  readonly of?: string;
  /** The key of the period that it tells of: its own, or that of the column it is about. */
  readonly about?: string;
  /** True where it prints each row's share of the table's last total. */
  readonly share?: true;
  /** True where its figures do not add up down the rows: averages, prices, growth. */
  readonly notSummed?: true;
  /** Where it differs from the row's and the table's. */
  readonly unit?: string;
  /** Keys of the columns that this one adds up. */
  readonly sumOf?: readonly string[];
}

export interface Row {
  /** Stable, unique in the pack: "income.revenue". */
  readonly id: string;
  /** As printed, footnote marks removed; ours where `ownLabel` says so. */
  readonly label: string;
  /** True where the document prints no label, or the figure stands in a sentence, and the label is ours. */
  readonly ownLabel?: true;
  readonly kind: RowKind;
  /** Where it differs from the table's. A column's unit goes before it. */
  readonly unit?: string;
  readonly note?: string;
  /** Ids of the rows that this total adds up; "-id" subtracts. Never empty. */
  readonly sumOf?: readonly string[];
  /** True where its figures are exact by law or contract, a tax rate say, and not rounded to the digit that is printed. */
  readonly exact?: true;
  /** The id of the row of another table that it prints again. */
  readonly repeats?: string;
  /** By column key; nothing there where nothing is printed, which is not nil. Empty for a heading. */
  readonly figures: Readonly<Record<string, Figure | undefined>>;
  readonly source: Source;
  readonly place?: RowPlace;
  /** The day or month of the event that the row tells of, "2012-05-31" or "2013-10", where one is stated. */
  readonly date?: string;
  /** Indent, from 0. */
  readonly level: number;
}

export interface Table {
  /** "income", "note12.2013" */
  readonly id: string;
  readonly title: string;
  /** What a check calls it, where its title says more than a name has room for. */
  readonly shortTitle?: string;
  readonly kind: TableKind;
  readonly note?: string;
  /** The sheet that shows it, where its kind does not decide. */
  readonly sheet?: string;
  /** The printed word of its unit. */
  readonly unit: string;
  /** Figures of the period, or as at its end. */
  readonly basis: "period" | "asAt";
  /** How much of it was borne out as it was read; absent where somebody looked at each figure. */
  readonly coverage?: TableCoverage;
  /** Periods ascending. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A figure's place: its row, and the column of it. */
export interface FigurePosition {
  readonly row: Row;
  readonly column: Column;
}

/**
 * A pack's tables, with everything that is left out in a pack filled in, and what is looked up in them. Look-ups by id
 * or key throw UnknownItemError where there is nothing.
 */
export interface Filing {
  readonly pack: Pack;
  readonly money: Money;
  /** Ascending. */
  readonly periods: readonly Period[];
  /** In the document's order. */
  readonly tables: readonly Table[];
  table(id: string): Table;
  row(id: string): Row;
  /** The table that holds the row. */
  tableOf(rowId: string): Table;
  /**
   * The figure as an exact number in its unit, signed as printed; nil is zero; a percentage is a ratio (97.7% is 0.977).
   * Throws AbsentFigureError where nothing is printed, or a mark that stands for no figure.
   */
  amount(rowId: string, columnKey: string): Decimal;
  /**
   * One in the last digit printed, in the unit of `amount`: 0.1 for "1,351.0", 0.001 for "31.8%". Nil has that of its
   * column's finest figure. Throws AbsentFigureError as `amount` does.
   */
  lastDigit(rowId: string, columnKey: string): Decimal;
  /** The printed word of the figure's unit: the column's, else the row's, else the table's. */
  unit(rowId: string, columnKey: string): string;
  /** What the figure counts. */
  measure(rowId: string, columnKey: string): Measure;
  /** The row that plays the part; undefined where the document prints none. */
  role(role: Role): Row | undefined;
  /** Where the row's figure of the period stands: in itself, or in a row that repeats it; undefined where in neither. */
  figureOf(rowId: string, period: string): FigurePosition | undefined;
  /**
   * The column that stands for the period: the only one that prints its figures, else the one called as the period is,
   * else the one that adds others up. Of a row, among the columns that hold a figure of it.
   */
  columnOf(of: Table | Row, period: string): Column | undefined;
  period(key: string): Period;
  /** The periods whose figures the table's columns print, ascending. */
  periodsOf(table: Table): readonly Period[];
}
