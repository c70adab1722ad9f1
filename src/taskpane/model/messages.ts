import type { Advice } from "../../host/Advice.ts";
import { noAnswer } from "../../host/sentences.ts";
import type { Notice, PaneState } from "./PaneState.ts";

type MessageAction = "buildAgain" | "checkAgain" | "repair";

/** A sentence for the message bar, with what can be done about it. */
export interface Message {
  readonly key: string;
  readonly intent: "warning" | "error" | "information";
  readonly sentence: string;
  readonly action?: MessageAction;
  /** Where the user may dismiss it; advice of the workbook's own state goes when the state does. */
  readonly notice?: Notice;
}

const actions: Partial<Record<Advice["code"], MessageAction>> = {
  missingSheet: "buildAgain",
  outdatedModel: "buildAgain",
  buildUndone: "buildAgain",
  missingUnit: "checkAgain",
  cellEditing: "checkAgain",
  manualCalculation: "checkAgain",
  protectedSheet: "checkAgain",
  blockedSpill: "checkAgain",
  busy: "checkAgain",
  functionsNotLoaded: "repair",
  recognised: "buildAgain",
  emptied: "buildAgain",
  namesLeadElsewhere: "buildAgain",
  hiddenSheet: "checkAgain",
  tooLarge: "checkAgain",
  noAnswer: "checkAgain",
};

const intents: Partial<Record<Advice["code"], Message["intent"]>> = {
  busy: "information",
  functionsNotLoaded: "information",
  outdatedModel: "information",
  recognised: "information",
  repaired: "information",
  sharing: "information",
  nothingWrong: "information",
  buildCancelled: "information",
  unexpected: "error",
  buildUndone: "error",
};

/** What the user should know now, each sentence once: of the workbook first, then of what was tried in the pane. */
export function messages(state: PaneState): readonly Message[] {
  const standing = (state.snapshot?.advice ?? []).map((advice) => message(advice));
  const late = state.late ? [message(noAnswer)] : [];
  const passing = state.notices.map((notice) => message(notice.advice, notice));
  const sentences = new Set<string>();
  return [...late, ...standing, ...passing].filter(({ sentence }) => {
    const isNew = !sentences.has(sentence);
    sentences.add(sentence);
    return isNew;
  });
}

function message(advice: Advice, notice?: Notice): Message {
  const action = actions[advice.code];
  return {
    key: `${advice.code} ${advice.sentence}`,
    intent: intents[advice.code] ?? "warning",
    sentence: advice.sentence,
    ...(action ? { action } : {}),
    ...(notice ? { notice } : {}),
  };
}
