import { readFileSync } from "node:fs";
import { dirname, extname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { compileFunction } from "node:vm";
import { transformSync } from "esbuild";

type Exports = Record<string, unknown>;
type Evaluate = (exports: Exports, require: (target: string) => Exports, module: object, ...meta: string[]) => void;

interface Compiled {
  readonly evaluate: Evaluate;
  /** What it imports, as it says it: a file beside it, or a package. */
  readonly imports: readonly string[];
}

/** An import in what esbuild prints, with the comment that names its chunk. */
const REQUIRED = /\brequire\(\s*(?:\/\*.*?\*\/\s*)?"([^"]+)"\s*\)/g;

const META = { "import.meta.url": "__url", "import.meta.dirname": "__folder", "import.meta.filename": "__file" };

/**
 * The project's modules in a process that stays: each file is compiled once and evaluated as often as it must be fresh, the
 * packages are loaded once. A file's text may be replaced: then it and whatever imports it are evaluated anew.
 */
export class ModuleCache {
  readonly #compiled = new Map<string, Compiled>();
  readonly #evaluated = new Map<string, { exports: Exports }>();
  readonly #packages = new Map<string, Exports>();
  /** @param textOf What a file's text is changed to before it is compiled. */
  constructor(
    private readonly project: string,
    private readonly textOf: (file: string, text: string) => string,
  ) {}

  /** Evaluates a file ("test/figures/decimal.test.ts") and what it imports, as far as they are not evaluated yet. */
  async load(file: string): Promise<void> {
    await this.#prepare(file, new Set());
    this.#evaluate(file);
  }

  /** Has a file's text stand for another one until it is put back (undefined). Throws esbuild's error where it is no program. */
  replace(file: string, text: string | undefined): void {
    this.forget((name) => name === file);
    if (text === undefined) this.#compiled.delete(file);
    else this.#compiled.set(file, compile(join(this.project, file), file, text));
  }

  /** Has files, and whatever imports them, be evaluated anew. */
  forget(isMeant: (file: string) => boolean): void {
    const gone = new Set([...this.#compiled.keys()].filter(isMeant));
    for (let before = -1; before < gone.size;) {
      before = gone.size;
      for (const [file, { imports }] of this.#compiled)
        if (imports.some((target) => gone.has(fileOf(file, target) ?? ""))) gone.add(file);
    }
    for (const file of gone) this.#evaluated.delete(file);
  }

  async #prepare(file: string, seen: Set<string>): Promise<void> {
    if (seen.has(file)) return;
    seen.add(file);
    for (const target of this.#compiledOf(file).imports) {
      const beside = fileOf(file, target);
      if (beside !== undefined) await this.#prepare(beside, seen);
      else if (!this.#packages.has(target))
        this.#packages.set(target, { ...((await import(target)) as Exports), __esModule: true });
    }
  }

  #compiledOf(file: string): Compiled {
    const known = this.#compiled.get(file);
    if (known !== undefined) return known;
    const path = join(this.project, file);
    const compiled = compile(path, file, this.textOf(file, readFileSync(path, "utf8")));
    this.#compiled.set(file, compiled);
    return compiled;
  }

  #evaluate(file: string): Exports {
    const known = this.#evaluated.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} as Exports };
    this.#evaluated.set(file, module);
    const path = join(this.project, file);
    const require = (target: string): Exports => {
      const beside = fileOf(file, target);
      return beside === undefined ? (this.#packages.get(target) ?? {}) : this.#evaluate(beside);
    };
    try {
      this.#compiledOf(file).evaluate(module.exports, require, module, pathToFileURL(path).href, dirname(path), path);
    } catch (error) {
      this.#evaluated.delete(file);
      throw error;
    }
    return module.exports;
  }
}

/** The file that another one imports beside it, from the project; undefined of a package. */
function fileOf(importer: string, target: string): string | undefined {
  return target.startsWith(".") ? relative(".", join(dirname(importer), target)) : undefined;
}

function compile(path: string, file: string, text: string): Compiled {
  const code = extname(file) === ".json" ? `exports.__esModule = true; exports.default = ${text};` : plain(file, text);
  const parameters = ["exports", "require", "module", ...Object.values(META)];
  const evaluate = compileFunction(code, parameters, { filename: path }) as Evaluate;
  return { evaluate, imports: [...code.matchAll(REQUIRED)].map(([, target = ""]) => target) };
}

function plain(file: string, text: string): string {
  const { code } = transformSync(text, {
    loader: file.endsWith("x") ? "tsx" : "ts",
    format: "cjs",
    target: "es2022",
    supported: { "dynamic-import": false },
    jsx: "automatic",
    jsxImportSource: "preact",
    define: META,
    sourcefile: file,
  });
  return `"use strict";${code}`;
}
