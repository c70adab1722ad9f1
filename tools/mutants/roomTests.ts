import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { reachAt, reachName } from "./marked.ts";
import { MeasuredTests, type Measured } from "./MeasuredTests.ts";
import type { Mutant } from "./Mutant.ts";
import type { Answer, Wanted } from "./process/messages.ts";
import type { Limits, TestProcess } from "./TestProcess.ts";

/** The tests that a room's mutants must not pass. */
export interface RoomTests {
  readonly measured: readonly Measured[];
  /** Files in which a test fails as it is, with what it says. */
  readonly leftOut: readonly string[];
}

/** Long enough for every file of tests on a machine that has other work. */
const FIRST: Limits = { processorSeconds: 300, clockSeconds: 1800 };

/** A file that takes longer is worth being taken apart. */
const LONG_SECONDS = 0.3;

/** Runs those of a room's tests that were not yet measured; files in which one fails kill no mutant, and are left out. */
export async function roomTests(project: string, room: string, tests: TestProcess): Promise<RoomTests> {
  const before = new MeasuredTests(project, room);
  const measured: Measured[] = [];
  const leftOut: string[] = [];
  for (const file of testFiles(project, room)) {
    const known = before.get(file);
    if (known !== undefined) {
      measured.push(...known);
      continue;
    }
    const answer = await passing({ file }, tests);
    if (answer === undefined || answer.failure !== undefined) {
      leftOut.push(answer?.failure ?? `${file} did not come to an end.`);
      continue;
    }
    const { titles, reached, seconds } = answer;
    const whole = { file, reached: new Set(reached), seconds };
    const found = (seconds > LONG_SECONDS ? await oneByOne(file, titles, tests) : undefined) ?? [whole];
    before.set(file, found);
    measured.push(...found);
  }
  return { measured, leftOut };
}

/** Runs tests as they are; once more where one fails, which on a busy machine one may that waits for something. */
async function passing(wanted: Wanted, tests: TestProcess): Promise<Answer | undefined> {
  const first = await tests.ask({ kind: "asTheyAre", wanted }, FIRST);
  return first?.failure === undefined ? first : tests.ask({ kind: "asTheyAre", wanted }, FIRST);
}

/** A file's tests, each by itself, as what one reaches must not depend on those before; undefined where one needs another. */
async function oneByOne(file: string, titles: readonly string[], tests: TestProcess): Promise<Measured[] | undefined> {
  const measured: Measured[] = [];
  for (const title of new Set(titles)) {
    const wanted = { file, titles: [title] };
    const answer = await passing(wanted, tests);
    if (answer === undefined || answer.failure !== undefined) return undefined;
    measured.push({ ...wanted, reached: new Set(answer.reached), seconds: answer.seconds });
  }
  return measured;
}

const testFiles = (project: string, room: string): readonly string[] =>
  readdirSync(join(project, "test", room), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .sort()
    .map((name) => join("test", room, name));

/** Tests of one file, and what they take as they are. */
interface Timed {
  readonly wanted: Wanted;
  readonly seconds: number;
}

/** The tests that reach a mutant, file by file, those that tell soonest first. */
export function testsOf(mutant: Mutant, text: string, { measured }: RoomTests): readonly Timed[] {
  const name = reachName(mutant.file, reachAt(mutant.file, text, mutant.start));
  const reaching = measured.filter(({ reached }) => reached.has(name));
  const files = [...new Set(reaching.map(({ file }) => file))];
  const isOwn = ({ wanted }: Timed): boolean =>
    basename(wanted.file) === basename(mutant.file).replace(/\.tsx?$/, ".test.ts");
  return files
    .map((file): Timed => {
      const tests = reaching.filter((test) => test.file === file);
      const titles = tests.flatMap((test) => test.titles ?? []);
      const seconds = tests.reduce((sum, test) => sum + test.seconds, 0);
      return { wanted: titles.length === 0 ? { file } : { file, titles }, seconds };
    })
    .sort((one, other) => Number(isOwn(other)) - Number(isOwn(one)) || one.seconds - other.seconds);
}
