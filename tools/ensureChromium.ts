/** Before the tests: finds Chromium, or installs Debian's where that can be done without asking anybody. */
import { spawnSync } from "node:child_process";
import { ChromePathError, findChromium } from "./findChromium.ts";
import { findProgram } from "./findProgram.ts";

const HOW =
  "The browser tests need Chromium or Chrome: install it (Debian and Ubuntu: sudo apt-get install chromium), " +
  "or set CHROME_PATH to its program.";

function install(aptGet: string): void {
  console.log("Chromium is missing: installing Debian's");
  for (const step of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const { status } = spawnSync(aptGet, step, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0) return;
  }
}

try {
  const aptGet = findProgram(["apt-get"]);
  if (findChromium() === undefined && aptGet !== undefined && process.getuid?.() === 0) install(aptGet);
  if (findChromium() === undefined) {
    console.error(HOW);
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof ChromePathError)) throw error;
  console.error(`${error.message}. ${HOW}`);
  process.exitCode = 1;
}
