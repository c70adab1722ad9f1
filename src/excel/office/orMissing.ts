import { ModelHostError, type Advice } from "../../host/Advice.ts";
import { asHostError, errorCode } from "./adviceOn.ts";

/** Why something was not done with a sheet: that it is missing, or what `asHostError` makes of the error. */
export function orMissing(error: unknown, missing: Advice, doing: string): Error {
  return errorCode(error) === "ItemNotFound"
    ? new ModelHostError(missing, { cause: error })
    : asHostError(error, doing);
}
