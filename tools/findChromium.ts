import { join } from "node:path";
import { findProgram, isProgram } from "./findProgram.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

const ON_A_MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const BELOW_PROGRAM_FILES = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

/** CHROME_PATH names a program that is not there, or may not be run. */
export class ChromePathError extends Error {
  override readonly name = "ChromePathError";
  constructor(readonly path: string) {
    super(`CHROME_PATH is ${path}, which is not a program this user may run`);
  }
}

/**
 * The Chromium, Chrome or Edge of this machine: the one CHROME_PATH names, else the first on PATH, else the first at
 * the usual places of Windows and macOS; undefined where there is none. Throws ChromePathError.
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const chosen = environment["CHROME_PATH"];
  if (chosen !== undefined && chosen !== "") {
    if (!isProgram(chosen)) throw new ChromePathError(chosen);
    return chosen;
  }
  return findProgram(NAMES, environment["PATH"] ?? "") ?? usualPlaces(environment).find(isProgram);
}

function usualPlaces(environment: NodeJS.ProcessEnv): readonly string[] {
  const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => environment[name] ?? []);
  return [...ON_A_MAC, ...roots.flatMap((root) => BELOW_PROGRAM_FILES.map((place) => join(root, ...place)))];
}
