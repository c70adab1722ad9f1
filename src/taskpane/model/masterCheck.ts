import type { CellPlace } from "./CellPlace.ts";
import type { AreaPlan } from "../../plan/plan.ts";
import { ownTroubles } from "./checks/ownTroubles.ts";
import { typedOverMaster } from "./checks/typedOverMaster.ts";
import { unitsNotFilledIn } from "./ownUnits.ts";
import type { PaneState } from "./PaneState.ts";
import * as entryWords from "./entryWords.ts";

/** Whether anything in the model is wrong, of whatever kind, as the Checks sheet has it. */
export interface MasterCheck {
  readonly tone: "tiesOut" | "doubts" | "breaks" | "unknown";
  /** "All 380 checks tie out; 6 explained; 4 doubts open" */
  readonly sentence: string;
  /** Where to look it up. */
  readonly cell: CellPlace;
  /** Where the first that is wrong stands, as the sheet finds it: "'Income statement'!E8"; absent where nothing is. */
  readonly first?: string;
  /** Where to look up what is wrong with a unit of the user's own, where nothing else is wrong. */
  readonly area?: AreaPlan;
  /** Grows each time the number of breaks changes before the user's eyes; 0 until then. */
  readonly change: number;
}

const masterCheckIds = { breaks: "checks.wrong", sentence: "checks.master", first: "checks.first" } as const;

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
    return { ...at, tone: "unknown", sentence: entryWords.checksNotRead(found) };
  }
  const typedOver = typedOverMaster(state);
  if (typedOver !== undefined) return { ...at, ...typedOver, tone: "breaks" };
  const own = ownTroubles(state);
  const sentence = [words.value, ...notFilledIn(state), ...own.map(({ briefly }) => briefly)].join("; ");
  if (count.value === 0) {
    const [trouble] = own;
    return trouble === undefined
      ? { ...at, tone: state.doubts > 0 ? "doubts" : "tiesOut", sentence }
      : { ...at, tone: "breaks", sentence, area: trouble.place };
  }
  const first = state.snapshot?.measures[masterCheckIds.first]?.value;
  const found = typeof first === "string" && first !== "" ? { first } : {};
  return { ...at, tone: "breaks", sentence, ...found };
}

/** What is said of units that are not filled in yet, and are not wrong: of several once. */
function notFilledIn(state: PaneState): readonly string[] {
  const [first, ...others] = unitsNotFilledIn(state);
  if (first === undefined) return [];
  return [`${others.length === 0 ? first.title : entryWords.ownUnits(1 + others.length)}: ${first.said}`];
}
