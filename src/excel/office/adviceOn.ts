import { ModelHostError, type Advice } from "../../host/Advice.ts";
import { accessRefused, cellEditing, tooLarge, unexpected } from "../../host/sentences.ts";
import { hostDescription, logUnfolded } from "./officeHelpers.ts";

/** Excel's code of an error, undefined where it is not Excel's. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

/** Everything Excel says of an error, in one line: code, message, statement, inner errors. */
export function unfolded(error: unknown): string {
  if (!(error instanceof OfficeExtension.Error)) return error instanceof Error ? error.message : String(error);
  const { debugInfo } = error;
  const parts = [`${error.code}: ${error.message}`];
  if (debugInfo.errorLocation) parts.push(`at ${debugInfo.errorLocation}`);
  if (debugInfo.statement) parts.push(`in ${debugInfo.statement}`);
  for (let inner = debugInfo.innerError; inner && typeof inner !== "string"; inner = inner.innerError) {
    parts.push(`because ${inner.code}: ${inner.message}`);
  }
  return parts.join(", ");
}

/** What to tell the user of an error; the unexpected ones also go to the console with all their details. */
export function adviceOn(error: unknown, doing: string): Advice {
  if (error instanceof ModelHostError) return error.advice;
  switch (errorCode(error)) {
    case "InvalidOperationInCellEditMode":
      return cellEditing;
    case "AccessDenied":
      return accessRefused(doing);
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return tooLarge(doing);
    default:
      logUnfolded(error);
      return unexpected(doing, hostDescription(), unfolded(error));
  }
}

/** The error as one that carries its advice. */
export function asHostError(error: unknown, doing: string): ModelHostError {
  return error instanceof ModelHostError ? error : new ModelHostError(adviceOn(error, doing), { cause: error });
}
