import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Wanted } from "./process/messages.ts";

/** Tests that are run together, with what they reach of the room. */
export interface Measured extends Wanted {
  readonly reached: ReadonlySet<string>;
  /** Of the processor. */
  readonly seconds: number;
}

interface Kept {
  readonly key: string;
  readonly measured: readonly (Omit<Measured, "reached"> & { readonly reached: readonly string[] })[];
}

interface Read {
  readonly text: string;
  /** The files beside it that it imports. */
  readonly imports: readonly string[];
}

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*(?:\/\*.*?\*\/\s*)?"(\.[^"]+)"/g;

/** What a room's tests were measured to reach, kept from one run to the next as long as nothing that they import changes. */
export class MeasuredTests {
  readonly #path: string;
  readonly #kept: Map<string, Kept>;
  readonly #files = new Map<string, Read>();

  constructor(
    private readonly project: string,
    room: string,
  ) {
    const folder = join(project, ".cache");
    mkdirSync(folder, { recursive: true });
    this.#path = join(folder, `mutants-${room}.json`);
    this.#kept = new Map(keptIn(this.#path));
  }

  /** Of a file of tests; undefined where it was not measured as it is. */
  get(file: string): readonly Measured[] | undefined {
    const kept = this.#kept.get(file);
    if (kept?.key !== this.#keyOf(file)) return undefined;
    return kept.measured.map((one) => ({ ...one, reached: new Set(one.reached) }));
  }

  set(file: string, measured: readonly Measured[]): void {
    const plain = measured.map((one) => ({ ...one, reached: [...one.reached] }));
    this.#kept.set(file, { key: this.#keyOf(file), measured: plain });
    writeFileSync(this.#path, JSON.stringify([...this.#kept]));
  }

  /** Another one as soon as the file or one that it imports, near or far, is another. */
  #keyOf(file: string): string {
    const all = new Set([file]);
    for (const each of all) for (const imported of this.#read(each).imports) all.add(imported);
    const hash = createHash("sha256");
    for (const each of [...all].sort()) hash.update(`${each} ${this.#read(each).text.length} ${this.#read(each).text}`);
    return hash.digest("hex");
  }

  #read(file: string): Read {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    const text = readFileSync(join(this.project, file), "utf8");
    const imports = [...text.matchAll(IMPORT)].map(([, target = ""]) => join(dirname(file), target));
    const read = { text, imports: file.endsWith(".json") ? [] : imports };
    this.#files.set(file, read);
    return read;
  }
}

function keptIn(path: string): readonly (readonly [string, Kept])[] {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as readonly (readonly [string, Kept])[];
  } catch {
    return [];
  }
}
