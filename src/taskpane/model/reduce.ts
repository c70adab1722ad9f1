import type { Advice } from "../../host/Advice.ts";
import type { CellState, ModelSnapshot, SelectedCell } from "../../host/ModelHost.ts";
import type { AssumptionPlan } from "../../plan/plan.ts";
import { changedFigures } from "./changedFigures.ts";
import { formatEntry } from "./formatValue.ts";
import { reduceGoodwill } from "./goodwill/goodwillState.ts";
import { valueInForce } from "./inForce.ts";
import type { PaneAction } from "./PaneAction.ts";
import type { Draft, Notice, PaneState, Phase } from "./PaneState.ts";
import { readEntry } from "./readEntry.ts";

/** The pane after something happened. Pure: what must be written to Excel is read off `writes` afterwards. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case "hostMissing":
      return { ...state, phase: { kind: "outsideExcel" } };
    case "readingStarted":
      return { ...state, settledAtReading: settledRevisions(state) };
    case "snapshotArrived":
      return { ...withSnapshot(state, action.snapshot), phase: phaseAfterSnapshot(state.phase, action.snapshot) };
    case "readingFailed":
      return readingFailed(state, action.advice);
    case "typed":
      return typed(state, action.id, action.text);
    case "entryCommitted":
      return committed(state, action.id);
    case "entryAbandoned":
      return { ...state, drafts: without(state.drafts, action.id) };
    case "valueChosen":
      return chosen(state, action.id, action.value);
    case "reset":
      return action.ids.reduce((each, id) => chosen(each, id, planOf(each, id).value), state);
    case "writeSettled":
      return settled(state, action.id, action.revision);
    case "writeRefused":
      return refused(state, action.id, action.revision, action.advice);
    case "buildStarted":
      return { ...state, phase: { kind: "building", progress: { fraction: 0, step: "Starting" } }, notices: [] };
    case "buildProgressed":
      return state.phase.kind === "building"
        ? { ...state, phase: { kind: "building", progress: action.progress } }
        : state;
    case "buildFinished":
      return {
        ...withSnapshot({ ...withoutFigures(state), writes: {} }, action.snapshot),
        changes: {},
        report: action.report,
        phase: phaseAfterSnapshot({ kind: "ready" }, action.snapshot),
      };
    case "failed":
      return { ...state, phase: failure(action.during, action.advice) };
    case "failureLeft":
      return { ...state, phase: { kind: state.snapshot?.built ? "ready" : "notBuilt" } };
    case "noticeRaised":
      if (state.phase.kind === "loading") return { ...state, phase: failure("reading", action.notice.advice) };
      return { ...state, notices: raised(state.notices, action.notice) };
    case "noticeDismissed":
      return { ...state, notices: state.notices.filter((notice) => notice !== action.notice) };
    case "reportDismissed": {
      const { report: _dismissed, ...rest } = state;
      return rest;
    }
    case "groupToggled":
      return preferring(state, { groups: { ...state.preferences.groups, [action.group]: action.open } });
    case "yearsToggled":
      return preferring(state, { showYears: action.open });
    case "cellSelected":
      return withSelection(state, action.cell);
    case "figuresArrived":
      return withFigures(state, action.cells);
    case "tabChosen":
      return state.preferences.tab === action.tab ? state : preferring(unlit(state), { tab: action.tab });
    case "sourceToggled":
      return preferring(state, { showSource: action.open });
    case "searched":
      return { ...state, search: action.text };
    case "goodwill":
      return { ...state, goodwill: reduceGoodwill(state.goodwill, action.action) };
    case "fieldSought": {
      const groups = { ...state.preferences.groups, [planOf(state, action.id).group]: true };
      return preferring(state.preferences.tab === "assumptions" ? state : unlit(state), { tab: "assumptions", groups });
    }
    case "appearanceChosen":
      return preferring(state, { appearance: action.appearance });
  }
}

function planOf(state: PaneState, id: string): AssumptionPlan {
  const plan = state.assumptions.find((assumption) => assumption.id === id);
  if (!plan) throw new RangeError(`The pane has no assumption “${id}”.`);
  return plan;
}

function without<T>(record: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> {
  if (!(id in record)) return record;
  const { [id]: _removed, ...rest } = record;
  return rest;
}

function failure(during: "build" | "reading", advice: Advice): Phase {
  return advice.code === "olderExcel"
    ? { kind: "olderExcel", sentence: advice.sentence }
    : { kind: "failed", during, advice };
}

function phaseAfterSnapshot(phase: Phase, snapshot: ModelSnapshot): Phase {
  const waiting = phase.kind === "building" || (phase.kind === "failed" && phase.during === "build");
  if (waiting) return phase;
  return { kind: snapshot.built ? "ready" : "notBuilt" };
}

function isQuiet(state: PaneState): boolean {
  return Object.keys(state.writes).length === 0;
}

function settledRevisions(state: PaneState): Readonly<Record<string, number>> {
  const settledWrites = Object.entries(state.writes).filter(([, write]) => write.settled);
  return Object.fromEntries(settledWrites.map(([id, write]) => [id, write.revision]));
}

function withSnapshot(state: PaneState, snapshot: ModelSnapshot): PaneState {
  const revision = state.revision + 1;
  const before = state.snapshot?.built ? state.snapshot.measures : undefined;
  const changes = { ...state.changes };
  for (const [id, now] of Object.entries(snapshot.measures)) {
    const then = before?.[id];
    if (then && (then.value !== now.value || then.error !== now.error)) changes[id] = revision;
  }
  const writes = Object.fromEntries(
    Object.entries(state.writes).filter(([id, write]) => state.settledAtReading[id] !== write.revision),
  );
  const notices = state.notices.filter((notice) => notice.origin !== "reading");
  const saidUpTo = isQuiet(state) ? state.revision : state.saidUpTo;
  return { ...state, snapshot, revision, changes, saidUpTo, writes, notices, settledAtReading: {} };
}

/** The first reading has a screen of its own; a later one leaves the last known values standing, and says so. */
function readingFailed(state: PaneState, advice: Advice): PaneState {
  if (state.phase.kind === "loading") return { ...state, phase: failure("reading", advice) };
  if (state.phase.kind === "failed") return { ...state, phase: { ...state.phase, advice } };
  return { ...state, notices: raised(state.notices, { origin: "reading", advice }) };
}

function raised(notices: readonly Notice[], notice: Notice): readonly Notice[] {
  const others = notices.filter(
    (each) => each.origin !== notice.origin || each.advice.sentence !== notice.advice.sentence,
  );
  return [...others, notice];
}

/** While a text is being typed nothing is said against it; once refused, it is judged again at every keystroke. */
function typed(state: PaneState, id: string, text: string): PaneState {
  const entry = readEntry(planOf(state, id), text);
  const judged = state.drafts[id]?.problem !== undefined && entry.kind === "problem";
  const draft: Draft = judged ? { text, problem: entry.problem.sentence } : { text };
  return { ...state, drafts: { ...state.drafts, [id]: draft } };
}

function committed(state: PaneState, id: string): PaneState {
  const draft = state.drafts[id];
  if (!draft) return state;
  const plan = planOf(state, id);
  if (draft.text.trim() === valueInForce(state, plan).text && draft.text.trim() !== "")
    return { ...state, drafts: without(state.drafts, id) };
  const entry = readEntry(plan, draft.text);
  if (entry.kind === "problem") {
    const marked = { text: draft.text, problem: entry.problem.sentence };
    return { ...state, drafts: { ...state.drafts, [id]: marked } };
  }
  return chosen(state, id, entry.value);
}

function chosen(state: PaneState, id: string, value: number | boolean): PaneState {
  const drafts = without(state.drafts, id);
  if (valueInForce(state, planOf(state, id)).value === value) return { ...state, drafts };
  const revision = state.revision + 1;
  const writes = { ...state.writes, [id]: { value, revision, settled: false } };
  const saidUpTo = isQuiet(state) ? state.revision : state.saidUpTo;
  return { ...state, drafts, writes, revision, saidUpTo };
}

function settled(state: PaneState, id: string, revision: number): PaneState {
  const notices = state.notices.filter((notice) => notice.origin !== "write");
  const write = state.writes[id];
  if (write?.revision !== revision) return { ...state, notices };
  return { ...state, notices, writes: { ...state.writes, [id]: { ...write, settled: true } } };
}

/** What was typed stays in the field, marked, for the user to try again. */
function refused(state: PaneState, id: string, revision: number, advice: Advice): PaneState {
  const notices = raised(state.notices, { origin: "write", advice });
  const write = state.writes[id];
  if (write?.revision !== revision) return { ...state, notices };
  const draft: Draft = { text: formatEntry(planOf(state, id).kind, write.value), problem: advice.sentence };
  return {
    ...state,
    notices,
    writes: without(state.writes, id),
    // A text typed since then is the user's newer wish and stays.
    drafts: state.drafts[id] ? state.drafts : { ...state.drafts, [id]: draft },
  };
}

function withSelection(state: PaneState, cell: SelectedCell | null): PaneState {
  if (cell !== null) return { ...state, selected: cell };
  if (state.selected === undefined) return state;
  const { selected: _left, ...rest } = state;
  return rest;
}

function withFigures(state: PaneState, cells: Readonly<Record<string, CellState>>): PaneState {
  const notices = state.notices.filter((notice) => notice.origin !== "figures");
  return { ...state, notices, changedFigures: changedFigures(state.figures, cells) };
}

/** After a build what was known of single cells may be old. */
function withoutFigures(state: PaneState): PaneState {
  const { selected: _selected, changedFigures: _changed, ...rest } = state;
  return rest;
}

/** What changed before another part of the pane comes in sight is no news there. */
function unlit(state: PaneState): PaneState {
  return { ...state, changes: {} };
}

function preferring(state: PaneState, changed: Partial<PaneState["preferences"]>): PaneState {
  return { ...state, preferences: { ...state.preferences, ...changed } };
}
