import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transformSync } from "esbuild";

const COPIED = ["docs", "packs", "src", "test", "tools", "manifest.xml", "package.json"];

/**
 * A copy of the project in a folder of its own, every file of TypeScript beside what Node runs of it: the tests run there
 * without a compiler, and the project's own files are never touched.
 */
export class PlainTree {
  readonly folder = mkdtempSync(join(tmpdir(), "mutants-"));

  constructor(project: string) {
    for (const name of COPIED) cpSync(join(project, name), join(this.folder, name), { recursive: true });
    for (const name of ["node_modules", "dist", "build"])
      if (existsSync(join(project, name))) symlinkSync(join(project, name), join(this.folder, name));
    for (const name of ["packs", "src", "test", "tools"]) this.compileFolder(name);
  }

  /** A file's text, as it was when the copy was made. */
  text(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  /** Puts a text in a file's place, for Node alone. Throws esbuild's error where it is no program. */
  put(file: string, text: string): void {
    writeFileSync(join(this.folder, plainName(file)), plain(file, text));
  }

  /** Puts the text that it was back. */
  restore(file: string): void {
    this.put(file, this.text(file));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private compileFolder(folder: string): void {
    for (const name of readdirSync(join(this.folder, folder), { recursive: true, encoding: "utf8" })) {
      const file = join(folder, name);
      if (/(?<!\.d)\.tsx?$|\.json$/.test(name)) this.restore(file);
    }
  }
}

/** "src/a.ts" → "src/a.js", "packs/a.json" → "packs/a.json.js". */
export const plainName = (file: string): string =>
  file.endsWith(".json") ? `${file}.js` : file.replace(/\.tsx?$/, ".js");

/** An import of a file beside it, in what esbuild prints. */
const imported = /(\bfrom |\bimport\(|\bimport )"(\.[^"]*\.(?:tsx?|json))"(?: with \{[^}]*\})?/g;

function plain(file: string, text: string): string {
  if (file.endsWith(".json")) return `export default ${text};`;
  const { code } = transformSync(text, {
    loader: file.endsWith("x") ? "tsx" : "ts",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    sourcefile: file,
  });
  return code.replace(imported, (_, before: string, target: string) => `${before}"${plainName(target)}"`);
}
