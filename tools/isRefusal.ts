import { NoStatementError } from "../src/opening/NoStatementError.ts";
import { RefusedFileError } from "../src/reading/RefusedFileError.ts";

/** True for what says of a file that it is none to be read, and why. */
export const isRefusal = (error: unknown): error is RefusedFileError | NoStatementError =>
  error instanceof RefusedFileError || error instanceof NoStatementError;
