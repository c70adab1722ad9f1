import { ApiError } from "../requests/apiError.ts";

/** Throws InvalidArgument for a name Excel does not take for a sheet. */
export function checkSheetName(name: string): void {
  const valid =
    name.length > 0 &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!valid) throw new ApiError("InvalidArgument");
}
