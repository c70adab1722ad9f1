/** What the pane and the ribbon ask of a spreadsheet when a workbook is to go to somebody without the add-in. */
import type { SheetId, WorkbookPlan } from "../plan/plan.ts";
import type { Advice } from "./Advice.ts";

/** What stands in place of a function of the add-in. */
export type StandIn =
  /** The native formula that gives the same figure. */
  | "formula"
  /** The value that it had: no formula of Excel's own gives it. */
  | "value"
  /** A check of a function against cells, which has nothing to compare any more. */
  | "notAvailable";

/** A cell whose function was taken away, where it is now. */
export interface DetachedCell {
  /** "'Gross margin'!D9", as a formula of the workbook finds it. */
  readonly address: string;
  /** The formula that Attach puts back. */
  readonly formula: string;
  readonly standIn: StandIn;
}

/** The functions that are away at the moment. */
export interface DetachedFunctions {
  /** The tab of ours that remembers them. */
  readonly tab: string;
  readonly cells: readonly DetachedCell[];
}

export interface DetachReport extends DetachedFunctions {
  /** How many of the cells were detached by this. */
  readonly detached: number;
  readonly advice: readonly Advice[];
}

/** A function that could not be put back, and why. */
export interface NotAttached {
  readonly address: string;
  readonly formula: string;
  readonly reason: "gone" | "changed";
}

export interface AttachReport {
  readonly attached: number;
  readonly left: readonly NotAttached[];
}

/** What a formula shows. */
export type ShownValue = number | string | boolean | { readonly error: string };

/** The model as the workbook has it: the user's inputs in it, units of their own too, without sheets of theirs. */
export interface ModelNow {
  readonly plan: WorkbookPlan;
  /** What its formulas show, by sheet and address. */
  readonly values: ReadonlyMap<SheetId, ReadonlyMap<string, ShownValue>>;
  /** Tabs of the user's own, which are not in it. */
  readonly without: readonly string[];
}

export interface SharingHost {
  /**
   * Puts native formulas in place of every cell formula that calls a function of the add-in, on every sheet; where there
   * is none the value stays, marked. What was replaced stands on a sheet of its own, by which `attach` puts it back.
   * Throws ModelHostError, with nothing changed.
   */
  detach(): Promise<DetachReport>;
  /** Puts the functions back where they were, wherever their cells have moved. Throws ModelHostError. */
  attach(): Promise<AttachReport>;
  /** The model as it is now. Throws ModelHostError where there is none, or it is of another version. */
  modelNow(): Promise<ModelNow>;
  /** The functions that are away; undefined where none are. */
  detached(): Promise<DetachedFunctions | undefined>;
}
