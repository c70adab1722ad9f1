import { ModelHostError } from "../../host/Advice.ts";
import { errorCode } from "./adviceOn.ts";
import { capabilities } from "./capabilities.ts";

/** What an Excel says that is not the group's doing. */
const notTheGroups: readonly (string | undefined)[] = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "InvalidReference",
];

/**
 * Runs requests as one step for Undo, where Excel has such; once more without, where an Excel refuses the group. They must
 * come to the same when they are run twice.
 */
export async function inOneStep<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!capabilities().undoGroups) return Excel.run(batch);
  try {
    return await Excel.run({ mergeUndoGroup: true }, batch);
  } catch (error) {
    if (error instanceof ModelHostError || notTheGroups.includes(errorCode(error))) throw error;
    return Excel.run(batch);
  }
}
