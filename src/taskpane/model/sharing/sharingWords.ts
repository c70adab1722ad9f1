import type { Advice } from "../../../host/Advice.ts";
import type { DetachedCell, DetachedFunctions } from "../../../host/SharingHost.ts";

/** Every sentence that the pane says of sharing the workbook. */

export const heading = "Share";
export const detach = "Detach functions";
export const detachWhat =
  "Puts native formulas in place of the HEADROOM functions, so that the workbook calculates without the add-in. In your own cells, too: where there is no such formula the value stays, marked and listed.";
export const detaching = "Detaching…";
export const attach = "Attach functions";
export const attaching = "Attaching…";
export const exportFile = "Export as .xlsx";
export const exportWhat =
  "A file of the model as it is now, with your inputs and your own units, that needs no add-in. Your own sheets, and what you typed beside the inputs, are not in it.";
export const exporting = "Writing the file…";
export const noDownload =
  "This Excel takes no file from a pane: press Detach functions, choose File > Save a Copy, then Attach functions here.";
export const valuesHead = "Values without a formula";
export const help = "Help";
export const support = "Support";
export const privacy = "Privacy";

const cells = (count: number): string => `${count} ${count === 1 ? "cell" : "cells"}`;

/** What stands in place of the functions at the moment. */
export function detachedState({ tab, cells: away }: DetachedFunctions): string {
  const values = valuesOf({ tab, cells: away }).length;
  const kept = values === 0 ? "" : ` ${cells(values)} keep${values === 1 ? "s" : ""} a marked value.`;
  return `Functions are detached in ${cells(away.length)}.${kept} “${tab}” remembers them.`;
}

/** The cells that keep a value, as no native formula gives it. */
export const valuesOf = ({ cells: away }: DetachedFunctions): readonly DetachedCell[] =>
  away.filter(({ standIn }) => standIn === "value");

/** @param without tabs that are not in the file. */
export function exported(file: string, without: readonly string[]): Advice {
  const left = without.length === 0 ? "" : ` Your own sheets are not in it: ${without.join(", ")}.`;
  return {
    code: "sharing",
    sentence: `“${file}” is among your downloads. If nothing came, choose File > Save a Copy.${left}`,
  };
}
