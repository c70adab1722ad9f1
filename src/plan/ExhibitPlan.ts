import type { AreaPlan, SheetPlan } from "./plan.ts";

/** Where something is put among the user's own cells: the tab, and the place of its first cell, zero-based. */
export interface ExhibitPlace {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  /** What a name of the plan is called in this workbook. */
  nameOf(planned: string): string;
}

/** Something for the user's own cells: a table, its formats and charts, whose cells stand where they are put. */
export interface ExhibitPlan {
  /** What a sheet of its own would be called: "Sensitivity". */
  readonly title: string;
  /** Its cells, spills, formats and charts alone; nothing of it is about the sheet as a whole. */
  readonly sheet: SheetPlan;
  /** Everything that it covers, charts too. */
  readonly area: Omit<AreaPlan, "sheet">;
  /** How wide its columns have to be at the least, in characters, from its first. */
  readonly widths: readonly number[];
}

/** Made once it is known where it goes, as its formulas name cells. */
export type Exhibit = (place: ExhibitPlace) => ExhibitPlan;
