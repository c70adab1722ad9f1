/** The project's linter over files that are not there, by the project's own settings. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A file by its path within the project, and what it says. */
export interface LintedFile {
  readonly file: string;
  readonly text: string;
}

export interface Finding {
  /** "eslint(eqeqeq)". */
  readonly code: string;
  readonly filename: string;
  readonly message: string;
}

const PROGRAM = fileURLToPath(new URL("../../node_modules/oxlint/bin/oxlint", import.meta.url));
const SETTINGS = new URL("../../oxlint.config.js", import.meta.url);

/**
 * Rules by path are told from where the settings lie: they stand beside the files for that. Those of Office.js's plugin,
 * which is found from the project alone, are left out.
 */
const settingsHere = `import settings from ${JSON.stringify(SETTINGS.href)};
export default { ...settings, overrides: settings.overrides.filter(({ jsPlugins }) => jsPlugins === undefined) };`;

/** All that the linter finds in the files. */
export function lint(files: readonly LintedFile[]): readonly Finding[] {
  const folder = mkdtempSync(join(tmpdir(), "headroom-lint-"));
  try {
    for (const { file, text } of [...files, { file: "settings.mjs", text: settingsHere }]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const options = ["--config", "settings.mjs", "--format", "json", "src"];
    const { stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...options], { encoding: "utf8", cwd: folder });
    if (!stdout.startsWith("{")) throw new Error(`The linter says: ${stdout}${stderr}`);
    return (JSON.parse(stdout) as { readonly diagnostics: readonly Finding[] }).diagnostics;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
