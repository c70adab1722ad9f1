import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The first of these programs that is on the search path, under any of its names; the names in order of preference. */
export function findProgram(
  names: readonly string[],
  searchPath: string = process.env["PATH"] ?? "",
): string | undefined {
  const folders = searchPath.split(delimiter).filter((folder) => folder !== "");
  const endings = process.platform === "win32" ? [".exe"] : [""];
  return names
    .flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))))
    .find(isProgram);
}

/** True for a file that this user may run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch (error) {
    // Not there, or not to be run: either way not the program.
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
}
