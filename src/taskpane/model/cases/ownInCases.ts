import type { CaseState, CellState, OwnUnit, OwnValue } from "../../../host/ModelHost.ts";
import { assumptionLines } from "../../../impairment/unit/lines.ts";
import { sameLabel } from "../../../impairment/unit/sameLabel.ts";
import type { OwnCaseUnit } from "../../../plan/CasesPlan.ts";
import { switchValue } from "../../../plan/inputs/switchWords.ts";
import { ownUnitInputs } from "../goodwill/ownUnitInputs.ts";
import { ownUnits } from "../ownUnits.ts";
import type { PaneState } from "../PaneState.ts";
import * as caseWords from "./caseWords.ts";

type Values = Readonly<Record<string, number | boolean>>;

const roomFor = ({ cases }: Pick<PaneState, "cases">, unit: string): OwnCaseUnit | undefined =>
  cases?.own.find(({ id }) => id === unit);

/** What a unit's sheet holds, by the ids of a case's cells; undefined where an input has no value. */
function valuesNow(unit: OwnUnit, { values }: OwnCaseUnit): Values | undefined {
  const found = ownUnitInputs(unit);
  if (found.kind === "missing") return undefined;
  return Object.fromEntries(
    values.flatMap(({ id, label, index }) => {
      const line = assumptionLines.find((each) => each.label === label);
      const value = line && found.inputs[line.key][index];
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

/** What a case that is kept now holds of the user's own units: of each that is filled in. */
export function ownToKeep(state: PaneState): {
  readonly values: Values;
  readonly calls: Readonly<Record<string, string>>;
} {
  const kept = ownUnits(state).flatMap((unit) => {
    const room = roomFor(state, unit.id);
    const values = room && valuesNow(unit, room);
    return values === undefined ? [] : [{ id: unit.id, title: unit.title, values }];
  });
  return {
    values: Object.assign({}, ...kept.map(({ values }) => values)) as Values,
    calls: Object.fromEntries(kept.map(({ id, title }) => [id, title])),
  };
}

/** A unit of the user's own as a case has it. */
export interface OwnInCase {
  readonly id: string;
  /** What it was called when the case was kept, or is called now where the case says nothing of it. */
  readonly title: string;
  /** Undefined where it is as it was: what else there is to say of it. */
  readonly note?: string;
  /** False where applying the case leaves it as it is. */
  readonly applies: boolean;
}

/** The user's own units that a case holds, and those that came after it. */
export function ownInCase(state: PaneState, { calls }: Pick<CaseState, "calls">): readonly OwnInCase[] {
  const living = ownUnits(state);
  return (state.cases?.own ?? []).flatMap((room): readonly OwnInCase[] => {
    const { id } = room;
    const unit = living.find((each) => each.id === id);
    const said = calls[id]?.value ?? null;
    if (said === null) {
      // One that is still not filled in is told of once, below all cases.
      if (unit === undefined || valuesNow(unit, room) === undefined) return [];
      return [{ id, title: unit.title, note: caseWords.without(unit.title), applies: false }];
    }
    const title = String(said);
    if (unit === undefined) return [{ id, title, note: caseWords.gone(title), applies: false }];
    if (unit.title !== title) return [{ id, title, note: caseWords.renamed(title, unit.title), applies: false }];
    return [{ id, title, applies: true }];
  });
}

/** What a case makes of the user's own units, or why it cannot be applied. */
export type OwnToApply =
  | { readonly kind: "values"; readonly values: readonly OwnValue[] }
  | { readonly kind: "problem"; readonly sentence: string };

/** @param cells what the case holds, by the ids of its cells. */
export function ownToApply(
  state: PaneState,
  kept: Pick<CaseState, "calls">,
  cells: Readonly<Record<string, CellState>>,
): OwnToApply {
  const values: OwnValue[] = [];
  for (const { id, title, applies } of ownInCase(state, kept)) {
    const unit = ownUnits(state).find((each) => each.id === id);
    const room = roomFor(state, id);
    if (!applies || unit === undefined || room === undefined) continue;
    const lost: string[] = [];
    for (const { id: key, label, index, holds } of room.values) {
      const line = unit.block?.lines.find((each) => sameLabel(each.label, label));
      const cell = cells[key];
      const value = holds === "switch" ? switchValue(cell?.value) : cell?.value;
      // A line that a unit may do without has its default: an older sheet has none of it.
      if (value === null || value === undefined || typeof value === "string") continue;
      if (line === undefined) lost.push(`“${label}”`);
      else values.push({ unit: id, label: line.label, index, value });
    }
    if (lost.length > 0)
      return { kind: "problem", sentence: caseWords.lostLines(title, [...new Set(lost)].join(", ")) };
  }
  return { kind: "values", values };
}

/** What is to be said of the user's own units before a case is kept. */
export function ownBeforeKeeping(state: PaneState): readonly string[] {
  const units = ownUnits(state);
  if (units.length === 0) return [];
  const titles = (those: (unit: OwnUnit, room: OwnCaseUnit | undefined) => boolean): readonly string[] =>
    units.filter((unit) => those(unit, roomFor(state, unit.id))).map(({ title }) => title);
  const blank = titles((unit, room) => room !== undefined && valuesNow(unit, room) === undefined);
  const far = titles((_, room) => room === undefined);
  return [
    caseWords.own,
    ...(blank.length === 0 ? [] : [caseWords.notFilledIn(blank)]),
    ...(far.length === 0 ? [] : [caseWords.noRoom(far, state.cases?.own.length ?? 0)]),
  ];
}
