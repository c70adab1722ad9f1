import type { Area } from "../../formula/addresses.ts";
import type { SheetId, WorkbookPlan } from "../../plan/plan.ts";
import type { OldCharts } from "../writing/charts.ts";
import type { SheetMap } from "../following/moveReferences.ts";
import type { WorkbookState } from "../reading/readWorkbook.ts";

/** The cells that a sheet of ours held before it was written again. */
export interface UsedCells extends Area {
  readonly formulas: readonly (readonly unknown[])[];
  /** Read only where the build is going to change them. */
  readonly numberFormats?: readonly (readonly unknown[])[];
}

/** A note of a cell of ours: its text before the build, null where the cell had none. */
export interface OldNote {
  readonly sheet: SheetId;
  readonly address: string;
  readonly text: string | null;
}

/** What a build has to know to be undone, filled as it goes. */
export interface BuildJournal {
  readonly before: WorkbookState;
  /** As it is written: where the user has inserted rows, the plan that follows them. */
  plan: WorkbookPlan;
  /** Sheets of ours that were there before, with their ids in Excel. */
  readonly owned: ReadonlyMap<SheetId, string>;
  /** Undefined until they were read: nothing of them is written before. */
  used?: ReadonlyMap<SheetId, UsedCells | undefined>;
  notes?: readonly OldNote[];
  charts?: OldCharts;
  /** How the user has changed the layout of our sheets. */
  maps?: ReadonlyMap<SheetId, SheetMap>;
}
