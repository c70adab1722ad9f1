/** The process in which tests are run: `entry.ts PROJECT ROOM`. It answers one question after the other. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { marked } from "../marked.ts";
import { mutated, type Mutant } from "../Mutant.ts";
import type { Answer, Question, Wanted } from "./messages.ts";
import { ModuleCache } from "./ModuleCache.ts";
import { runFile, type FileRun } from "./runFile.ts";

const SAY = "__reached";
const [project = "", room = ""] = process.argv.slice(2);
const isOfRoom = (file: string): boolean => file.startsWith(`${join("src", room)}/`);

const reached = new Set<string>();
Object.assign(globalThis, { [SAY]: (name: string) => reached.add(name) });

const marking = new ModuleCache(project, (file, text) => (isOfRoom(file) ? marked(file, text, SAY) : text));
const bare = new ModuleCache(project, (_, text) => text);
await bare.load("tools/plainUniver.ts");

/** What stands in a file now, of which the modules are known. */
let standing: { readonly file: string; readonly text: string } | undefined;

/** Has a mutant stand in its file, alone; the files as they are where none is given. */
function stand(mutant?: Mutant): void {
  const text = mutant && mutated(readFileSync(join(project, mutant.file), "utf8"), mutant);
  if (standing !== undefined && standing.text === text && standing.file === mutant?.file) return;
  if (standing !== undefined) bare.replace(standing.file, undefined);
  standing = undefined;
  if (mutant === undefined || text === undefined) return;
  bare.replace(mutant.file, text);
  standing = { file: mutant.file, text };
}

/** Runs tests in modules as they stand, their own file evaluated anew. */
async function runAnew(wanted: Wanted): Promise<FileRun> {
  bare.forget((file) => file === wanted.file);
  return runFile(bare, wanted);
}

/** Tests that were seen to pass with nothing changed. */
const sound = new Set<string>();

/** What the test that failed says with nothing changed; undefined where it passes then. */
async function failureUnchanged({ file, titles }: Wanted, { titles: run }: FileRun): Promise<string | undefined> {
  const last = run.at(-1);
  const key = `${file} ${last}`;
  if (sound.has(key)) return undefined;
  stand();
  const { failure } = await runAnew(titles === undefined || last === undefined ? { file } : { file, titles: [last] });
  if (failure === undefined) sound.add(key);
  return failure;
}

const answers: {
  readonly [K in Question["kind"]]: (question: Question & { kind: K }) => Promise<Omit<Answer, "seconds">>;
} = {
  async asTheyAre({ wanted }) {
    marking.forget((file) => isOfRoom(file) || file === wanted.file);
    reached.clear();
    const run = await runFile(marking, wanted);
    return { ...run, reached: [...reached], unchanged: undefined };
  },
  async onMutant({ mutant, wanted }) {
    stand(mutant);
    const run = await runAnew(wanted);
    const unchanged = run.failure === undefined ? undefined : await failureUnchanged(wanted, run);
    return { ...run, reached: [], unchanged };
  },
};

async function answerTo(question: Question): Promise<Answer> {
  const before = process.cpuUsage();
  const answer = await (question.kind === "asTheyAre" ? answers.asTheyAre(question) : answers.onMutant(question));
  const { user, system } = process.cpuUsage(before);
  return { ...answer, seconds: (user + system) / 1e6 };
}

process.on("message", (question: Question) => {
  void answerTo(question).then((answer) => process.send?.(answer));
});
process.on("disconnect", () => process.exit());
process.send?.("ready");
