import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { plainName } from "./PlainTree.ts";
import { runTests, type Limits } from "./runTests.ts";

/** The tests that a room's mutants must not pass. */
export interface RoomTests {
  /** Each with the seconds that its tests took as they are. */
  readonly files: ReadonlyMap<string, number>;
  /** Files in which a test fails as it is. */
  readonly leftOut: readonly string[];
  readonly seconds: number;
  /** Of the processor. */
  readonly processorSeconds: number;
}

/** The tests of a room did not come to an end: of its mutants nothing can be said. */
class TestsEndlessError extends Error {
  override readonly name = "TestsEndlessError";
  constructor(
    readonly room: string,
    readonly seconds: number,
  ) {
    super(`The tests of ${room} did not come to an end as they are, after ${seconds.toFixed(0)} s.`);
  }
}

/** Long enough for every room's tests on a machine that has other work. */
const FIRST: Limits = { processorSeconds: 600, clockSeconds: 1800 };

interface Report {
  readonly tests: readonly { readonly file: string; readonly duration?: number }[];
  readonly failures: readonly { readonly file: string }[];
}

/** Runs a room's tests as they are; files in which one fails then kill no mutant, and are left out. Throws TestsEndlessError. */
export async function roomTests(folder: string, room: string): Promise<RoomTests> {
  const files = readdirSync(join(folder, "test", room), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.js"))
    .map((name) => join("test", room, name));
  const { outcome, seconds, processorSeconds, output } = await runTests(folder, files, {
    ...FIRST,
    untilOneFails: false,
  });
  if (outcome === "timed out") throw new TestsEndlessError(room, seconds);
  const { tests, failures } = JSON.parse(output.slice(output.indexOf("{\n"))) as Report;
  const nameOf = (file: string): string => file.slice(file.indexOf(join("/test", room)) + 1);
  const failing = new Set(failures.map(({ file }) => nameOf(file)));
  const took = new Map(files.filter((file) => !failing.has(file)).map((file) => [file, 0]));
  for (const { file, duration = 0 } of tests) {
    const before = took.get(nameOf(file));
    if (before !== undefined) took.set(nameOf(file), before + duration / 1000);
  }
  return { files: took, leftOut: [...failing], seconds, processorSeconds };
}

/** The order in which a mutant's tests tell soonest: its file's own, those that import it, then the quick before the slow. */
export function inOrderFor(folder: string, file: string, { files }: RoomTests): readonly string[] {
  const own = file.replace(/^src/, "test").replace(/\.tsx?$/, ".test.js");
  const name = basename(plainName(file));
  const rank = (test: string): number => {
    if (test === own) return 0;
    return existsSync(join(folder, test)) && readFileSync(join(folder, test), "utf8").includes(`/${name}"`) ? 1 : 2;
  };
  return [...files]
    .map(([test, seconds]) => ({ test, seconds, rank: rank(test) }))
    .sort((one, other) => one.rank - other.rank || one.seconds - other.seconds)
    .map(({ test }) => test);
}
