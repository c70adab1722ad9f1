import { existsSync } from "node:fs";

const places = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where Chromium is on this machine; an error that says how to point to it where it is in none of the usual places. */
export function chromiumPath(): string {
  const found = places.find((place) => place !== undefined && existsSync(place));
  if (found === undefined)
    throw new Error("Chromium was not found: install it, or set CHROMIUM_PATH to its executable.");
  return found;
}
