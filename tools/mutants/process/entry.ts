/** The process in which tests are run: `entry.ts PROJECT ROOM`. It answers one question after the other. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { marked } from "../marked.ts";
import { mutated } from "../Mutant.ts";
import type { Answer, Question } from "./messages.ts";
import { ModuleCache } from "./ModuleCache.ts";
import { runFile } from "./runFile.ts";

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
    return { ...run, reached: [...reached] };
  },
  async onMutant({ mutant, wanted }) {
    bare.replace(mutant.file, mutated(readFileSync(join(project, mutant.file), "utf8"), mutant));
    try {
      const titles: string[] = [];
      for (const one of wanted) {
        bare.forget((file) => file === one.file);
        const run = await runFile(bare, one);
        titles.push(...run.titles);
        if (run.failure !== undefined) return { titles, failure: run.failure, reached: [] };
      }
      return { titles, failure: undefined, reached: [] };
    } finally {
      bare.replace(mutant.file, undefined);
    }
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
