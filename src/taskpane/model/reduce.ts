import type { Advice } from "../../host/Advice.ts";
import type { BuildReport, CellState, ModelSnapshot, SelectedCell } from "../../host/ModelHost.ts";
import { changedFigures } from "./changedFigures.ts";
import { reduceGoodwill } from "./goodwill/goodwillState.ts";
import { isQuiet } from "./isQuiet.ts";
import type { PaneAction } from "./PaneAction.ts";
import type { PaneState, Phase } from "./PaneState.ts";
import { reduceEntry } from "./reduceEntry.ts";
import { reduceView } from "./reduceView.ts";
import { withNotice } from "./withNotice.ts";

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
    case "entryCommitted":
    case "entryAbandoned":
    case "valueChosen":
    case "reset":
    case "writeSettled":
    case "writeRefused":
      return reduceEntry(state, action);
    case "buildStarted":
      return { ...state, phase: { kind: "building", progress: { fraction: 0, step: "Starting" } }, notices: [] };
    case "buildProgressed":
      return state.phase.kind === "building"
        ? { ...state, phase: { kind: "building", progress: action.progress } }
        : state;
    case "buildFinished":
      return built(state, action.report, action.snapshot);
    case "failed":
      return { ...state, phase: failure(action.during, action.advice) };
    case "failureLeft":
      return { ...state, phase: { kind: state.snapshot?.built ? "ready" : "notBuilt" } };
    case "noticeRaised":
      if (state.phase.kind === "loading") return { ...state, phase: failure("reading", action.notice.advice) };
      return { ...state, notices: withNotice(state.notices, action.notice) };
    case "noticeDismissed":
      return { ...state, notices: state.notices.filter((notice) => notice !== action.notice) };
    case "reportDismissed": {
      const { report: _dismissed, ...rest } = state;
      return rest;
    }
    case "cellSelected":
      return withSelection(state, action.cell);
    case "figuresArrived":
      return withFigures(state, action.cells);
    case "goodwill":
      return { ...state, goodwill: reduceGoodwill(state.goodwill, action.action) };
    case "groupToggled":
    case "yearsToggled":
    case "tabChosen":
    case "sourceToggled":
    case "searched":
    case "fieldSought":
    case "appearanceChosen":
      return reduceView(state, action);
  }
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
  return { ...state, notices: withNotice(state.notices, { origin: "reading", advice }) };
}

function built(state: PaneState, report: BuildReport, snapshot: ModelSnapshot): PaneState {
  return {
    ...withSnapshot({ ...withoutFigures(state), writes: {} }, snapshot),
    changes: {},
    report,
    phase: phaseAfterSnapshot({ kind: "ready" }, snapshot),
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
