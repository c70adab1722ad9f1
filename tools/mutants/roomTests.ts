import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { plainName } from "./PlainTree.ts";
import { runTests, type Limits } from "./runTests.ts";

/** The tests that a room's mutants must not pass. */
export interface RoomTests {
  /** Each with the seconds that its tests took as they are. */
  readonly files: ReadonlyMap<string, number>;
  readonly seconds: number;
}

/** The tests of a room do not pass as they are: of its mutants nothing can be said. */
export class TestsFailError extends Error {
  override readonly name = "TestsFailError";
  constructor(
    readonly room: string,
    readonly output: string,
  ) {
    super(`The tests of ${room} do not pass as they are: mend them first.\n${output.slice(-2000)}`);
  }
}

/** Long enough for every room's tests on a machine that has other work. */
const FIRST: Limits = { processorSeconds: 600, clockSeconds: 1800 };

interface Report {
  readonly tests: readonly { readonly file: string; readonly duration?: number }[];
}

/** Runs a room's tests as they are. Throws TestsFailError where one fails. */
export async function roomTests(folder: string, room: string): Promise<RoomTests> {
  const files = readdirSync(join(folder, "test", room), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.js"))
    .map((name) => join("test", room, name));
  const { outcome, seconds, output } = await runTests(folder, files, FIRST);
  if (outcome !== "passed") throw new TestsFailError(room, output);
  const took = new Map(files.map((file) => [file, 0]));
  const { tests } = JSON.parse(output.slice(output.indexOf("{\n"))) as Report;
  for (const { file, duration = 0 } of tests) {
    const name = file.slice(file.indexOf(join("/test", room)) + 1);
    took.set(name, (took.get(name) ?? 0) + duration / 1000);
  }
  return { files: took, seconds };
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
