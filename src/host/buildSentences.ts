/** The sentences that tell of a build, and of what it could not do. */
import type { Advice } from "./Advice.ts";
import { full, quoted } from "./sentences.ts";

/** What each sheet is built without, where Excel refused something that the model is whole without. */
export function leftOut(
  refusals: readonly { readonly kind: string; readonly tab: string; readonly said: string }[],
): Advice {
  const tabsOf = new Map<string, Set<string>>();
  for (const { kind, tab } of refusals) tabsOf.set(kind, (tabsOf.get(kind) ?? new Set<string>()).add(tab));
  const parts = [...tabsOf].map(([kind, tabs]) => `some or all ${kind} of ${quoted([...tabs])}`);
  const said = refusals[0]?.said ?? "";
  return {
    code: "leftOut",
    sentence: `Excel refused ${parts.join("; ")}: that is left out; cells, formulas and names are complete. Excel says: ${full(said)}`,
  };
}

export function buildUndone(cause: string): Advice {
  return { code: "buildUndone", sentence: `The build was undone; the workbook is as it was. ${cause}` };
}

export const buildCancelled: Advice = {
  code: "buildCancelled",
  sentence: "The build was cancelled; nothing was written.",
};

export const buildCancelledUndone: Advice = {
  code: "buildCancelled",
  sentence: "The build was cancelled: what was written is undone, and the workbook is as it was.",
};

/** Where a person cancels when the last of it is written already. */
export const builtBeforeCancelled: Advice = {
  code: "buildCancelled",
  sentence: "The build was complete before it could be cancelled; the model stands.",
};

/** @param remedy what the user can do: "Delete the sheet that was added." */
export function undoingFailed(cause: string, also: string, remedy: string): Advice {
  return { code: "unexpected", sentence: `${cause} Undoing what was written failed too: ${also} ${remedy}` };
}

/** What to do where a build could not be undone. @param added tabs that the build may have added. */
export function undoLater(added: readonly string[]): string {
  const sheets = added.length === 0 ? "" : ` Sheets that may have been added: ${quoted(added)}.`;
  return `What stood in the cells is kept in this pane: leave it open, and press Build model once Excel answers again, which first undoes the rest.${sheets}`;
}

/** Rows of inputs that stand in another order than the model's. */
export function rowsSorted(sheet: string, rows: readonly string[]): Advice {
  return {
    code: "rowsSorted",
    sentence: `On “${sheet}” rows of the model are in another order, as after sorting (${rows.slice(0, 4).join(", ")}${rows.length > 4 ? ", …" : ""}): a value may stand beside the wrong label. Check the inputs there.`,
  };
}

/** Inputs that an earlier build had not: what they start from. */
export function inputsStarted({ label, factors, places, worked }: StartedInputs): Advice {
  const formula = factors.join(" × ");
  return {
    code: "inputsStarted",
    sentence: worked
      ? `“${label}” is an input of its own now, which this workbook had not: ${formula} as they are here was typed into ${places.join(", ")} once, and stays when either is changed.`
      : `“${label}” is an input of its own now, which this workbook had not: ${formula} are no typed numbers here, so look at what it starts from in ${places.join(", ")}.`,
  };
}

/** Inputs of one kind that started alike. */
export interface StartedInputs {
  readonly label: string;
  /** The labels of what they were worked out from. */
  readonly factors: readonly string[];
  /** "Assumptions!D16" */
  readonly places: readonly string[];
  readonly worked: boolean;
}
