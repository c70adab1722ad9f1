/** What runs in each thread: takes one task after another, reads the file, writes its pack, and answers what came of it. */
import { access, mkdir, readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { parentPort } from "node:worker_threads";
import type { Pack } from "../../src/filing/Pack.ts";
import { openFiling } from "../../src/opening/openFiling.ts";
import { sha256 } from "../../src/opening/sha256.ts";
import { nodeCharacterMaps } from "../../src/reading/pdf/nodeCharacterMaps.ts";
import { isRefusal } from "../isRefusal.ts";
import { writeTargetFile } from "../targetFile.ts";
import type { Answer, Reading, ReadingTask } from "./Reading.ts";

async function answerTo({ file, path, pack: target, reader, before }: ReadingTask): Promise<Answer> {
  const start = performance.now();
  const about = (): { file: string; reader: string; milliseconds: number } => ({
    file,
    reader,
    milliseconds: Math.round(performance.now() - start),
  });
  let hash: string | undefined;
  try {
    const bytes = new Uint8Array(await readFile(path));
    hash = await sha256(bytes);
    if (before !== undefined && (await stillHolds(before, { hash, reader, target }))) {
      return { reading: before, kept: true };
    }
    const { pack } = await openFiling(bytes, { name: basename(file), characterMaps: nodeCharacterMaps });
    await mkdir(dirname(target), { recursive: true });
    await writeTargetFile(target, new TextEncoder().encode(`${JSON.stringify(pack, null, 1)}\n`));
    const counted = { figures: figuresIn(pack), doubts: pack.doubts.length };
    return { reading: { ...about(), sha256: hash, outcome: "read", ...counted }, kept: false };
  } catch (error) {
    const known = hash === undefined ? {} : { sha256: hash };
    const outcome = isRefusal(error) ? "refused" : "failed";
    return { reading: { ...about(), ...known, outcome, reason: reasonOf(error, file) }, kept: false };
  }
}

/** The same bytes and the same reader; and the pack is still there, where there was one. */
async function stillHolds(
  before: Reading,
  now: { readonly hash: string; readonly reader: string; readonly target: string },
): Promise<boolean> {
  if (before.sha256 !== now.hash || before.reader !== now.reader || before.outcome === "failed") return false;
  return before.outcome === "refused" || (await exists(now.target));
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}

const figuresIn = ({ tables }: Pack): number =>
  tables.reduce(
    (all, { rows }) =>
      all + rows.reduce((sum, { figures = [] }) => sum + figures.filter((figure) => figure !== null).length, 0),
    0,
  );

/** In one line, without the file's name, which stands beside it. */
function reasonOf(error: unknown, file: string): string {
  const text = (error instanceof Error ? error.message : String(error)).replaceAll(/\s*\n\s*/g, " ");
  const name = `${basename(file)}: `;
  return text.startsWith(name) ? text.slice(name.length) : text;
}

const port = parentPort;
port?.on("message", (task: ReadingTask) => {
  void answerTo(task).then((answer) => {
    port.postMessage(answer);
  });
});
