import { ModelHostError } from "../../host/Advice.ts";
import { errorCode } from "../office/adviceOn.ts";
import type { Capabilities } from "../office/capabilities.ts";

/**
 * Does something as one step for Undo where Excel can; where it refuses that, without.
 *
 * @param back undoes what a refused attempt may have left; it is told why it was refused.
 * @returns what came of it, and whether it is one step.
 */
export async function inOneStep<T>(
  can: Capabilities,
  action: (context: Excel.RequestContext) => Promise<T>,
  back: (error: unknown) => Promise<void>,
): Promise<{ readonly result: T; readonly oneStep: boolean }> {
  const attempt = async (mergeUndoGroup: boolean): Promise<T> => {
    try {
      return await Excel.run({ delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) }, action);
    } catch (error) {
      await back(error);
      throw error;
    }
  };
  if (!can.undoGroups) return { result: await attempt(false), oneStep: false };
  try {
    return { result: await attempt(true), oneStep: true };
  } catch (error) {
    const code = errorCode(error);
    if (error instanceof ModelHostError || code === "InvalidOperationInCellEditMode" || code === "AccessDenied")
      throw error;
    return { result: await attempt(false), oneStep: false };
  }
}
