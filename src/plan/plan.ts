/**
 * The workbook as data: what every sheet holds, before anything writes it.
 *
 * Two writers read it (Excel through Office.js, and .xlsx), and the task pane reads its assumptions and
 * measures. Nothing here knows Office, a file format or the DOM. Rows and columns are zero-based.
 */
import type { AreaPlan, SheetId } from "./AreaPlan.ts";
import type { CasesPlan } from "./CasesPlan.ts";
import type { ChartPlan } from "./charts/ChartPlan.ts";
import type { CheckPlan } from "./CheckPlan.ts";
import type { ContentsPlan } from "./ContentsPlan.ts";
import type { ChoicePlan, RulePlan } from "./inputs/EntryPlan.ts";
import type { PrintPlan } from "./paper/PrintPlan.ts";

export type { AreaPlan, SheetId } from "./AreaPlan.ts";
export type { ChartColumn, ChartPlan } from "./charts/ChartPlan.ts";
export type { ChoicePlan, NumberRule, RulePlan } from "./inputs/EntryPlan.ts";

/** What a number is; its format follows from this (see `styles.ts`). */
export type NumberKind =
  | "amount" // the pack's money unless the row says otherwise; negatives in brackets
  | "million" // one decimal: millions, days
  | "headroom" // an amount whose negative is marked by a sign of its own, as it means a loss
  | "fineHeadroom" // the same with one decimal
  | "percentage" // a ratio shown to one decimal of a percent
  | "nilPercentage" // a percentage that the announcement prints as nil: a dash until it is changed
  | "driver" // a driver's value, whichever it is: base revenue as an amount, any other as a percentage
  | "points" // a difference of two percentages, in percentage points: 1.0
  | "difference" // what two figures are apart, to the millionth it is rounded to
  | "factor" // a plain ratio or discount factor, four decimals
  | "perShare" // two decimals
  | "ofAnyKind" // amounts, percent and amounts per share in one column, each to as many decimals as it has, at most three
  | "magnitude" // a figure of any size in workings, as a power of ten: 1.05E+16
  | "count" // customers, shares, days: whole numbers
  | "year" // 2013, never 2,013
  | "logical"
  | "switched" // a logical value by formula: Yes or No where an Excel takes it for a number
  | "text";

/** What a cell is for; its look follows from this (see `styles.ts`). Never told apart by colour alone. */
export type StyleName =
  | "title"
  | "subtitle"
  | "heading"
  | "columnHead"
  | "label"
  | "unit"
  | "input"
  | "besideInput" // room that the text of an input reaches over
  | "formula"
  | "link"
  | "subtotal"
  | "total"
  | "function"
  | "twin"
  | "check"
  | "remark"
  | "source"
  | "key"
  | "basis";

/** `announced`: stated in the announcement; `derived`: follows from its figures; anything else is `illustrative`. */
export type Basis = "announced" | "derived" | "illustrative";

export type CellContent =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  /** `value` is the exact decimal text, "-1162560" or "0.154". */
  | { readonly kind: "number"; readonly value: string }
  | { readonly kind: "logical"; readonly value: boolean }
  /** A1 notation in English with "=" in front; sheet names quoted. */
  | { readonly kind: "formula"; readonly formula: string };

export interface CellPlan {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /**
   * What stands here when the add-in is taken away (the .xlsx): the native twin of a custom function, "n/a" for a
   * cross-check. Absent: the content itself. A cell inside a spill has `empty` content and its twin here.
   */
  readonly withoutAddIn?: CellContent;
  readonly style: StyleName;
  readonly format?: NumberKind;
  readonly indent?: number;
  /** True where a text is broken into lines within its column; heads of columns always are. */
  readonly wrap?: boolean;
  /** Present where the user may type; building again keeps what they typed. The key is unique in the workbook. */
  readonly inputKey?: string;
  /** Input keys whose product the input starts from in a workbook that was built before there was such an input. */
  readonly leftOut?: readonly string[];
  /** What the announcement states here, as exact decimal text: of an input its value, of a live total the printed one. */
  readonly announced?: string;
  /** A jump to another cell of the workbook, or an address on the web. */
  readonly link?: { readonly sheet: SheetId; readonly address: string } | { readonly url: string };
  /** A cell note (a comment bubble). */
  readonly note?: string;
}

/** A formula-driven format, native so that it works without the add-in. */
export interface ConditionalFormatPlan {
  readonly area: Omit<AreaPlan, "sheet">;
  /** True where the format applies; relative to the area's first cell, "=" in front. */
  readonly formula: string;
  readonly look: "outOfBounds" | "loss" | "break" | "fine" | "explained" | "baseCase";
}

export interface SheetPlan {
  readonly id: SheetId;
  /** The tab's name in this workbook (another one than usual where the user has a sheet of that name). */
  readonly name: string;
  readonly tabColour: string;
  /** Widths in characters of the default font, one per column used. */
  readonly columnWidths: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Row-major, at most one per place. */
  readonly cells: readonly CellPlan[];
  /** Areas that a custom function in their first cell fills. */
  readonly spills: readonly Omit<AreaPlan, "sheet">[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly choices: readonly ChoicePlan[];
  /** Absent where the sheet has none. */
  readonly rules?: readonly RulePlan[];
  /** Absent where the sheet has none. */
  readonly charts?: readonly ChartPlan[];
  /** The list that the reader may filter, its heads in the first row; absent where there is none. */
  readonly filter?: Omit<AreaPlan, "sheet">;
  /** Absent where the sheet is printed whole, columns after columns. */
  readonly print?: PrintPlan;
}

/** A defined name for a single value, or for a unit block. */
export interface NamePlan {
  readonly name: string;
  readonly area: AreaPlan;
  readonly comment: string;
}

/** A cell of the workbook that the pane shows under a name. */
interface ShownCellPlan {
  /** "north.revenueGrowth.2014": an assumption, the input key of its cell; "headroom.north", "grossMargin.2013": a result. */
  readonly id: string;
  /** Its defined name in this workbook. */
  readonly name: string;
  /** "Revenue growth" */
  readonly label: string;
  /** "2014", where it is yearly. */
  readonly period?: string;
  /** "North Plant": those of one group stand together. */
  readonly group: string;
  readonly cell: AreaPlan;
  readonly kind: NumberKind;
  /** "% a year", "€'000" */
  readonly unit: string;
}

/** One value the user may change in the pane: an input cell with everything a field needs to show. */
export interface AssumptionPlan extends ShownCellPlan {
  readonly value: number | boolean;
  /** Inclusive bounds; absent for a switch. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly step?: number;
  readonly slider: boolean;
  readonly basis: Basis;
  readonly reasoning: string;
  /** Where an announced or derived value stands, "Note 13, key assumptions, row Pre-tax discount rate". */
  readonly source: string;
}

/** One result the pane shows: a native output cell of the workbook. */
export type MeasurePlan = ShownCellPlan;

/** A figure that the announcement prints, in the cell that shows it: what the pane tells of a selected cell. */
export interface FigurePlan {
  /** "income.revenue@2013": item id and column key; where it is typed, the input key of its cell. */
  readonly key: string;
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly label: string;
  /** The head of its column, "2013" or "Customer Relationships". */
  readonly heading: string;
  readonly kind: NumberKind;
  readonly unit: string;
  /** What the announcement states, as exact decimal text; a percentage as a ratio. */
  readonly announced: string;
  /** "Financial Statements: Statement of financial position, row Goodwill, note 13" */
  readonly source: string;
  readonly condition: "as printed" | "repaired" | "derived" | "corrected" | "doubtful" | "not applicable";
  /** Why it was repaired or how it was derived, and from what. */
  readonly repair?: string;
  /** True where the cell calculates the figure from others, so that there is nothing to restore in it. */
  readonly calculated: boolean;
}

/** A value that sets up an analysis: an input cell of its own beside it. */
export interface SettingPlan {
  /** "north.grid.rowDriver": the input key of its cell. */
  readonly id: string;
  readonly label: string;
  readonly cell: AreaPlan;
  readonly kind: NumberKind;
  readonly unit: string;
  readonly value: string | number;
  /** What may be chosen; absent for a number. */
  readonly choices?: readonly string[];
}

/** An analysis of a unit's headroom: native cells that the pane may show as a chart, with what sets them up. */
export interface AnalysisPlan {
  /** "north" */
  readonly unit: string;
  /** "North Plant" */
  readonly title: string;
  readonly kind: "sensitivity" | "breakEvens" | "tornado" | "frontier" | "whatMustBeTrue";
  /** Heads in its first row, what each row is in its first column. */
  readonly table: AreaPlan;
  /** The cell that says, in words, whether the settings can be calculated. */
  readonly status?: AreaPlan;
  readonly settings: readonly SettingPlan[];
}

export interface WorkbookPlan {
  /** Changes whenever the layout does, so that a build can tell an older one. */
  readonly version: string;
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  readonly assumptions: readonly AssumptionPlan[];
  readonly measures: readonly MeasurePlan[];
  readonly figures: readonly FigurePlan[];
  readonly contents: readonly ContentsPlan[];
  readonly analyses: readonly AnalysisPlan[];
  readonly checks: readonly CheckPlan[];
  /** Absent where no unit is computed. */
  readonly cases?: CasesPlan;
  /** How many doubts of how the document was read are open; absent where none is. */
  readonly doubts?: number;
}

/** Sheet and defined names the plan must not use, as they are the user's own. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}
