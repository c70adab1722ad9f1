/**
 * A command of tools/ as a process of its own. It is bundled once for all the tests of a process: Node then reads a file
 * or two, where it would have each of hundreds made JavaScript at every start, which takes longer than what is tested.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** What a command that has ended said, without blanks around it. */
export interface Ended {
  readonly status: number | null;
  readonly said: string;
  readonly complained: string;
}

/** Runs tools/NAME.ts as `npm run` would, in the project's folder. */
export async function runCommand(name: string, ...args: readonly string[]): Promise<Ended> {
  const bundle = bundles.get(name) ?? bundled(name);
  bundles.set(name, bundle);
  const { status, stdout, stderr } = spawnSync(process.execPath, [await bundle, ...args], {
    encoding: "utf8",
    cwd: project,
  });
  return { status, said: stdout.trim(), complained: stderr.trim() };
}

const bundles = new Map<string, Promise<string>>();

async function bundled(name: string): Promise<string> {
  const outdir = join(folder(), name);
  await build({
    entryPoints: [join(project, "tools", `${name}.ts`)],
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    // What a command loads late stays apart, as it is loaded.
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "silent",
    plugins: [inItsPlace],
  });
  return join(outdir, `${name}.mjs`);
}

/** Lets a file of the bundle find what lies beside its source. */
const inItsPlace: Plugin = {
  name: "in its place",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const places = {
        "import.meta.url": pathToFileURL(path).href,
        "import.meta.dirname": dirname(path),
        "import.meta.filename": path,
      };
      const source = await readFile(path, "utf8");
      const contents = Object.entries(places).reduce(
        (text, [found, place]) => text.replaceAll(found, JSON.stringify(place)),
        source,
      );
      return { contents, loader: "ts" };
    });
  },
};

let made: string | undefined;

/** Within the project, for its packages to be found; of this process alone, and gone with it. */
function folder(): string {
  if (made !== undefined) return made;
  const caches = join(project, ".cache");
  mkdirSync(caches, { recursive: true });
  const own = mkdtempSync(join(caches, "commands-"));
  process.once("exit", () => rmSync(own, { recursive: true, force: true }));
  made = own;
  return own;
}
