import type { ReplacedCell } from "../../host/ModelHost.ts";
import { textInput } from "../writing/cellInput.ts";
import * as excelWords from "../excelWords.ts";

/** The tab, which is the user's own from then on, that takes what a build replaces. */
export function setAsideName(tabs: readonly string[]): string {
  const taken = new Set(tabs.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? "Set aside" : `Set aside (${number})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Queues writing what is replaced beside where it stood; a formula as its text, as it may be about cells that move. */
export function writeSetAside(sheet: Excel.Worksheet, replaced: readonly ReplacedCell[]): void {
  const rows = [
    ["Sheet", "Cell", excelWords.whatStoodThereBeforeBuild],
    ...replaced.map(({ sheet: tab, address, held }) => [
      textInput(tab),
      address,
      typeof held === "string" ? (held.startsWith("=") ? `'${held}` : textInput(held)) : held,
    ]),
  ];
  sheet.getRange(`A1:C${rows.length}`).untrack().formulas = rows;
}
