/**
 * What the host needs of a workbook to answer Office.js: plain data in and out, zero-based places, no Office
 * and no grid in it. Implemented over a plain in-memory workbook and over the workbench's grid.
 *
 * Everything but calculating is synchronous. Events that a call causes reach the listeners before the call
 * returns: that is how the host knows a change of the add-in's from one of the user's.
 */
import type { Annotations } from "./cells/annotations.ts";
import type { Area } from "./cells/area.ts";
import type { CellFormat, CommonFormat } from "./cells/cellFormat.ts";
import type { CellValue } from "./cells/cellValue.ts";
import type { DocumentParts } from "./documentParts.ts";
import type { WorkbookEvent } from "./events/workbookEvent.ts";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";
export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

export interface Sheet {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** "#RRGGBB", "" for none. */
  readonly tabColour: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  /** Frozen rows at the top and columns on the left. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Locked cells of a protected sheet refuse to change. */
  readonly protected: boolean;
}

/** What is written to a cell; undefined leaves the cell as it is, null empties it. */
export type CellInput = CellValue | { readonly formula: string } | undefined;

export interface DefinedName {
  readonly name: string;
  /** The sheet's id for a name that belongs to a sheet; absent for the workbook's own. */
  readonly sheet?: string;
  /** "=Goodwill!$A$1:$F$20", "=0.154" */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly sheet: string;
  readonly areas: readonly Area[];
  /** "=A1>0", relative to the first cell of the first area. */
  readonly formula: string;
  readonly format: Partial<
    Pick<CellFormat, "bold" | "italic" | "underline" | "strikethrough" | "fontColour" | "fill" | "numberFormat">
  >;
  readonly stopIfTrue: boolean;
  /** 0 is applied first. */
  readonly priority: number;
}

/** What clearing empties. */
export type ClearWhat = "All" | "Contents" | "Formats" | "Hyperlinks";

export interface HostWorkbook {
  /** The file's name, "Book1.xlsx". */
  readonly name: string;

  /** In the order of the tabs. */
  sheets(): readonly Sheet[];
  /** Adds at the end, and leaves the active sheet active; gives the new sheet's id. The name is free and valid: the host has looked. */
  addSheet(name: string): string;
  deleteSheet(id: string): void;
  /** Changes what is given; a rename is followed by formulas and names. */
  updateSheet(id: string, changes: Partial<Omit<Sheet, "id">>): void;
  /** Moves the tab to a zero-based position. */
  moveSheet(id: string, position: number): void;
  activeSheet(): string;
  activateSheet(id: string): void;

  /** Calculated values, row by row, as last calculated; `settled` waits for newer ones. */
  values(area: Area): readonly (readonly CellValue[])[];
  /** Formulas, "=" in front; null where a cell has none (also in the cells a formula spills into). */
  formulas(area: Area): readonly (readonly (string | null)[])[];
  /** As the cells show them. */
  texts(area: Area): readonly (readonly string[])[];
  /** Writes a block; `contents` has the area's shape. Custom functions appear as "=HEADROOM.GROSSMARGIN(…)". */
  write(area: Area, contents: readonly (readonly CellInput[])[]): void;
  clear(areas: readonly Area[], what: ClearWhat): void;
  /** The smallest area within `area` that holds every cell with a value or (unless `valuesOnly`) a format; null if none. */
  usedArea(area: Area, valuesOnly: boolean): Area | null;
  /** The area into which the formula that owns this cell spills; null where there is no spill of more than one cell. */
  spillArea(sheet: string, row: number, column: number): Area | null;
  insertRows(sheet: string, row: number, count: number): void;
  insertColumns(sheet: string, column: number, count: number): void;
  deleteRows(sheet: string, row: number, count: number): void;
  deleteColumns(sheet: string, column: number, count: number): void;

  /** What the area's cells have in common. */
  format(area: Area): CommonFormat;
  numberFormats(area: Area): readonly (readonly string[])[];
  /** Changes only what is given, in every cell of every area. */
  setFormat(areas: readonly Area[], changes: Partial<CellFormat>): void;
  /** One number format per cell; undefined leaves a cell's as it is. */
  setNumberFormats(area: Area, formats: readonly (readonly (string | undefined)[])[]): void;
  /** Points. */
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, column: number, count: number, points: number): void;
  /** Points. */
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, row: number, count: number, points: number): void;
  autofitColumns(sheet: string, column: number, count: number): void;
  autofitRows(sheet: string, row: number, count: number): void;
  columnHidden(sheet: string, column: number): boolean;
  setColumnsHidden(sheet: string, column: number, count: number, hidden: boolean): void;
  rowHidden(sheet: string, row: number): boolean;
  setRowsHidden(sheet: string, row: number, count: number, hidden: boolean): void;

  names(): readonly DefinedName[];
  /** Adds, or replaces the one of the same name (without regard to case) and sheet. */
  setName(name: DefinedName): void;
  deleteName(name: string, sheet?: string): void;

  conditionalFormats(sheet: string): readonly ConditionalFormat[];
  /** Adds, or replaces the one of the same id. */
  setConditionalFormat(format: ConditionalFormat): void;
  deleteConditionalFormat(sheet: string, id: string): void;

  /** Hyperlinks, notes and data validation: kept by the host's own class, shown by the grid as it can. */
  readonly annotations: Annotations;
  /** Settings and custom XML parts: kept by the host's own class. */
  readonly parts: DocumentParts;

  calculationMode(): CalculationMode;
  setCalculationMode(mode: CalculationMode): void;
  /** Starts a calculation: of what has changed, of everything, or of everything with dependencies rebuilt. */
  calculate(kind: "Recalculate" | "Full" | "FullRebuild"): void;
  /** Resolves once what has been written so far is calculated (at once in manual mode), and `calculated` events are out. */
  settled(): Promise<void>;

  /** The selected areas, the first holding the active cell; all on the active sheet. */
  selection(): readonly Area[];
  /** Activates the sheet and selects, scrolled into view. */
  select(areas: readonly Area[]): void;
  /** True while the user types in a cell: Excel refuses every write then. */
  editing(): boolean;

  /** Encloses the writes of one request: hold back drawing and calculation until `endUpdate`, and make it one undo step. */
  beginUpdate(): void;
  endUpdate(): void;

  listen(listener: (event: WorkbookEvent) => void): () => void;
}
