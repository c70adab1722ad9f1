/**
 * What the task pane and the ribbon commands need of a spreadsheet that holds the model. `excel/` implements it
 * over Office.js; tests of the pane over a plain object.
 */
import type { Exhibit } from "../plan/ExhibitPlan.ts";
import type { KeptInput } from "../plan/inputs/keepInputs.ts";
import type { AreaPlan, SheetId } from "../plan/plan.ts";
import type { Advice } from "./Advice.ts";

export interface BuildProgress {
  /** 0…1 */
  readonly fraction: number;
  /** What is being done, in words: "Writing Goodwill". */
  readonly step: string;
}

/** Something that a person typed into a cell of the model that is no input: a build writes the cell again. */
export interface ReplacedCell {
  /** The tab. */
  readonly sheet: string;
  readonly address: string;
  /** A formula with "=" in front. */
  readonly held: string | number | boolean;
}

export interface BuildReport {
  readonly sheets: readonly { readonly id: SheetId; readonly name: string; readonly cells: number }[];
  readonly cells: number;
  readonly names: number;
  /** Inputs of the user's that differ from the announcement or the default, and were kept. */
  readonly keptInputs: readonly KeptInput[];
  /** Sheets of ours that took another name because the user has one of that name. */
  readonly renamed: readonly { readonly wanted: string; readonly given: string }[];
  /** What was replaced, and the tab of the user's on which it now stands; absent where nothing was. */
  readonly setAside?: { readonly tab: string; readonly cells: readonly ReplacedCell[] };
  readonly advice: readonly Advice[];
}

/** A unit of the user's own that was added. */
export interface UnitReport {
  /** "unit1": its id, and its sheet's in the plan. */
  readonly sheet: SheetId;
  /** The tab's name: "Unit 1". */
  readonly name: string;
  readonly cells: number;
  readonly advice: readonly Advice[];
}

export interface CellState {
  /** Null for a blank cell or an error. */
  readonly value: number | string | boolean | null;
  /** As the cell shows it. */
  readonly text: string;
  /** "#NUM!" where the cell holds an error. */
  readonly error?: string;
}

/** What may stand in cells that nobody has edited meanwhile, by assumption id; of one that is not named, anything may. */
export type KnownValues = Readonly<Record<string, readonly CellState["value"][]>>;

/** What a unit block holds, as it stands. */
export interface BlockState {
  readonly place: AreaPlan;
  /** The heads of its columns of values, as they show themselves: "2031". */
  readonly periods: readonly string[];
  /** Its rows in their order: the label, and what stands beside it. */
  readonly lines: readonly { readonly label: string; readonly cells: readonly CellState[] }[];
}

/** A unit of the user's own, as its sheet stands; its places are on sheets by their ids in Excel, wherever they are now. */
export interface OwnUnit {
  /** "unit1": the first part of the ids of its settings, the last of its measures'. */
  readonly id: string;
  /** "Unit_1": the defined name that its block was given. */
  readonly blockName: string;
  /** What the user calls it: as its cell says, or its tab where that is blank or gone. */
  readonly title: string;
  /** Its tab, as it is called now. */
  readonly tab: string;
  /** The first cell of its sheet. */
  readonly sheet: AreaPlan;
  /** Currency and unit of its amounts; empty where its cell is blank or gone. */
  readonly currency: string;
  /** Absent where the block's defined name is gone or leads nowhere. */
  readonly block?: BlockState;
  /** Where the user says what it is called; absent likewise. */
  readonly called?: AreaPlan;
  readonly headroom?: AreaPlan;
  /** Its own master check, whose value is the measure "checks.unit1": how much is wrong, or a text while it is not filled in. */
  readonly check?: AreaPlan;
  /** Defined names of its own that are gone or lead nowhere. */
  readonly lostNames: readonly string[];
}

export interface ModelSnapshot {
  /** False before the first build, and where the model's sheets are gone. */
  readonly built: boolean;
  /** True where the workbook seems to remember functions that were detached (`SharingHost.detached`). */
  readonly detached?: boolean;
  /** By assumption id. */
  readonly assumptions: Readonly<Record<string, CellState>>;
  /** By measure id; the headroom of the user's own units too. */
  readonly measures: Readonly<Record<string, CellState>>;
  /** In the order in which they were added; they need no model. One whose sheet was deleted is left out. */
  readonly units: readonly OwnUnit[];
  readonly advice: readonly Advice[];
}

/** A cell that the user has selected, on a sheet of the model. */
export interface SelectedCell {
  /** Its place in the plan, zero-based, wherever rows and columns that the user inserted have moved the cell. */
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  /** Where it is in the workbook: "D14". */
  readonly address: string;
  readonly state: CellState;
}

/** What was done about functions that Excel did not know. */
export interface RepairReport {
  /** Formulas that showed #NAME? and were entered again. */
  readonly entered: number;
  /** Those that still show it. */
  readonly left: number;
}

/** A cell as a formula of the workbook finds it, where it is now: "'Gross margin'!D9". */
export interface CellAddress {
  readonly address: string;
}

/** A set of assumptions that a person may keep, as its cells stand. */
export interface CaseState {
  /** "case1" */
  readonly id: string;
  /** Blank where nothing is kept in it. */
  readonly name: CellState;
  /** By unit id: blank where nothing is typed into the case. */
  readonly headrooms: Readonly<Record<string, CellState>>;
  readonly reasons: Readonly<Record<string, CellState>>;
  /** What units of the user's own were called when it was kept, by unit id; blank where it says nothing of one. */
  readonly calls: Readonly<Record<string, CellState>>;
}

/** A value that a unit of the user's own is to have. */
export interface OwnValue {
  /** "unit1" */
  readonly unit: string;
  /** Of its line, as the unit's sheet has it. */
  readonly label: string;
  /** Which of the line's values, from 0. */
  readonly index: number;
  readonly value: number | boolean;
}

/** What a case is to hold. */
export interface CaseContents {
  readonly name: string;
  /** What the units of the user's own are called that it holds, by unit id. */
  readonly calls?: Readonly<Record<string, string>>;
  /** By assumption id; what is left out stands blank. */
  readonly values: Readonly<Record<string, number | boolean>>;
}

/** Where something of the pane's goes among the user's own cells: from the selected cell, from this one, on a new sheet. */
export type ExhibitTarget = "selected" | "newSheet" | CellAddress;

export type ExhibitPut =
  /** Where it stands: "Sheet1!B5:H20". */
  | { readonly kind: "put"; readonly address: string }
  /** What is in the way, and the next cell from which there is room; absent where there is none on this sheet. */
  | { readonly kind: "taken"; readonly sentence: string; readonly free?: CellAddress };

/** A check that is wrong, as its row of the list shows it. */
export interface WrongCheck {
  /** By the id of the plan's check. */
  readonly id: string;
  readonly expected: string;
  readonly found: string;
  readonly difference: string;
  /** Where the first of what was found stands: "'Income statement'!E8"; empty where the row does not say. */
  readonly foundFrom: string;
  readonly reason: string;
  /** What its parts say, in the order of the plan; empty where a cell is gone. */
  readonly parts: readonly string[];
}

export interface ModelHost {
  /**
   * Builds, or builds again: inputs of the user's are kept, sheets of the user's are not touched. Where it would replace
   * what a person typed into other cells of the model it asks before, and sets that aside; without `agreed` it does not
   * ask. Throws ModelHostError; of the code "buildCancelled" where that was not agreed to, with nothing written, and where
   * `cancelled` said so before the end, with what was written undone.
   */
  build(
    onProgress?: (progress: BuildProgress) => void,
    agreed?: (replaced: readonly ReplacedCell[]) => Promise<boolean>,
    cancelled?: () => boolean,
  ): Promise<BuildReport>;
  /** Enters the functions' formulas again where they show #NAME?. Throws ModelHostError. */
  repair(): Promise<RepairReport>;
  /** Adds a sheet with a blank unit block, model and grid, and shows it; the model is not needed. Throws ModelHostError, with nothing added. */
  addUnit(): Promise<UnitReport>;
  snapshot(): Promise<ModelSnapshot>;
  /** Writes the assumption's cell. Throws ModelHostError where Excel refuses (cell-edit mode, protection, missing sheet). */
  setAssumption(id: string, value: number | boolean, known?: KnownValues): Promise<readonly string[]>;
  /**
   * The same for several, all at once: one step for Undo, where Excel has such. Nothing is written where one cannot be.
   * A cell that holds none of what is `known` of it has been edited since, and keeps that: the newest of two edits
   * counts. Gives the ids of these. With values of the user's own units, those are written in the same step.
   */
  setAssumptions(
    values: Readonly<Record<string, number | boolean>>,
    known?: KnownValues,
    own?: readonly OwnValue[],
  ): Promise<readonly string[]>;
  /** The cases and what comes of them; none where their sheet is gone. Throws ModelHostError. */
  cases(): Promise<readonly CaseState[]>;
  /** What a case holds, by assumption id. Throws ModelHostError. */
  caseInputs(id: string): Promise<Readonly<Record<string, CellState>>>;
  /** Writes a case, all at once; without a name and values it is as new. Throws ModelHostError, with nothing written. */
  writeCase(id: string, contents: CaseContents): Promise<void>;
  /**
   * Shows and selects an area of the model, the plan's, wherever the user's rows have moved the cells; of a unit of the
   * user's own, the snapshot's; or a cell that a formula has found.
   */
  goTo(area: AreaPlan | CellAddress): Promise<void>;
  /** Calls the listener when a cell of the model has changed or was recalculated, whoever did it. Returns how to stop. */
  onChange(listener: () => void): Promise<() => Promise<void>>;
  /**
   * Calls the listener with the selected cell: now, when the user selects another, and when what a selected figure
   * shows has changed. Null for a cell of no figure's or assumption's sheet. Returns how to stop.
   */
  onSelection(listener: (cell: SelectedCell | null) => void): Promise<() => Promise<void>>;
  /** What the cells of the reported figures hold, by figure key; a figure whose cell is gone is left out. */
  figures(): Promise<Readonly<Record<string, CellState>>>;
  /** The checks that are wrong, in the order of the plan; one whose row is gone is left out. */
  checks(): Promise<readonly WrongCheck[]>;
  /** Writes back what the announcement states. Throws ModelHostError, as `setAssumption`, with nothing written. */
  restoreFigures(keys: readonly string[]): Promise<void>;
  /** What the cells hold that set up the analyses, of the user's own units too, by setting id; a setting whose cell is gone is left out. */
  settings(): Promise<Readonly<Record<string, CellState>>>;
  /** Writes such cells of one unit, all at once. Throws ModelHostError, as `setAssumption`, with nothing written. */
  setSettings(values: Readonly<Record<string, number | string>>): Promise<void>;
  /**
   * Writes a formula into the selected cell, which must be blank and on a sheet of the user's; gives its address,
   * "Sheet1!B5". `compose` is told what a name of the plan is called in this workbook. Throws ModelHostError, with
   * nothing written.
   */
  insertFormula(compose: (nameOf: (planned: string) => string) => string): Promise<string>;
  /**
   * Puts a table with its formats and charts among the user's own cells, as one step for Undo where there is one; never
   * over cells that hold something, nor on a sheet of the model. Throws ModelHostError, with nothing left of it.
   */
  putExhibit(exhibit: Exhibit, target: ExhibitTarget): Promise<ExhibitPut>;
}
