import type { CellPlace } from "./CellPlace.ts";
import type { PaneState } from "./PaneState.ts";

/** Whether the announcement's figures tie out, as the Checks sheet has it. */
export interface MasterCheck {
  readonly tone: "tiesOut" | "breaks" | "unknown";
  /** "All 380 checks tie out; 6 explained" */
  readonly sentence: string;
  /** Where to look it up. */
  readonly cell: CellPlace;
  /** Grows each time the number of breaks changes before the user's eyes; 0 until then. */
  readonly change: number;
}

const masterCheckIds = { breaks: "checks.wrong", sentence: "checks.master" } as const;

/** Undefined where the workbook has no Checks sheet yet. */
export function masterCheck(state: PaneState): MasterCheck | undefined {
  const plan = (id: string) => state.measures.find((measure) => measure.id === id);
  const breaks = plan(masterCheckIds.breaks);
  const said = plan(masterCheckIds.sentence);
  const count = state.snapshot?.measures[masterCheckIds.breaks];
  const words = state.snapshot?.measures[masterCheckIds.sentence];
  if (!breaks || !said || !count || !words) return undefined;
  const at = { cell: breaks.cell, change: state.changes[masterCheckIds.breaks] ?? 0 };
  if (typeof count.value !== "number" || typeof words.value !== "string") {
    const found = count.error ?? words.error ?? "nothing";
    return { ...at, tone: "unknown", sentence: `The checks cannot be read: their cell holds ${found}` };
  }
  return { ...at, tone: count.value === 0 ? "tiesOut" : "breaks", sentence: words.value };
}
