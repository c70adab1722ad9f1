import type { SheetId } from "../../plan/plan.ts";
import type { BuildRecord } from "./buildRecord.ts";

/** A model of which the workbook no longer says, or never did, which sheets it is on. */
export interface RecognisedModel {
  readonly record: BuildRecord;
  /** Sheets that no name leads to: only their tabs tell, so what stands on them has to be looked at. */
  readonly byTab: ReadonlySet<SheetId>;
}
