import { ModelHostError } from "../../host/Advice.ts";
import type { ModelSource } from "../../host/ModelSource.ts";
import { outdatedModel } from "../../host/sentences.ts";
import { numberOfBlock } from "../../plan/ownUnit/unitIdentity.ts";
import { takenNames } from "../building/takenNames.ts";
import type { WorkbookState } from "../reading/readWorkbook.ts";
import { livingUnits } from "../remembering/livingUnits.ts";
import { ourSheets } from "../remembering/ourSheets.ts";
import type { SheetContents } from "./findFunctions.ts";
import { plannedTwins, type TwinsOfSheet } from "./plannedTwins.ts";

/**
 * The native twins of the model and of the user's own units, by the ids of worksheets.
 *
 * @throws ModelHostError where the model is of another version: its layout is not the plan's.
 */
export function twinsOfWorkbook(
  source: ModelSource,
  state: WorkbookState,
  contents: readonly SheetContents[],
): ReadonlyMap<string, TwinsOfSheet> {
  const byId = new Map(contents.map((each) => [each.sheet.id, each]));
  const ours = ourSheets(state);
  const twins = new Map<string, TwinsOfSheet>();
  const add = (found: ReadonlyMap<string, TwinsOfSheet>): void => {
    for (const [worksheet, each] of found) twins.set(worksheet, each);
  };
  if (ours.sheets.size > 0) {
    const plan = source.plan(takenNames(state, ours));
    if (state.build !== undefined && state.build.version !== plan.version) throw new ModelHostError(outdatedModel);
    add(plannedTwins(plan, (sheet) => byId.get(ours.sheets.get(sheet) ?? "")));
  }
  for (const { sheet, names } of livingUnits(state)) {
    const number = numberOfBlock(names[0] ?? "");
    if (number !== undefined) add(plannedTwins(source.planUnit(number), () => byId.get(sheet)));
  }
  return twins;
}
