import type { Advice } from "../../host/Advice.ts";
import { assumptionOf } from "./assumptionOf.ts";
import { formatEntry } from "./formatValue.ts";
import { valueInForce } from "./inForce.ts";
import { isQuiet } from "./isQuiet.ts";
import type { PaneAction } from "./PaneAction.ts";
import type { Draft, PaneState } from "./PaneState.ts";
import { readEntry } from "./readEntry.ts";
import { withNotice } from "./withNotice.ts";

/** What happens to the fields of the assumptions, and to what they ask to be written to Excel. */
type EntryAction = Extract<
  PaneAction,
  {
    readonly kind:
      "typed" | "entryCommitted" | "entryAbandoned" | "valueChosen" | "reset" | "writeSettled" | "writeRefused";
  }
>;

/** The pane after something happened to a field. Pure, as `reduce` is. */
export function reduceEntry(state: PaneState, action: EntryAction): PaneState {
  switch (action.kind) {
    case "typed":
      return typed(state, action.id, action.text);
    case "entryCommitted":
      return committed(state, action.id);
    case "entryAbandoned":
      return { ...state, drafts: without(state.drafts, action.id) };
    case "valueChosen":
      return chosen(state, action.id, action.value);
    case "reset":
      return action.ids.reduce((each, id) => chosen(each, id, assumptionOf(each, id).value), state);
    case "writeSettled":
      return settled(state, action.id, action.revision);
    case "writeRefused":
      return refused(state, action.id, action.revision, action.advice);
  }
}

function without<T>(record: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> {
  if (!(id in record)) return record;
  const { [id]: _removed, ...rest } = record;
  return rest;
}

/** While a text is being typed nothing is said against it; once refused, it is judged again at every keystroke. */
function typed(state: PaneState, id: string, text: string): PaneState {
  const entry = readEntry(assumptionOf(state, id), text);
  const judged = state.drafts[id]?.problem !== undefined && entry.kind === "problem";
  const draft: Draft = judged ? { text, problem: entry.problem.sentence } : { text };
  return { ...state, drafts: { ...state.drafts, [id]: draft } };
}

function committed(state: PaneState, id: string): PaneState {
  const draft = state.drafts[id];
  if (!draft) return state;
  const plan = assumptionOf(state, id);
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
  if (valueInForce(state, assumptionOf(state, id)).value === value) return { ...state, drafts };
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
  const notices = withNotice(state.notices, { origin: "write", advice });
  const write = state.writes[id];
  if (write?.revision !== revision) return { ...state, notices };
  const draft: Draft = { text: formatEntry(assumptionOf(state, id).kind, write.value), problem: advice.sentence };
  return {
    ...state,
    notices,
    writes: without(state.writes, id),
    // A text typed since then is the user's newer wish and stays.
    drafts: state.drafts[id] ? state.drafts : { ...state.drafts, [id]: draft },
  };
}
