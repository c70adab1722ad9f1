import type { Advice } from "../../host/Advice.ts";
import type { CellState, ModelSnapshot, SelectedCell, WrongCheck } from "../../host/ModelHost.ts";
import type { AssumptionPlan } from "../../plan/plan.ts";
import { changedFigures } from "./changedFigures.ts";
import { formatEntry } from "./formatValue.ts";
import { reduceGoodwill } from "./goodwill/goodwillState.ts";
import { valueInForce } from "./inForce.ts";
import { isWritten } from "./isWritten.ts";
import type { PaneAction } from "./PaneAction.ts";
import type { Draft, Notice, PaneState, Phase } from "./PaneState.ts";
import { readEntry } from "./readEntry.ts";
import { reduceSharing } from "./sharing/sharingState.ts";
import * as entryWords from "./entryWords.ts";

type ActionOf<Kind extends PaneAction["kind"]> = Extract<PaneAction, { readonly kind: Kind }>;

/** What each kind of action makes of the pane. */
const after: { readonly [Kind in PaneAction["kind"]]: (state: PaneState, action: ActionOf<Kind>) => PaneState } = {
  hostMissing: (state) => ({ ...state, phase: { kind: "outsideExcel" } }),
  packLost: (state, { advice }) => ({ ...state, lost: advice, phase: { kind: "packLost", advice } }),
  readingStarted: (state) => ({ ...state, settledAtReading: settledRevisions(state) }),
  snapshotArrived: (state, { snapshot }) => ({
    ...withSnapshot(state, snapshot),
    phase: state.lost === undefined ? phaseAfterSnapshot(state.phase, snapshot) : withoutPack(state.phase, state.lost),
  }),
  readingFailed: (state, { advice }) => readingFailed(state, advice),
  typed: (state, { id, text }) => typed(state, id, text),
  entryCommitted: (state, { id }) => committed(state, id),
  entryAbandoned: (state, { id }) => ({ ...state, drafts: without(state.drafts, id) }),
  valueChosen: (state, { id, value }) => chosen(state, id, value),
  valuesChosen: (state, { values }) =>
    Object.entries(values).reduce((each, [id, value]) => chosen(each, id, value), state),
  casesArrived: (state, { cases }) => ({ ...state, caseStates: cases }),
  reset: (state, { ids }) => ids.reduce((each, id) => chosen(each, id, planOf(each, id).value), state),
  writeSettled: (state, { id, revision }) => settled(state, id, revision),
  writeOvertaken: (state, { id, revision }) =>
    state.writes[id]?.revision === revision ? { ...state, writes: without(state.writes, id) } : state,
  writeRefused: (state, { id, revision, advice }) => refused(state, id, revision, advice),
  buildStarted: (state) => ({
    ...state,
    phase: { kind: "building", progress: { fraction: 0, step: "Starting" } },
    notices: [],
  }),
  buildJoined: (state) =>
    state.phase.kind === "building" || state.phase.kind === "asking"
      ? state
      : { ...state, phase: { kind: "building", progress: { fraction: 0, step: entryWords.waitingForExcel } } },
  buildAsked: (state, { replaced }) => ({ ...state, phase: { kind: "asking", replaced } }),
  buildAnswered: (state) => ({ ...state, phase: { kind: "building", progress: { fraction: 0.1, step: "Going on" } } }),
  buildCancelling: (state) =>
    state.phase.kind === "building" ? { ...state, phase: { ...state.phase, cancelling: true } } : state,
  buildCancelled: (state) => withoutFailure(state),
  answerLate: (state, { late }) => ({ ...state, late }),
  waitingStopped: (state, { advice }) => waitingStopped(state, advice),
  buildProgressed: (state, { progress }) => {
    if (state.phase.kind !== "building") return state;
    return { ...state, phase: isWritten(progress) ? { kind: "building", progress } : { ...state.phase, progress } };
  },
  buildFinished: (state, { report, snapshot }) => ({
    ...withSnapshot({ ...withoutFigures(state), writes: {} }, snapshot),
    changes: {},
    report,
    phase: phaseAfterSnapshot({ kind: "ready" }, snapshot),
  }),
  failed: (state, { during, advice }) => ({ ...state, phase: failure(during, advice) }),
  failureLeft: (state) => withoutFailure(state),
  filingChosen: (state, { file }) => ({ ...state, phase: { kind: "opening", file } }),
  openingLeft: (state) => withoutFailure(state),
  noticeRaised: (state, { notice }) =>
    state.phase.kind === "loading"
      ? { ...state, phase: failure("reading", notice.advice) }
      : { ...state, notices: raised(state.notices, notice) },
  noticeDismissed: (state, { notice }) => ({ ...state, notices: state.notices.filter((each) => each !== notice) }),
  reportDismissed: ({ report: _dismissed, ...rest }) => rest,
  groupToggled: (state, { group, open }) =>
    preferring(state, { groups: { ...state.preferences.groups, [group]: open } }),
  yearsToggled: (state, { open }) => preferring(state, { showYears: open }),
  cellSelected: (state, { cell }) => withSelection(state, cell),
  figuresArrived: (state, { cells }) => withFigures(state, cells),
  checksArrived: (state, { wrong }) => withChecks(state, wrong),
  tabChosen: (state, { tab }) => (state.preferences.tab === tab ? state : preferring(past(unlit(state)), { tab })),
  sourceToggled: (state, { open }) => preferring(state, { showSource: open }),
  searched: (state, { text }) => ({ ...state, search: text }),
  goodwill: (state, { action }) => ({ ...state, goodwill: reduceGoodwill(state.goodwill, action) }),
  sharing: (state, { action }) => ({
    ...state,
    // What was said of the functions before is not so any more.
    ...(action.kind === "started" && { notices: state.notices.filter(({ advice }) => advice.code !== "sharing") }),
    sharing: reduceSharing(state.sharing, action),
  }),
  fieldSought: (state, { id }) => {
    const groups = { ...state.preferences.groups, [planOf(state, id).group]: true };
    return preferring(state.preferences.tab === "assumptions" ? state : unlit(state), { tab: "assumptions", groups });
  },
  wentThere: (state) => withoutNotices(state, ["goTo"]),
  appearanceChosen: (state, { appearance }) => preferring(state, { appearance }),
};

/** The pane after something happened. Pure: what must be written to Excel is read off `writes` afterwards. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  // The table has for each kind what takes actions of that kind.
  const reducer = after[action.kind] as (state: PaneState, action: PaneAction) => PaneState;
  return reducer(state, action);
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
  const waiting =
    ["building", "asking", "opening"].includes(phase.kind) || (phase.kind === "failed" && phase.during === "build");
  if (waiting) return phase;
  return { kind: snapshot.built ? "ready" : "notBuilt" };
}

/** What this pane's own pack makes of the sheets is nothing to show: they are another document's. */
function withoutPack(phase: Phase, advice: Advice): Phase {
  return ["building", "asking", "opening", "failed"].includes(phase.kind) ? phase : { kind: "packLost", advice };
}

/** Back to the model as it is, or to the start. */
function withoutFailure(state: PaneState): PaneState {
  if (state.lost !== undefined) return { ...state, phase: { kind: "packLost", advice: state.lost } };
  return { ...state, phase: { kind: state.snapshot?.built ? "ready" : "notBuilt" } };
}

/** What is waited for goes on, and is shown when it comes. */
function waitingStopped(state: PaneState, advice: Advice): PaneState {
  if (state.phase.kind === "building") return { ...state, phase: { kind: "failed", during: "build", advice } };
  return state.phase.kind === "loading" ? { ...state, phase: { kind: "failed", during: "reading", advice } } : state;
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
  const drafts = draftsNewerThanCells(state, snapshot);
  const notices = state.notices.filter((notice) => !isOver(notice, drafts));
  const saidUpTo = isQuiet(state) ? state.revision : state.saidUpTo;
  return { ...state, snapshot, revision, changes, saidUpTo, writes, drafts, notices, settledAtReading: {} };
}

/** A refused entry gives way to what somebody has put into the cell since: the newest of two edits counts. */
function draftsNewerThanCells(state: PaneState, snapshot: ModelSnapshot): PaneState["drafts"] {
  const before = state.snapshot?.assumptions ?? {};
  const overtaken = ([id, { problem }]: [string, Draft]): boolean => {
    const [then, now] = [before[id], snapshot.assumptions[id]];
    return problem !== undefined && then !== undefined && now !== undefined && then.value !== now.value;
  };
  const left = Object.entries(state.drafts).filter((entry) => !overtaken(entry));
  return left.length === Object.keys(state.drafts).length ? state.drafts : Object.fromEntries(left);
}

/** Whether what a notice was about has gone: Excel answers, and no entry is refused any more. */
function isOver({ origin, advice }: Notice, drafts: PaneState["drafts"]): boolean {
  if (origin === "reading" || advice.code === "cellEditing" || advice.code === "noAnswer") return true;
  return origin === "write" && Object.values(drafts).every(({ problem }) => problem === undefined);
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

/** Once the user goes on to something else, what was said of a single act is read; what the workbook lacks stays said. */
function past(state: PaneState): PaneState {
  return withoutNotices(state, ["repair", "goTo", "other"]);
}

function withoutNotices(state: PaneState, origins: readonly Notice["origin"][]): PaneState {
  const left = state.notices.filter(({ origin, advice }) => advice.code === "packNotKept" || !origins.includes(origin));
  return left.length === state.notices.length ? state : { ...state, notices: left };
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

function chosen(before: PaneState, id: string, value: number | boolean): PaneState {
  const state = past(before);
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

function withChecks(state: PaneState, wrongChecks: readonly WrongCheck[]): PaneState {
  return { ...state, notices: state.notices.filter(({ origin }) => origin !== "checks"), wrongChecks };
}

/** After a build what was known of single cells may be old. */
function withoutFigures(state: PaneState): PaneState {
  const { selected: _selected, changedFigures: _changed, wrongChecks: _wrong, ...rest } = state;
  return rest;
}

/** What changed before another part of the pane comes in sight is no news there. */
function unlit(state: PaneState): PaneState {
  return { ...state, changes: {} };
}

function preferring(state: PaneState, changed: Partial<PaneState["preferences"]>): PaneState {
  return { ...state, preferences: { ...state.preferences, ...changed } };
}
