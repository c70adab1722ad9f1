import { PackDataError } from "../src/filing/errors.ts";
import { NoStatementError } from "../src/opening/NoStatementError.ts";
import { RefusedFileError } from "../src/reading/RefusedFileError.ts";

/** True for what says of a file that it is none to be read, or that what was read of it contradicts itself, and why. */
export const isRefusal = (error: unknown): error is RefusedFileError | NoStatementError | PackDataError =>
  error instanceof RefusedFileError || error instanceof NoStatementError || error instanceof PackDataError;
