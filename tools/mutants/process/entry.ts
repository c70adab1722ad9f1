/** The process in which tests are run: `entry.ts PROJECT ROOM`. It answers one question after the other. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { marked } from "../marked.ts";
import { mutated } from "../Mutant.ts";
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

const answers: {
  readonly [K in Question["kind"]]: (question: Question & { kind: K }) => Promise<Omit<Answer, "seconds">>;
} = {
  async asTheyAre({ wanted }) {
    marking.forget((file) => isOfRoom(file) || file === wanted.file);
    reached.clear();
    const run = await runFile(marking, wanted);
    return { ...run, reached: [...reached], idle: [] };
  },
  async onMutant({ mutant, wanted }) {
    const text = mutated(readFileSync(join(project, mutant.file), "utf8"), mutant);
    const titles: string[] = [];
    const idle: string[] = [];
    try {
      bare.replace(mutant.file, text);
      for (const one of wanted) {
        const run = await runAnew(one);
        titles.push(...run.titles);
        if (run.failure === undefined) continue;
        if (await tellsSomething(mutant.file, one, run)) return { titles, failure: run.failure, reached: [], idle };
        idle.push(run.failure);
        bare.replace(mutant.file, text);
      }
      return { titles, failure: undefined, reached: [], idle };
    } finally {
      bare.replace(mutant.file, undefined);
    }
  },
};

/** Runs tests in modules as they are now, their own file evaluated anew. */
async function runAnew(wanted: Wanted): Promise<FileRun> {
  bare.forget((file) => file === wanted.file);
  return runFile(bare, wanted);
}

/** Tests that were seen to pass with nothing changed. */
const sound = new Set<string>();

/** Whether the test that failed passes where the mutant's file is as it is again. */
async function tellsSomething(file: string, { file: of, titles }: Wanted, { titles: run }: FileRun): Promise<boolean> {
  const last = run.at(-1);
  const key = `${of} ${last}`;
  if (sound.has(key)) return true;
  const again = titles === undefined || last === undefined ? { file: of } : { file: of, titles: [last] };
  bare.replace(file, undefined);
  const { failure } = await runAnew(again);
  if (failure === undefined) sound.add(key);
  return failure === undefined;
}

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
