import type { Area } from "../../formula/addresses.ts";
import type { ReplacedCell } from "../../host/ModelHost.ts";
import type { SheetId, WorkbookPlan } from "../../plan/plan.ts";
import type { OldLooks } from "../decorating/readOldLooks.ts";
import type { Decoration } from "../decorating/Decoration.ts";
import type { SheetMap } from "../following/moveReferences.ts";
import type { WorkbookState } from "../reading/readWorkbook.ts";

/** The cells that a sheet of ours held before it was written again. */
export interface UsedCells extends Area {
  readonly formulas: readonly (readonly unknown[])[];
  /** Read only where the build is going to change them. */
  readonly numberFormats?: readonly (readonly unknown[])[];
}

/** Where the model is written, and how it is to look there. */
export interface Written {
  /** The sheets' ids in Excel. */
  readonly sheets: Readonly<Record<SheetId, string>>;
  readonly decorations: readonly Decoration[];
}

/** What a build has to know to be undone, filled as it goes. */
export interface BuildJournal {
  readonly before: WorkbookState;
  /** As it is written: where the user has inserted rows, the plan that follows them. */
  plan: WorkbookPlan;
  /** Sheets of ours that were there before, with their ids in Excel. */
  readonly owned: ReadonlyMap<SheetId, string>;
  /** Those of them that an interrupted build left as they were added. */
  readonly unfinished?: ReadonlySet<SheetId>;
  /** Undefined until they were read: nothing of them is written before. */
  used?: ReadonlyMap<SheetId, UsedCells | undefined>;
  /** What they have beside their cells; undefined where Excel would not say. */
  looks?: ReadonlyMap<SheetId, OldLooks>;
  /** How the user has changed the layout of our sheets. */
  maps?: ReadonlyMap<SheetId, SheetMap>;
  /** What is set aside, on which tab. */
  setAside?: { readonly tab: string; readonly cells: readonly ReplacedCell[] };
  /** How the sheets are to look, once that is known. */
  written?: Written;
  /** The build's record as its setting, from when it was to be written: where it stands, cells and names are whole. */
  record?: string;
}
