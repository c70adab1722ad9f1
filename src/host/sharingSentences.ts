/** Every sentence by which the workbook speaks of functions that are taken away and put back. */
import type { Advice } from "./Advice.ts";
import type { AttachReport, NotAttached, StandIn } from "./SharingHost.ts";

const cells = (count: number): string => `${count} ${count === 1 ? "cell" : "cells"}`;

/** The sheet that remembers the functions. */
export const detachedSheet = {
  tab: "Detached functions",
  title: "Functions of Headroom that were taken away",
  explanation:
    "Native formulas, or values, stand in place of these functions, so that the workbook calculates without the add-in. Attach functions, in the Headroom pane, puts them back where their cells are now, and deletes this sheet. Keep it until then.",
  heads: [
    "Sheet",
    "Cell, when it was detached",
    "Stands there now",
    "Formula with the function, after =",
    "Shows now",
    "Look before",
    "Where it is",
  ],
} as const;

/** What the sheet says stands in place of a function. */
export const standInWords: Readonly<Record<StandIn, string>> = {
  formula: "Native formula",
  value: "Value: Excel has no formula of its own for it",
  notAvailable: "n/a: no function to check",
};

export const nothingToDetach: Advice = {
  code: "sharing",
  sentence: "No cell of this workbook calls a HEADROOM function: there is nothing to detach.",
};

export const nothingToAttach: Advice = {
  code: "sharing",
  sentence:
    "No sheet of this workbook remembers functions that were detached: Build model writes the model's own again.",
};

export const nothingToExport: Advice = {
  code: "sharing",
  sentence: "This workbook holds neither the model nor a unit of your own: build one, then export it.",
};

/** A function that is not through has no value to leave behind. */
export const stillCalculating: Advice = {
  code: "busy",
  sentence:
    "Excel is still calculating some HEADROOM functions, so they have no value to leave behind yet: wait until it has finished, then detach again.",
};

/** Where Excel makes no single step of it for Undo. */
export const detachIsNoUndoStep: Advice = {
  code: "sharing",
  sentence: "This Excel cannot undo this in one step: to go back, choose Attach functions.",
};

/** What to do where a detach that failed could not be undone. */
export const attachWhatIsAway =
  "Once Excel answers again, Attach functions puts back what was taken out; Build model writes the model's own.";

export const attachedForBuild: Advice = {
  code: "sharing",
  sentence: "The functions that were detached were attached first.",
};

const notAttachedReasons: Readonly<Record<NotAttached["reason"], string>> = {
  gone: "the cell is no longer in the workbook",
  changed: "something else was typed there",
};

function notAttached({ address, reason }: NotAttached): string {
  return `${address}: ${notAttachedReasons[reason]}`;
}

export function attachedInWords({ attached, left }: AttachReport): Advice {
  const rest =
    left.length === 0
      ? ""
      : ` ${cells(left.length)} could not be attached (${left.map(notAttached).join("; ")}), and stay on “${detachedSheet.tab}”.`;
  return { code: "sharing", sentence: `The functions stand in ${cells(attached)} again.${rest}` };
}

export function detachedInWords(detached: number, values: number): string {
  const kept = values === 0 ? "" : ` ${cells(values)} keep${values === 1 ? "s its value" : " their values"}, marked.`;
  return `Native formulas stand in place of the functions in ${cells(detached - values)}.${kept}`;
}

/** A sheet of ours that a person changed so that it says nothing. */
export function unreadableDetached(tab: string): Advice {
  return {
    code: "sharing",
    sentence: `“${tab}” no longer has its heads (${detachedSheet.heads.join(", ")}) above the functions that it remembers: put them back, then try again.`,
  };
}

export function noSheetFor(then: string): Advice {
  return {
    code: "protectedSheet",
    sentence: `The workbook's structure is protected, so the sheet that remembers the functions can be neither added nor deleted: choose Review > Protect Workbook to lift it, then ${then} again.`,
  };
}
