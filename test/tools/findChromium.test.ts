import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { ChromePathError, findChromium } from "../../tools/findChromium.ts";

describe("findChromium(environment)", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "headroom-programs-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const ending = process.platform === "win32" ? ".exe" : "";
  const program = (...names: string[]): string => {
    const path = join(folder, ...names) + ending;
    writeFileSync(path, "", { mode: 0o755 });
    return path;
  };

  it("prefers Chromium to Chrome, wherever they are on PATH", () => {
    mkdirSync(join(folder, "a"));
    mkdirSync(join(folder, "b"));
    program("a", "google-chrome");
    const chromium = program("b", "chromium");
    assert.equal(findChromium({ PATH: [join(folder, "a"), join(folder, "b")].join(delimiter) }), chromium);
  });

  it("takes the program of CHROME_PATH before any on PATH", () => {
    program("chromium");
    const own = program("my-browser");
    assert.equal(findChromium({ PATH: folder, CHROME_PATH: own }), own);
  });

  it("refuses a CHROME_PATH that is no program, rather than take another", () => {
    program("chromium");
    assert.throws(
      () => findChromium({ PATH: folder, CHROME_PATH: join(folder, "absent") }),
      (error: unknown) => error instanceof ChromePathError && error.path === join(folder, "absent"),
    );
  });

  it("does not take a folder, nor a file that may not be run", () => {
    mkdirSync(join(folder, `chromium${ending}`));
    writeFileSync(join(folder, "google-chrome"), "", { mode: 0o644 });
    assert.ok(!findChromium({ PATH: folder })?.startsWith(folder));
  });

  it("looks where Windows keeps programs", () => {
    const place = ["Google", "Chrome", "Application"];
    mkdirSync(join(folder, ...place), { recursive: true });
    writeFileSync(join(folder, ...place, "chrome.exe"), "", { mode: 0o755 });
    assert.equal(findChromium({ PATH: "", PROGRAMFILES: folder }), join(folder, ...place, "chrome.exe"));
  });
});
