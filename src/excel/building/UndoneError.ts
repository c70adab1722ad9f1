import { ModelHostError } from "../../host/Advice.ts";
import { errorCode } from "../office/adviceOn.ts";

/** A build that failed and was undone; the cause is why it failed. */
export class UndoneError extends Error {
  override readonly name = "UndoneError";
  constructor(
    readonly grouped: boolean,
    options: ErrorOptions,
  ) {
    super("The build was undone", options);
  }
}

/** Whether it ended as nobody wanted it any more. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof ModelHostError && error.advice.code === "buildCancelled";

/** Whether Excel may have refused the group of steps for Undo rather than what was written. */
export function mayBeTheGroup(error: unknown): boolean {
  if (!(error instanceof UndoneError) || !error.grouped || error.cause instanceof ModelHostError) return false;
  return !["InvalidOperationInCellEditMode", "AccessDenied"].includes(errorCode(error.cause) ?? "AccessDenied");
}
