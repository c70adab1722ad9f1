import { caseKey, calledKey } from "./caseKeys.ts";
import { caseResults } from "./caseResults.ts";
import type { CaseSheet, CaseUnit } from "./CaseSheet.ts";
import { caseValues } from "./caseValues.ts";
import { ownWorkings } from "./caseWorkings.ts";
import { column, keptCases } from "./columns.ts";
import * as caseWords from "./caseWords.ts";

/**
 * What the cases hold of units of the user's own: room for the first of them, whether there are any or not, as they come
 * and go while the sheet stays. Each unit has its results, its values and its workings together; nothing refers to the
 * unit's own sheet, which a person may delete.
 */
export function ownCases(on: CaseSheet): void {
  const { sheet, own, ownTitle } = on;
  sheet.text(ownTitle, column.label, "heading", caseWords.unitsOfYourOwn);
  sheet.band(ownTitle, "heading", column.unit, column.now);
  sheet.entry(caseWords.unitsOfYourOwn, ownTitle);
  const first = own.map(({ unit }) => unit.title);
  const words = caseWords.ownCasesSubtitle(first.join(", "));
  sheet.text(ownTitle + 1, column.label, "remark", words);
  for (const unit of own) {
    caseResults(on, unit);
    called(on, unit);
    caseValues(on, unit);
    ownWorkings(on, unit);
  }
}

/** What a unit was called when a case was kept: it may be called otherwise since, or be gone. */
function called({ sheet }: CaseSheet, { unit, results }: CaseUnit): void {
  const row = results.row("called");
  sheet.text(row, column.label, "label", caseWords.calledWhenItWasKept, { indent: 1 });
  for (let kept = 0; kept < keptCases; kept += 1) {
    const inputKey = caseKey(kept, calledKey(unit.id));
    sheet.put(row, column.firstCase + kept, "input", { kind: "empty" }, { format: "text", inputKey, wrap: true });
  }
  sheet.text(row, column.item, "key", calledKey(unit.id), { indent: 1 });
}
