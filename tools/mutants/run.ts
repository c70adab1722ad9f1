/**
 * Draws mutants of a room, small changes to its files, and runs on each those of the room's tests that reach it: `npm run
 * mutants -- impairment 100 1 [words of a file's path] [numbers of those drawn, as 19-40,87]`. Prints what became of each,
 * and how many the tests killed. The project's files are read as they are needed: they have to stay as they are meanwhile.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { draw } from "./draw.ts";
import { equivalents } from "./equivalents.ts";
import type { Mutant } from "./Mutant.ts";
import { mutantsOf } from "./mutantsOf.ts";
import { roomTests, testsOf, type RoomTests } from "./roomTests.ts";
import { TestProcess } from "./TestProcess.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const textOf = (file: string): string => readFileSync(join(project, file), "utf8");

function mutantsOfRoom(room: string, words: string): readonly Mutant[] {
  return readdirSync(join(project, "src", room), { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
    .sort()
    .map((name) => join("src", room, name))
    .filter((file) => file.includes(words))
    .flatMap((file) => mutantsOf(file, textOf(file)));
}

const told = ({ file, line, column, change, code }: Mutant): string =>
  `${file}:${line}:${column}  ${change}    in    ${code}`;

const whyEquivalent = (mutant: Mutant): string | undefined =>
  equivalents.find(
    ({ file, code, change, column = mutant.column }) =>
      file === mutant.file && code === mutant.code && change === mutant.change && column === mutant.column,
  )?.why;

type Fate = "killed" | "timed out" | "survived" | "unreached" | "equivalent";

/** What became of a mutant, and by what or why. */
async function fateOf(mutant: Mutant, tests: TestProcess, known: RoomTests): Promise<readonly [Fate, string]> {
  const why = whyEquivalent(mutant);
  if (why !== undefined) return ["equivalent", why];
  const reaching = testsOf(mutant, textOf(mutant.file), known);
  if (reaching.length === 0) return ["unreached", "No test of the room reaches it."];
  let run = 0;
  for (const { wanted, seconds } of reaching) {
    const limits = { processorSeconds: Math.ceil(seconds * 3) + 10, clockSeconds: Math.ceil(seconds * 30) + 60 };
    const answer = await tests.ask({ kind: "onMutant", mutant, wanted }, limits);
    if (answer === undefined) return ["timed out", `${wanted.file} in ${JSON.stringify(limits)}`];
    run += answer.titles.length;
    if (answer.unchanged !== undefined) console.log(`Fails with nothing changed, too: ${answer.unchanged}`);
    else if (answer.failure !== undefined) return ["killed", answer.failure];
  }
  return ["survived", `${run} tests`];
}

/** Whether a number is among those that are named as "19-40,87"; every one is where none is named. */
const isNamed = (number: number, names: string): boolean =>
  names === "" ||
  names.split(",").some((name) => {
    const [first = 0, last = first] = name.split("-").map(Number);
    return number >= first && number <= last;
  });

const [room = "", count = "100", seed = "1", words = "", numbers = ""] = process.argv.slice(2);
const tests = new TestProcess(project, room);
try {
  const all = mutantsOfRoom(room, words);
  const numbered = draw(all, Number(count), Number(seed)).map((mutant, index) => ({ mutant, number: index + 1 }));
  const drawn = numbered.filter(({ number }) => isNamed(number, numbers));
  console.log(`${room}: ${drawn.length} of ${all.length} mutants, drawn by the seed ${seed}.`);
  const known = await roomTests(project, room, tests);
  const seconds = known.measured.reduce((sum, one) => sum + one.seconds, 0);
  console.log(`Its tests as they are: ${known.measured.length} pieces, ${seconds.toFixed(0)} s of the processor.`);
  for (const failure of known.leftOut) console.log(`Left out, as it fails as it is: ${failure}`);
  const fates = new Map<Fate, number>();
  for (const { mutant, number } of drawn) {
    const [fate, by] = await fateOf(mutant, tests, known);
    fates.set(fate, (fates.get(fate) ?? 0) + 1);
    console.log(`${number} ${fate}  ${told(mutant)}\n    ${by.replaceAll(/\s+/g, " ")}`);
  }
  const telling = drawn.length - (fates.get("equivalent") ?? 0);
  const dead = (fates.get("killed") ?? 0) + (fates.get("timed out") ?? 0);
  const counts = [...fates].map(([fate, number]) => `${number} ${fate}`).join(", ");
  console.log(`${room}: ${counts}; ${((100 * dead) / Math.max(1, telling)).toFixed(1)}% of ${telling} dead.`);
  process.exitCode = dead >= 0.9 * telling ? 0 : 1;
} finally {
  await tests.end();
}
