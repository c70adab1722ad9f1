import { findChromium } from "../../tools/findChromium.ts";

/** Where Chromium is on this machine; an error that says how to point to it where there is none. */
export function chromiumPath(): string {
  const found = findChromium();
  if (found === undefined) throw new Error("Chromium was not found: install it, or set CHROME_PATH to its program.");
  return found;
}
