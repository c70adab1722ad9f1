import type { CellPlace } from "./CellPlace.ts";
import type { OwnUnit } from "../../host/ModelHost.ts";
import type { AreaPlan } from "../../plan/plan.ts";
import { checkWords } from "./checks/words.ts";
import { typedOverMaster } from "./checks/typedOverMaster.ts";
import { ownUnits } from "./ownUnits.ts";
import { sameNames } from "./sameNames.ts";
import type { PaneState } from "./PaneState.ts";
import * as entryWords from "./entryWords.ts";

/** Whether anything in the model is wrong, of whatever kind, as the Checks sheet has it. */
export interface MasterCheck {
  readonly tone: "tiesOut" | "breaks" | "unknown";
  /** "All 380 checks tie out; 6 explained" */
  readonly sentence: string;
  /** Where to look it up. */
  readonly cell: CellPlace;
  /** Where the first that is wrong stands, as the sheet finds it: "'Income statement'!E8"; absent where nothing is. */
  readonly first?: string;
  /** The master check of a unit of the user's own, where nothing else is wrong. */
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
  const own = ownChecks(state);
  const sentence = [words.value, ...own.said].join("; ");
  if (count.value === 0) {
    const [place] = own.wrong;
    return place === undefined
      ? { ...at, tone: "tiesOut", sentence }
      : { ...at, tone: "breaks", sentence, ...(place.check && { area: place.check }) };
  }
  const first = state.snapshot?.measures[masterCheckIds.first]?.value;
  const found = typeof first === "string" && first !== "" ? { first } : {};
  return { ...at, tone: "breaks", sentence, ...found };
}

/** What the master checks of the user's own units say: a unit that is not filled in yet is said, and is not wrong. */
function ownChecks(state: PaneState): { readonly said: readonly string[]; readonly wrong: readonly OwnUnit[] } {
  const found = ownUnits(state).map((unit) => ({ unit, value: state.snapshot?.measures[`checks.${unit.id}`]?.value }));
  const named = sameNames(state);
  return {
    said: [
      ...found.flatMap(({ unit: { title }, value }) => {
        if (typeof value === "string") return [`${title}: ${value}`];
        return typeof value === "number" && value > 0 ? [`${title}: ${value} wrong`] : [];
      }),
      ...named.map(({ title }) => checkWords.isCalledAs(title)),
    ],
    wrong: [...found.flatMap(({ unit, value }) => (typeof value === "number" && value > 0 ? [unit] : [])), ...named],
  };
}
