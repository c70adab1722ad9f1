/** True for what `parseArgs` throws of a command that is called with other options or arguments than it has. */
export const isUsageError = (error: unknown): boolean =>
  error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
