import type { OpeningAction, OpeningState, PackOpened, Reviewing } from "./OpeningState.ts";
import { withDecision } from "./withDecision.ts";

export const startingOpening = (file: string): OpeningState => ({ step: "reading", file });

/** The opening after something happened. Pure: what the reader is to be asked is read off `decisions` afterwards. */
export function reduceOpening(state: OpeningState, action: OpeningAction): OpeningState {
  switch (action.kind) {
    case "progressed":
      return state.step === "reading" ? { ...state, progress: action.progress } : state;
    case "packArrived":
      return { step: "pack", file: state.file, pack: action.pack, building: false };
    case "reviewArrived":
      return reviewed(state, action.review);
    case "refused":
      return state.step === "review"
        ? notTaken(state, action.sentence)
        : { step: "refused", file: state.file, sentence: action.sentence };
    default:
      if (state.step === "pack") return reducePack(state, action);
      return state.step === "review" ? reduceReview(state, action) : state;
  }
}

/** The newest decision, or all that was taken up, is none. */
function notTaken({ takingUp, ...state }: Reviewing, problem: string): Reviewing {
  const decisions = takingUp === true ? [] : state.decisions.slice(0, -1);
  return { ...state, decisions, deciding: false, problem };
}

function reviewed(state: OpeningState, review: Reviewing["review"]): OpeningState {
  if (state.step === "review") {
    const { takingUp: _over, ...rest } = state;
    return { ...rest, review, deciding: false, at: within(state.at, review) };
  }
  return {
    step: "review",
    file: state.file,
    review,
    decisions: [],
    deciding: false,
    list: "doubts",
    at: { doubts: 0, unproved: 0, marked: 0 },
    building: false,
  };
}

/** A row that is settled leaves its list: the one after it takes its place, or the last. */
const within = (at: Reviewing["at"], review: Reviewing["review"]): Reviewing["at"] => ({
  doubts: clamped(at.doubts, review.doubts.length),
  unproved: clamped(at.unproved, review.unproved.length),
  marked: clamped(at.marked, review.marked.length),
});

const clamped = (index: number, length: number): number => Math.max(0, Math.min(index, length - 1));

type ReviewAction = Exclude<
  OpeningAction,
  { readonly kind: "progressed" | "packArrived" | "reviewArrived" | "refused" }
>;

function reducePack({ problem: _said, ...state }: PackOpened, action: ReviewAction): PackOpened {
  if (action.kind === "buildStarted") return { ...state, building: true };
  if (action.kind === "told") return { ...state, problem: action.sentence };
  return action.kind === "buildFailed" ? { ...state, building: false, problem: action.sentence } : state;
}

function reduceReview({ problem: _said, done: _done, ...state }: Reviewing, action: ReviewAction): Reviewing {
  switch (action.kind) {
    case "decided":
      return {
        ...state,
        decisions: action.decisions.reduce(withDecision, state.decisions),
        deciding: true,
        done: action.decisions.some(({ kind }) => kind === "money") ? "facts" : "rows",
      };
    case "undone":
      return {
        ...state,
        decisions: state.decisions.filter((each) => each !== action.decision),
        deciding: true,
        done: action.inRow === true ? "rows" : "undone",
      };
    case "offered":
      return { ...state, offered: action.decisions };
    case "offerTaken": {
      const { offered, ...rest } = state;
      if (offered === undefined) return state;
      return { ...rest, decisions: offered, deciding: true, takingUp: true, done: "facts" };
    }
    case "offerLeft": {
      const { offered: _left, ...rest } = state;
      return { ...rest, done: "facts" };
    }
    case "told":
      return { ...state, problem: action.sentence };
    case "listChosen":
      return { ...state, list: action.list };
    case "itemChosen":
      return {
        ...state,
        at: { ...state.at, [state.list]: clamped(action.at, state.review[state.list].length) },
        done: "stepped",
      };
    case "buildStarted":
      return { ...state, building: true };
    case "buildFailed":
      return { ...state, building: false, problem: action.sentence };
  }
}
